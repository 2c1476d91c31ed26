/** The secret that signs the requests. */
export const SECRET = 'a secret of the benchmark';

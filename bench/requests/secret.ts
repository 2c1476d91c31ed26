/** What the requests are signed with. */
export const SECRET = 'a secret of the benchmark';

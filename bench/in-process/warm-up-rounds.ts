/** Not measured: V8 has not compiled the code fully until then. */
export const WARM_UP_ROUNDS = 5;

/** They count for nothing: until then the code is not compiled as it will be. */
export const WARM_UP_ROUNDS = 5;

/** Where every receiver in an app takes its requests. */
export const MOUNT = '/webhook';

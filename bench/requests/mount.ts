/** The path of every receiver in an app. */
export const MOUNT = '/webhook';

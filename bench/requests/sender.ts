/**
 * One of those whose requests are received: proves each as it does.
 *
 * @param number - no two requests of one number are alike
 * @param bytes - how long its body is
 */
export type Sender = (number: number, bytes: number) => SentRequest;

export interface SentRequest {
  /** Behind the path of the mount. Default: nothing. */
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

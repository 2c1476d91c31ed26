/**
 * Makes a vendor's request, with its proof.
 *
 * @param number - requests with different numbers differ
 * @param bytes - the size of the body
 */
export type Sender = (number: number, bytes: number) => SentRequest;

export interface SentRequest {
  /** Follows the path of the mount. Default: empty. */
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

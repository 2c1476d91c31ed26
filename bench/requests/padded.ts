/** What a customer writes in most messages, and some more, so that bodies have one size. */
const TEXT = 'Thank you! Do you have a tracking number for my order? ';

/**
 * The JSON of a body of exactly so many bytes, by as long a text as it takes.
 *
 * @param bytes - more than the body has without any text
 */
export function padded(bytes: number, bodyWith: (text: string) => object): string {
  const missing = bytes - Buffer.byteLength(JSON.stringify(bodyWith('')));
  return JSON.stringify(bodyWith(TEXT.repeat(Math.ceil(missing / TEXT.length)).slice(0, missing)));
}

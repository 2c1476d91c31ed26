/** The customer's text, repeated until the body has the wanted size. */
const TEXT = 'Thank you! Do you have a tracking number for my order? ';

/**
 * The JSON of a body of exactly this many bytes: its text is as long as needed.
 *
 * @param bytes - more than the body has without text
 */
export function padded(bytes: number, bodyWith: (text: string) => object): string {
  const missing = bytes - Buffer.byteLength(JSON.stringify(bodyWith('')));
  return JSON.stringify(bodyWith(TEXT.repeat(Math.ceil(missing / TEXT.length)).slice(0, missing)));
}

const LONGEST = 64;

/**
 * Makes a text from a request safe for a log line: printable ASCII only.
 *
 * @param longest - in characters. Default 64
 */
export function printable(text: string, longest = LONGEST): string {
  const escaped = text.slice(0, longest).replace(/[^\x20-\x7e]|["\\]/g, escapeCharacter);
  return `"${escaped}${text.length > longest ? '...' : ''}"`;
}

/** Escapes a character as JSON does: `\u` and four hexadecimal digits. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

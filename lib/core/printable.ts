const LONGEST = 64;

/** Makes a text from a request safe for a log line: at most 64 characters, printable ASCII only. */
export function printable(text: string): string {
  const escaped = text.slice(0, LONGEST).replace(/[^\x20-\x7e]|["\\]/g, escapeCharacter);
  return `"${escaped}${text.length > LONGEST ? '...' : ''}"`;
}

/** Escapes a character as JSON does: `\u` and four hexadecimal digits. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

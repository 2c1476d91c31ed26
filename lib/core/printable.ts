const LONGEST = 64;

/** A text from a request, made safe for a log line: cut short, and printable ASCII only. */
export function printable(text: string): string {
  const escaped = text.slice(0, LONGEST).replace(/[^\x20-\x7e]|["\\]/g, escapeCharacter);
  return `"${escaped}${text.length > LONGEST ? '...' : ''}"`;
}

/** As in JSON: `\u` and four hexadecimal digits. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const LONGEST = 64;
const LONGEST_LINE = 2000;

/**
 * Makes a text from a request safe for a log line: printable ASCII only.
 *
 * @param longest - in characters. Default 64
 */
export function printable(text: string, longest = LONGEST): string {
  const escaped = text.slice(0, longest).replace(/[^\x20-\x7e]|["\\]/g, escapeCharacter);
  return `"${escaped}${text.length > longest ? '...' : ''}"`;
}

/**
 * Makes a text of this package, or of software that it trusts, one line of at most 2,000 characters.
 * What is too long loses its middle: the beginning says what failed, and the end what to do.
 */
export function oneLine(text: string): string {
  return withoutMiddle(text, LONGEST_LINE).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, (characters) =>
    /^\s+$/.test(characters) ? ' ' : '?',
  );
}

/** The text, or its first and last characters with `...` between them. */
export function withoutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${text.slice(0, half)}...${text.slice(text.length - half)}`;
}

/** Escapes a character as JSON does: `\u` and four hexadecimal digits. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

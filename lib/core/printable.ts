import { escapeCharacter } from './escape-character.js';

const LONGEST = 64;

/** A text from a request, made safe for a log line: cut short, and printable ASCII only. */
export function printable(text: string): string {
  const escaped = text.slice(0, LONGEST).replace(/[^\x20-\x7e]|["\\]/g, escapeCharacter);
  return `"${escaped}${text.length > LONGEST ? '...' : ''}"`;
}

/** A longer text is left out: bytes, as it is written. */
const LONGEST = 16 * 1024;
/** Of all texts together: characters. */
const MOST_CHARACTERS = 1024 ** 2;
const MOST_TEXTS = 1000;
const MOST_KEYS = 20_000;

/**
 * The strings that stand under a key in JSON, at any depth, in their order and decoded, without the
 * cost of parsing it. It finds all that `JSON.parse` would, up to 1,000 of up to 16 kB each and 1 MB
 * in total, and may find more where the bytes are no JSON. It looks for the key alone, which is no
 * secret.
 *
 * A key written with escapes (`"workspace\u0053ecret"`) is what no JSON writer makes. It is found only
 * if there is none without.
 */
export function textsUnderKey(key: string, json: Buffer): readonly string[] {
  const quoted = `"${key}"`;
  const plain = textsAfter(json, (from) => {
    const at = json.indexOf(quoted, from, 'latin1');
    return at === -1 ? -1 : at + quoted.length;
  });
  if (plain.length > 0 || !json.includes('\\u')) return plain;
  const pattern = withEscapes(key);
  const text = json.toString('latin1');
  return textsAfter(json, (from) => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : -1;
  });
}

/** @param endOfNext - where the next key ends, from there on, or -1 */
function textsAfter(json: Buffer, endOfNext: (from: number) => number): readonly string[] {
  const texts: string[] = [];
  let end = endOfNext(0);
  let characters = 0;
  for (let keys = 0; end !== -1 && keys < MOST_KEYS; keys += 1) {
    const text = textAfter(json, end);
    if (text !== undefined) {
      texts.push(text);
      characters += text.length;
      if (texts.length === MOST_TEXTS || characters > MOST_CHARACTERS) break;
    }
    end = endOfNext(end);
  }
  return texts;
}

/** The key in quotes, each letter of which may be escaped. */
function withEscapes(key: string): RegExp {
  const letters = Array.from(key, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    const digits = code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:${letter}|\\\\u00${digits})`;
  });
  return new RegExp(`"${letters.join('')}"`, 'g');
}

const COLON = 0x3a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The string after the colon that follows a key, if there is one. */
function textAfter(json: Buffer, endOfKey: number): string | undefined {
  const colon = skipSpace(json, endOfKey);
  if (json[colon] !== COLON) return undefined;
  const start = skipSpace(json, colon + 1);
  if (json[start] !== QUOTE) return undefined;
  const last = Math.min(json.length, start + LONGEST);
  for (let at = start + 1; at < last; at += 1) {
    if (json[at] === BACKSLASH) at += 1;
    else if (json[at] === QUOTE) return decoded(json.toString('utf8', start, at + 1));
  }
  return undefined;
}

/** The white space that JSON allows. */
function skipSpace(json: Buffer, from: number): number {
  let at = from;
  while (json[at] === 0x20 || json[at] === 0x0a || json[at] === 0x0d || json[at] === 0x09) at += 1;
  return at;
}

function decoded(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

/** A longer text is left out: bytes, as it is written. */
const LONGEST = 16 * 1024;
/** Of all texts together: characters. */
const MOST_CHARACTERS = 1024 ** 2;
const MOST_TEXTS = 1000;
const MOST_KEYS = 20_000;

/**
 * The strings that stand under a key in JSON, at any depth, in their order and decoded, without the
 * cost of parsing it. It finds all that `JSON.parse` would, up to 1,000 of at most 16 kB each, and may
 * find more where the bytes are no JSON. It looks for the key alone, which is no secret.
 *
 * A key written with escapes (`"workspace\u0053ecret"`) is what no JSON writer makes. It is found only
 * if there is none without.
 */
export function textsUnderKey(key: string, json: Buffer): readonly string[] {
  const plain = textsAfter(json, plainKeys(key, json));
  return plain.length === 0 && json.includes('\\u')
    ? textsAfter(json, escapedKeys(key, json))
    : plain;
}

/** @param keys - where each key ends */
function textsAfter(json: Buffer, keys: Iterable<number>): readonly string[] {
  const texts: string[] = [];
  let seen = 0;
  let characters = 0;
  for (const end of keys) {
    const text = textAfter(json, end);
    if (text !== undefined) {
      texts.push(text);
      characters += text.length;
    }
    seen += 1;
    if (seen === MOST_KEYS || texts.length === MOST_TEXTS || characters > MOST_CHARACTERS) break;
  }
  return texts;
}

function* plainKeys(key: string, json: Buffer): Iterable<number> {
  const quoted = `"${key}"`;
  for (let end = 0; ;) {
    const at = json.indexOf(quoted, end, 'latin1');
    if (at === -1) return;
    end = at + quoted.length;
    yield end;
  }
}

function* escapedKeys(key: string, json: Buffer): Iterable<number> {
  const letters = Array.from(key, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    const digits = code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:${letter}|\\\\u00${digits})`;
  });
  const pattern = new RegExp(`"${letters.join('')}"`, 'g');
  for (const match of json.toString('latin1').matchAll(pattern)) {
    yield match.index + match[0].length;
  }
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

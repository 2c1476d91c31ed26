import { primitives, type Primitive, type Scalar, type Type } from './page.js';

export interface ParsedType {
  type: Type;
  optional: boolean;
  secret: boolean;
}

const scalar = /^("|-?\d|(true|false|null)$)/;

/**
 *     type  := union ['?'] ['secret']
 *     union := item ('or' item)*
 *     item  := ['map of'] atom '[]'*
 *     atom  := primitive | 'event name' | ObjectName | scalar (',' scalar)* | '(' union ')'
 */
export function parseType(text: string): ParsedType {
  const words = tokenizeType(text);
  let position = 0;

  const next = (offset = 0) => words[position + offset];
  const skip = (word: string) => next() === word && ++position > 0;
  const unexpected = (expected: string): never => {
    const found = next() === undefined ? 'it ends' : `found \`${next()}\``;
    const before = position > 0 ? `after \`${words.slice(0, position).join(' ')}\`` : 'first';
    throw new Error(`type \`${text}\`: ${found} ${before}, expected ${expected}`);
  };

  const parseScalar = (): Scalar => {
    const word = next();
    if (word === undefined || !scalar.test(word)) return unexpected('a value such as "open" or 0');
    try {
      const value = JSON.parse(word) as Scalar;
      position++;
      return value;
    } catch {
      return unexpected('a JSON value');
    }
  };

  const parseList = (): Type => {
    const values = [parseScalar()];
    while (skip(',')) {
      const value = parseScalar();
      if (values.includes(value)) {
        throw new Error(`type \`${text}\`: ${JSON.stringify(value)} is listed twice`);
      }
      values.push(value);
    }
    if (values.length > 1 && next() === '[]') unexpected('parentheses around the list');
    return { kind: 'list', values };
  };

  const parseAtom = (): Type => {
    const word = next();
    if (skip('(')) {
      const type = parseUnion();
      return skip(')') ? type : unexpected('`)`');
    }
    if (skip('event')) return skip('name') ? { kind: 'event name' } : unexpected('`name`');
    if (word !== undefined && scalar.test(word) && (word !== 'null' || next(1) === ',')) {
      return parseList();
    }
    if (primitives.includes(word as Primitive)) {
      position++;
      return { kind: 'primitive', name: word as Primitive };
    }
    if (word !== undefined && /^[A-Z]/.test(word)) {
      position++;
      return { kind: 'reference', name: word };
    }
    return unexpected(`${primitives.join(', ')}, event name, an object's name or a list of values`);
  };

  const parseItem = (): Type => {
    if (skip('map')) {
      return skip('of') ? { kind: 'map', values: parseArrays() } : unexpected('`of`');
    }
    return parseArrays();
  };

  const parseArrays = (): Type => {
    let type = parseAtom();
    while (skip('[]')) type = { kind: 'array', items: type };
    return type;
  };

  const parseUnion = (): Type => {
    const members = [parseItem()];
    while (skip('or')) members.push(parseItem());
    const flat = members.flatMap((member) => (member.kind === 'union' ? member.members : member));
    return flat.length === 1 ? flat[0]! : { kind: 'union', members: flat };
  };

  const type = parseUnion();
  const optional = skip('?');
  const secret = skip('secret');
  if (next() !== undefined) unexpected(secret ? 'nothing more' : '`or`, `[]`, `?` or `secret`');
  return { type, optional, secret };
}

const word = /\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*|\[\]|\S)/gy;

function tokenizeType(text: string): string[] {
  return Array.from(text.trimEnd().matchAll(word), (match) => match[1]!);
}

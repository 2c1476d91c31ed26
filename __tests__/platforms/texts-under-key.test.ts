import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textsUnderKey } from '../../lib/platforms/convocore/texts-under-key.js';

const texts = (json: string) => textsUnderKey('key', Buffer.from(json));

describe('textsUnderKey', () => {
  it.each<[string, string, string[]]>([
    ['compact', '{"key":"a"}', ['a']],
    ['pretty-printed', JSON.stringify({ x: { key: 'a' } }, null, 2), ['a']],
    ['with white space of every kind', '{"key" \r\n\t: \r\n\t"a"}', ['a']],
    ['after a byte order mark', '\ufeff{"key":"a"}', ['a']],
    ['twice, at any depth', '{"key":"a","x":[{"key":"b"}]}', ['a', 'b']],
    ['with escapes in it', '{"key":"a\\"\\\\\\u0042\\n"}', ['a"\\B\n']],
    ['not in ASCII', '{"key":"grüße 🚲"}', ['grüße 🚲']],
    ['empty', '{"key":""}', ['']],
    ['after one that is no string', '{"key":1,"x":{"key":["a"]},"key":"b"}', ['b']],
    ['after texts that quote it', '{"x":"\\"key\\":\\"no\\"","y":"key","key":"a"}', ['a']],
    ['with an escape in its key', '{"k\\u0065y":"a"}', ['a']],
    ['with only escapes in its key', '{"\\u006B\\u0065\\u0079":"a"}', ['a']],
    ['nowhere', '{"keys":"a","KEY":"b","x":"key"}', []],
    ['cut off', '{"key":"a', []],
    ['cut off in an escape', '{"key":"a\\', []],
    ['not JSON', '{"key":"a\nb"}', []],
    ['too long', `{"key":"${'a'.repeat(16 * 1024)}"}`, []],
    [
      'after many values that are the same word',
      `["key",${'"key",'.repeat(9999)}{"key":"a"}]`,
      ['a'],
    ],
  ])('finds a text that is %s', (_, json, found) => {
    expect(texts(json)).toEqual(found);
  });

  it('finds every text that JSON.parse finds, however it is written', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.constantFrom('key', '"key":"no"', '\\"key', 1, null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('key', 'k', '"key"', 'x\\'), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (any, space) => {
        const found = new Set(texts(JSON.stringify({ any }, null, space)));
        for (const text of textsIn(any)) expect(found.has(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes little time for bodies that look as if they had many', () => {
    const start = process.cpuUsage();
    for (const part of [
      '"key":"a",',
      '"key":0,',
      '"key" ',
      '"k\\u0065',
      '"\\u006b\\u0065\\u0079":',
      '"',
    ])
      texts(part.repeat(5e6 / part.length));
    // Microseconds. Measured: 150,000.
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === 'key' && typeof child === 'string' ? [child] : textsIn(child),
  );
}

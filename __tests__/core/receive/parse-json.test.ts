import { describe, expect, it } from '@jest/globals';
import { parseJson, requireHarmlessObject } from '../../../lib/core/receive/parse-json.js';

const parse = (text: string) => parseJson(Buffer.from(text));
const objects = (levels: number) => '{"a":'.repeat(levels - 1) + '{}' + '}'.repeat(levels - 1);
const arrays = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

describe('parseJson', () => {
  it.each([
    ['an object', '{"event":"x","n":[1,null]}', { event: 'x', n: [1, null] }],
    ['an object after a byte order mark', '\ufeff{"event":"x"}', { event: 'x' }],
    ['keys that only look dangerous', '{"prototype":{},"constructor":"Ford"}', undefined],
    ['a constructor without a prototype', '{"constructor":{"name":"Ford"}}', undefined],
  ])('reads %s', (_, text, value) => {
    expect(parse(text)).toEqual(value ?? JSON.parse(text));
  });

  it('reads bytes that are not UTF-8 as U+FFFD', () => {
    expect(parseJson(Buffer.from('{"name":"Zo\xeb"}', 'latin1'))).toEqual({ name: 'Zo\ufffd' });
  });

  it.each([
    ['text that is not JSON', 'event=x'],
    ['JSON followed by something else', '{} {}'],
    ['an empty body', ''],
    ['two byte order marks', '\ufeff\ufeff{}'],
    ['an array', '[{}]'],
    ['null', 'null'],
    ['a string', '"{}"'],
    ['a number', '1'],
    ['__proto__ at the top level', '{"__proto__":{"isAdmin":true}}'],
    ['__proto__ with an escape', '{"__pr\\u006fto__":1}'],
    ['a deeply nested __proto__', '{"a":[{"b":[[{"__proto__":null}]]}]}'],
    ['constructor.prototype', '{"a":{"constructor":{"prototype":{}}}}'],
    ['objects 65 levels deep', objects(65)],
    ['arrays 65 levels deep', arrays(65)],
    ['arrays 100,000 levels deep', arrays(100_000)],
  ])('refuses %s', (_, text) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ name: 'WebhookError', code: 'invalid_body', status: 400 }),
    );
  });

  it.each([objects(64), arrays(64)])('reads 64 levels', (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it('quotes nothing from the body in its errors', () => {
    for (const text of ['{"pin": 4711', '{"__proto__":{"pin":4711}}', '["pin", 4711]']) {
      try {
        parse(text);
        throw new Error('parseJson() accepted it');
      } catch (error) {
        const { message, reason, cause } = error as Error & { reason: string };
        expect(`${message} ${reason} ${String(cause)}`).not.toMatch(/pin|4711/);
      }
    }
  });
});

describe('requireHarmlessObject', () => {
  it('returns the same object that a body parser made', () => {
    const body = { event: 'x' };
    expect(requireHarmlessObject(body)).toBe(body);
  });

  it.each([undefined, null, 'text', [], JSON.parse('{"a":{"__proto__":{}}}') as unknown])(
    'refuses %p',
    (body) => {
      expect(() => requireHarmlessObject(body)).toThrow(
        expect.objectContaining({ code: 'invalid_body' }),
      );
    },
  );
});

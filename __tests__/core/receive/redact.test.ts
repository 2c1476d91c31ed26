import { describe, expect, it } from '@jest/globals';
import { redact } from '../../../lib/core/receive/redact.js';

describe('redact', () => {
  it.each<[path: string[], before: unknown, after: unknown]>([
    [['token'], { token: 's', id: 1 }, { id: 1 }],
    [['token'], { token: { deep: 's' } }, {}],
    [['token'], { token: undefined }, {}],
    [['a', 'token'], { a: { token: 's', id: 1 }, token: 'mine' }, { a: { id: 1 }, token: 'mine' }],
    [
      ['list', '*', 'token'],
      { list: [{ token: 's' }, 1, { id: 2 }] },
      { list: [{}, 1, { id: 2 }] },
    ],
    [['*', 'token'], { a: { token: 's' }, b: { token: 't' } }, { a: {}, b: {} }],
    [['*', '*', 'token'], { a: [{ token: 's' }, null] }, { a: [{}, null] }],
    [['*'], { a: 's', b: 't' }, {}],
    [['list', '*'], { list: ['s', 't'] }, { list: [] }],
  ])('deletes the value at %j', (path, before, after) => {
    redact(before, path);
    expect(before).toEqual(after);
  });

  it.each<[path: string[], value: unknown]>([
    [['token'], { id: 1 }],
    [['a', 'token'], { a: null }],
    [['a', 'token'], { a: 'text' }],
    [['a', 'token'], {}],
    [['*', 'token'], { a: 1, b: [] }],
    [['token'], null],
    [['token'], 'token'],
    [[], { token: 's' }],
  ])('does not change a value without anything at %j', (path, value) => {
    const before = structuredClone(value);
    redact(value, path);
    expect(value).toEqual(before);
  });

  it('throws if it cannot delete, because a secret would be left', () => {
    expect(() => redact(Object.freeze({ token: 's' }), ['token'])).toThrow('frozen');
  });

  it.each([
    [['constructor', 'prototype', 'toString']],
    [['__proto__', 'toString']],
    [['toString']],
  ])('does not touch inherited properties at %j', (path) => {
    redact({}, path);
    expect('toString' in {}).toBe(true);
  });
});

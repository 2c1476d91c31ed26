import { describe, expect, it } from '@jest/globals';
import { errorClass } from '../../lib/core/error-class.js';

describe('errorClass', () => {
  class QuotaError extends Error {
    override name = 'QuotaError';
  }

  it.each<[string, unknown, string]>([
    ['an error', new TypeError('secret'), 'TypeError'],
    ['a custom error', new QuotaError('secret'), 'QuotaError'],
    ['a string', 'secret', 'string'],
    ['undefined', undefined, 'undefined'],
    ['an error whose name has a line break', Object.assign(new Error(), { name: 'a\nb' }), 'ab'],
    [
      'an error with a long name',
      Object.assign(new Error(), { name: 'a'.repeat(100) }),
      'a'.repeat(64),
    ],
  ])('names the kind of %s without its content', (_, error, kind) => {
    expect(errorClass(error)).toBe(kind);
  });

  it('accepts an error whose name is not a string', () => {
    expect(typeof errorClass(Object.assign(new Error(), { name: 404 }))).toBe('string');
    expect(typeof errorClass(Object.assign(new Error(), { name: undefined }))).toBe('string');
  });
});

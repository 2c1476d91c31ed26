import { describe, expect, it } from '@jest/globals';
import { errorClass } from '../../lib/core/error-class.js';

describe('errorClass', () => {
  class QuotaError extends Error {
    override name = 'QuotaError';
  }

  it.each<[string, unknown, string]>([
    ['an error', new TypeError('secret'), 'TypeError'],
    ['an error of one’s own', new QuotaError('secret'), 'QuotaError'],
    ['a text', 'secret', 'string'],
    ['nothing', undefined, 'undefined'],
    ['a name with a line break', Object.assign(new Error(), { name: 'a\nb' }), 'ab'],
    ['a long name', Object.assign(new Error(), { name: 'a'.repeat(100) }), 'a'.repeat(64)],
  ])('names the kind of %s, never what it says', (_, error, kind) => {
    expect(errorClass(error)).toBe(kind);
  });

  it('does not fail over an error whose name is no text', () => {
    expect(typeof errorClass(Object.assign(new Error(), { name: 404 }))).toBe('string');
    expect(typeof errorClass(Object.assign(new Error(), { name: undefined }))).toBe('string');
  });
});

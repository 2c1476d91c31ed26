import { describe, expect, it } from '@jest/globals';
import { errorClass, errorLabel } from '../../lib/core/error-class.js';

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

describe('errorLabel', () => {
  const coded = (code: unknown, cause?: unknown) =>
    Object.assign(new TypeError('secret', { cause }), { code });

  it.each<[string, unknown, string]>([
    ['an error of the system', coded('ECONNREFUSED'), 'TypeError ECONNREFUSED'],
    ['an error of Node', coded('ERR_INVALID_URL'), 'TypeError ERR_INVALID_URL'],
    ['what fetch throws', coded(undefined, coded('ENOTFOUND')), 'TypeError ENOTFOUND'],
    [
      'a time limit of fetch',
      coded(undefined, coded('UND_ERR_HEADERS_TIMEOUT')),
      'TypeError UND_ERR_HEADERS_TIMEOUT',
    ],
    ['an error with a code of the app', coded('EMAIL_OF_ANA'), 'TypeError'],
    ['an error with a number', coded(4711), 'TypeError'],
    ['no error', 'secret', 'string'],
  ])('gives class and code of %s', (_, error, label) => {
    expect(errorLabel(error)).toBe(label);
  });

  it('accepts what throws when it is looked at', () => {
    const hostile = new Proxy(new Error(), {
      get: () => {
        throw new Error('secret');
      },
    });
    expect(errorLabel(hostile)).not.toContain('secret');
  });
});

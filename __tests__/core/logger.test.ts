import { describe, expect, it } from '@jest/globals';
import { kindOf, printable, safeLogger } from '../../lib/core/logger.js';
import { recordingLogger } from '../support/recording-logger.js';

describe('printable', () => {
  it.each([
    ['message_created', '"message_created"'],
    ['macro.executed', '"macro.executed"'],
    ['', '""'],
    ['two\nlines', '"two\\u000alines"'],
    ['\x1b[31mred', '"\\u001b[31mred"'],
    ['say "hi"', '"say \\u0022hi\\u0022"'],
    ['back\\slash', '"back\\u005cslash"'],
    ['Größe', '"Gr\\u00f6\\u00dfe"'],
    ['🚲', '"\\ud83d\\udeb2"'],
    ['\u202egnp.exe', '"\\u202egnp.exe"'],
  ])('writes %j as one line of printable ASCII', (name, line) => {
    expect(printable(name)).toBe(line);
  });

  it('cuts a name after 64 characters', () => {
    expect(printable('a'.repeat(64))).toBe(`"${'a'.repeat(64)}"`);
    expect(printable('a'.repeat(100_000))).toBe(`"${'a'.repeat(64)}..."`);
  });
});

describe('kindOf', () => {
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
    expect(kindOf(error)).toBe(kind);
  });

  it('does not fail over an error whose name is no text', () => {
    expect(typeof kindOf(Object.assign(new Error(), { name: 404 }))).toBe('string');
    expect(typeof kindOf(Object.assign(new Error(), { name: undefined }))).toBe('string');
  });
});

describe('safeLogger', () => {
  it('puts the name of the platform before each line, and keeps the level', () => {
    const logger = recordingLogger();
    const named = safeLogger(logger, 'acme');
    named.warn('refused');
    named.error('failed');
    expect(logger.lines).toEqual(['warn acme: refused', 'error acme: failed']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isMismatch, toMismatches } from '../../lib/core/mismatch.js';
import type { SchemaError } from '../../lib/core/platform-schema.js';

function fault(keyword: string, instancePath = '', missingProperty?: string): SchemaError {
  const params = missingProperty === undefined ? {} : { missingProperty };
  return { keyword, instancePath, message: `about ${keyword}`, params };
}

describe('toMismatches', () => {
  it.each([
    ['enum', true],
    ['const', true],
    ['type', false],
    ['required', false],
    ['minLength', false],
    ['additionalProperties', true],
    ['unevaluatedProperties', true],
    ['not', false],
  ])('counts a failed "%s" as drift: %p', (keyword, drift) => {
    const mismatches = toMismatches([fault(keyword)]);
    expect(mismatches).toMatchObject([{ keyword, drift }]);
    expect(isMismatch({ mismatches })).toBe(!drift);
  });

  it('points to the value, or to where a missing one belongs', () => {
    const mismatches = toMismatches([
      fault('type', '/data/id'),
      fault('required', '/data', 'a/b~c'),
      fault('required', '', 'data'),
    ]);
    expect(mismatches.map(({ pointer }) => pointer)).toEqual([
      '/data/id',
      '/data/a~1b~0c',
      '/data',
    ]);
  });

  it('reports up to 20, errors before drift', () => {
    const many = Array.from({ length: 30 }, (_, index) => fault('enum', `/list/${index}`));
    const mismatches = toMismatches([...many, fault('type', '/id')]);
    expect(mismatches).toHaveLength(20);
    expect(mismatches.slice(0, 2)).toMatchObject([{ pointer: '/id' }, { pointer: '/list/0' }]);
  });

  it('omits a keyword that only repeats failures below it', () => {
    const wrapped = [
      fault('enum', '/a'),
      ...['if', 'allOf', 'anyOf', 'oneOf'].map((k) => fault(k)),
    ];
    expect(toMismatches(wrapped)).toMatchObject([{ keyword: 'enum', drift: true }]);
    expect(toMismatches([fault('oneOf')])).toMatchObject([{ keyword: 'oneOf', drift: false }]);
  });

  it('keeps a oneOf with too many matches, which no failure below it reports', () => {
    const tooMany = { ...fault('oneOf'), params: { passingSchemas: [0, 1] } };
    expect(toMismatches([fault('enum', '/a'), tooMany])).toMatchObject([
      { keyword: 'oneOf', drift: false },
      { keyword: 'enum', drift: true },
    ]);
  });

  it('truncates a pointer with a long key from the sender', () => {
    const [mismatch] = toMismatches([fault('type', `/${'k'.repeat(100_000)}`)]);
    expect(mismatch!.pointer).toHaveLength(203);
  });

  it('says what the schema requires and contains nothing from the payload', () => {
    const error = { ...fault('enum', '/a'), params: { allowedValues: [1] }, data: 'a value' };
    expect(toMismatches([error])).toEqual([
      { pointer: '/a', keyword: 'enum', message: 'about enum', drift: true },
    ]);
    expect(toMismatches([{ keyword: 'x', instancePath: '', params: {} }])).toMatchObject([
      { message: 'must satisfy "x"' },
    ]);
  });

  it('returns frozen mismatches', () => {
    const mismatches = toMismatches([fault('type')]);
    expect([mismatches, ...mismatches].every(Object.isFrozen)).toBe(true);
  });
});

describe('isMismatch', () => {
  it('is true if at least one entry is not drift', () => {
    expect(isMismatch({ mismatches: [] })).toBe(false);
    expect(isMismatch({ mismatches: toMismatches([fault('enum'), fault('type')]) })).toBe(true);
  });
});

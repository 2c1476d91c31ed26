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
  ])('takes a failed "%s" for drift: %p', (keyword, drift) => {
    const mismatches = toMismatches([fault(keyword)]);
    expect(mismatches).toMatchObject([{ keyword, drift }]);
    expect(isMismatch({ mismatches })).toBe(!drift);
  });

  it('points at the value, and at the place where a missing one would be', () => {
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

  it('reports 20 places at most, the grave before the drift', () => {
    const many = Array.from({ length: 30 }, (_, index) => fault('enum', `/list/${index}`));
    const mismatches = toMismatches([...many, fault('type', '/id')]);
    expect(mismatches).toHaveLength(20);
    expect(mismatches.slice(0, 2)).toMatchObject([{ pointer: '/id' }, { pointer: '/list/0' }]);
  });

  it('leaves out a keyword that only restates what failed below it', () => {
    const wrapped = [
      fault('enum', '/a'),
      ...['if', 'allOf', 'anyOf', 'oneOf'].map((k) => fault(k)),
    ];
    expect(toMismatches(wrapped)).toMatchObject([{ keyword: 'enum', drift: true }]);
    expect(toMismatches([fault('oneOf')])).toMatchObject([{ keyword: 'oneOf', drift: false }]);
  });

  it('keeps a oneOf of which too many fit: nothing below it says so', () => {
    const tooMany = { ...fault('oneOf'), params: { passingSchemas: [0, 1] } };
    expect(toMismatches([fault('enum', '/a'), tooMany])).toMatchObject([
      { keyword: 'oneOf', drift: false },
      { keyword: 'enum', drift: true },
    ]);
  });

  it('cuts a pointer that holds a long key of the sender', () => {
    const [mismatch] = toMismatches([fault('type', `/${'k'.repeat(100_000)}`)]);
    expect(mismatch!.pointer).toHaveLength(203);
  });

  it('says what the schema asks for, and carries nothing of the payload', () => {
    const error = { ...fault('enum', '/a'), params: { allowedValues: [1] }, data: 'a value' };
    expect(toMismatches([error])).toEqual([
      { pointer: '/a', keyword: 'enum', message: 'about enum', drift: true },
    ]);
    expect(toMismatches([{ keyword: 'x', instancePath: '', params: {} }])).toMatchObject([
      { message: 'must satisfy "x"' },
    ]);
  });

  it('gives what nobody can change', () => {
    const mismatches = toMismatches([fault('type')]);
    expect([mismatches, ...mismatches].every(Object.isFrozen)).toBe(true);
  });
});

describe('isMismatch', () => {
  it('is true as soon as one place is more than drift', () => {
    expect(isMismatch({ mismatches: [] })).toBe(false);
    expect(isMismatch({ mismatches: toMismatches([fault('enum'), fault('type')]) })).toBe(true);
  });
});

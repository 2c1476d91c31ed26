import { describe, expect, it } from '@jest/globals';
import { byteSize } from '../../lib/core/options.js';

describe('byteSize', () => {
  it.each([
    [1, 1],
    ['1b', 1],
    ['2kb', 2_048],
    ['5mb', 5_242_880],
    ['5MB', 5_242_880],
    ['1.5 mb', 1_572_864],
    ['1gb', 1_073_741_824],
  ])('reads %p as %p bytes', (size, bytes) => {
    expect(byteSize(size, 'limit')).toBe(bytes);
  });

  it.each([
    0,
    -1,
    NaN,
    '0mb',
    '-5mb',
    '5',
    'mb',
    '',
    '5 megabytes',
    '5mb!',
    '5mb\n',
    '1e3kb',
    null,
  ])('refuses %p and names the option', (size) => {
    expect(() => byteSize(size as string, 'limit')).toThrow(TypeError);
    expect(() => byteSize(size as string, 'limit')).toThrow(/^"limit" must be/);
  });
});

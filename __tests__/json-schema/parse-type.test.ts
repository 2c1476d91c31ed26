import { describe, expect, it } from '@jest/globals';
import { parseType } from '../../json-schema/generate/page/parse-type.js';

const string = { kind: 'primitive', name: 'string' };
const nil = { kind: 'primitive', name: 'null' };

describe('parseType', () => {
  it.each([
    ['string', string],
    ['event name', { kind: 'event name' }],
    ['Contact', { kind: 'reference', name: 'Contact' }],
    ['string[][]', { kind: 'array', items: { kind: 'array', items: string } }],
    ['map of string[]', { kind: 'map', values: { kind: 'array', items: string } }],
    ['(map of string)[]', { kind: 'array', items: { kind: 'map', values: string } }],
    ['"open"', { kind: 'list', values: ['open'] }],
    ['"a, b", "c or d"', { kind: 'list', values: ['a, b', 'c or d'] }],
    ['0, -1, 0.5', { kind: 'list', values: [0, -1, 0.5] }],
    ['true', { kind: 'list', values: [true] }],
    ['"a", null', { kind: 'list', values: ['a', null] }],
    ['string or null', { kind: 'union', members: [string, nil] }],
    ['(string or null)[]', { kind: 'array', items: { kind: 'union', members: [string, nil] } }],
    ['((string)) or (null)', { kind: 'union', members: [string, nil] }],
  ])('reads %s', (text, type) => {
    expect(parseType(text)).toEqual({ type, optional: false, secret: false });
  });

  it('reads the modifiers after a type', () => {
    expect(parseType('string?')).toMatchObject({ optional: true, secret: false });
    expect(parseType('string secret')).toMatchObject({ optional: false, secret: true });
    expect(parseType('string or null? secret')).toMatchObject({ optional: true, secret: true });
  });

  it.each([
    ['', 'it ends first, expected string, integer'],
    ['strin', 'found `strin` first, expected string, integer'],
    ['string of', 'found `of` after `string`, expected `or`, `[]`, `?` or `secret`'],
    ['string or', 'it ends after `string or`, expected string'],
    ['string secret?', 'found `?` after `string secret`, expected nothing more'],
    ['map string', 'found `string` after `map`, expected `of`'],
    ['event', 'it ends after `event`, expected `name`'],
    ['(string or null', 'it ends after `( string or null`, expected `)`'],
    ['"a", b', 'found `b` after `"a" ,`, expected a value'],
    ['"a", "a"', '"a" is listed twice'],
    ['"a", "b"[]', 'found `[]` after `"a" , "b"`, expected parentheses around the list'],
    ['01', 'found `01` first, expected a JSON value'],
    ['"\\x"', 'expected a JSON value'],
  ])('refuses %s', (text, message) => {
    expect(() => parseType(text)).toThrow(message);
  });
});

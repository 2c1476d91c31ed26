import { describe, expect, it } from '@jest/globals';
import { oneLine, printable, withoutMiddle } from '../../lib/core/printable.js';

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

  it('truncates a name after 64 characters', () => {
    expect(printable('a'.repeat(64))).toBe(`"${'a'.repeat(64)}"`);
    expect(printable('a'.repeat(100_000))).toBe(`"${'a'.repeat(64)}..."`);
  });
});

describe('oneLine', () => {
  it('keeps what people read, and no line break or control character', () => {
    const text = 'Größe of "a": CREATE … \\ it\'s';
    expect(oneLine(text)).toBe(text);
    expect(oneLine('two\r\nlines\u2028more\x1b[31m\u202egnp')).toBe('two lines more?[31m?gnp');
  });

  it('keeps the end of a text that is too long', () => {
    const line = oneLine(`it failed: ${'a'.repeat(100_000)}: npm install`);
    expect(line).toMatch(/^it failed: a+\.\.\.a+: npm install$/);
    expect(line.length).toBeLessThan(2100);
  });
});

it('withoutMiddle keeps both ends', () => {
  expect(withoutMiddle('abcdef', 6)).toBe('abcdef');
  expect(withoutMiddle('abcdefg', 4)).toBe('ab...fg');
});

import { describe, expect, it } from '@jest/globals';
import { printable } from '../../lib/core/printable.js';

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

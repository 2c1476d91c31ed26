import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ROOT } from '../support/repository.js';

const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const FOLDER = '__tests__/attack';

it('SECURITY.md names a test for each attack, and every attack test', () => {
  const rows = page.split('\n').filter((line) => line.endsWith('.test.ts) |'));
  const named = rows.map((row) => /\[([\w-]+)\]\((\S+)\) \|$/.exec(row)!);
  for (const [, name, file] of named) expect(file).toBe(`${FOLDER}/${name}.test.ts`);
  const tests = readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith('.test.ts'));
  expect(new Set(named.map(([, name]) => `${name}.test.ts`))).toEqual(new Set(tests));
});

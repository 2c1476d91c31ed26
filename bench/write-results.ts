import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('README.md', import.meta.url);

/** Prints what was measured, and puts it between the markers of that name in the README. */
export function writeResults(name: string, markdown: string): void {
  console.log(`\n${markdown}\n`);
  const text = readFileSync(README, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`The README has no ${start} and ${end}.`);
  writeFileSync(README, `${text.slice(0, from)}${start}\n\n${markdown}\n\n${text.slice(to)}`);
}

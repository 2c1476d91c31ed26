import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const README = fileURLToPath(new URL('README.md', import.meta.url));

/** Prints what was measured, and puts it between the markers of that name in the README. */
export async function writeResults(name: string, markdown: string): Promise<void> {
  console.log(`\n${markdown}\n`);
  const text = readFileSync(README, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`The README has no ${start} and ${end}.`);
  const written = `${text.slice(0, from)}${start}\n\n${markdown}\n\n${text.slice(to)}`;
  const options = await resolveConfig(README);
  writeFileSync(README, await format(written, { ...options, filepath: README }));
}

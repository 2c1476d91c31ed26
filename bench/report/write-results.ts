import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../__tests__/support/repository.js';
import { formatFile } from '../../json-schema/generate/format-file.js';
import { replaceBetweenMarkers } from '../../json-schema/generate/replace-between-markers.js';

/** Prints the results and writes them between the markers of that name in a Markdown file. */
export async function writeResults(file: string, name: string, markdown: string): Promise<void> {
  console.log(`\n${markdown}\n`);
  const path = join(ROOT, file);
  const written = replaceBetweenMarkers(readFileSync(path, 'utf8'), name, markdown, file);
  writeFileSync(path, await formatFile(ROOT, file, written));
}

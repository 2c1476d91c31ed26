import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles } from './compare-files.js';
import { generateFiles } from './generate-files.js';

const root = process.cwd();

async function generate(check: boolean): Promise<void> {
  const files = await generateFiles(root);
  const { stale, unwanted } = await compareFiles(root, files);
  if (stale.length + unwanted.length === 0) return console.log('nothing to change');

  if (check) {
    for (const path of stale) console.log(`stale: ${path}`);
    for (const path of unwanted) console.log(`no page defines: ${path}`);
    console.error('run `npm run generate`');
    process.exitCode = 1;
    return;
  }
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path)!);
    console.log(`written: ${path}`);
  }
  for (const path of unwanted) {
    await rm(join(root, path));
    console.log(`removed: ${path}`);
  }
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  await generate(values.check);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles } from './compare-files.js';
import { generateFiles } from './generate-files.js';

/** Where a command prints its output. */
export type Out = Pick<Console, 'log' | 'error'>;

/**
 * Runs `npm run generate` with these arguments in the repository at `root`.
 *
 * @returns the exit code
 */
export async function runGenerate(
  root: string,
  args: readonly string[],
  out: Out,
): Promise<number> {
  try {
    const options = { check: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return await generate(root, values.check, out);
  } catch (error) {
    out.error((error as Error).message);
    return 1;
  }
}

async function generate(root: string, check: boolean, out: Out): Promise<number> {
  const files = await generateFiles(root);
  const { stale, unwanted } = await compareFiles(root, files);
  if (stale.length + unwanted.length === 0) {
    out.log('nothing to change');
    return 0;
  }

  if (check) {
    for (const path of stale) out.log(`stale: ${path}`);
    for (const path of unwanted) out.log(`no page defines: ${path}`);
    out.error('run `npm run generate`');
    return 1;
  }
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path)!);
    out.log(`written: ${path}`);
  }
  for (const path of unwanted) {
    await rm(join(root, path));
    out.log(`removed: ${path}`);
  }
  return 0;
}

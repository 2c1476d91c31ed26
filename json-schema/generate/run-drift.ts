import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { driftReport } from './drift/drift-report.js';
import { findDrift } from './drift/find-drift.js';
import { readPage } from './page/read-pages.js';
import type { Out } from './run-generate.js';

/**
 * Runs `npm run drift` with these arguments in the repository at `root`.
 *
 * @returns the exit code
 */
export async function runDrift(root: string, args: readonly string[], out: Out): Promise<number> {
  const fault = usageFault(root, args);
  if (fault) {
    out.error(`${fault}\nusage: npm run drift -- <platform> <page.txt>`);
    return 2;
  }
  const [platform, file] = args as [string, string];
  try {
    const text = await readFile(resolve(root, file), 'utf8');
    const drift = findDrift(await readPage(root, platform), text);
    out.log(driftReport(drift));
    const unexplained = drift.differences.some(({ why }) => why === undefined);
    return unexplained || drift.stale.length > 0 ? 1 : 0;
  } catch (error) {
    out.error((error as Error).message);
    return 1;
  }
}

function usageFault(root: string, args: readonly string[]): string | undefined {
  const [platform = '', file = '', ...others] = args;
  if (platform === '' || file === '' || others.length > 0) return 'expected two arguments';
  const reference = `json-schema/${platform}/README.md`;
  if (!existsSync(join(root, reference))) return `there is no ${reference}`;
  return existsSync(resolve(root, file)) ? undefined : `there is no file ${file}`;
}

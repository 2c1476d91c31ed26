import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { driftReport } from './drift/drift-report.js';
import { findDrift } from './drift/find-drift.js';
import { readPage } from './page/read-pages.js';

const root = process.cwd();
const [platform = '', file = '', ...others] = process.argv.slice(2);

function usageFault(): string | undefined {
  if (platform === '' || file === '' || others.length > 0) return 'expected two arguments';
  const reference = `json-schema/${platform}/README.md`;
  if (!existsSync(join(root, reference))) return `there is no ${reference}`;
  return existsSync(file) ? undefined : `there is no file ${file}`;
}

const fault = usageFault();
if (fault) {
  console.error(`${fault}\nusage: npm run drift -- <platform> <page.txt>`);
  process.exitCode = 2;
} else {
  try {
    const drift = findDrift(await readPage(root, platform), await readFile(file, 'utf8'));
    console.log(driftReport(drift));
    const unexplained = drift.differences.some(({ why }) => why === undefined);
    if (unexplained || drift.stale.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

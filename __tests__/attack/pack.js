/* Packs the package as npm publishes it and unpacks it where its dependencies can be found. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'node_modules', '.cache', 'conversation-webhooks');

export default async function pack() {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', FOLDER], { cwd: ROOT });
  const [tarball] = await readdir(FOLDER);
  await run('tar', ['-xzf', tarball], { cwd: FOLDER });
}

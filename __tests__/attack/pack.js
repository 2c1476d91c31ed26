/* Unpacks the package as npm publishes it where its dependencies are found. */
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import start from '../support/shared/start.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'node_modules', '.cache', 'conversation-webhooks');

export default async function unpack() {
  await start();
  const tarball = await (await fetch(`${process.env.SHARED_THINGS}/tarball`)).text();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await run('tar', ['-xzf', tarball], { cwd: FOLDER });
}

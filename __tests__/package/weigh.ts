import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/run.js';

/** What `npm install` has installed in a project. */
export interface Weight {
  readonly packages: number;
  readonly bytes: number;
  /** The bytes of this package alone. */
  readonly ownBytes: number;
  /** The package names, each below the package that needs it and indented by two more spaces. */
  readonly tree: string;
}

/** A package in the output of `npm ls --json`. It is empty if the package is not installed. */
interface Installed {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Installed>>;
}

const NAME = 'conversation-webhooks';

/** Weighs a project in which only this package was installed. */
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

/** Leaves out versions because they depend on the day of the install. */
function linesOf({ dependencies = {} }: Installed, indent: string): string[] {
  return Object.entries(dependencies).flatMap(([name, installed]) =>
    installed.version === undefined ? [] : [indent + name, ...linesOf(installed, `${indent}  `)],
  );
}

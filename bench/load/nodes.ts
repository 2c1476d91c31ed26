import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../__tests__/support/repository.js';

const OTHER_VERSIONS = ['22', '24', '26'];

/** A Node to measure with. */
export interface Node {
  /** For example `24.13.1`. */
  readonly version: string;
  /** Path of the executable. */
  readonly path: string;
}

/** The running Node and the newer ones, installed from npm where `.ci/other-nodes` puts them too. */
export function nodes(): readonly Node[] {
  const running = { version: process.versions.node, path: process.execPath };
  return [running, ...OTHER_VERSIONS.map(install)];
}

function install(version: string): Node {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(ROOT, '.ci/nodes', version);
  const path = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(path)) {
    const flags = ['--prefix', folder, '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...flags, `${name}@${version}`], { stdio: 'inherit' });
  }
  const shown = execFileSync(path, ['--version'], { encoding: 'utf8' });
  return { version: shown.trim().slice(1), path };
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string;
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  jest: Record<string, unknown>;
};

/** Creates an empty folder outside the repository. The caller removes it. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'conversation-webhooks-'));
}

/** @throws Error if dist/ is missing or older than lib/ */
export function requireFreshBuild(): void {
  const built = join(ROOT, 'dist', 'index.js');
  if (!existsSync(built)) throw new Error('dist/ is missing. Run `npm run build`.');
  const sources = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' });
  const code = sources.filter((file) => !file.endsWith('.md'));
  const newer = code.find((file) => {
    const source = statSync(join(ROOT, 'lib', file));
    return source.isFile() && source.mtimeMs > statSync(built).mtimeMs;
  });
  if (newer) throw new Error(`dist/ is older than lib/${newer}. Run \`npm run build\`.`);
}

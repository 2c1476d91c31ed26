import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'tsdown';

const BENCH = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles the receivers and the generator. Run directly from TypeScript, each function would get a
 * name as it is created, which costs time in every request. They use the package in `dist/`.
 *
 * @returns a function from a file's name to its path
 */
export async function build(): Promise<(name: string) => string> {
  const outDir = join(BENCH, 'dist');
  const receivers = readdirSync(join(BENCH, 'receivers')).map((file) => `receivers/${file}`);
  await bundle({
    config: false,
    cwd: join(BENCH, '..'),
    entry: Object.fromEntries(
      ['load/generate-load.ts', 'in-process/measure.ts', ...receivers].map((file) => [
        basename(file, '.ts'),
        join(BENCH, file),
      ]),
    ),
    outDir,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    sourcemap: true,
    fixedExtension: true,
    logLevel: 'warn',
    deps: { skipNodeModulesBundle: true, neverBundle: [/^conversation-webhooks/] },
    tsconfig: false,
  });
  return (name) => join(outDir, `${name}.mjs`);
}

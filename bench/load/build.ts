import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'tsdown';

const BENCH = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds what is measured, and the generator, since what runs TypeScript as it is names each function that is
 * made, which costs time in every request. The package they use is the one in `dist/`.
 *
 * @returns where each file is, by its name
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

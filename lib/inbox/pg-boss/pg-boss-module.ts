import { createRequire } from 'node:module';

/* eslint-disable @typescript-eslint/no-require-imports -- bundlers find nothing else.
 *
 * The built package is CommonJS, and bundlers find `require` in it. The source is an ES module, which
 * has none, and Jest replaces this file.
 */

/** Loads pg-boss, which is an ES module. Throws what `require` throws. */
export function requirePgBoss(): PgBossModule {
  return (
    typeof require === 'function' ? require('pg-boss') : createRequire(import.meta.url)('pg-boss')
  ) as PgBossModule;
}

/** `undefined` if it cannot be told. */
export function pgBossVersion(): string | undefined {
  try {
    const { version } = (
      typeof require === 'function'
        ? require('pg-boss/package.json')
        : createRequire(import.meta.url)('pg-boss/package.json')
    ) as { version?: string };
    return version;
  } catch {
    return undefined;
  }
}

export type PgBossModule = typeof import('pg-boss');

import { peerPackageError } from '../../core/peer-package.js';
import { pgBossVersion, requirePgBoss, type PgBossModule } from './pg-boss-module.js';

/** The versions that the tests show to work: the peer dependency in package.json. */
const OLDEST = [12, 19, 1] as const;
const FIRST_UNTESTED = [12, 39, 0] as const;
export const PG_BOSS_VERSIONS = '12.19.1 to 12.38';
let loaded: PgBossModule | undefined;

/**
 * pg-boss, which is loaded at the first call.
 *
 * @param neededBy - the function that the user called
 * @throws Error that says that it is missing or broken, or that its version is not supported
 */
export function loadPgBoss(neededBy: string): PgBossModule {
  if (loaded) return loaded;
  requireVersion(neededBy);
  try {
    loaded = requirePgBoss();
  } catch (cause) {
    throw peerPackageError({ name: 'pg-boss', neededBy, advice: adviceFor(cause) }, cause);
  }
  return loaded;
}

function requireVersion(neededBy: string): void {
  const version = pgBossVersion();
  if (version === undefined) return;
  const parts = version.split('.').map((part) => parseInt(part, 10));
  if (compare(parts, OLDEST) >= 0 && compare(parts, FIRST_UNTESTED) < 0) return;
  throw new Error(
    `${neededBy} works with pg-boss ${PG_BOSS_VERSIONS}, but ${version} is installed: ` +
      'npm install "pg-boss@>=12.19.1 <12.39.0"',
  );
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = other.findIndex((part, at) => part !== one[at]);
  return index === -1 ? 0 : (one[index] ?? 0) - other[index]!;
}

function adviceFor(cause: unknown): string | undefined {
  const { code } = Object(cause) as { code?: unknown };
  return code === 'ERR_REQUIRE_ESM' || cause instanceof SyntaxError
    ? `pg-boss needs Node 22.12 or newer, and this is ${process.version}.`
    : undefined;
}

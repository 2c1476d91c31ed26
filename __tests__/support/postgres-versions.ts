/**
 * The oldest and the newest major version that this package supports and that npm brings. Only Linux on
 * x64 gets 13: by `overrides` in package.json, other systems get 15 under that name.
 */
const EMBEDDED_VERSIONS = [13, 18] as const;
export type EmbeddedVersion = (typeof EMBEDDED_VERSIONS)[number];
export const NEWEST_VERSION: EmbeddedVersion = 18;

/**
 * The connection string of a server on which the tests create their databases instead of starting a
 * server. They leave them there. Tests that stop or crash a server still start their own.
 */
export const GIVEN_POSTGRES = process.env.TEST_POSTGRES;

/**
 * Whether a pooler is in front of that server: then a process that has ended is only known by its
 * leases.
 */
export const IS_POOLED = process.env.TEST_POSTGRES_IS_POOLED === 'true';

export type PostgresVersion = EmbeddedVersion | 'of TEST_POSTGRES';

/** What to repeat a test on, with `describe.each`. */
export const POSTGRES_VERSIONS: readonly PostgresVersion[] =
  GIVEN_POSTGRES === undefined ? EMBEDDED_VERSIONS : ['of TEST_POSTGRES'];

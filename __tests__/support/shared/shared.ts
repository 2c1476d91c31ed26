import { POSTGRES_VERSIONS } from '../postgres-versions.js';
import type { Postgres } from '../postgres.js';

/** Path of the tarball that npm would publish, packed once for all test files. */
export async function sharedTarball(): Promise<string> {
  return ask('tarball');
}

/**
 * A test file's own empty database, on a server that all test files share.
 *
 * @param version - one of `POSTGRES_VERSIONS`. Default: the newest.
 */
export async function sharedPostgres(
  version = POSTGRES_VERSIONS.at(-1)!,
): Promise<Pick<Postgres, 'connectionString' | 'remove'>> {
  const connectionString = await ask(`database ${version}`);
  // The database is removed with the server.
  return { connectionString, remove: () => Promise.resolve() };
}

async function ask(thing: string): Promise<string> {
  const address = process.env.SHARED_THINGS;
  if (address === undefined) throw new Error('Jest has not run __tests__/support/shared/start.js.');
  const answer = await fetch(`${address}/${thing}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

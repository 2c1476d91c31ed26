import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDebianPostgres } from '../../__tests__/support/debian-postgres.js';
import { startPostgres } from '../../__tests__/support/postgres.js';
import { diskFolder } from './disk-folder.js';
import { startRedis } from './start-redis.js';

/** The store for a receiver's events, new and empty for each turn. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

export const nothing = (): Promise<Surroundings> =>
  Promise.resolve({ env: {}, remove: () => Promise.resolve() });

export function sqliteFile(): Promise<Surroundings> {
  const folder = diskFolder();
  return Promise.resolve({
    env: { SQLITE_PATH: join(folder, 'webhooks.db') },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true })),
  });
}

export async function postgres(): Promise<Surroundings> {
  const server = await startPostgres({ isDurable: true });
  return { env: { POSTGRES_URL: server.connectionString }, remove: () => server.remove() };
}

/** With its default settings, so with JIT, which `postgres` lacks. */
export async function debianPostgres(): Promise<Surroundings> {
  const server = await startDebianPostgres();
  return { env: { POSTGRES_URL: server.connectionString }, remove: () => server.remove() };
}

export async function redis(): Promise<Surroundings> {
  const server = await startRedis();
  return { env: { REDIS_PORT: String(server.port) }, remove: () => server.stop() };
}

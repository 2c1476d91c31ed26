import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { startPostgres, type Postgres } from '../../support/postgres.js';
import { temporaryFolder } from '../../support/repository.js';
import type { StoreName } from './settings.js';

/** Where receivers keep their events. It outlives them. */
export interface Location {
  readonly store: StoreName;
  /** Path of a file, or a connection string. */
  readonly address: string;
  /** A folder for other files of a test. */
  readonly folder: string;
}

export interface Place extends Location {
  remove(): Promise<void>;
}

/** @param start - where the database of pg-boss comes from. Default: a server of its own. */
export async function newPlace(
  store: StoreName,
  start: () => Promise<Pick<Postgres, 'connectionString' | 'remove'>> = startPostgres,
): Promise<Place> {
  const folder = await temporaryFolder();
  const removeFolder = async () => rm(folder, { recursive: true, force: true });
  if (store === 'sqlite') {
    return { store, address: join(folder, 'webhooks.db'), folder, remove: removeFolder };
  }
  const postgres = await start();
  const remove = async () => {
    await postgres.remove();
    await removeFolder();
  };
  return { store, address: postgres.connectionString, folder, remove };
}

/** What is wrong with the store, or `ok`. PostgreSQL is not killed, so it is not checked. */
export function integrityOf({ store, address }: Location): string {
  if (store !== 'sqlite') return 'ok';
  const database = openDatabase(address);
  try {
    const rows = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    return rows.map((row) => row.integrity_check).join('; ');
  } finally {
    database.close();
  }
}

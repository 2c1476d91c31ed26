import type { Db } from 'pg-boss';
import type { Connection } from './connection.js';

/** Something's state at a version. */
export interface EntityVersion {
  readonly entity: string;
  readonly version: number;
}

const PRUNE_EVERY_MS = 600_000;

/** Which version of each entity was handled last, so that an older one that comes late is seen. */
export class NewestVersions {
  readonly #connection: Connection;
  readonly #retentionMs: number;
  #prunedAt = 0;

  constructor(connection: Connection, retentionMs: number) {
    this.#connection = connection;
    this.#retentionMs = retentionMs;
  }

  async raise(versions: readonly EntityVersion[], db: Db): Promise<void> {
    const newest = new Map<string, number>();
    for (const { entity, version } of versions) {
      newest.set(entity, Math.max(version, newest.get(entity) ?? version));
    }
    if (newest.size === 0) return;
    // In order, so that two processes cannot deadlock.
    const entities = [...newest.keys()].sort();
    await db.executeSql(
      `INSERT INTO ${this.#connection.tables.newest} AS old (entity, version, seen_at)
      SELECT entity, version, now() FROM unnest($1::text[], $2::float8[]) AS seen(entity, version)
      ON CONFLICT (entity) DO UPDATE
        SET version = greatest(old.version, excluded.version), seen_at = excluded.seen_at`,
      [entities, entities.map((entity) => newest.get(entity))],
    );
  }

  /** Forgets what was not seen within the retention. */
  async prune(): Promise<void> {
    const now = Date.now();
    if (now - this.#prunedAt < PRUNE_EVERY_MS) return;
    this.#prunedAt = now;
    await this.#connection.slowQuery(
      `DELETE FROM ${this.#connection.tables.newest}
      WHERE seen_at < now() - $1::float8 * interval '1 millisecond'`,
      [this.#retentionMs],
    );
  }
}

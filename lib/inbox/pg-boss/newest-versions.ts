import type { Connection } from './connection.js';
import { numberIn } from './entry-data.js';

const PRUNE_EVERY_MS = 600_000;

/**
 * SQL that remembers the versions of the entries in `completed`. In order, so that two processes
 * cannot deadlock.
 */
export function raiseVersions(newestTable: string, completed: string): string {
  return `
    INSERT INTO ${newestTable} AS old (entity, version, seen_at)
    SELECT data->>'entity', max(${numberIn('data', 'version')}), now() FROM ${completed}
    WHERE data->>'entity' IS NOT NULL AND ${numberIn('data', 'version')} IS NOT NULL
    GROUP BY 1 ORDER BY 1
    ON CONFLICT (entity) DO UPDATE
      SET version = greatest(old.version, excluded.version), seen_at = excluded.seen_at`;
}

/** Which version of each entity was handled last, so that an older one that comes late is seen. */
export class NewestVersions {
  readonly #connection: Connection;
  readonly #retentionMs: number;
  #prunedAt = -Infinity;

  constructor(connection: Connection, retentionMs: number) {
    this.#connection = connection;
    this.#retentionMs = retentionMs;
  }

  /** Forgets what was not seen within the retention. */
  async prune(): Promise<void> {
    const now = performance.now();
    if (now - this.#prunedAt < PRUNE_EVERY_MS) return;
    this.#prunedAt = now;
    await this.#connection.slowQuery(
      `DELETE FROM ${this.#connection.tables.newest}
      WHERE seen_at < now() - $1::float8 * interval '1 millisecond'`,
      [this.#retentionMs],
    );
  }
}

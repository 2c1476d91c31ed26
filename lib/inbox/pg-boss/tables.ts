import type { Db } from 'pg-boss';

/** Names of tables, as SQL has them. */
export interface Tables {
  /** pg-boss's own, which holds the events. */
  readonly job: string;
  readonly queue: string;
  /** Ours: the newest version of each entity that was handled. */
  readonly newest: string;
  readonly schema: string;
}

export function tablesOf(schema: string): Tables {
  return {
    schema,
    job: `${schema}.job`,
    queue: `${schema}.queue`,
    newest: `${schema}.inbox_newest`,
  };
}

/**
 * Makes what pg-boss lacks. Several processes may do it at once, and again at each start.
 *
 * - `inbox_newest`: which version of an entity was handled last
 * - `inbox_finished`: to list and count what is finished, pg-boss would read the whole table. It
 *   leaves out what waits, so that nobody looks for that by it, out of order.
 */
export async function createInboxObjects(db: Db, { schema, newest }: Tables): Promise<void> {
  await db.executeSql(`
    BEGIN;
    SELECT pg_advisory_xact_lock(hashtextextended('conversation-webhooks ${schema}', 0));
    CREATE TABLE IF NOT EXISTS ${newest} (
      entity text PRIMARY KEY,
      version double precision NOT NULL,
      seen_at timestamptz NOT NULL
    );
    CREATE INDEX IF NOT EXISTS inbox_finished
      ON ${schema}.job_common (name, state, created_on) WHERE state > 'active';
    COMMIT;
  `);
}

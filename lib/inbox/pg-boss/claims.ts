import type { Claim } from '../store.js';
import { tokenOf } from './claim-token.js';
import type { Connection } from './connection.js';
import { isUniqueViolation } from './database-error.js';
import { ENTRY_COLUMNS, toStoredEvent, type EntryRow } from './entry-data.js';
import { queueOf } from './queue-name.js';
import type { Tables } from './tables.js';

/** How many waiting entries are looked at in one statement. */
const WINDOW = 1000;
/** After so many windows without enough entries, the next call goes on. */
const MOST_WINDOWS = 4;
const START_OF_LINE = '-infinity';

type ClaimedRow = EntryRow & { readonly outdated: boolean };
type Row = { readonly line_end: string | null } & (ClaimedRow | { readonly id: null });

/**
 * Takes entries out of the queues.
 *
 * pg-boss's own `fetch` looks at all that waits in a queue whose keys are in order, each time: with
 * 100,000 entries it takes half a second. This goes along the line from its head until it has
 * enough, sets what `fetch` sets, and has the lease last as long as this process renews it.
 */
export class Claims {
  readonly #connection: Connection;
  readonly #leaseSeconds: number;
  /** Where the next look at a queue begins, if all before is blocked. */
  readonly #starts = new Map<string, string>();
  readonly #sql: string;
  #nextRouter = 0;

  constructor(connection: Connection, leaseSeconds: number) {
    this.#connection = connection;
    this.#leaseSeconds = leaseSeconds;
    this.#sql = claimSql(connection.tables);
  }

  async claim(routers: readonly string[], limit: number): Promise<readonly Claim[]> {
    // Each router is the first in its turn, so that a busy one cannot starve the others.
    const first = this.#nextRouter++ % Math.max(routers.length, 1);
    const inTurn = [...routers.slice(first), ...routers.slice(0, first)];
    const claims: Claim[] = [];
    for (const router of inTurn) {
      const free = limit - claims.length;
      if (free <= 0) break;
      try {
        for (const claim of await this.#claimOf(queueOf(router), free)) claims.push(claim);
      } catch (error) {
        // What has been claimed before that would wait for its lease to end.
        if (claims.length === 0) throw error;
        break;
      }
    }
    return claims;
  }

  async #claimOf(queue: string, limit: number): Promise<readonly Claim[]> {
    const claims: Claim[] = [];
    for (let windows = 0; windows < MOST_WINDOWS && claims.length < limit; windows++) {
      const rows = await this.#claimRows(queue, limit - claims.length);
      claims.push(...rows.filter(isClaimed).map(toClaim));
      const end = rows[0]?.line_end ?? START_OF_LINE;
      this.#starts.set(queue, end);
      if (end === START_OF_LINE) break;
    }
    return claims;
  }

  async #claimRows(queue: string, limit: number): Promise<readonly Row[]> {
    const start = this.#starts.get(queue) ?? START_OF_LINE;
    try {
      return await this.#connection.query(this.#sql, [queue, start, limit, this.#leaseSeconds]);
    } catch (error) {
      // Another process has just claimed one of the same key; what is left comes with the next look.
      if (isUniqueViolation(error)) return [];
      throw error;
    }
  }
}

/**
 * Written so that PostgreSQL has no choice, since it plans by statistics that lag behind a queue:
 * scalar subqueries are evaluated row by row, where a join might be computed for the whole table.
 *
 * More are picked than wanted, since other processes pick the same at the same time.
 */
function claimSql({ job, newest }: Tables): string {
  const line = `
    FROM ${job}
    WHERE name = $1 AND state < 'active' AND NOT blocked AND start_after <= now()
      AND created_on >= $2::timestamptz
    ORDER BY priority DESC, created_on`;
  return `
    WITH picked AS MATERIALIZED (
      SELECT line.id
      FROM (SELECT id, singleton_key, state, created_on ${line} LIMIT ${WINDOW}) AS line
      WHERE (
        SELECT 1 FROM ${job} AS blocker
        WHERE blocker.name = $1 AND blocker.singleton_key = line.singleton_key
          AND blocker.state IN ('active', 'retry', 'failed')
          AND blocker.policy = 'key_strict_fifo' AND blocker.id <> line.id
        LIMIT 1
      ) IS NULL AND (line.state = 'retry' OR (
        SELECT 1 FROM ${job} AS older
        WHERE older.name = $1 AND older.singleton_key = line.singleton_key
          AND older.state = 'created' AND NOT older.blocked AND older.policy = 'key_strict_fifo'
          AND (older.created_on, older.id) < (line.created_on, line.id)
        LIMIT 1
      ) IS NULL)
      LIMIT $3::int * 4
    ), locked AS (
      SELECT id FROM ${job}
      WHERE name = $1 AND id = ANY (ARRAY(SELECT id FROM picked)) AND state < 'active'
      ORDER BY created_on
      LIMIT $3::int
      FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE ${job} AS j
      SET state = 'active', started_on = now(), heartbeat_on = now(), heartbeat_seconds = $4::int,
        retry_count = CASE WHEN started_on IS NULL THEN retry_count ELSE retry_count + 1 END
      FROM locked
      WHERE j.name = $1 AND j.id = locked.id
      RETURNING j.*
    )
    SELECT ${ENTRY_COLUMNS}, line.line_end,
      coalesce((
        SELECT newest.version > (j.data->>'version')::float8 FROM ${newest} AS newest
        WHERE newest.entity = j.data->>'entity'
      ), false) AS outdated
    FROM (
      SELECT CASE WHEN (SELECT count(*) FROM picked) < $3::int THEN (
        SELECT to_json(created_on)#>>'{}' ${line} OFFSET ${WINDOW - 1} LIMIT 1
      ) END AS line_end
    ) AS line
    LEFT JOIN claimed AS j ON true
    ORDER BY j.created_on`;
}

function isClaimed(row: Row): row is Row & ClaimedRow {
  return row.id !== null;
}

function toClaim(row: ClaimedRow): Claim {
  return {
    entry: toStoredEvent(row),
    outdated: row.outdated,
    token: tokenOf(row.retry_count, row.data),
  };
}

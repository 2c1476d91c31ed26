import type { Claim } from '../store.js';
import type { Connection, Tables } from './connection.js';
import { isUniqueViolation } from './database-error.js';
import { ENTRY_COLUMNS, buriedData, toStoredEvent, type EntryRow } from './entry-data.js';
import { queueOf } from './queues.js';

/**
 * How many waiting entries a statement scans if those at the head of the line are not enough. It
 * must be more than one insert stores, because those share a time and the next scan begins at the
 * time where the previous one ended.
 */
const LONG_SCAN = 2000;
/** How long a claim scans past blocked entries. */
const MAX_SCAN_MS = 500;
/** The same once it has claims, because those wait meanwhile. */
const MAX_SCAN_MS_WITH_CLAIMS = 100;
/** How long claims reuse a cursor as long as they find enough from it. */
const MAX_CURSOR_AGE_MS = 5000;
const MAX_TRIES = 3;
const HEAD_OF_LINE = '-infinity';

/** Limits of the pause between two checks for expired leases. */
const MIN_PAUSE_MS = 200;
const MAX_PAUSE_MS = 1000;

/**
 * Claims entries for this process, which keeps them as long as it renews their leases.
 *
 * pg-boss's own `fetch` reads all waiting jobs of a queue with ordered keys each time, which takes
 * half a second at 100,000 entries. This scans the line of waiting entries from its head until it
 * has enough, and sets the same columns as `fetch`.
 */
export class Claims {
  readonly #connection: Connection;
  readonly #leaseSeconds: number;
  readonly #pauseMs: number;
  readonly #sql: string;
  /** For each queue, where the next claim continues if the head of the line has too little. */
  readonly #cursors = new Map<string, { readonly start: string; readonly since: number }>();
  #checkedAt = -Infinity;

  constructor(connection: Connection, leaseMs: number) {
    this.#connection = connection;
    this.#leaseSeconds = Math.ceil(leaseMs / 1000);
    this.#pauseMs = Math.min(Math.max(leaseMs / 10, MIN_PAUSE_MS), MAX_PAUSE_MS);
    this.#sql = claimSql(connection.tables);
  }

  async claim(routers: readonly string[], limit: number): Promise<readonly Claim[]> {
    const queues = routers.map(queueOf);
    await this.#endExpiredLeases(queues);
    const claims: Claim[] = [];
    try {
      for (const queue of queues) {
        if (claims.length < limit) await this.#claimOf(queue, limit, claims);
      }
    } catch (error) {
      // Return what was claimed before the error. Otherwise it would wait for its lease to end.
      if (claims.length === 0) throw error;
    }
    return claims;
  }

  /** @returns the claims that are lost */
  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    // Sorted, so that two statements on the same rows cannot deadlock.
    const sorted = claims.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
    const rows = await this.#connection.query<{ id: string; retry_count: number }>(
      `UPDATE ${this.#connection.tables.job} AS j SET heartbeat_on = now()
      FROM unnest($1::text[], $2::uuid[], $3::int[]) AS held(queue, id, retry_count)
      WHERE j.name = held.queue AND j.id = held.id
        AND j.state = 'active' AND j.retry_count = held.retry_count
      RETURNING j.id, j.retry_count`,
      [
        sorted.map(({ entry }) => queueOf(entry.router)),
        sorted.map(({ entry }) => entry.id),
        sorted.map(({ token }) => token),
      ],
    );
    const held = new Set(rows.map(({ id, retry_count }) => `${id} ${retry_count}`));
    return claims.filter(({ entry, token }) => !held.has(`${entry.id} ${token}`));
  }

  /**
   * Queues entries again whose leases have expired. pg-boss would do so too, but it counts all rows
   * of its table each time, which is too slow to do every few seconds. This is a single statement,
   * which checks the lease again once it has locked the row: the process may just have renewed it.
   */
  async #endExpiredLeases(queues: readonly string[]): Promise<void> {
    const now = performance.now();
    if (now - this.#checkedAt < this.#pauseMs) return;
    this.#checkedAt = now;
    await this.#connection.query(
      `UPDATE ${this.#connection.tables.job}
      SET state = 'retry', heartbeat_on = NULL, start_after = now()
      WHERE name = ANY ($1) AND state = 'active' AND policy = 'key_strict_fifo'
        AND heartbeat_on + heartbeat_seconds * interval '1 second' < now()`,
      [queues],
    );
  }

  /**
   * Starts with due retries, the head of the line, and the cursor where an earlier claim stopped.
   * If that is not enough because much of the line is blocked, it scans on, at most once around and
   * as long as there is time. The next claim continues from there.
   */
  async #claimOf(queue: string, limit: number, claims: Claim[]): Promise<void> {
    const scan = async (starts: readonly string[], size: number) => {
      const rows = await this.#claimRows(queue, starts, limit - claims.length, size);
      const broken: string[] = [];
      for (const row of rows.filter(isClaimed)) {
        const claim = toClaim(row);
        if (claim) claims.push(claim);
        else broken.push(row.id);
      }
      if (broken.length > 0) await this.#bury(queue, broken);
      return rows[0]?.line_end ?? undefined;
    };
    const startedAt = performance.now();
    const first = this.#cursorOf(queue);
    const starts = first === HEAD_OF_LINE ? [first] : [HEAD_OF_LINE, first];
    let end = await scan(starts, 4 * limit);
    let cursor = first;
    let isSecondRound = false;
    // The cursor stays at a part of the line that had enough, because there may be more in it.
    while (claims.length < limit) {
      cursor = end ?? HEAD_OF_LINE;
      if (end === undefined) {
        if (isSecondRound || first === HEAD_OF_LINE) break;
        isSecondRound = true;
      } else if (isSecondRound && Date.parse(end) >= Date.parse(first)) break;
      const maxMs = claims.length > 0 ? MAX_SCAN_MS_WITH_CLAIMS : MAX_SCAN_MS;
      if (performance.now() - startedAt >= maxMs) break;
      end = await scan([cursor], LONG_SCAN);
    }
    if (cursor !== first) this.#cursors.set(queue, { start: cursor, since: startedAt });
  }

  /**
   * The cursor expires. Otherwise entries unblocked before it would starve while enough new ones
   * arrive behind it.
   */
  #cursorOf(queue: string): string {
    const cursor = this.#cursors.get(queue);
    if (!cursor || performance.now() - cursor.since > MAX_CURSOR_AGE_MS) return HEAD_OF_LINE;
    return cursor.start;
  }

  async #claimRows(
    queue: string,
    starts: readonly string[],
    limit: number,
    size: number,
  ): Promise<readonly Row[]> {
    const values = [queue, starts, limit, this.#leaseSeconds, size];
    for (let tries = 1; ; tries++) {
      try {
        return await this.#connection.query(this.#sql, values);
      } catch (error) {
        // Another process has just claimed an entry with the same key.
        if (!isUniqueViolation(error) || tries === MAX_TRIES) throw error;
      }
    }
  }

  /** Makes dead letters of unreadable entries. Otherwise they would be claimed again and again. */
  async #bury(queue: string, ids: readonly string[]): Promise<void> {
    await this.#connection.query(
      `UPDATE ${this.#connection.tables.job}
      SET state = 'cancelled', completed_on = now(), deletion_seconds = 0,
        data = CASE jsonb_typeof(data)
          WHEN 'object' THEN data ELSE jsonb_build_object('unreadable', data)
        END || $3::jsonb
      WHERE name = $1 AND id = ANY ($2::uuid[]) AND state = 'active'`,
      [queue, ids, JSON.stringify(buriedData())],
    );
  }
}

type ClaimedRow = EntryRow & { readonly newest: number | null };
type Row = { readonly line_end: string | null } & (ClaimedRow | { readonly id: null });

/**
 * Leaves PostgreSQL's planner no choice, because its statistics lag behind a queue: scalar
 * subqueries are evaluated row by row, while a join might be computed for the whole table.
 *
 * - `retries`: entries due again. An entry that was claimed before is never blocked, but blocks its
 *   key
 * - `line`: entries waiting for their first attempt, up to `$5` from each start
 * - `heads`: for the first keys in `line` that are not blocked, the entry whose turn it is. It is
 *   found by key, because thousands of entries of a conversation may wait
 * - `picked`: more than needed, because other processes pick the same ones at the same time
 */
function claimSql({ job, newest }: Tables): string {
  return `
    WITH retries AS MATERIALIZED (
      SELECT id FROM ${job}
      WHERE name = $1 AND state = 'retry' AND NOT blocked AND start_after <= now()
      ORDER BY start_after LIMIT $3::int * 4
    ), line AS MATERIALIZED (
      SELECT start.number, waiting.singleton_key, waiting.created_on
      FROM unnest($2::timestamptz[]) WITH ORDINALITY AS start(place, number), LATERAL (
        SELECT singleton_key, created_on FROM ${job}
        WHERE name = $1 AND state = 'created' AND NOT blocked
          AND start_after <= now() AND created_on >= start.place
        ORDER BY created_on LIMIT $5::int
      ) AS waiting
    ), heads AS MATERIALIZED (
      SELECT (
        SELECT head.id FROM ${job} AS head
        WHERE head.name = $1 AND head.singleton_key = keys.singleton_key
          AND head.state = 'created' AND NOT head.blocked AND head.policy = 'key_strict_fifo'
        ORDER BY head.created_on, head.id LIMIT 1
      ) AS id
      FROM (
        SELECT singleton_key FROM line GROUP BY singleton_key ORDER BY min(created_on)
      ) AS keys
      WHERE (
        SELECT 1 FROM ${job} AS blocker
        WHERE blocker.name = $1 AND blocker.singleton_key = keys.singleton_key
          AND blocker.state IN ('active', 'retry', 'failed')
          AND blocker.policy = 'key_strict_fifo'
        LIMIT 1
      ) IS NULL
      LIMIT $3::int * 4
    ), picked AS MATERIALIZED (
      (SELECT id FROM retries)
      UNION ALL
      (SELECT id FROM heads)
    ), locked AS (
      SELECT id FROM ${job}
      WHERE name = $1 AND id = ANY (ARRAY(SELECT id FROM picked)) AND state < 'active'
        AND start_after <= now()
      ORDER BY state DESC, created_on
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
    SELECT ${ENTRY_COLUMNS}, place.line_end, (
      SELECT version FROM ${newest} WHERE entity = j.data->>'entity'
    ) AS newest
    FROM (
      SELECT CASE WHEN count(*) = $5::int THEN to_json(max(created_on))#>>'{}' END AS line_end
      FROM line WHERE number = cardinality($2::timestamptz[])
    ) AS place
    LEFT JOIN claimed AS j ON true
    ORDER BY j.created_on`;
}

function isClaimed(row: Row): row is Row & ClaimedRow {
  return row.id !== null;
}

/** `undefined` if the data is unreadable. */
function toClaim(row: ClaimedRow): Claim | undefined {
  try {
    const { version } = row.data;
    return {
      entry: toStoredEvent(row),
      outdated: row.newest !== null && version !== undefined && row.newest > version,
      token: String(row.retry_count),
    };
  } catch {
    return undefined;
  }
}

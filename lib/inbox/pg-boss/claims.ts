import type { Claim } from '../store.js';
import type { Connection, Tables } from './connection.js';
import { isUniqueViolation } from './database-error.js';
import { ENTRY_COLUMNS, buriedData, toStoredEvent, type EntryRow } from './entry-data.js';
import { queueOf } from './queues.js';

/**
 * How many waiting entries are looked at in a statement, if those at the head are not enough. More
 * than are stored in one statement, which have the same time: the next look begins at the time
 * where the one before has ended.
 */
const LONG_LOOK = 2000;
/** How long a claim looks for entries that wait behind others that are blocked. */
const MOST_LOOKING_MS = 500;
/** The same, if it has some: they wait meanwhile. */
const MOST_LOOKING_ON_MS = 100;
/** How long a claim begins at the same place, for as long as it finds enough there. */
const LONGEST_AT_PLACE_MS = 5000;
const MOST_TRIES = 3;
const HEAD_OF_LINE = '-infinity';

/** Between two looks for leases that have ended. */
const SHORTEST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 1000;

type ClaimedRow = EntryRow & { readonly newest: number | null };
type Row = { readonly line_end: string | null } & (ClaimedRow | { readonly id: null });

/**
 * Takes entries out of the queues, for as long as this process renews their leases.
 *
 * pg-boss's own `fetch` looks at all that waits in a queue whose keys are in order, each time: with
 * 100,000 entries it takes half a second. This goes along the line from its head until it has
 * enough, and sets what `fetch` sets.
 */
export class Claims {
  readonly #connection: Connection;
  readonly #leaseSeconds: number;
  readonly #pauseMs: number;
  readonly #sql: string;
  /** Where in a line the next look goes on that finds too little at its head. */
  readonly #places = new Map<string, { readonly start: string; readonly since: number }>();
  #lookedAt = -Infinity;

  constructor(connection: Connection, leaseMs: number) {
    this.#connection = connection;
    this.#leaseSeconds = Math.ceil(leaseMs / 1000);
    this.#pauseMs = Math.min(Math.max(leaseMs / 10, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
    this.#sql = claimSql(connection.tables);
  }

  async claim(routers: readonly string[], limit: number): Promise<readonly Claim[]> {
    const queues = routers.map(queueOf);
    await this.#endOld(queues);
    const claims: Claim[] = [];
    try {
      for (const queue of queues) {
        if (claims.length < limit) await this.#claimOf(queue, limit, claims);
      }
    } catch (error) {
      // What has been claimed before that would wait for its lease to end.
      if (claims.length === 0) throw error;
    }
    return claims;
  }

  /** @returns those that are lost */
  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    // In order, so that two statements that touch the same cannot deadlock.
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
   * Has entries wait again whose leases have ended. pg-boss would do it too, but only after
   * counting all rows of its table each time: not every few seconds. In one statement, which looks
   * at the lease once more when it has the row: its process may just have renewed it.
   */
  async #endOld(queues: readonly string[]): Promise<void> {
    const now = performance.now();
    if (now - this.#lookedAt < this.#pauseMs) return;
    this.#lookedAt = now;
    await this.#connection.query(
      `UPDATE ${this.#connection.tables.job}
      SET state = 'retry', heartbeat_on = NULL, start_after = now()
      WHERE name = ANY ($1) AND state = 'active' AND policy = 'key_strict_fifo'
        AND heartbeat_on + heartbeat_seconds * interval '1 second' < now()`,
      [queues],
    );
  }

  /**
   * First what is due again, what is at the head of the line, and what comes where the last claim
   * found more. If that is not enough since much of the line is blocked, it goes on along the line:
   * at most once around, as long as there is time, and the next time from there.
   */
  async #claimOf(queue: string, limit: number, claims: Claim[]): Promise<void> {
    const look = async (starts: readonly string[], size: number) => {
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
    const first = this.#placeOf(queue);
    const starts = first === HEAD_OF_LINE ? [first] : [HEAD_OF_LINE, first];
    let end = await look(starts, 4 * limit);
    let place = first;
    let isSecondRound = false;
    // There may be more in the part of the line where it has found enough.
    while (claims.length < limit) {
      place = end ?? HEAD_OF_LINE;
      if (end === undefined) {
        if (isSecondRound || first === HEAD_OF_LINE) break;
        isSecondRound = true;
      } else if (isSecondRound && Date.parse(end) >= Date.parse(first)) break;
      const most = claims.length > 0 ? MOST_LOOKING_ON_MS : MOST_LOOKING_MS;
      if (performance.now() - startedAt >= most) break;
      end = await look([place], LONG_LOOK);
    }
    if (place !== first) this.#places.set(queue, { start: place, since: startedAt });
  }

  /** Else what is free again before that place would wait as long as enough comes in behind it. */
  #placeOf(queue: string): string {
    const place = this.#places.get(queue);
    if (!place || performance.now() - place.since > LONGEST_AT_PLACE_MS) return HEAD_OF_LINE;
    return place.start;
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
        // Another process has just claimed one of the same key.
        if (!isUniqueViolation(error) || tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Else what somebody else has put into the queue would be claimed again and again. */
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

/**
 * Written so that PostgreSQL has no choice, since it plans by statistics that lag behind a queue:
 * scalar subqueries are evaluated row by row, where a join might be computed for the whole table.
 *
 * - `retries`: what is due again. One that was claimed before is never blocked, but blocks its key
 * - `line`: what waits for the first time, so many from each of the places
 * - `heads`: of the first keys in those parts of the line that are not blocked, the one whose turn it
 *   is. By key, since a conversation may have thousands that wait
 * - `picked`: more than wanted, since other processes pick the same at the same time
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

/** `undefined` if its data cannot be read. */
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

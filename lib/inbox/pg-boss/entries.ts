import type { ListFilter, ReplayFilter } from '../store.js';
import type {
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  StoredEvent,
} from '../stored-event.js';
import type { Connection } from './connection.js';
import { ENTRY_COLUMNS, filterText, numberIn, toListedEvent, type EntryRow } from './entry-data.js';
import { FOREVER, queueNames, queueOf } from './queues.js';

const REPLAY_BATCH_SIZE = 500;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The parts of a queue that an index holds in order of time. PostgreSQL recognizes them only by
 * literals. All events have priority 0.
 */
const PARTS = {
  waiting: "state < 'active' AND NOT blocked AND policy = 'key_strict_fifo' AND priority = 0",
  active: "state = 'active' AND policy = 'key_strict_fifo'",
  completed: "state > 'active' AND state = 'completed'",
  cancelled: "state > 'active' AND state = 'cancelled'",
  failed: "state > 'active' AND state = 'failed'",
};
const QUARANTINED = `${PARTS.cancelled} AND j.data->>'status' = 'quarantined'`;
const STATUS_PARTS: Readonly<Record<InboxStatus, readonly string[]>> = {
  pending: [PARTS.waiting, PARTS.active],
  handled: [PARTS.completed],
  dead: [`${PARTS.cancelled} AND j.data->>'status' IS DISTINCT FROM 'quarantined'`, PARTS.failed],
  quarantined: [QUARANTINED],
};
/** Entries that wait for their next attempt. */
const LATER = `${PARTS.waiting} AND start_after > now()`;

/** Lists, counts, replays and discards the entries of all routers. */
export class Entries {
  readonly #connection: Connection;
  readonly #deleteAfterSeconds: number;
  readonly #job: string;
  readonly #queues: string;

  constructor(connection: Connection, deleteAfterSeconds: number) {
    this.#connection = connection;
    this.#deleteAfterSeconds = deleteAfterSeconds;
    this.#job = connection.tables.job;
    this.#queues = queueNames(connection.tables.queue);
  }

  /** @throws TypeError if the cursor is invalid */
  async list({ limit, cursor, status, ...filter }: ListFilter): Promise<EventPage> {
    const before = cursor === undefined ? undefined : parseCursor(cursor);
    const parts = status === undefined ? Object.values(PARTS) : STATUS_PARTS[status];
    const places = await this.#find(filter, parts, before, limit + 1);
    const page = places.slice(0, limit);
    const last = page.at(-1);
    return {
      events: await this.#read(page),
      cursor: last && places.length > limit ? toCursor(last) : undefined,
    };
  }

  async get(id: string): Promise<StoredEvent | undefined> {
    if (!UUID.test(id)) return undefined;
    const [row] = await this.#connection.query<EntryRow>(
      `SELECT ${ENTRY_COLUMNS} FROM ${this.#job} AS j
      WHERE j.name = ANY (${this.#queues}) AND j.id = $1`,
      [id],
    );
    return row && toListedEvent(row);
  }

  async replay({ statuses, ...filter }: ReplayFilter): Promise<number> {
    if (filter.id !== undefined && !UUID.test(filter.id)) return 0;
    let count = 0;
    for (const status of statuses) {
      count +=
        status === 'pending'
          ? await this.#inBatches(filter, [LATER], async (places) =>
              this.#update(places, [LATER], 'start_after = now()'),
            )
          : await this.#inBatches(filter, STATUS_PARTS[status], async (places) =>
              this.#replay(places, status),
            );
    }
    return count;
  }

  async discard(id: string): Promise<boolean> {
    if (!UUID.test(id)) return false;
    const rows = await this.#connection.query(
      `DELETE FROM ${this.#job}
      WHERE name = ANY (${this.#queues}) AND id = $1 AND (
        state <> 'active' OR heartbeat_on + heartbeat_seconds * interval '1 second' < now()
      )
      RETURNING id`,
      [id],
    );
    return rows.length > 0;
  }

  /** In one statement: others may change entries between two. */
  async stats(): Promise<InboxStats> {
    const count = (condition: string) => `(
      SELECT count(*) FROM ${this.#job} AS j WHERE name = ANY (${this.#queues}) AND ${condition}
    )::float8`;
    const oldestOf = (part: string) => `(
      SELECT data FROM ${this.#job} WHERE name = queue AND ${part}
      ORDER BY created_on LIMIT 1
    )`;
    const [row] = await this.#connection.slowQuery<Counts>(
      `SELECT ${count(PARTS.waiting)} AS waiting, ${count(PARTS.active)} AS active,
        ${count(PARTS.completed)} AS completed, ${count(PARTS.cancelled)} AS cancelled,
        ${count(PARTS.failed)} AS failed, ${count(QUARANTINED)} AS quarantined, (
          SELECT min(${numberIn('oldest.data', 'receivedAt')})
          FROM unnest(${this.#queues}) AS queue,
            LATERAL (${STATUS_PARTS.pending.map(oldestOf).join(' UNION ALL ')}) AS oldest
        ) AS oldest`,
      [],
    );
    const { waiting, active, completed, cancelled, failed, quarantined, oldest } = row!;
    const pending = waiting + active;
    return {
      depth: pending,
      oldestAgeMs: oldest === null ? undefined : Math.max(0, Date.now() - oldest),
      byStatus: {
        pending,
        handled: completed,
        dead: cancelled + failed - quarantined,
        quarantined,
      },
    };
  }

  /** Newest first. */
  async #find(
    filter: Filter,
    parts: readonly string[],
    before: Place | undefined,
    limit: number,
  ): Promise<readonly PlacedRow[]> {
    const values: unknown[] = [limit];
    const conditions: string[] = [];
    const require = (condition: (value: string) => string, value: unknown) => {
      values.push(value);
      conditions.push(`AND ${condition(`$${values.length}`)}`);
    };
    const { id, router, platform, event, since } = filter;
    if (id !== undefined) require((value) => `j.id = ${value}`, id);
    if (router !== undefined) require((value) => `j.name = ${value}`, queueOf(filterText(router)));
    if (platform !== undefined) {
      require((value) => `j.data->>'platform' = ${value}`, filterText(platform));
    }
    if (event !== undefined) require((value) => `j.data->>'name' = ${value}`, filterText(event));
    if (since !== undefined) {
      require((value) =>
        `${numberIn('j.data', 'receivedAt')} >= ${value}::float8`, since.getTime());
      // Narrows the search: an entry is stored after it is received, give or take a day of skew.
      require((value) => `j.created_on >= ${value}::timestamptz - interval '1 day'`, since);
    }
    if (before) {
      require((value) => `j.created_on <= ${value}::timestamptz`, before.created);
      const created = `$${values.length}::timestamptz`;
      require((value) => `(j.created_on, j.id) < (${created}, ${value}::uuid)`, before.id);
    }
    const found = parts.map(
      (part) => `(
        SELECT j.id, j.name AS queue, j.created_on, j.retry_count FROM ${this.#job} AS j
        WHERE j.name = queue AND ${part} ${conditions.join(' ')}
        ORDER BY j.created_on DESC, j.id DESC LIMIT $1
      )`,
    );
    return this.#connection.slowQuery(
      `SELECT found.id, found.queue, found.retry_count, to_json(found.created_on)#>>'{}' AS created
      FROM unnest(${this.#queues}) AS queue,
        LATERAL (${found.join(' UNION ALL ')}) AS found
      ORDER BY found.created_on DESC, found.id DESC LIMIT $1`,
      values,
    );
  }

  async #read(places: readonly PlacedRow[]): Promise<readonly StoredEvent[]> {
    if (places.length === 0) return [];
    const rows = await this.#connection.query<EntryRow>(
      `SELECT ${ENTRY_COLUMNS}
      FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS place(queue, id, position)
      JOIN ${this.#job} AS j ON j.name = place.queue AND j.id = place.id
      ORDER BY place.position`,
      [places.map(({ queue }) => queue), places.map(({ id }) => id)],
    );
    return rows.map(toListedEvent);
  }

  async #inBatches(
    filter: Filter,
    parts: readonly string[],
    work: (places: readonly PlacedRow[]) => Promise<number>,
  ): Promise<number> {
    let count = 0;
    let before: Place | undefined;
    for (;;) {
      const places = await this.#find(filter, parts, before, REPLAY_BATCH_SIZE);
      if (places.length > 0) count += await work(places);
      if (places.length < REPLAY_BATCH_SIZE) return count;
      before = places.at(-1);
    }
  }

  /**
   * Updates the entries in place. pg-boss itself could only delete them and insert them again, at
   * the end of the line. pg-boss's count of claims goes on, even if there was none yet, and only
   * our count of attempts restarts. Otherwise a claim from before the replay could pass for a later
   * one, and a concurrent replay of the same entries would replay what was handled in between.
   */
  async #replay(places: readonly PlacedRow[], status: InboxStatus): Promise<number> {
    return this.#update(
      places,
      STATUS_PARTS[status],
      `state = 'created', completed_on = NULL, heartbeat_on = NULL, output = NULL,
      started_on = coalesce(j.started_on, now()),
      start_after = now(), keep_until = now() + $4::int * interval '1 second',
      deletion_seconds = $5::int,
      data = CASE jsonb_typeof(j.data) WHEN 'object' THEN
        (j.data - 'status' - 'mismatches' - 'failures' - 'handlers')
        || jsonb_build_object('attemptsBefore', j.retry_count + 1)
        || CASE
          WHEN j.state <> 'completed' AND j.data->>'status' = 'dead' AND j.data ? 'handlers'
          THEN jsonb_build_object('handlers', j.data->'handlers')
          ELSE '{}'
        END
      ELSE j.data END`,
      [FOREVER, this.#deleteAfterSeconds],
    );
  }

  /**
   * Changes the entries that are unchanged since they were found and still in these parts. Both
   * steps select by id alone: given other conditions, PostgreSQL might scan all other entries.
   */
  async #update(
    places: readonly PlacedRow[],
    parts: readonly string[],
    changes: string,
    values: readonly unknown[] = [],
  ): Promise<number> {
    const rows = await this.#connection.slowQuery(
      `WITH locked AS MATERIALIZED (
        SELECT * FROM ${this.#job} WHERE name = ANY ($1::text[]) AND id = ANY ($2::uuid[])
        FOR UPDATE
      )
      UPDATE ${this.#job} AS j SET ${changes}
      WHERE j.name = ANY ($1::text[]) AND j.id = ANY (ARRAY(
        SELECT j.id FROM locked AS j
        WHERE j.retry_count = ($3::jsonb->>j.id::text)::int
          AND (${parts.map((part) => `(${part})`).join(' OR ')})
      ))
      RETURNING j.id`,
      [
        [...new Set(places.map(({ queue }) => queue))],
        places.map(({ id }) => id),
        JSON.stringify(Object.fromEntries(places.map(({ id, retry_count }) => [id, retry_count]))),
        ...values,
      ],
    );
    return rows.length;
  }
}

type Filter = Omit<EventFilter, 'status'> & { readonly id?: string | undefined };

/** A position in the list of entries, which is sorted by time and id. */
interface Place {
  /** ISO 8601, to the microsecond. */
  readonly created: string;
  readonly id: string;
}

interface Counts extends Record<keyof typeof PARTS | 'quarantined', number> {
  /** When the oldest pending entry was received, in milliseconds since 1970. */
  readonly oldest: number | null;
}

type PlacedRow = Place & { readonly queue: string; readonly retry_count: number };

function toCursor({ created, id }: Place): string {
  return Buffer.from(`${created} ${id}`).toString('base64url');
}

function parseCursor(cursor: string): Place {
  const [created = '', id = '', ...more] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const isTime = /^\d{4,6}-\d\d-\d\dT[\d:.]{8,15}[+-][\d:]{2,6}$/.test(created);
  if (isTime && UUID.test(id) && more.length === 0) return { created, id };
  throw new TypeError('"cursor" must be the cursor of an earlier page.');
}

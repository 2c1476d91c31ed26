import { randomUUID } from 'node:crypto';
import { parseEvent } from '../serialized-event.js';
import type { Claim, NewEntry, Outcome, Store } from '../store.js';
import type {
  AttemptFailure,
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  ListOptions,
  StoredEvent,
} from '../stored-event.js';
import { GroupCommit } from './group-commit.js';
import { toNewRow, type NewRow } from './new-row.js';
import { SqliteFile, type Work } from './sqlite-file.js';
import type { SqlValue, Statement } from './open-database.js';

/** What is needed of a claim. */
export interface SqliteClaim {
  readonly entry: Pick<StoredEvent, 'id' | 'handlers' | 'failures'>;
  readonly token: string;
}

export interface SqliteStoreOptions {
  readonly path: string;
  readonly leaseMs: number;
  readonly retentionMs: number;
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly router: string;
  readonly status: InboxStatus;
  readonly attempts: number;
  readonly duplicates: number;
  readonly finished_at: number | null;
  readonly order_key: string | null;
  readonly handlers: string | null;
  readonly failures: string | null;
  readonly mismatches: string | null;
  readonly event: string;
}

const INSERT = `
  INSERT INTO events
    (id, router, platform, name, received_at, status, finished_at, order_key, entity, version,
     ready_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
    CASE WHEN ?6 = 'pending' AND NOT EXISTS (
      SELECT 1 FROM events WHERE order_key = ?8 AND status = 'pending'
    ) THEN ?11 END)
  ON CONFLICT (id) DO UPDATE SET duplicates = duplicates + 1
  RETURNING seq, duplicates`;
const INSERT_PAYLOAD = 'INSERT INTO payloads (seq, event) VALUES (?, ?)';

const CLAIM = `
  UPDATE events SET attempts = attempts + 1, lease = ?1, ready_at = ?2
  WHERE seq IN (
    SELECT seq FROM events WHERE router = ?3 AND ready_at <= ?4 ORDER BY ready_at LIMIT ?5
  )
  RETURNING seq`;
const ROW = 'SELECT * FROM events JOIN payloads USING (seq)';
const CLAIMED = `
  SELECT *, EXISTS (
    SELECT 1 FROM events AS newer
    WHERE newer.entity = events.entity AND newer.version > events.version
      AND newer.status = 'handled'
  ) AS outdated
  FROM events JOIN payloads USING (seq) WHERE seq = ?`;

const EXTEND = `UPDATE events SET ready_at = ? WHERE id = ? AND lease = ? RETURNING seq`;
const RETRY = `
  UPDATE events SET ready_at = ?, lease = NULL, handlers = ?, failures = ?
  WHERE id = ? AND lease = ? RETURNING seq`;
const FINISH = `
  UPDATE events
  SET status = ?, finished_at = ?, ready_at = NULL, lease = NULL, handlers = ?, failures = ?,
    mismatches = ?
  WHERE id = ? AND lease = ? RETURNING order_key`;
/** The next of an order key may go, where none is at it. */
const PROMOTE = `
  UPDATE events SET ready_at = ?1
  WHERE seq = (
    SELECT seq FROM events WHERE order_key = ?2 AND status = 'pending' ORDER BY seq LIMIT 1
  ) AND NOT EXISTS (
    SELECT 1 FROM events WHERE order_key = ?2 AND status = 'pending' AND ready_at IS NOT NULL
  )`;
const REPLAY = `
  UPDATE events
  SET status = 'pending', attempts = 0, failures = NULL, finished_at = NULL, mismatches = NULL,
    handlers = CASE WHEN status = 'dead' THEN handlers END,
    ready_at = CASE WHEN order_key IS NULL THEN ?1 END
  WHERE seq = ?2 AND status != 'pending' RETURNING order_key`;
const DISCARD = `
  DELETE FROM events WHERE id = ?1 AND (lease IS NULL OR ready_at <= ?2)
  RETURNING seq, order_key`;
const DELETE_PAYLOAD = 'DELETE FROM payloads WHERE seq = ?';
const PRUNE = `
  DELETE FROM events WHERE seq IN (
    SELECT seq FROM events WHERE status = 'handled' AND finished_at < ?
    ORDER BY finished_at LIMIT ?
  ) RETURNING seq`;

const COUNT = 'SELECT status, count(*) AS count FROM events GROUP BY status';
const OLDEST =
  "SELECT received_at FROM events WHERE status = 'pending' ORDER BY finished_at, seq LIMIT 1";

const DEFAULT_LIMIT = 50;
const MOST_LISTED = 500;
const MOST_FAILURES = 20;
/** Rows looked at, or changed, before other requests have their turn. */
const WINDOW = 10_000;
const BATCH = 500;

/** Keeps events in one file, which several processes on one machine may share. */
export class SqliteStore implements Store {
  readonly #file: SqliteFile;
  readonly #commits: GroupCommit;
  readonly #leaseMs: number;
  readonly #retentionMs: number;
  #nextRouter = 0;
  #isClosed = false;

  /** @throws Error if the file cannot be opened */
  constructor({ path, leaseMs, retentionMs }: SqliteStoreOptions) {
    this.#file = new SqliteFile(path);
    this.#commits = new GroupCommit(this.#file);
    this.#leaseMs = leaseMs;
    this.#retentionMs = retentionMs;
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.insertRow(toNewRow(entry));
  }

  async insertRow(entry: NewRow): Promise<'stored' | 'duplicate'> {
    const now = Date.now();
    return this.#commit((file) => {
      const { seq, duplicates } = file
        .statement(INSERT)
        .get(
          entry.id,
          entry.router,
          entry.platform,
          entry.name,
          entry.receivedAt,
          entry.status,
          entry.status === 'pending' ? null : now,
          entry.orderKey ?? null,
          entry.entity ?? null,
          entry.version ?? null,
          now,
        ) as { seq: number; duplicates: number };
      if (duplicates > 0) return 'duplicate';
      file.statement(INSERT_PAYLOAD).run(seq, entry.event);
      return 'stored';
    });
  }

  async claim(routers: readonly string[], limit: number): Promise<readonly Claim[]> {
    // Each router is the first in its turn, so that a busy one cannot starve the others.
    const first = this.#nextRouter++ % routers.length;
    const inTurn = [...routers.slice(first), ...routers.slice(0, first)];
    return this.#commit((file) => {
      const now = Date.now();
      const token = randomUUID();
      const claims: Claim[] = [];
      for (const router of inTurn) {
        const free = limit - claims.length;
        if (free === 0) break;
        const rows = file.statement(CLAIM).all(token, now + this.#leaseMs, router, now, free) as {
          seq: number;
        }[];
        for (const { seq } of rows) {
          const row = file.statement(CLAIMED).get(seq) as Row & { outdated: number };
          claims.push({ entry: toStoredEvent(row), outdated: row.outdated === 1, token });
        }
      }
      return claims;
    });
  }

  async extend<OneClaim extends SqliteClaim>(
    claims: readonly OneClaim[],
  ): Promise<readonly OneClaim[]> {
    return this.#commit((file) => {
      const until = Date.now() + this.#leaseMs;
      return claims.filter(
        ({ entry, token }) => !exists(file.statement(EXTEND).get(until, entry.id, token)),
      );
    });
  }

  async settle({ entry, token }: SqliteClaim, outcome: Outcome): Promise<boolean> {
    const handlers = JSON.stringify('handlers' in outcome ? outcome.handlers : entry.handlers);
    const failures = JSON.stringify(
      'failure' in outcome
        ? [...entry.failures, outcome.failure].slice(-MOST_FAILURES)
        : entry.failures,
    );
    return this.#commit((file) => {
      const now = Date.now();
      if (outcome.status === 'pending') {
        const readyAt = now + outcome.retryInMs;
        const retry = file.statement(RETRY);
        return exists(retry.get(readyAt, handlers, failures, entry.id, token));
      }
      const mismatches =
        outcome.status === 'quarantined' ? JSON.stringify(outcome.mismatches) : null;
      const finished = file
        .statement(FINISH)
        .get(outcome.status, now, handlers, failures, mismatches, entry.id, token) as
        { order_key: string | null } | undefined;
      if (finished?.order_key) file.statement(PROMOTE).run(now, finished.order_key);
      return exists(finished);
    });
  }

  async list(options: ListOptions): Promise<EventPage> {
    const limit = Math.min(options.limit ?? DEFAULT_LIMIT, MOST_LISTED);
    const { sql, values } = conditions(options);
    const query = this.#read(`${ROW} WHERE seq >= ? AND seq < ?${sql} ORDER BY seq DESC LIMIT ?`);
    const rows: Row[] = [];
    const before = options.cursor === undefined ? this.#newestSeq() + 1 : seqOf(options.cursor);
    for await (const range of this.#windows(before)) {
      // One more than asked for: is there another page?
      rows.push(...(query.all(...range, ...values, limit + 1 - rows.length) as Row[]));
      if (rows.length > limit) break;
    }
    const page = rows.slice(0, limit);
    const cursor = rows.length > limit ? String(page.at(-1)!.seq) : undefined;
    return { events: page.map(toStoredEvent), cursor };
  }

  get(id: string): Promise<StoredEvent | undefined> {
    return promiseOf(() => {
      const row = this.#read(`${ROW} WHERE id = ?`).get(id) as Row | undefined;
      return row && toStoredEvent(row);
    });
  }

  async replay(filter: EventFilter): Promise<number> {
    let count = 0;
    for await (const seqs of this.#toReplay(filter)) {
      count += await this.#commit((file) => seqs.filter((seq) => replayOne(file, seq)).length);
    }
    return count;
  }

  async discard(id: string): Promise<boolean> {
    return this.#commit((file) => {
      const now = Date.now();
      const discarded = file.statement(DISCARD).get(id, now) as
        { seq: number; order_key: string | null } | undefined;
      if (!discarded) return false;
      file.statement(DELETE_PAYLOAD).run(discarded.seq);
      if (discarded.order_key !== null) file.statement(PROMOTE).run(now, discarded.order_key);
      return true;
    });
  }

  stats(): Promise<InboxStats> {
    return promiseOf(() => {
      const rows = this.#read(COUNT).all() as { status: InboxStatus; count: number }[];
      const byStatus = { pending: 0, handled: 0, dead: 0, quarantined: 0 };
      for (const { status, count } of rows) byStatus[status] = count;
      const oldest = this.#read(OLDEST).get() as { received_at: number } | undefined;
      return {
        depth: byStatus.pending,
        oldestAgeMs: oldest && Math.max(0, Date.now() - oldest.received_at),
        byStatus,
      };
    });
  }

  async prune(): Promise<void> {
    for (;;) {
      const pruned = await this.#commit((file) => {
        const before = Date.now() - this.#retentionMs;
        const rows = file.statement(PRUNE).all(before, BATCH) as { seq: number }[];
        for (const { seq } of rows) file.statement(DELETE_PAYLOAD).run(seq);
        return rows.length;
      });
      if (pruned < BATCH) return;
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    await this.#commits.commit(() => undefined).catch(() => undefined);
    this.#isClosed = true;
    this.#file.close();
  }

  async #commit<Result>(work: Work<Result>): Promise<Result> {
    if (this.#isClosed) throw new Error('The inbox is closed.');
    return this.#commits.commit(work);
  }

  async *#toReplay(filter: EventFilter): AsyncGenerator<readonly number[]> {
    const { sql, values } = conditions(filter);
    const isAny = filter.status !== undefined || filter.id !== undefined;
    const statuses = isAny ? '' : " AND status IN ('dead', 'quarantined')";
    const seqs = (rows: unknown[]) => (rows as { seq: number }[]).map(({ seq }) => seq);
    if (filter.id !== undefined) {
      yield seqs(this.#read(`SELECT seq FROM events WHERE TRUE${sql}`).all(...values));
      return;
    }
    for await (const range of this.#windows(this.#newestSeq() + 1)) {
      const query = `SELECT seq FROM events WHERE seq >= ? AND seq < ?${sql}${statuses}`;
      const found = seqs(this.#read(query).all(...range, ...values));
      for (let at = 0; at < found.length; at += BATCH) yield found.slice(at, at + BATCH);
    }
  }

  /** So many rows at a time, the newest first, since meanwhile nothing else happens in this process. */
  async *#windows(before: number): AsyncGenerator<readonly [from: number, before: number]> {
    for (let end = before; end > 1; end -= WINDOW) {
      yield [Math.max(1, end - WINDOW), end];
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #read(sql: string): Statement {
    if (this.#isClosed) throw new Error('The inbox is closed.');
    return this.#file.statement(sql);
  }

  #newestSeq(): number {
    const row = this.#read('SELECT max(seq) AS seq FROM events').get();
    return (row as { seq: number | null }).seq ?? 0;
  }
}

/** What it throws is a rejection. */
function promiseOf<Result>(read: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(read()));
}

function exists(row: unknown): boolean {
  return row !== undefined && row !== null;
}

function replayOne(file: SqliteFile, seq: number): boolean {
  const now = Date.now();
  const replayed = file.statement(REPLAY).get(now, seq) as { order_key: string | null } | undefined;
  if (replayed?.order_key) file.statement(PROMOTE).run(now, replayed.order_key);
  return exists(replayed);
}

function conditions(filter: EventFilter): { sql: string; values: readonly SqlValue[] } {
  const columns = {
    'id =': filter.id,
    'status =': filter.status,
    'platform =': filter.platform,
    'name =': filter.event,
    'received_at >=': filter.since?.getTime(),
  };
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  return {
    sql: given.map(([column]) => ` AND ${column} ?`).join(''),
    values: given.map(([, value]) => value as SqlValue),
  };
}

function seqOf(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new TypeError('"cursor" must come from a page before.');
}

function toStoredEvent(row: Row): StoredEvent {
  const event = parseEvent(row.event);
  const failures = JSON.parse(row.failures ?? '[]') as (Omit<AttemptFailure, 'at'> & {
    at: string;
  })[];
  return {
    id: row.id,
    router: row.router,
    status: row.status,
    event:
      row.mismatches === null
        ? event
        : { ...event, mismatches: JSON.parse(row.mismatches) as typeof event.mismatches },
    attempts: row.attempts,
    duplicates: row.duplicates,
    failures: failures.map((failure) => ({ ...failure, at: new Date(failure.at) })),
    handlers: JSON.parse(row.handlers ?? '[]') as string[],
    finishedAt: row.finished_at === null ? undefined : new Date(row.finished_at),
  };
}

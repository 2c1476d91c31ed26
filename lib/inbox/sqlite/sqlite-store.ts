import { randomUUID } from 'node:crypto';
import { unreadableFailure } from '../serialized-event.js';
import type {
  Claim,
  ClaimRequest,
  ListFilter,
  NewEntry,
  Outcome,
  ReplayFilter,
  Store,
  UnservedRouter,
} from '../store.js';
import type {
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  StoredEvent,
} from '../stored-event.js';
import { GroupCommit } from './group-commit.js';
import { tryStoredEvent, toListedEvent, toNewRow, type NewRow, type Row } from './rows.js';
import { SqliteFile, type Work } from './sqlite-file.js';
import type { SqlValue, Statement } from './open-database.js';

/** How many rows are read before other calls get their turn. */
const WINDOW = 10_000;
/** How many rows are changed before other calls get their turn. */
const BATCH = 500;

/** Keeps events in one SQLite file, which several processes on one machine may share. */
export class SqliteStore implements Store {
  readonly #file: SqliteFile;
  readonly #commits: GroupCommit;
  readonly #leaseMs: number;
  readonly #retentionMs: number;
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

  async insertRow([event, ...values]: NewRow): Promise<'stored' | 'duplicate'> {
    const [id, , , , , status, orderKey] = values;
    const at = now();
    const [finishedAt, readyAt] = status === 'pending' ? [null, at] : [at, null];
    return this.#commit((file) => {
      const insert = file.statement(INSERT);
      if (hasChanged(insert.run(...values, finishedAt, orderKey, readyAt))) {
        file.statement(INSERT_PAYLOAD).run(event);
        return 'stored';
      }
      file.statement(COUNT_DUPLICATE).run(id);
      return 'duplicate';
    });
  }

  async claim({ routers, limit }: ClaimRequest): Promise<readonly Claim[]> {
    return this.#commit((file) => {
      const at = now();
      const token = randomUUID();
      const claims: Claim[] = [];
      for (const router of routers) {
        const free = limit - claims.length;
        if (free === 0) break;
        const rows = file.statement(CLAIM).all(token, at + this.#leaseMs, router, at, free) as {
          seq: number;
        }[];
        for (const { seq } of rows) {
          const row = file.statement(CLAIMED).get(seq) as (Row & { outdated: number }) | undefined;
          const entry = row && tryStoredEvent(row);
          if (entry) claims.push({ entry, outdated: row.outdated === 1, token });
          else bury(file, seq);
        }
      }
      return claims;
    });
  }

  async extend<OneClaim extends SqliteClaim>(
    claims: readonly OneClaim[],
  ): Promise<readonly OneClaim[]> {
    return this.#commit((file) => {
      const until = now() + this.#leaseMs;
      return claims.filter(
        ({ entry, token }) => !hasChanged(file.statement(EXTEND).run(until, entry.id, token)),
      );
    });
  }

  async settle({ entry, token }: SqliteClaim, outcome: Outcome): Promise<boolean> {
    const handlers = JSON.stringify('handlers' in outcome ? outcome.handlers : entry.handlers);
    const failures = JSON.stringify('failures' in outcome ? outcome.failures : entry.failures);
    return this.#commit((file) => {
      const at = now();
      if (outcome.status === 'released') {
        return hasChanged(file.statement(RELEASE).run(at, handlers, entry.id, token));
      }
      if (outcome.status === 'pending') {
        const readyAt = at + outcome.retryInMs;
        const retry = file.statement(RETRY);
        return hasChanged(retry.run(readyAt, handlers, failures, entry.id, token));
      }
      const mismatches =
        outcome.status === 'quarantined' ? JSON.stringify(outcome.mismatches) : null;
      const isFinished = hasChanged(
        file
          .statement(FINISH)
          .run(outcome.status, at, handlers, failures, mismatches, entry.id, token),
      );
      if (isFinished) promote(file, orderKeyOf(file, entry.id));
      return isFinished;
    });
  }

  takeOver(_routers: readonly string[]): Promise<number> {
    return Promise.resolve(0);
  }

  unserved(): Promise<readonly UnservedRouter[]> {
    return Promise.resolve([]);
  }

  countBehind(_id: string): Promise<number> {
    return Promise.resolve(0);
  }

  async list({ limit, cursor, ...filter }: ListFilter): Promise<EventPage> {
    const { sql, values } = conditions(filter);
    const query = this.#read(`${ROW} WHERE seq >= ? AND seq < ?${sql} ORDER BY seq DESC LIMIT ?`);
    const rows: Row[] = [];
    const before = cursor === undefined ? this.#newestSeq() + 1 : seqOf(cursor);
    for await (const range of this.#windows(before)) {
      // One more than asked for: is there another page?
      rows.push(...(query.all(...range, ...values, limit + 1 - rows.length) as Row[]));
      if (rows.length > limit) break;
    }
    const page = rows.slice(0, limit);
    return {
      events: page.map(toListedEvent),
      cursor: rows.length > limit ? String(page.at(-1)!.seq) : undefined,
    };
  }

  get(id: string): Promise<StoredEvent | undefined> {
    return promiseOf(() => {
      const row = this.#read(`${ROW} WHERE id = ?`).get(id) as Row | undefined;
      return row && toListedEvent(row);
    });
  }

  async replay(filter: ReplayFilter): Promise<number> {
    let count = 0;
    for await (const found of this.#toReplay(filter)) {
      count += await this.#commit((file) => found.filter((each) => replayOne(file, each)).length);
    }
    return count;
  }

  async discard(id: string): Promise<boolean> {
    return this.#commit((file) => {
      const discarded = file.statement(DISCARD).get(id, now()) as
        { seq: number; order_key: string | null; ready_at: number | null } | undefined;
      if (!discarded) return false;
      file.statement(DELETE_PAYLOAD).run(discarded.seq);
      // It held its order key, unless it waited for another entry.
      const { order_key: key, ready_at: readyAt } = discarded;
      if (readyAt !== null) promote(file, key);
      return true;
    });
  }

  stats(): Promise<InboxStats> {
    return promiseOf(() => {
      const row = this.#read(STATS).get() as Stats;
      const { oldest, pending, handled, dead, quarantined } = row;
      return {
        depth: pending,
        oldestAgeMs: oldest === null ? undefined : Math.max(0, now() - oldest),
        byStatus: { pending, handled, dead, quarantined },
      };
    });
  }

  async prune(): Promise<void> {
    for (;;) {
      const pruned = await this.#commit((file) => {
        const before = now() - this.#retentionMs;
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

  async *#toReplay({ id, statuses, ...filter }: ReplayFilter): AsyncGenerator<readonly Found[]> {
    const { sql, values } = conditions(filter);
    const any = statuses.map(() => '?').join(', ');
    const query = `SELECT seq, status FROM events WHERE status IN (${any})${sql}`;
    if (id !== undefined) {
      yield this.#read(`${query} AND id = ?`).all(...statuses, ...values, id) as Found[];
      return;
    }
    const inRange = this.#read(`${query} AND seq >= ? AND seq < ?`);
    for await (const range of this.#windows(this.#newestSeq() + 1)) {
      const found = inRange.all(...statuses, ...values, ...range) as Found[];
      for (let at = 0; at < found.length; at += BATCH) yield found.slice(at, at + BATCH);
    }
  }

  /** Ranges of `seq`, newest first. Between them, other calls in this thread get their turn. */
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

export interface SqliteStoreOptions {
  readonly path: string;
  readonly leaseMs: number;
  /** May be `Infinity`. */
  readonly orderPatienceMs: number;
  readonly retentionMs: number;
}

/** The part of a claim that `settle` and `extend` need. */
export interface SqliteClaim {
  readonly entry: Pick<StoredEvent, 'id' | 'handlers' | 'failures'>;
  readonly token: string;
}

/** An entry to be replayed. */
interface Found {
  readonly seq: number;
  readonly status: InboxStatus;
}

// Plain `?`, because node:sqlite before Node 22.20 and 24.7 treats numbered parameters as names.
// No `RETURNING` in statements that run for each event: SQLite collects its rows in a table first.
const INSERT = `
  INSERT INTO events
    (id, router, platform, name, received_at, status, order_key, entity, version, finished_at,
     ready_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN NOT EXISTS (
    SELECT 1 FROM events WHERE order_key = ? AND status = 'pending'
  ) THEN ? END)
  ON CONFLICT (id) DO NOTHING`;
const INSERT_PAYLOAD = 'INSERT INTO payloads (seq, event) VALUES (last_insert_rowid(), ?)';
const COUNT_DUPLICATE = 'UPDATE events SET duplicates = duplicates + 1 WHERE id = ?';

const CLAIM = `
  UPDATE events SET attempts = attempts + 1, lease = ?, ready_at = ?
  WHERE seq IN (
    SELECT seq FROM events WHERE router = ? AND ready_at <= ? ORDER BY ready_at LIMIT ?
  )
  RETURNING seq`;
/** The columns of `Row`. */
const COLUMNS = `
  seq, id, router, platform, name, received_at, status, attempts, duplicates, finished_at, handlers,
  failures, mismatches, event`;
const ROW = `SELECT ${COLUMNS} FROM events JOIN payloads USING (seq)`;
const CLAIMED = `
  SELECT ${COLUMNS}, EXISTS (
    SELECT 1 FROM events AS newer
    WHERE newer.entity = events.entity AND newer.version > events.version
      AND newer.status = 'handled'
  ) AS outdated
  FROM events JOIN payloads USING (seq) WHERE seq = ?`;

const EXTEND = 'UPDATE events SET ready_at = ? WHERE id = ? AND lease = ?';
const RETRY = `
  UPDATE events SET ready_at = ?, lease = NULL, handlers = ?, failures = ?
  WHERE id = ? AND lease = ?`;
const RELEASE = `
  UPDATE events SET ready_at = ?, lease = NULL, handlers = ?, attempts = attempts - 1
  WHERE id = ? AND lease = ?`;
const FINISH = `
  UPDATE events
  SET status = ?, finished_at = ?, ready_at = NULL, lease = NULL, handlers = ?, failures = ?,
    mismatches = ?
  WHERE id = ? AND lease = ?`;
const BURY = `
  UPDATE events SET status = 'dead', finished_at = ?, ready_at = NULL, lease = NULL, failures = ?
  WHERE seq = ? RETURNING order_key`;
/** Frees the next entry of an order key. */
const PROMOTE = `
  UPDATE events SET ready_at = ?
  WHERE seq = (
    SELECT seq FROM events WHERE order_key = ? AND status = 'pending' ORDER BY seq LIMIT 1
  )`;
const ORDER_KEY = 'SELECT order_key FROM events WHERE id = ?';
const IS_HELD = `
  SELECT 1 FROM events WHERE order_key = ? AND status = 'pending' AND ready_at IS NOT NULL`;
const REPLAY = `
  UPDATE events
  SET status = 'pending', attempts = 0, failures = NULL, finished_at = NULL, mismatches = NULL,
    handlers = CASE WHEN status = 'dead' THEN handlers END,
    ready_at = CASE WHEN order_key IS NULL THEN ? END
  WHERE seq = ? AND status = ? RETURNING order_key`;
const HURRY = `
  UPDATE events SET ready_at = ?
  WHERE seq = ? AND status = 'pending' AND lease IS NULL AND ready_at > ?`;
const DISCARD = `
  DELETE FROM events WHERE id = ? AND (lease IS NULL OR ready_at <= ?)
  RETURNING seq, order_key, ready_at`;
const DELETE_PAYLOAD = 'DELETE FROM payloads WHERE seq = ?';
const PRUNE = `
  DELETE FROM events WHERE seq IN (
    SELECT seq FROM events WHERE status = 'handled' AND finished_at < ?
    ORDER BY finished_at LIMIT ?
  ) RETURNING seq`;

/** In one statement: others may change entries between two. */
const STATS = `
  SELECT
    (SELECT count(*) FROM events WHERE status = 'pending') AS pending,
    (SELECT received_at FROM events WHERE seq = (
      SELECT min(seq) FROM events WHERE status = 'pending'
    )) AS oldest,
    ${countOf('handled')}, ${countOf('dead')}, ${countOf('quarantined')}`;

interface Stats extends Record<InboxStatus, number> {
  /** When the oldest pending entry was received, in milliseconds since 1970. */
  readonly oldest: number | null;
}

function countOf(status: InboxStatus): string {
  const finished = `status = '${status}' AND finished_at IS NOT NULL`;
  return `(SELECT count(*) FROM events WHERE ${finished}) AS ${status}`;
}

/** Turns what `read` throws into a rejection. */
function promiseOf<Result>(read: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(read()));
}

function hasChanged({ changes }: { readonly changes: number | bigint }): boolean {
  return changes > 0;
}

function exists(row: unknown): boolean {
  return row !== undefined && row !== null;
}

/** @returns false if it was replayed meanwhile by another call, or there is nothing to do */
function replayOne(file: SqliteFile, { seq, status }: Found): boolean {
  const at = now();
  if (status === 'pending') return hasChanged(file.statement(HURRY).run(at, seq, at));
  const replayed = file.statement(REPLAY).get(at, seq, status) as
    { order_key: string | null } | undefined;
  const key = replayed?.order_key ?? null;
  if (key !== null && !exists(file.statement(IS_HELD).get(key))) promote(file, key);
  return exists(replayed);
}

/** Makes a dead letter of an entry whose data is damaged. */
function bury(file: SqliteFile, seq: number): void {
  const at = new Date();
  const failures = JSON.stringify([unreadableFailure(at)]);
  const buried = file.statement(BURY).get(at.getTime(), failures, seq) as {
    order_key: string | null;
  };
  promote(file, buried.order_key);
}

function orderKeyOf(file: SqliteFile, id: string): string | null {
  return (file.statement(ORDER_KEY).get(id) as { order_key: string | null }).order_key;
}

function promote(file: SqliteFile, orderKey: string | null): void {
  if (orderKey !== null) file.statement(PROMOTE).run(now(), orderKey);
}

function conditions(filter: EventFilter): { sql: string; values: readonly SqlValue[] } {
  const columns = {
    'status =': filter.status,
    'router =': filter.router,
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
  throw new TypeError('"cursor" must be the cursor of an earlier page.');
}

/** Milliseconds since 1970, steady even if the system clock is set while the process runs. */
function now(): number {
  return Math.floor(performance.timeOrigin + performance.now());
}

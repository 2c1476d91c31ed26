import type { ListFilter, ReplayFilter } from '../store.js';
import type {
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  StoredEvent,
} from '../stored-event.js';
import { oldEndOf } from '../serialized-event.js';
import type { GroupCommit } from './group-commit.js';
import { exists, hasChanged, type SqlValue } from './open-database.js';
import { LAST_PLACE, promote } from './order.js';
import { COLUMNS, toListedEvent, type Row } from './rows.js';
import type { Transaction } from './sqlite-file.js';

/** How many rows are read before other calls get their turn. */
const WINDOW = 10_000;
/** How many rows are changed before other calls get their turn. */
const BATCH = 500;

/** Lists, counts, replays and deletes entries. */
export class Entries {
  readonly #commits: GroupCommit;
  readonly #retentionMs: number;

  constructor(commits: GroupCommit, retentionMs: number) {
    this.#commits = commits;
    this.#retentionMs = retentionMs;
  }

  /** @throws TypeError if the cursor is invalid */
  async list({ limit, cursor, ...filter }: ListFilter): Promise<EventPage> {
    const { sql, values } = conditions(filter);
    const query = `${ROW} WHERE seq >= ? AND seq < ?${sql} ORDER BY seq DESC LIMIT ?`;
    const rows: Row[] = [];
    const before = cursor === undefined ? this.#newestSeq() + 1 : seqOf(cursor);
    for await (const range of windows(before, 'newest')) {
      // One more than asked for: is there another page?
      const most = limit + 1 - rows.length;
      rows.push(...(this.#commits.read(query).all(...range, ...values, most) as Row[]));
      if (rows.length > limit) break;
    }
    const page = rows.slice(0, limit);
    return {
      events: page.map(toListedEvent),
      cursor: rows.length > limit ? String(page.at(-1)!.seq) : undefined,
    };
  }

  get(id: string): StoredEvent | undefined {
    const row = this.#commits.read(`${ROW} WHERE id = ?`).get(id) as Row | null | undefined;
    return row ? toListedEvent(row) : undefined;
  }

  /** How many pending entries come after a pending one in the line of its order key. */
  countBehind(id: string): number {
    return (this.#commits.read(COUNT_BEHIND).get(id) as { behind: number }).behind;
  }

  stats(): InboxStats {
    const row = this.#commits.read(STATS).get() as Stats;
    const { oldest, pending, handled, dead, quarantined } = row;
    return {
      depth: pending,
      oldestAgeMs: oldest === null ? undefined : Math.max(0, Date.now() - oldest),
      byStatus: { pending, handled, dead, quarantined },
    };
  }

  async replay(filter: ReplayFilter): Promise<number> {
    let count = 0;
    for await (const found of this.#toReplay(filter)) {
      count += await this.#commits.commit(
        (transaction) => found.filter((each) => replayOne(transaction, each)).length,
      );
    }
    return count;
  }

  async discard(id: string): Promise<boolean> {
    return this.#commits.commit((transaction) => {
      const discarded = transaction.statement(DISCARD).get(id, transaction.now) as
        { seq: number; order_key: string | null; ready_at: number | null } | null | undefined;
      if (!discarded) return false;
      transaction.statement(DELETE_PAYLOAD).run(discarded.seq);
      // It held its order key, unless it waited for another entry.
      if (discarded.ready_at !== null) promote(transaction, discarded.order_key);
      return true;
    });
  }

  async prune(): Promise<void> {
    for (;;) {
      const pruned = await this.#commits.commit((transaction) => {
        const before = Date.now() - this.#retentionMs;
        const rows = transaction.statement(PRUNE).all(before, BATCH) as { seq: number }[];
        for (const { seq } of rows) transaction.statement(DELETE_PAYLOAD).run(seq);
        return rows.length;
      });
      if (pruned < BATCH) return;
    }
  }

  async *#toReplay({ id, statuses, ...filter }: ReplayFilter): AsyncGenerator<readonly Found[]> {
    const { sql, values } = conditions(filter);
    const any = statuses.map(() => '?').join(', ');
    const query = `SELECT seq, status FROM events WHERE status IN (${any})${sql}`;
    if (id !== undefined) {
      yield this.#commits.read(`${query} AND id = ?`).all(...statuses, ...values, id) as Found[];
      return;
    }
    const inRange = `${query} AND seq >= ? AND seq < ? ORDER BY seq`;
    // Oldest first: the first of an order key that is replayed goes ahead of the others.
    for await (const range of windows(this.#newestSeq() + 1, 'oldest')) {
      const rows = this.#commits.read(inRange).all(...statuses, ...values, ...range) as Found[];
      for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
    }
  }

  #newestSeq(): number {
    const row = this.#commits.read('SELECT max(seq) AS seq FROM events').get();
    return (row as { seq: number | null }).seq ?? 0;
  }
}

/** A range of `seq`. */
type Window = readonly [from: number, before: number];

/** An entry to be replayed. */
interface Found {
  readonly seq: number;
  readonly status: InboxStatus;
}

/** Ranges of `seq`. Between them, other calls in this thread get their turn. */
async function* windows(before: number, first: 'newest' | 'oldest'): AsyncGenerator<Window> {
  const count = Math.ceil((before - 1) / WINDOW);
  for (let number = 0; number < count; number += 1) {
    const end = before - WINDOW * (first === 'newest' ? number : count - 1 - number);
    yield [Math.max(1, end - WINDOW), end];
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** @returns false if it was replayed meanwhile by another call, or there is nothing to do */
function replayOne(transaction: Transaction, { seq, status }: Found): boolean {
  const { now } = transaction;
  if (status === 'pending') return hasChanged(transaction.statement(HURRY).run(now, seq, now));
  const replayed = transaction.statement(REPLAY).get(seq, status) as
    { order_key: string | null } | null | undefined;
  const key = replayed?.order_key ?? null;
  if (key !== null && !exists(transaction.statement(IS_HELD).get(key))) promote(transaction, key);
  return exists(replayed);
}

function conditions(filter: EventFilter): { sql: string; values: readonly SqlValue[] } {
  const columns = {
    'status =': filter.status,
    'router =': filter.router,
    'platform =': filter.platform,
    'name =': filter.event,
    'received_at >=': filter.since?.getTime(),
    'received_at <': filter.until?.getTime(),
    'conversation =': filter.conversation,
  };
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  const sql = given.map(([column]) => ` AND ${column} ?`).join('');
  const values = given.map(([, value]) => value as SqlValue);
  if (filter.tenant === undefined) return { sql, values };
  const end = oldEndOf(filter.tenant);
  return {
    sql: `${sql} AND ${IS_OF_TENANT}`,
    values: [...values, end, end, JSON.stringify(filter.tenant)],
  };
}

function seqOf(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new TypeError('"cursor" must be the cursor of an earlier page.');
}

const ROW = `SELECT ${COLUMNS} FROM events JOIN payloads USING (seq)`;
const IS_OF_TENANT = `CASE WHEN tenant IS NULL
  THEN (SELECT substr(event, -length(?)) FROM payloads WHERE payloads.seq = events.seq) = ?
  ELSE tenant = ? END`;
const COUNT_BEHIND = `
  SELECT count(*) AS behind FROM events AS first
  JOIN events AS later ON later.order_key = first.order_key AND later.seq > first.seq
  WHERE first.id = ? AND first.status = 'pending' AND later.status = 'pending'`;
const IS_HELD = `
  SELECT 1 FROM events WHERE order_key = ? AND status = 'pending' AND ready_at IS NOT NULL`;
/** Back into the line of its order key, if it had left that. */
const REPLAY = `
  UPDATE events
  SET status = 'pending', attempts = 0, failures = NULL, finished_at = NULL, mismatches = NULL,
    handlers = CASE WHEN status = 'dead' THEN handlers END,
    order_key = coalesce(order_key, released_key), released_key = NULL, failed_at = NULL,
    ready_at = CASE WHEN coalesce(order_key, released_key) IS NULL THEN ${LAST_PLACE} END
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

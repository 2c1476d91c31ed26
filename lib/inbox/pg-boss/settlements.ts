import type { Claim, Outcome } from '../store.js';
import { Batches } from './batches.js';
import type { Connection } from './connection.js';
import { numberIn, settledData, type EntryData } from './entry-data.js';
import { queueOf } from './queues.js';

/** The pg-boss state of an entry after each outcome. */
const STATES: Readonly<Record<Outcome['status'], string>> = {
  handled: 'completed',
  pending: 'retry',
  dead: 'cancelled',
  quarantined: 'cancelled',
  released: 'retry',
};
const PRUNE_EVERY_MS = 600_000;
/** Matches the entry while it is held by the claim `[queue, id, token]`. */
const IS_CLAIMED = "name = $1 AND id = $2 AND state = 'active' AND retry_count = $3::int";

/**
 * Records how attempts ended, each in one statement that sets the same columns as pg-boss's own
 * methods. Those delete a failed entry and insert it again, and complete each queue separately.
 */
export class Settlements {
  readonly #connection: Connection;
  readonly #handled: Batches<Handled>;
  readonly #completeSql: string;
  /** Claims whose outcome may or may not be recorded, because the answer was lost. */
  readonly #unanswered = new WeakSet<Claim>();

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#completeSql = completeSql(connection);
    this.#handled = new Batches(takeBatch, async (batch) => this.#completeBatch(batch));
  }

  /** @returns false if the claim is lost */
  async settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    try {
      if (await this.#record(claim, outcome)) return true;
      return this.#unanswered.has(claim) && (await this.#isRecorded(claim, outcome));
    } catch (error) {
      this.#unanswered.add(claim);
      throw error;
    }
  }

  async #record(claim: Claim, outcome: Outcome): Promise<boolean> {
    const data = settledData(claim, outcome);
    switch (outcome.status) {
      case 'handled':
        return this.#complete(claim, outcome.handlers);
      case 'pending':
        return this.#retry(claim, data, outcome.retryInMs);
      case 'released':
        return this.#retry(claim, data, 0);
      case 'dead':
      case 'quarantined':
        return this.#finish(claim, data);
    }
  }

  async #retry(claim: Claim, data: Partial<EntryData>, inMs: number): Promise<boolean> {
    const rows = await this.#connection.query(
      `UPDATE ${this.#connection.tables.job}
      SET state = 'retry', heartbeat_on = NULL, data = data || $4::jsonb,
        start_after = now() + $5::float8 * interval '1 millisecond'
      WHERE ${IS_CLAIMED} RETURNING id`,
      [...fenceOf(claim), JSON.stringify(data), inMs],
    );
    return rows.length > 0;
  }

  /**
   * Cancels the entry rather than move it to a dead letter queue of pg-boss. There it would get a
   * new id, so that a copy would be a new event, and the row left behind would keep blocking its
   * order key.
   */
  async #finish(claim: Claim, data: Partial<EntryData>): Promise<boolean> {
    const rows = await this.#connection.query(
      `UPDATE ${this.#connection.tables.job}
      SET state = 'cancelled', completed_on = now(), deletion_seconds = 0, data = data || $4::jsonb
      WHERE ${IS_CLAIMED} RETURNING id`,
      [...fenceOf(claim), JSON.stringify(data)],
    );
    return rows.length > 0;
  }

  async #complete(claim: Claim, handlers: readonly string[]): Promise<boolean> {
    return new Promise<boolean>((resolve, reject) => {
      this.#handled.add({ claim, handlers: JSON.stringify(handlers), resolve, reject });
    });
  }

  async #completeBatch(batch: readonly Handled[]): Promise<void> {
    const sorted = batch.toSorted((a, b) => (a.claim.entry.id < b.claim.entry.id ? -1 : 1));
    const fences = sorted.map(({ claim }) => fenceOf(claim));
    try {
      const rows = await this.#connection.query<{ id: string }>(this.#completeSql, [
        fences.map(([queue]) => queue),
        fences.map(([, id]) => id),
        fences.map(([, , token]) => token),
        sorted.map(({ handlers }) => handlers),
      ]);
      const completed = new Set(rows.map(({ id }) => id));
      for (const { claim, resolve } of batch) resolve(completed.has(claim.entry.id));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** Whether this claim's outcome is already recorded. No other claim has the same retry count. */
  async #isRecorded(claim: Claim, outcome: Outcome): Promise<boolean> {
    const output = outcome.status === 'handled' && { handlers: JSON.stringify(outcome.handlers) };
    const rows = await this.#connection.query(
      `SELECT id FROM ${this.#connection.tables.job}
      WHERE name = $1 AND id = $2 AND retry_count = $3::int AND state::text = $4
        AND data @> $5::jsonb AND coalesce(output, '{}') @> $6::jsonb`,
      [
        ...fenceOf(claim),
        STATES[outcome.status],
        JSON.stringify(settledData(claim, outcome)),
        JSON.stringify(output || {}),
      ],
    );
    return rows.length > 0;
  }
}

interface Handled {
  readonly claim: Claim;
  readonly handlers: string;
  readonly resolve: (isRecorded: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** The newest version of each entity that was handled, to recognize older ones that come late. */
export class NewestVersions {
  readonly #connection: Connection;
  readonly #retentionMs: number;
  #prunedAt = -Infinity;

  constructor(connection: Connection, retentionMs: number) {
    this.#connection = connection;
    this.#retentionMs = retentionMs;
  }

  /** Deletes versions that were not seen within the retention period. */
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

/** Completes entries in order of id, so that two statements on the same rows cannot deadlock. */
function completeSql({ tables: { job, newest } }: Connection): string {
  return `
    WITH completed AS (
      UPDATE ${job} AS j
      SET state = 'completed', completed_on = now(),
        output = jsonb_build_object('handlers', ended.handlers)
      FROM unnest($1::text[], $2::uuid[], $3::int[], $4::text[])
        AS ended(queue, id, retry_count, handlers)
      WHERE j.name = ended.queue AND j.id = ended.id
        AND j.state = 'active' AND j.retry_count = ended.retry_count
      RETURNING j.id, j.data
    ), raised AS (${raiseVersions(newest, 'completed')})
    SELECT id FROM completed`;
}

/**
 * SQL that records the versions of the entries in `completed`, in order of entity, so that two
 * processes cannot deadlock.
 */
function raiseVersions(newestTable: string, completed: string): string {
  return `
    INSERT INTO ${newestTable} AS old (entity, version, seen_at)
    SELECT data->>'entity', max(${numberIn('data', 'version')}), now() FROM ${completed}
    WHERE data->>'entity' IS NOT NULL AND ${numberIn('data', 'version')} IS NOT NULL
    GROUP BY 1 ORDER BY 1
    ON CONFLICT (entity) DO UPDATE
      SET version = greatest(old.version, excluded.version), seen_at = excluded.seen_at`;
}

function fenceOf({ entry, token }: Claim): readonly [queue: string, id: string, token: string] {
  return [queueOf(entry.router), entry.id, token];
}

/**
 * Leaves a second claim of the same entry for the next batch, because the statement returns only
 * ids. An entry whose claim was lost may be claimed again.
 */
function takeBatch(waiting: Handled[]): readonly Handled[] {
  const batch = new Map<string, Handled>();
  const rest: Handled[] = [];
  for (const handled of waiting) {
    const { id } = handled.claim.entry;
    if (batch.has(id)) rest.push(handled);
    else batch.set(id, handled);
  }
  waiting.splice(0, waiting.length, ...rest);
  return [...batch.values()];
}

import type { Claim, Outcome } from '../store.js';
import { Batches } from './batches.js';
import type { Connection } from './connection.js';
import { settledData, type EntryData } from './entry-data.js';
import { raiseVersions } from './newest-versions.js';
import { queueOf } from './queues.js';

interface Handled {
  readonly claim: Claim;
  readonly handlers: string;
  readonly resolve: (isRecorded: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** pg-boss's state for what has ended so. */
const STATES: Readonly<Record<Outcome['status'], string>> = {
  handled: 'completed',
  pending: 'retry',
  dead: 'cancelled',
  quarantined: 'cancelled',
  released: 'retry',
};
/** An entry that is still in the hands of that claim: of `[queue, id, token]`. */
const IS_CLAIMED = "name = $1 AND id = $2 AND state = 'active' AND retry_count = $3::int";

/**
 * Records how attempts ended, each in one statement that sets what pg-boss's own would. pg-boss
 * deletes an entry that failed and inserts it again, and completes those of each queue by itself.
 */
export class Settlements {
  readonly #connection: Connection;
  readonly #handled: Batches<Handled>;
  readonly #completeSql: string;
  /** Claims of which it is not known whether their end was recorded: the answer was lost. */
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
   * As cancelled, not in a dead letter queue of pg-boss: there it would have another id, so that a
   * copy would be a new event, and the row that stays behind would go on blocking its order key.
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

  /** Was it this very claim that ended so? No other has its count of attempts. */
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

/** Completes each in order of its id, so that two statements that touch the same cannot deadlock. */
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

function fenceOf({ entry, token }: Claim): readonly [queue: string, id: string, token: string] {
  return [queueOf(entry.router), entry.id, token];
}

/** An entry that was lost and claimed again may be in it twice: the answer tells ids only. */
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

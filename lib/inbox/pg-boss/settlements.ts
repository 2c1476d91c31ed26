import type { Claim, Outcome } from '../store.js';
import { Batches } from './batches.js';
import type { Connection } from './connection.js';
import { settledData, type EntryData } from './entry-data.js';
import { queueOf } from './queues.js';

const MAX_BATCH_SIZE = 200;
/** Thirty years. PostgreSQL refuses intervals that are too long. */
const LONGEST_DELAY_MS = 1e12;

/** Records how attempts ended, many in one statement. */
export class Settlements {
  readonly #connection: Connection;
  readonly #patienceMs: number | null;
  readonly #batches = new Batches(takeBatch, async (batch) => this.#settleBatch(batch));
  /** Claims whose outcome may or may not be recorded, because the answer was lost. */
  readonly #unanswered = new WeakSet<Claim>();

  constructor(connection: Connection, orderPatienceMs: number) {
    this.#connection = connection;
    this.#patienceMs = orderPatienceMs === Infinity ? null : orderPatienceMs;
  }

  /** @returns false if the claim is lost */
  async settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    const row = toRow(claim, outcome);
    try {
      const isRecorded = await new Promise<boolean>((resolve, reject) => {
        this.#batches.add({ row, resolve, reject });
      });
      if (isRecorded || !this.#unanswered.has(claim)) return isRecorded;
      const [found] = await this.#connection.call<{ result: boolean }>(
        'is_settled',
        JSON.stringify(row),
      );
      return found!.result;
    } catch (error) {
      this.#unanswered.add(claim);
      throw error;
    }
  }

  async #settleBatch(batch: readonly Settling[]): Promise<void> {
    // Sorted, so that two statements on the same rows cannot deadlock.
    const rows = batch.map(({ row }) => row).sort((a, b) => (a.id < b.id ? -1 : 1));
    try {
      const recorded = await this.#connection.call<{ id: string }>(
        'settle',
        JSON.stringify(rows),
        this.#patienceMs,
      );
      const ids = new Set(recorded.map(({ id }) => id));
      for (const { row, resolve } of batch) resolve(ids.has(row.id));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

interface Settling {
  readonly row: OutcomeRow;
  readonly resolve: (isRecorded: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** An outcome, as SQL takes it. */
interface OutcomeRow {
  readonly queue: string;
  readonly id: string;
  /** Number of the claim. */
  readonly claim: number;
  /** pg-boss's state of the entry from then on. */
  readonly state: string;
  /** Milliseconds until the next attempt, for the state `retry`. */
  readonly delay: number;
  /** Whether the attempt failed, and there will be another. */
  readonly has_failed: boolean;
  /** What is added to the data, if anything. */
  readonly data: Partial<EntryData> | null;
  readonly output: { readonly handlers: string } | null;
}

function toRow(claim: Claim, outcome: Outcome): OutcomeRow {
  const { entry, token } = claim;
  const { status } = outcome;
  return {
    queue: queueOf(entry.router),
    id: entry.id,
    claim: Number(token),
    state: stateAfter(claim, status),
    delay: status === 'pending' ? Math.min(outcome.retryInMs, LONGEST_DELAY_MS) : 0,
    has_failed: status === 'pending',
    data: settledData(claim, outcome),
    output: status === 'handled' ? { handlers: JSON.stringify(outcome.handlers) } : null,
  };
}

/** An interrupted first attempt is still to come: the entry goes back to its place in the line. */
function stateAfter({ entry }: Claim, status: Outcome['status']): string {
  switch (status) {
    case 'handled':
      return 'completed';
    case 'pending':
      return 'retry';
    case 'released':
      return entry.attempts === 1 ? 'created' : 'retry';
    case 'dead':
    case 'quarantined':
      return 'cancelled';
  }
}

/**
 * Leaves a second claim of the same entry for the next batch, because the statement returns only
 * ids. An entry whose claim was lost may be claimed again.
 */
function takeBatch(waiting: Settling[]): readonly Settling[] {
  const batch = new Map<string, Settling>();
  const rest: Settling[] = [];
  for (const settling of waiting) {
    const { id } = settling.row;
    if (batch.has(id) || batch.size === MAX_BATCH_SIZE) rest.push(settling);
    else batch.set(id, settling);
  }
  waiting.splice(0, waiting.length, ...rest);
  return [...batch.values()];
}

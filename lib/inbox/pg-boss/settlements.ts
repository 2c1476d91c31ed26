import type { ConnectionOptions, PgBoss } from 'pg-boss';
import type { Claim, Outcome } from '../store.js';
import { Batches } from './batches.js';
import { fenceOf, touchedIds, versionsOf } from './claim-token.js';
import type { Connection } from './connection.js';
import { failedData, quarantinedData, type EntryData } from './entry-data.js';
import { groupBy } from './group-by.js';
import type { NewestVersions } from './newest-versions.js';
import { queueOf } from './queue-name.js';

interface Handled {
  readonly claim: Claim;
  readonly handlers: string;
  readonly resolve: (isRecorded: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** What changes in the row of an entry, beside its state. */
interface Change {
  readonly data: Partial<EntryData>;
  /** Milliseconds from now until it may be claimed. `undefined` keeps it as it is, for ever. */
  readonly retryInMs: number | undefined;
}

/** Records how attempts ended. */
export class Settlements {
  readonly #connection: Connection;
  readonly #versions: NewestVersions;
  readonly #handled: Batches<Handled>;

  constructor(connection: Connection, versions: NewestVersions) {
    this.#connection = connection;
    this.#versions = versions;
    this.#handled = new Batches(takeBatch, async (batch) => this.#completeBatch(batch));
  }

  /** @returns false if the claim is lost */
  async settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    switch (outcome.status) {
      case 'handled':
        return this.#complete(claim, outcome.handlers);
      case 'pending': {
        const { retryInMs } = outcome;
        const data = failedData(claim.entry.failures, outcome.failure, outcome.handlers);
        return this.#change(claim, 'fail', { data, retryInMs });
      }
      case 'dead': {
        const failed = failedData(claim.entry.failures, outcome.failure, outcome.handlers);
        return this.#bury(claim, { ...failed, status: 'dead' });
      }
      case 'quarantined':
        return this.#bury(claim, quarantinedData(outcome.mismatches));
    }
  }

  /**
   * As cancelled, not in a dead letter queue of pg-boss: there it would have another id, so that a
   * copy would be a new event, and the row that stays behind would go on blocking its order key.
   */
  async #bury(claim: Claim, data: Partial<EntryData>): Promise<boolean> {
    return this.#change(claim, 'cancel', { data, retryInMs: undefined });
  }

  async #change(claim: Claim, how: 'fail' | 'cancel', change: Change): Promise<boolean> {
    const queue = queueOf(claim.entry.router);
    return this.#connection.transaction(async (boss, db) => {
      const fence = fenceOf(claim);
      const response =
        how === 'fail'
          ? await boss.fail(queue, fence, null, { db })
          : await boss.cancel(queue, fence, { db });
      if (touchedIds(response).size === 0) return false;
      const { data, retryInMs } = change;
      const values = [queue, fence.id, JSON.stringify(data)];
      await db.executeSql(
        `UPDATE ${this.#connection.tables.job}
        SET data = data || $3::jsonb, ${
          retryInMs === undefined
            ? 'deletion_seconds = 0'
            : "start_after = now() + $4::float8 * interval '1 millisecond'"
        }
        WHERE name = $1 AND id = $2`,
        retryInMs === undefined ? values : [...values, retryInMs],
      );
      return true;
    });
  }

  async #complete(claim: Claim, handlers: readonly string[]): Promise<boolean> {
    return new Promise<boolean>((resolve, reject) => {
      this.#handled.add({ claim, handlers: JSON.stringify(handlers), resolve, reject });
    });
  }

  async #completeBatch(batch: readonly Handled[]): Promise<void> {
    try {
      const completed = await this.#completeAll(batch);
      for (const { claim, resolve } of batch) resolve(completed.has(claim.entry.id));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** @returns ids of those whose claims were not lost */
  async #completeAll(batch: readonly Handled[]): Promise<ReadonlySet<string>> {
    const groups = [...groupBy(batch, groupOf).values()];
    const hasVersions = batch.some(({ claim }) => versionsOf(claim).length > 0);
    if (groups.length === 1 && !hasVersions) {
      return complete(await this.#connection.boss(), groups[0]!);
    }
    return this.#connection.transaction(async (boss, db) => {
      const completed = new Set<string>();
      for (const group of groups) {
        for (const id of await complete(boss, group, { db })) completed.add(id);
      }
      const claims = batch.map(({ claim }) => claim);
      const kept = claims.filter(({ entry }) => completed.has(entry.id));
      await this.#versions.raise(kept.flatMap(versionsOf), db);
      return completed;
    });
  }
}

/** pg-boss gives all that it completes in one statement the same output. */
function groupOf({ claim, handlers }: Handled): string {
  return `${claim.entry.router} ${handlers}`;
}

async function complete(
  boss: PgBoss,
  group: readonly Handled[],
  options?: ConnectionOptions,
): Promise<ReadonlySet<string>> {
  const { claim, handlers } = group[0]!;
  const fences = group.map((handled) => fenceOf(handled.claim));
  const queue = queueOf(claim.entry.router);
  return touchedIds(await boss.complete(queue, fences, { handlers }, options));
}

/** An entry that was lost and claimed again may be in it twice: pg-boss's answer tells ids only. */
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

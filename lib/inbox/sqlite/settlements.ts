import type { Outcome } from '../store.js';
import type { StoredEvent } from '../stored-event.js';
import type { GroupCommit } from './group-commit.js';
import { hasChanged } from './open-database.js';
import { promoteNext } from './order.js';
import type { Transaction } from './sqlite-file.js';

/** Records how attempts ended. */
export class Settlements {
  readonly #commits: GroupCommit;

  constructor(commits: GroupCommit) {
    this.#commits = commits;
  }

  /** @returns false if the claim is lost */
  async settle(claim: SqliteClaim, outcome: Outcome): Promise<boolean> {
    return this.#commits.commit((transaction) => record(transaction, claim, outcome));
  }
}

/** The part of a claim that `settle` and `extend` need. */
export interface SqliteClaim {
  readonly entry: Pick<StoredEvent, 'id' | 'handlers' | 'failures'>;
  readonly token: string;
}

function record(
  transaction: Transaction,
  { entry, token }: SqliteClaim,
  outcome: Outcome,
): boolean {
  const { now } = transaction;
  const claim = [entry.id, token] as const;
  const handlers = JSON.stringify('handlers' in outcome ? outcome.handlers : entry.handlers);
  const failures = JSON.stringify('failures' in outcome ? outcome.failures : entry.failures);
  switch (outcome.status) {
    case 'released':
      return hasChanged(transaction.statement(RELEASE).run(now, handlers, ...claim));
    case 'pending': {
      const readyAt = Math.ceil(now + outcome.retryInMs);
      const retry = transaction.statement(RETRY);
      return hasChanged(retry.run(readyAt, now, handlers, failures, ...claim));
    }
    default: {
      const mismatches =
        outcome.status === 'quarantined' ? JSON.stringify(outcome.mismatches) : null;
      const isFinished = hasChanged(
        transaction
          .statement(FINISH)
          .run(outcome.status, Date.now(), handlers, failures, mismatches, ...claim),
      );
      if (isFinished) promoteNext(transaction, entry.id);
      return isFinished;
    }
  }
}

/** The first in line if this was the first attempt, since it counts as never made. */
const RELEASE = `
  UPDATE events
  SET ready_at = CASE attempts WHEN 1 THEN 0 ELSE ? END, lease = NULL, handlers = ?,
    attempts = attempts - 1
  WHERE id = ? AND lease = ?`;
const RETRY = `
  UPDATE events
  SET ready_at = ?, failed_at = coalesce(failed_at, ?), lease = NULL, handlers = ?, failures = ?
  WHERE id = ? AND lease = ?`;
const FINISH = `
  UPDATE events
  SET status = ?, finished_at = ?, ready_at = NULL, lease = NULL, handlers = ?, failures = ?,
    mismatches = ?
  WHERE id = ? AND lease = ?`;

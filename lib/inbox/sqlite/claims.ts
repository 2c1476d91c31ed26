import { randomUUID } from 'node:crypto';
import { unreadableFailure } from '../serialized-event.js';
import type { Claim, ClaimRequest } from '../store.js';
import { FIRST_TIME } from './clock.js';
import type { GroupCommit } from './group-commit.js';
import { hasChanged } from './open-database.js';
import { endPatience, promote } from './order.js';
import { COLUMNS, tryStoredEvent, type Row } from './rows.js';
import type { SqliteClaim } from './settlements.js';
import type { Transaction } from './sqlite-file.js';

/** Claims entries for this process, which keeps them as long as it renews their leases. */
export class Claims {
  readonly #commits: GroupCommit;
  readonly #holderId: string;
  readonly #leaseMs: number;
  readonly #patienceMs: number;

  constructor(commits: GroupCommit, { holderId, leaseMs, orderPatienceMs }: ClaimOptions) {
    this.#commits = commits;
    this.#holderId = holderId;
    this.#leaseMs = leaseMs;
    this.#patienceMs = orderPatienceMs;
  }

  async claim({ routers, limit, retries: mostRetries }: ClaimRequest): Promise<readonly Claim[]> {
    return this.#commits.commit((transaction) => {
      endPatience(transaction, this.#patienceMs);
      const { now } = transaction;
      const range = { from: FIRST_TIME, to: now, limit: Math.min(mostRetries, limit) };
      const retries = find(transaction, routers, range);
      const places = { from: 0, to: FIRST_TIME - 1, limit: limit - retries.length };
      const firstAttempts = find(transaction, routers, places);
      const token = tokenOf(this.#holderId);
      return [...retries, ...firstAttempts].flatMap((seq) => {
        transaction.statement(CLAIM).run(token, now + this.#leaseMs, seq);
        const row = transaction.statement(CLAIMED).get(seq) as ClaimedRow | undefined;
        const entry = row && tryStoredEvent(row);
        if (entry) return [{ entry, outdated: row.outdated === 1, token }];
        bury(transaction, seq);
        return [];
      });
    });
  }

  /** @returns the claims that are lost */
  async extend<OneClaim extends SqliteClaim>(
    claims: readonly OneClaim[],
  ): Promise<readonly OneClaim[]> {
    return this.#commits.commit((transaction) => {
      const until = transaction.now + this.#leaseMs;
      const extend = transaction.statement(EXTEND);
      return claims.filter(({ entry, token }) => !hasChanged(extend.run(until, entry.id, token)));
    });
  }
}

/** The entries of the routers whose `ready_at` is in a range, those of the first router first. */
function find(
  transaction: Transaction,
  routers: readonly string[],
  { from, to, limit }: { readonly from: number; readonly to: number; readonly limit: number },
): readonly number[] {
  const found: number[] = [];
  for (const router of routers) {
    const free = limit - found.length;
    if (free <= 0) break;
    const rows = transaction.statement(READY).all(router, from, to, free) as { seq: number }[];
    found.push(...rows.map(({ seq }) => seq));
  }
  return found;
}

/** Makes a dead letter of an entry whose data is damaged. */
function bury(transaction: Transaction, seq: number): void {
  const at = new Date();
  const failures = JSON.stringify([unreadableFailure(at)]);
  const buried = transaction.statement(BURY).get(at.getTime(), failures, seq) as {
    order_key: string | null;
  };
  promote(transaction, buried.order_key);
}

/** Begins with the holder, so that its claims can be found when it ends. */
function tokenOf(holderId: string): string {
  return `${holderId}/${randomUUID()}`;
}

interface ClaimOptions {
  readonly holderId: string;
  readonly leaseMs: number;
  /** May be `Infinity`. */
  readonly orderPatienceMs: number;
}

type ClaimedRow = Row & { readonly outdated: number };

const READY = `
  SELECT seq FROM events WHERE router = ? AND ready_at >= ? AND ready_at <= ?
  ORDER BY ready_at, seq LIMIT ?`;
const CLAIM = 'UPDATE events SET attempts = attempts + 1, lease = ?, ready_at = ? WHERE seq = ?';
const CLAIMED = `
  SELECT ${COLUMNS}, EXISTS (
    SELECT 1 FROM events AS newer
    WHERE newer.entity = events.entity AND newer.version > events.version
      AND newer.status = 'handled'
  ) AS outdated
  FROM events JOIN payloads USING (seq) WHERE seq = ?`;
const BURY = `
  UPDATE events SET status = 'dead', finished_at = ?, ready_at = NULL, lease = NULL, failures = ?
  WHERE seq = ? RETURNING order_key`;
const EXTEND = 'UPDATE events SET ready_at = ? WHERE id = ? AND lease = ?';

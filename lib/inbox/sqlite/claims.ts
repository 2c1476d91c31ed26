import { randomBytes } from 'node:crypto';
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
  /** Begins with the holder, so that its claims can be found when it ends. */
  readonly #tokenStart: string;
  readonly #leaseMs: number;
  readonly #patienceMs: number;
  #count = 0;

  constructor(commits: GroupCommit, { holderId, leaseMs, orderPatienceMs }: ClaimOptions) {
    this.#commits = commits;
    // A thread that starts again must not repeat the tokens of the one before.
    this.#tokenStart = `${holderId}/${randomBytes(6).toString('base64url')}-`;
    this.#leaseMs = leaseMs;
    this.#patienceMs = orderPatienceMs;
  }

  async claim({ routers, limit, retries }: ClaimRequest): Promise<readonly Claim[]> {
    return this.#commits.commit((transaction) => {
      endPatience(transaction, this.#patienceMs);
      const { now } = transaction;
      const token = `${this.#tokenStart}${++this.#count}`;
      const values = [token, now + this.#leaseMs] as const;
      const take = (router: string, range: Range) =>
        transaction.statement(CLAIM).all(...values, router, ...range) as { seq: number }[];
      const taken: { seq: number }[] = [];
      for (const router of routers) {
        const free = Math.min(retries, limit) - taken.length;
        if (free > 0) taken.push(...take(router, [FIRST_TIME, now, free]));
      }
      for (const router of routers) {
        const free = limit - taken.length;
        if (free > 0) taken.push(...take(router, [0, FIRST_TIME - 1, free]));
      }
      return taken.flatMap(({ seq }) => read(transaction, seq, token));
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

/** Of `ready_at`, with the most entries to take. */
type Range = readonly [from: number, to: number, limit: number];

/** None if the data is damaged: it is a dead letter then. */
function read(transaction: Transaction, seq: number, token: string): readonly Claim[] {
  const row = transaction.statement(CLAIMED).get(seq) as ClaimedRow | null | undefined;
  const entry = row ? tryStoredEvent(row) : undefined;
  if (entry) return [{ entry, outdated: row!.outdated === 1, token }];
  bury(transaction, seq);
  return [];
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

interface ClaimOptions {
  readonly holderId: string;
  readonly leaseMs: number;
  /** May be `Infinity`. */
  readonly orderPatienceMs: number;
}

type ClaimedRow = Row & { readonly outdated: number };

const CLAIM = `
  UPDATE events SET attempts = attempts + 1, lease = ?, ready_at = ?
  WHERE seq IN (
    SELECT seq FROM events WHERE router = ? AND ready_at >= ? AND ready_at <= ?
    ORDER BY ready_at, seq LIMIT ?
  )
  RETURNING seq`;
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

import type { Claim } from '../store.js';
import type { Connection } from './connection.js';
import { fenceOf, touchedIds } from './claim-token.js';
import { groupBy } from './group-by.js';
import { queueOf } from './queue-name.js';

interface LostRow {
  readonly id: string;
  readonly name: string;
  readonly retry_count: number;
}

const SHORTEST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 1000;

/** Renews the leases of claims, and ends those of processes that were killed. */
export class Leases {
  readonly #connection: Connection;
  readonly #pauseMs: number;
  #lookedAt = 0;

  constructor(connection: Connection, leaseMs: number) {
    this.#connection = connection;
    this.#pauseMs = Math.min(Math.max(leaseMs / 10, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
  }

  /** @returns those that are lost */
  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    const boss = await this.#connection.boss();
    const lost: Claim[] = [];
    for (const [router, ofRouter] of groupBy(claims, ({ entry }) => entry.router)) {
      const touched = touchedIds(await boss.touch(queueOf(router), ofRouter.map(fenceOf)));
      lost.push(...ofRouter.filter(({ entry }) => !touched.has(entry.id)));
    }
    return lost;
  }

  /**
   * Has entries wait again whose leases have ended. pg-boss would do it too, but only after
   * counting all rows of its table each time: not every few seconds.
   */
  async endOld(routers: readonly string[]): Promise<void> {
    const now = Date.now();
    if (now - this.#lookedAt < this.#pauseMs) return;
    this.#lookedAt = now;
    const rows = await this.#connection.query<LostRow>(
      `SELECT id, name, retry_count FROM ${this.#connection.tables.job}
      WHERE name = ANY ($1) AND state = 'active' AND policy = 'key_strict_fifo'
        AND heartbeat_on + heartbeat_seconds * interval '1 second' < now()`,
      [routers.map(queueOf)],
    );
    const boss = await this.#connection.boss();
    for (const [queue, lost] of groupBy(rows, ({ name }) => name)) {
      const attempts = lost.map(({ id, retry_count }) => ({ id, retryCount: retry_count }));
      await boss.fail(queue, attempts);
    }
  }
}

import type { Connection } from './connection.js';
import { FOREVER } from './sql/job.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How long handled entries are kept, and the versions of what was handled. */
export class Retention {
  /** For entries stored from now on: pg-boss keeps it with each. */
  readonly seconds: number;
  readonly #connection: Connection;
  readonly #retentionMs: number;
  readonly #pauseMs: number;
  #prunedAt = -Infinity;

  constructor(connection: Connection, retentionMs: number) {
    this.#connection = connection;
    this.#retentionMs = retentionMs;
    this.seconds = Math.min(Math.ceil(retentionMs / 1000), FOREVER);
    this.#pauseMs = Math.min(Math.max(retentionMs / 10, MINUTE_MS), DAY_MS);
  }

  /** Deletes what is older. It reads all handled entries, so it does so once in a while. */
  async prune(): Promise<void> {
    const now = performance.now();
    if (now - this.#prunedAt < MINUTE_MS) return;
    this.#prunedAt = now;
    await this.#connection.slowCall('prune', this.#retentionMs, this.#pauseMs);
  }
}

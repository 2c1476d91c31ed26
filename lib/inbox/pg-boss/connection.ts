import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../core/logger.js';
import { DatabaseError, isConflict, isMissing, toDatabaseError } from './database-error.js';
import { openPool, type Client, type Pool } from './pool.js';
import { quoted, requireSchemaName } from './schema.js';
import { prepare } from './start.js';
import { nameOf } from './sql/sql-function.js';

/** Time limit of statements that a request or a handler waits for. */
const ANSWER_TIMEOUT_MS = 6000;
/** Time limit of deletions and searches, which take long on a large table. */
const SLOW_ANSWER_TIMEOUT_MS = 600_000;
/** The most connections for each of the two, and one more that shows that the process lives. */
const POOL_SIZE = 9;
const SLOW_POOL_SIZE = 2;
const MAX_TRIES = 3;
/** How long closing waits for pending commits. */
const MAX_COMMITTING_MS = 5000;
/** How long closing waits for connections to end. */
const MAX_ENDING_MS = 1000;
const CLOSED = 'The inbox is closed.';
/** Delay before a failed start is retried. */
const START_RETRY_MS = 1000;
/** Delay before the same line is logged again. */
const REPEAT_LINE_MS = 60_000;

/**
 * The database, which may disappear and come back. It connects at the first use, and prepares the
 * schema. While the database is unreachable, every method fails within seconds.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #prefix: string;
  readonly #loggedAt = new Map<string, number>();
  readonly #pools = new Set<Pool>();
  #pool: Pool | undefined;
  #slowPool: Pool | undefined;
  #state: 'new' | 'started' | 'closed' = 'new';
  #starting: Promise<void> | undefined;
  #failure: { readonly error: Error; readonly at: number } | undefined;

  /** @throws TypeError if the schema name is invalid */
  constructor(options: ConnectionOptions) {
    requireSchemaName(options.schema);
    this.#options = options;
    this.#prefix = quoted(options.schema);
  }

  /** Calls a function of the schema. A conflict with another transaction is no failure. */
  async call<Row>(name: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#callOn(() => this.#usualPool(), name, values);
      } catch (error) {
        if (!isConflict(error) || tries === MAX_TRIES) throw error;
      }
    }
  }

  /** For what reads many rows and may take minutes. Closing does not wait for it. */
  async slowCall<Row>(name: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    const slowPool = () =>
      (this.#slowPool ??= this.openPool({
        size: SLOW_POOL_SIZE,
        answerMs: SLOW_ANSWER_TIMEOUT_MS,
      }));
    return this.#callOn(slowPool, name, values);
  }

  /** More connections, which end when this one is closed. */
  openPool(options: OwnPoolOptions): Pool {
    if (this.#state === 'closed') throw new DatabaseError(CLOSED, undefined);
    const pool = openPool({
      ...options,
      connectionString: this.#options.connectionString,
      onError: (error) => this.#log(toDatabaseError(error).message),
    });
    const tracked: Pool = {
      ...pool,
      close: async () => {
        this.#pools.delete(tracked);
        await pool.close();
      },
    };
    this.#pools.add(tracked);
    return tracked;
  }

  /** Waits a few seconds for pending commits, and for nothing else. */
  async close(committing: Promise<unknown> = Promise.resolve()): Promise<void> {
    await settledWithin(MAX_COMMITTING_MS, committing);
    this.#state = 'closed';
    const ending = [...this.#pools].map(async (pool) => pool.close());
    await settledWithin(MAX_ENDING_MS, Promise.allSettled([...ending, this.#starting]));
  }

  #usualPool(): Pool {
    return (this.#pool ??= this.openPool({ size: POOL_SIZE, answerMs: ANSWER_TIMEOUT_MS }));
  }

  async #callOn<Row>(
    pool: () => Pool,
    name: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    try {
      await this.#ready();
      return await pool().query(this.#sqlOf(name, values), values);
    } catch (error) {
      this.#checkAgain(error);
      throw error;
    }
  }

  /**
   * The only place that numbers placeholders. What a function returns that is not a table is the
   * column `result`.
   */
  #sqlOf(name: string, values: readonly unknown[]): string {
    const placeholders = values.map((_, index) => `$${index + 1}`).join(', ');
    return `SELECT * FROM ${this.#prefix}.${nameOf(name)}(${placeholders}) AS result`;
  }

  async #ready(): Promise<void> {
    if (this.#state === 'started') return;
    if (this.#state === 'closed') throw new DatabaseError(CLOSED, undefined);
    const { error, at = -Infinity } = this.#failure ?? {};
    if (error && performance.now() - at < START_RETRY_MS) throw error;
    this.#starting ??= this.#start().finally(() => (this.#starting = undefined));
    // Taking over a large table may last, and a request must not.
    const late = sleep(ANSWER_TIMEOUT_MS, undefined, { ref: false }).then(() => {
      throw new DatabaseError(
        'The schema is still being prepared: the database is slow, its tables are large, or another ' +
          'session locks them. The inbox goes on trying.',
        undefined,
      );
    });
    return Promise.race([this.#starting, late]);
  }

  async #start(): Promise<void> {
    try {
      const newPool = () => this.openPool({ size: 1, answerMs: SLOW_ANSWER_TIMEOUT_MS });
      await prepare(this.#usualPool(), this.#options.schema, newPool);
    } catch (error) {
      const failure = toDatabaseError(error);
      // What the database lacks, and what to do: too long for the lines of others.
      if (failure === error) this.#log(failure.message);
      this.#failure = { error: failure, at: performance.now() };
      throw failure;
    }
    this.#failure = undefined;
    if (this.#state === 'new') this.#state = 'started';
  }

  /** Somebody may have removed the schema, or a newer version the functions of this one. */
  #checkAgain(error: unknown): void {
    if (isMissing(error) && this.#state === 'started') this.#state = 'new';
  }

  /** Skips repeated lines: a start is tried again and again, and each lost connection is one. */
  #log(message: string): void {
    // It can only be about the connections that closing has ended.
    if (this.#state === 'closed') return;
    const now = performance.now();
    if (now - (this.#loggedAt.get(message) ?? -Infinity) < REPEAT_LINE_MS) return;
    if (this.#loggedAt.size > 100) this.#loggedAt.clear();
    this.#loggedAt.set(message, now);
    this.#options.logger.error(message);
  }
}

export interface ConnectionOptions {
  readonly connectionString: string;
  readonly schema: string;
  readonly logger: Logger;
}

export interface OwnPoolOptions {
  readonly size: number;
  readonly answerMs: number;
  readonly onConnect?: (client: Client) => void;
  readonly idleMs?: number;
}

async function settledWithin(ms: number, work: Promise<unknown>): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}

import { PgBoss, type ConstructorOptions, type Db } from 'pg-boss';
import type { Logger } from '../../core/logger.js';
import { toDatabaseError } from './database-error.js';

/** Time limit for opening a connection, or getting a free one. */
const CONNECT_TIMEOUT_MS = 4000;
/** Time limit of statements that a request or a handler waits for. */
const STATEMENT_TIMEOUT_MS = 5000;
/** Time limit in the client, which is the only one to notice a server that vanished silently. */
const ANSWER_TIMEOUT_MS = 6000;
/** Time limit of deletions and searches, which take long on a large table. */
const SLOW_STATEMENT_TIMEOUT_MS = 600_000;
/**
 * Every statement that somebody waits for can use an index row by row, in index order. PostgreSQL
 * might plan otherwise, because its statistics lag behind a queue.
 */
const BY_INDEX = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'sort']
  .map((method) => `-c enable_${method}=off`)
  .join(' ');
/**
 * Up to PostgreSQL 17, a method that is off adds 10^10 to the cost of a plan, and the server compiles
 * what costs as much: half a second for each claim.
 */
const WITHOUT_JIT = '-c jit=off';
/** How long closing waits for pending commits. */
const MAX_COMMITTING_MS = 5000;
/** How long closing waits for anything else before it ends the connections. */
const MAX_CLOSING_MS = 1000;
const CLOSED = 'The inbox is closed.';
/** Delay before a failed start is retried. */
const START_RETRY_MS = 1000;
/** Delay before the same line is logged again. */
const REPEAT_LINE_MS = 60_000;

const HOUR_IN_SECONDS = 3600;
const DAY_IN_SECONDS = 24 * HOUR_IN_SECONDS;
/** Names that need no quotes and leave room for the suffixes that pg-boss adds. */
const SCHEMA = /^[A-Za-z_]\w{0,49}$/;

/**
 * A database with pg-boss in it, which may disappear and come back. It connects at the first use.
 * While the database is unreachable, every method fails within seconds.
 *
 * Settings are sent in the startup message, which a pooler such as PgBouncer refuses by default.
 * `SET` would pass, but with a transaction pooler it would also apply to other apps.
 */
export class Connection {
  readonly tables: Tables;
  readonly #schema: string;
  readonly #logger: Logger;
  /** For statements that a request or a handler waits for. */
  readonly #boss: PgBoss;
  /** For slow work: migrations, pg-boss's own maintenance and searches. */
  readonly #maintainer: PgBoss;
  readonly #clients = new Set<Client>();
  readonly #loggedAt = new Map<string, number>();
  #state: 'new' | 'started' | 'closed' = 'new';
  #isClosing = false;
  #starting: Promise<void> | undefined;
  #failure: { readonly error: Error; readonly at: number } | undefined;

  /** @throws TypeError if the schema name is invalid */
  constructor({ connectionString, schema, retentionMs, logger }: ConnectionOptions) {
    if (!SCHEMA.test(schema)) {
      throw new TypeError(
        '"schema" must be 1 to 50 letters, digits or "_", and not begin with a digit.',
      );
    }
    this.#logger = logger;
    this.#schema = schema;
    this.tables = {
      job: `${schema}.job`,
      queue: `${schema}.queue`,
      newest: `${schema}.inbox_newest`,
    };
    const common: ConstructorOptions = {
      connectionString,
      schema,
      application_name: 'conversation-webhooks',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      schedule: false,
    };
    this.#boss = this.#create({
      ...common,
      ...this.#forPostgres(STATEMENT_TIMEOUT_MS, ANSWER_TIMEOUT_MS),
      options: `${BY_INDEX} ${WITHOUT_JIT}`,
      supervise: false,
      migrate: false,
    });
    const maintenanceSeconds = clamp(Math.ceil(retentionMs / 10_000), 60, DAY_IN_SECONDS);
    this.#maintainer = this.#create({
      ...common,
      ...this.#forPostgres(SLOW_STATEMENT_TIMEOUT_MS, SLOW_STATEMENT_TIMEOUT_MS),
      max: 2,
      superviseIntervalSeconds: Math.min(maintenanceSeconds, 600),
      maintenanceIntervalSeconds: maintenanceSeconds,
      // Each pass counts all rows of the table. `Claims` looks for expired leases itself.
      monitorIntervalSeconds: HOUR_IN_SECONDS,
      // Resolves dependencies between jobs. There are none.
      flowIntervalSeconds: DAY_IN_SECONDS,
    });
  }

  async boss(): Promise<PgBoss> {
    await this.#ready();
    return this.#boss;
  }

  async query<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    await this.#ready();
    const { rows } = await this.#boss.getDb().executeSql(sql, [...values]);
    return rows as Row[];
  }

  /** For statements that read many rows and may take minutes. Closing does not wait for them. */
  async slowQuery<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#isClosing) throw new Error(CLOSED);
    await this.#ready();
    const { rows } = await this.#maintainer.getDb().executeSql(sql, [...values]);
    return rows as Row[];
  }

  /** Commits what `work` does with `db`, or nothing if it fails. */
  async transaction<Result>(work: (boss: PgBoss, db: Db) => Promise<Result>): Promise<Result> {
    await this.#ready();
    const transaction = await this.#boss.getDb().beginTransaction!();
    try {
      const result = await work(this.#boss, transaction.db);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  /** Waits a few seconds for pending commits, and for nothing else. */
  async close(committing: Promise<unknown> = Promise.resolve()): Promise<void> {
    this.#isClosing = true;
    await settledWithin(MAX_COMMITTING_MS, committing);
    const wasNew = this.#state === 'new';
    this.#state = 'closed';
    if (wasNew && !this.#starting) return;
    const ending = setInterval(() => this.#endConnections(), MAX_CLOSING_MS);
    await this.#starting?.catch(() => undefined);
    await this.#stop();
    clearInterval(ending);
  }

  #create(options: ConstructorOptions): PgBoss {
    const boss = new PgBoss(options);
    boss.on('error', (error) => this.#log('error', toDatabaseError(error).message));
    boss.on('warning', ({ message }) => this.#log('warn', message));
    return boss;
  }

  /** Options that pg-boss passes on to node-postgres, although its types lack them. */
  #forPostgres(statementMs: number, answerMs: number): object {
    return {
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: statementMs,
      query_timeout: answerMs,
      keepAlive: true,
      onConnect: (client: Client) => {
        this.#clients.add(client);
        client.once('end', () => this.#clients.delete(client));
      },
    };
  }

  /** Skips repeated lines: while a database is unreachable, pg-boss logs one every few seconds. */
  #log(level: 'warn' | 'error', message: string): void {
    // It can only be about the connections that closing has ended.
    if (this.#state === 'closed') return;
    const now = performance.now();
    if (now - (this.#loggedAt.get(message) ?? -Infinity) < REPEAT_LINE_MS) return;
    if (this.#loggedAt.size > 100) this.#loggedAt.clear();
    this.#loggedAt.set(message, now);
    this.#logger[level](message);
  }

  async #ready(): Promise<void> {
    if (this.#state === 'started') return;
    if (this.#state === 'closed') throw new Error(CLOSED);
    const { error, at = -Infinity } = this.#failure ?? {};
    if (error && performance.now() - at < START_RETRY_MS) throw error;
    this.#starting ??= this.#start().finally(() => (this.#starting = undefined));
    return this.#starting;
  }

  async #start(): Promise<void> {
    try {
      // In this order: the first creates the tables that the second expects.
      await this.#maintainer.start();
      await createInboxObjects(this.#maintainer.getDb(), this.#schema);
      await this.#boss.start();
    } catch (error) {
      const failure = toDatabaseError(error);
      await this.#stop();
      this.#failure = { error: failure, at: performance.now() };
      throw failure;
    }
    this.#failure = undefined;
    if (this.#state === 'new') this.#state = 'started';
  }

  async #stop(): Promise<void> {
    const bosses = [this.#boss, this.#maintainer];
    await Promise.allSettled(bosses.map(async (boss) => boss.stop({ graceful: false })));
  }

  /** Makes running statements fail, including those that pg-boss waits for when it stops. */
  #endConnections(): void {
    for (const client of this.#clients) client.end().catch(() => undefined);
  }
}

export interface ConnectionOptions {
  readonly connectionString: string;
  readonly schema: string;
  readonly retentionMs: number;
  readonly logger: Logger;
}

/** Names of tables, with the schema. */
export interface Tables {
  /** pg-boss's table of jobs, which holds the events. */
  readonly job: string;
  readonly queue: string;
  /** Our own: the newest version of each entity that was handled. */
  readonly newest: string;
}

/** A connection of node-postgres. */
interface Client {
  end(): Promise<void>;
  once(event: 'end', listener: () => void): unknown;
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

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/**
 * Creates the table and indexes that pg-boss does not have. Safe to run at each start, and in
 * several processes at once.
 *
 * - `inbox_newest`: the newest version of each entity that was handled
 * - `inbox_finished`: lists and counts finished entries without reading the whole table. It leaves
 *   out waiting entries, so that no statement uses it to find those out of order
 * - `inbox_retries`: finds due retries, which may be anywhere in a long line
 * - `inbox_line`: finds entries that wait for their first attempt, without retries between them
 */
async function createInboxObjects(db: Db, schema: string): Promise<void> {
  await db.executeSql(`
    BEGIN;
    SELECT pg_advisory_xact_lock(hashtextextended('conversation-webhooks ${schema}', 0));
    CREATE TABLE IF NOT EXISTS ${schema}.inbox_newest (
      entity text PRIMARY KEY,
      version double precision NOT NULL,
      seen_at timestamptz NOT NULL
    );
    CREATE INDEX IF NOT EXISTS inbox_finished
      ON ${schema}.job_common (name, state, created_on) WHERE state > 'active';
    CREATE INDEX IF NOT EXISTS inbox_retries
      ON ${schema}.job_common (name, start_after) WHERE state = 'retry';
    CREATE INDEX IF NOT EXISTS inbox_line
      ON ${schema}.job_common (name, created_on) INCLUDE (singleton_key, start_after)
      WHERE state = 'created' AND NOT blocked;
    COMMIT;
  `);
}

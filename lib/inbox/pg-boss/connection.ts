import { PgBoss, type ConstructorOptions, type Db } from 'pg-boss';
import type { Logger } from '../../core/logger.js';
import { toDatabaseError } from './database-error.js';

export interface ConnectionOptions {
  readonly connectionString: string;
  readonly schema: string;
  readonly retentionMs: number;
  readonly logger: Logger;
}

/** Names of tables, as SQL has them. */
export interface Tables {
  /** pg-boss's own, which holds the events. */
  readonly job: string;
  readonly queue: string;
  /** Ours: the newest version of each entity that was handled. */
  readonly newest: string;
}

/** What node-postgres opens. */
interface Client {
  end(): Promise<void>;
  once(event: 'end', listener: () => void): unknown;
}

/** How long a connection may take to open, or to become free. */
const CONNECT_TIMEOUT_MS = 4000;
/** How long a statement may take that a request or a handler waits for. */
const STATEMENT_TIMEOUT_MS = 5000;
/** A server that is gone without a word is noticed by the client alone. */
const ANSWER_TIMEOUT_MS = 6000;
/** How long deleting and searching may take, of which a big table makes long work. */
const SLOW_STATEMENT_TIMEOUT_MS = 600_000;
/**
 * All that anyone waits for is found by an index, in its order, row by row. PostgreSQL may think
 * otherwise, since it plans by statistics that lag behind a queue.
 */
const BY_INDEX = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'sort']
  .map((method) => `-c enable_${method}=off`)
  .join(' ');
/** How long closing waits for what is to be committed. */
const MOST_COMMITTING_MS = 5000;
/** How long closing waits for anything else before it cuts connections. */
const MOST_CLOSING_MS = 1000;
const CLOSED = 'The inbox is closed.';
/** Before a start that failed is tried again. */
const START_AGAIN_MS = 1000;
const SAME_LINE_AGAIN_MS = 60_000;

const HOUR_IN_SECONDS = 3600;
const DAY_IN_SECONDS = 24 * HOUR_IN_SECONDS;
/** What needs no quotes, and leaves room for pg-boss's names of what belongs to it. */
const SCHEMA = /^[A-Za-z_]\w{0,49}$/;

/**
 * A database with pg-boss in it, which may go away and come back. It is connected to at the first
 * use. Every method fails within seconds while the database is away.
 *
 * Its settings are in the startup message, which a pooler such as PgBouncer refuses. `SET` would
 * get through, and a pooler of transactions would have it in force for other apps.
 */
export class Connection {
  readonly tables: Tables;
  readonly #schema: string;
  readonly #logger: Logger;
  /** For what a request or a handler waits for. */
  readonly #boss: PgBoss;
  /** For migrations, pg-boss's own maintenance, and searches: they may take long. */
  readonly #maintainer: PgBoss;
  readonly #clients = new Set<Client>();
  readonly #saidAt = new Map<string, number>();
  #state: 'new' | 'started' | 'closed' = 'new';
  #isClosing = false;
  #starting: Promise<void> | undefined;
  #failure: { readonly error: Error; readonly at: number } | undefined;

  /** @throws TypeError if the schema's name is of no use */
  constructor({ connectionString, schema, retentionMs, logger }: ConnectionOptions) {
    if (!SCHEMA.test(schema)) {
      throw new TypeError('"schema" must be 1 to 50 letters, digits and "_", no digit first.');
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
      options: BY_INDEX,
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
      // Each pass counts all rows of the table; leases that ended are looked for by `Claims`.
      monitorIntervalSeconds: HOUR_IN_SECONDS,
      // Resolves dependencies, of which there are none.
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

  /** For what has to look at many rows: it may take minutes. Closing does not wait for it. */
  async slowQuery<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#isClosing) throw new Error(CLOSED);
    await this.#ready();
    const { rows } = await this.#maintainer.getDb().executeSql(sql, [...values]);
    return rows as Row[];
  }

  /** Commits what `work` does with `db`, or nothing of it if it fails. */
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

  /** Waits a few seconds for what is to be committed, and for nothing else. */
  async close(committing: Promise<unknown> = Promise.resolve()): Promise<void> {
    this.#isClosing = true;
    await settledWithin(MOST_COMMITTING_MS, committing);
    const wasNew = this.#state === 'new';
    this.#state = 'closed';
    if (wasNew && !this.#starting) return;
    const cutting = setInterval(() => this.#cutConnections(), MOST_CLOSING_MS);
    await this.#starting?.catch(() => undefined);
    await this.#stop();
    clearInterval(cutting);
  }

  #create(options: ConstructorOptions): PgBoss {
    const boss = new PgBoss(options);
    boss.on('error', (error) => this.#say('error', toDatabaseError(error).message));
    boss.on('warning', ({ message }) => this.#say('warn', message));
    return boss;
  }

  /** What pg-boss hands on to node-postgres, though its types do not have it. */
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

  /** While a database is away, pg-boss says the same every few seconds. */
  #say(level: 'warn' | 'error', message: string): void {
    // That its connections were cut.
    if (this.#state === 'closed') return;
    const now = performance.now();
    if (now - (this.#saidAt.get(message) ?? -Infinity) < SAME_LINE_AGAIN_MS) return;
    if (this.#saidAt.size > 100) this.#saidAt.clear();
    this.#saidAt.set(message, now);
    this.#logger[level](message);
  }

  async #ready(): Promise<void> {
    if (this.#state === 'started') return;
    if (this.#state === 'closed') throw new Error(CLOSED);
    const { error, at = -Infinity } = this.#failure ?? {};
    if (error && performance.now() - at < START_AGAIN_MS) throw error;
    this.#starting ??= this.#start().finally(() => (this.#starting = undefined));
    return this.#starting;
  }

  async #start(): Promise<void> {
    try {
      // The first makes the tables that the second looks for.
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

  /** Their statements fail, also those that pg-boss itself waits for when it is stopped. */
  #cutConnections(): void {
    for (const client of this.#clients) client.end().catch(() => undefined);
  }
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
 * Makes what pg-boss lacks. Several processes may do it at once, and again at each start.
 *
 * - `inbox_newest`: which version of an entity was handled last
 * - `inbox_finished`: to list and count what is finished, pg-boss would read the whole table. It
 *   leaves out what waits, so that nobody looks for that by it, out of order.
 * - `inbox_retries`: what is due again may be anywhere in a long line
 * - `inbox_line`: what waits for the first time, and not beside it what is to be tried again
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

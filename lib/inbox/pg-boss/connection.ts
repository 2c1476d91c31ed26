import { PgBoss, type ConstructorOptions, type Db } from 'pg-boss';
import type { Logger } from '../../core/logger.js';
import { toDatabaseError } from './database-error.js';
import { createInboxObjects, tablesOf, type Tables } from './tables.js';

export interface ConnectionOptions {
  readonly connectionString: string;
  readonly schema: string;
  readonly retentionMs: number;
  readonly logger: Logger;
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
 * All that anyone waits for is found by an index, in its order. PostgreSQL may think otherwise,
 * since it plans by statistics that lag behind a queue.
 */
const BY_INDEX = '-c enable_seqscan=off -c enable_bitmapscan=off';
/** Before a start that failed is tried again. */
const START_AGAIN_MS = 1000;
const SAME_LINE_AGAIN_MS = 60_000;

const HOUR_IN_SECONDS = 3600;
const DAY_IN_SECONDS = 24 * HOUR_IN_SECONDS;

/**
 * A database with pg-boss in it, which may go away and come back. It is connected to at the first
 * use. Every method fails within seconds while the database is away.
 */
export class Connection {
  readonly tables: Tables;
  readonly #logger: Logger;
  /** For what a request or a handler waits for. */
  readonly #boss: PgBoss;
  /** For migrations, pg-boss's own maintenance, and searches: they may take long. */
  readonly #maintainer: PgBoss;
  readonly #saidAt = new Map<string, number>();
  #state: 'new' | 'started' | 'closed' = 'new';
  #starting: Promise<void> | undefined;
  #failure: { readonly error: Error; readonly at: number } | undefined;

  /** @throws Error if the schema's name is of no use */
  constructor({ connectionString, schema, retentionMs, logger }: ConnectionOptions) {
    this.#logger = logger;
    this.tables = tablesOf(schema);
    const common: ConstructorOptions = {
      connectionString,
      schema,
      application_name: 'conversation-webhooks',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      schedule: false,
    };
    this.#boss = this.#create({
      ...common,
      ...timeouts(STATEMENT_TIMEOUT_MS, ANSWER_TIMEOUT_MS),
      options: BY_INDEX,
      supervise: false,
      migrate: false,
    });
    const maintenanceSeconds = clamp(Math.ceil(retentionMs / 10_000), 60, DAY_IN_SECONDS);
    this.#maintainer = this.#create({
      ...common,
      ...timeouts(SLOW_STATEMENT_TIMEOUT_MS, SLOW_STATEMENT_TIMEOUT_MS),
      max: 2,
      superviseIntervalSeconds: Math.min(maintenanceSeconds, 600),
      maintenanceIntervalSeconds: maintenanceSeconds,
      // Each pass counts all rows of the table; leases that ended are looked for by LeaseWatch.
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

  /** For what has to look at many rows: it may take minutes. */
  async slowQuery<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
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

  async close(): Promise<void> {
    const wasNew = this.#state === 'new';
    this.#state = 'closed';
    await this.#starting?.catch(() => undefined);
    if (wasNew && !this.#starting) return;
    await this.#stop();
  }

  #create(options: ConstructorOptions): PgBoss {
    const boss = new PgBoss(options);
    boss.on('error', (error) => this.#say('error', toDatabaseError(error).message));
    boss.on('warning', ({ message }) => this.#say('warn', message));
    return boss;
  }

  /** While a database is away, pg-boss says the same every few seconds. */
  #say(level: 'warn' | 'error', message: string): void {
    const now = Date.now();
    if (now - (this.#saidAt.get(message) ?? 0) < SAME_LINE_AGAIN_MS) return;
    if (this.#saidAt.size > 100) this.#saidAt.clear();
    this.#saidAt.set(message, now);
    this.#logger[level](message);
  }

  async #ready(): Promise<void> {
    if (this.#state === 'started') return;
    if (this.#state === 'closed') throw new Error('The inbox is closed.');
    if (this.#failure && Date.now() - this.#failure.at < START_AGAIN_MS) throw this.#failure.error;
    this.#starting ??= this.#start().finally(() => (this.#starting = undefined));
    return this.#starting;
  }

  async #start(): Promise<void> {
    try {
      // The first makes the tables that the second looks for.
      await this.#maintainer.start();
      await createInboxObjects(this.#maintainer.getDb(), this.tables);
      await this.#boss.start();
    } catch (error) {
      const failure = toDatabaseError(error);
      await this.#stop();
      this.#failure = { error: failure, at: Date.now() };
      throw failure;
    }
    this.#failure = undefined;
    if (this.#state === 'new') this.#state = 'started';
  }

  async #stop(): Promise<void> {
    const bosses = [this.#boss, this.#maintainer];
    await Promise.allSettled(bosses.map(async (boss) => boss.stop({ graceful: false })));
  }
}

/** What pg-boss hands on to node-postgres, though its types do not have it. */
function timeouts(statementMs: number, answerMs: number): object {
  return {
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs,
    query_timeout: answerMs,
    keepAlive: true,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

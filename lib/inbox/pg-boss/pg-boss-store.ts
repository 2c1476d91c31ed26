import type { Logger } from '../../core/logger.js';
import type { Claim, ListFilter, NewEntry, Outcome, ReplayFilter, Store } from '../store.js';
import type { EventPage, InboxStats, StoredEvent } from '../stored-event.js';
import { Claims } from './claims.js';
import { Connection } from './connection.js';
import { toDatabaseError } from './database-error.js';
import { Entries } from './entries.js';
import { InsertBatches } from './insert-batches.js';
import { NewestVersions } from './newest-versions.js';
import { FOR_EVER, Queues } from './queues.js';
import { Settlements } from './settlements.js';

export interface PgBossStoreOptions {
  readonly connectionString: string;
  /** Of the tables. Default `conversation_webhooks`, so that pg-boss in your app has its own. */
  readonly schema?: string | undefined;
  readonly leaseMs: number;
  /** Of what is stored from now on: pg-boss keeps it with each event. */
  readonly retentionMs: number;
  readonly logger: Logger;
}

/**
 * Keeps events in PostgreSQL, as jobs of pg-boss: one queue for each router. What waits, runs or
 * waits to be tried again is so in pg-boss; what is handled is completed; dead letters and what is
 * in quarantine are cancelled. pg-boss deletes what is handled once the retention is over.
 *
 * Every method rejects within seconds while the database is away.
 */
export class PgBossStore implements Store {
  readonly #connection: Connection;
  readonly #inserts: InsertBatches;
  readonly #claims: Claims;
  readonly #settlements: Settlements;
  readonly #entries: Entries;
  readonly #versions: NewestVersions;
  readonly #committing = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  /** @throws TypeError if the schema's name is of no use */
  constructor(options: PgBossStoreOptions) {
    const { connectionString, schema = 'conversation_webhooks', leaseMs, retentionMs } = options;
    const { logger } = options;
    const retentionSeconds = Math.min(Math.ceil(retentionMs / 1000), FOR_EVER);
    const connection = new Connection({ connectionString, schema, retentionMs, logger });
    const queues = new Queues(connection);
    this.#connection = connection;
    this.#inserts = new InsertBatches(connection, queues, retentionSeconds);
    this.#claims = new Claims(connection, leaseMs);
    this.#versions = new NewestVersions(connection, retentionMs);
    this.#settlements = new Settlements(connection);
    this.#entries = new Entries(connection, retentionSeconds);
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.#commit(async () => this.#inserts.insert(entry));
  }

  async claim(routers: readonly string[], limit: number): Promise<readonly Claim[]> {
    return this.#run(async () => this.#claims.claim(routers, limit));
  }

  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    return this.#run(async () => this.#claims.extend(claims));
  }

  async settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    return this.#commit(async () => this.#settlements.settle(claim, outcome));
  }

  async list(filter: ListFilter): Promise<EventPage> {
    return this.#run(async () => this.#entries.list(filter));
  }

  async get(id: string): Promise<StoredEvent | undefined> {
    return this.#run(async () => this.#entries.get(id));
  }

  async replay(filter: ReplayFilter): Promise<number> {
    return this.#run(async () => this.#entries.replay(filter));
  }

  async discard(id: string): Promise<boolean> {
    return this.#run(async () => this.#entries.discard(id));
  }

  async stats(): Promise<InboxStats> {
    return this.#run(async () => this.#entries.stats());
  }

  async prune(): Promise<void> {
    return this.#run(async () => this.#versions.prune());
  }

  async close(): Promise<void> {
    this.#closing ??= this.#connection.close(Promise.allSettled(this.#committing));
    return this.#closing;
  }

  /** As `#run`, for what closing waits for. */
  async #commit<Result>(action: () => Promise<Result>): Promise<Result> {
    const committing = this.#run(action);
    this.#committing.add(committing);
    try {
      return await committing;
    } finally {
      this.#committing.delete(committing);
    }
  }

  /** @throws TypeError if an argument is of no use; DatabaseError if the database fails */
  async #run<Result>(action: () => Promise<Result>): Promise<Result> {
    if (this.#closing) throw new Error('The inbox is closed.');
    try {
      return await action();
    } catch (error) {
      throw error instanceof TypeError ? error : toDatabaseError(error);
    }
  }
}

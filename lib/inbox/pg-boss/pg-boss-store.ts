import type { Logger } from '../../core/logger.js';
import type {
  Claim,
  ClaimRequest,
  ListFilter,
  NewEntry,
  Outcome,
  ReplayFilter,
  Store,
  UnservedRouter,
} from '../store.js';
import type { EventPage, InboxStats, StoredEvent } from '../stored-event.js';
import { Claims } from './claims.js';
import { Connection } from './connection.js';
import { toDatabaseError } from './database-error.js';
import { Entries } from './entries.js';
import { InsertBatches } from './insert-batches.js';
import { Processes } from './processes.js';
import { Retention } from './retention.js';
import { DEFAULT_SCHEMA } from './schema.js';
import { Settlements } from './settlements.js';

/**
 * Keeps events in PostgreSQL as pg-boss jobs, with a queue for each router. Pending events are
 * created, active or to be retried in pg-boss, handled events are completed, and dead letters and
 * quarantined events are cancelled.
 *
 * Every method rejects within seconds while the database is unreachable.
 */
export class PgBossStore implements Store {
  readonly #connection: Connection;
  readonly #inserts: InsertBatches;
  readonly #processes: Processes;
  readonly #claims: Claims;
  readonly #settlements: Settlements;
  readonly #entries: Entries;
  readonly #retention: Retention;
  readonly #committing = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  /** @throws TypeError if the schema name is invalid */
  constructor(options: PgBossStoreOptions) {
    const { connectionString, schema = DEFAULT_SCHEMA, leaseMs, retentionMs, logger } = options;
    const connection = new Connection({ connectionString, schema, logger });
    this.#connection = connection;
    this.#retention = new Retention(connection, retentionMs);
    this.#inserts = new InsertBatches(connection, this.#retention.seconds);
    this.#processes = new Processes(connection, leaseMs);
    this.#claims = new Claims(connection, this.#processes, leaseMs);
    this.#settlements = new Settlements(connection, options.orderPatienceMs);
    this.#entries = new Entries(connection, this.#retention.seconds);
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.#commit(async () => this.#inserts.insert(entry));
  }

  async claim(request: ClaimRequest): Promise<readonly Claim[]> {
    return this.#run(async () => this.#claims.claim(request));
  }

  async takeOver(routers: readonly string[]): Promise<number> {
    return this.#run(async () => this.#processes.takeOver(routers));
  }

  async unserved(): Promise<readonly UnservedRouter[]> {
    return this.#run(async () => this.#processes.unserved());
  }

  async countBehind(id: string): Promise<number> {
    return this.#run(async () => this.#entries.countBehind(id));
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
    return this.#run(async () => this.#retention.prune());
  }

  async close(): Promise<void> {
    this.#closing ??= this.#connection.close(this.#finish());
    return this.#closing;
  }

  async #finish(): Promise<void> {
    await Promise.allSettled(this.#committing);
    await this.#processes.leave();
  }

  /** Like `#run`, but `close` waits for it. */
  async #commit<Result>(action: () => Promise<Result>): Promise<Result> {
    const committing = this.#run(action);
    this.#committing.add(committing);
    try {
      return await committing;
    } finally {
      this.#committing.delete(committing);
    }
  }

  /**
   * @throws TypeError if an argument is invalid
   * @throws DatabaseError if the database fails
   */
  async #run<Result>(action: () => Promise<Result>): Promise<Result> {
    if (this.#closing) throw new Error('The inbox is closed.');
    try {
      return await action();
    } catch (error) {
      throw error instanceof TypeError ? error : toDatabaseError(error);
    }
  }
}

export interface PgBossStoreOptions {
  readonly connectionString: string;
  /** Default `conversation_webhooks`, apart from the app's own pg-boss. */
  readonly schema?: string | undefined;
  readonly leaseMs: number;
  /** May be `Infinity`. */
  readonly orderPatienceMs: number;
  /** For events stored from now on: pg-boss keeps it with each event. */
  readonly retentionMs: number;
  readonly logger: Logger;
}

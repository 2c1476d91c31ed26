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
import { Entries } from './entries.js';
import { GroupCommit } from './group-commit.js';
import { HolderLock, type Holder } from './holder-lock.js';
import { Holders, type TakenOver } from './holders.js';
import { Inserts } from './inserts.js';
import { toNewRow, type NewRow } from './rows.js';
import { Settlements, type SqliteClaim } from './settlements.js';
import type { KnownFile } from './held-file.js';
import { SqliteFile } from './sqlite-file.js';

/** Keeps events in one SQLite file, which several processes on one machine may share. */
export class SqliteStore implements Store {
  readonly #commits: GroupCommit;
  readonly #inserts: Inserts;
  readonly #claims: Claims;
  readonly #settlements: Settlements;
  readonly #entries: Entries;
  readonly #holders: Holders;
  readonly #lock: HolderLock | undefined;
  readonly #warn: (warning: string | undefined) => void;
  #closing: Promise<void> | undefined;

  /**
   * @param opened - what already holds the file, in the thread of a `ThreadedStore`
   * @throws Error if the file cannot be opened
   */
  constructor(options: SqliteStoreOptions, opened?: OpenedFile) {
    const { path, leaseMs, orderPatienceMs, retentionMs, logger } = options;
    const file = new SqliteFile(
      path,
      (statements) => this.#holders.begin(statements),
      opened?.file,
    );
    this.#lock = opened ? undefined : lockFor(file);
    const holder = opened?.holder ?? this.#lock!.keep();
    this.#holders = new Holders(file.path, holder);
    this.#commits = new GroupCommit(file);
    this.#inserts = new Inserts(this.#commits);
    this.#claims = new Claims(this.#commits, { holderId: holder.id, leaseMs, orderPatienceMs });
    this.#settlements = new Settlements(this.#commits);
    this.#entries = new Entries(this.#commits, retentionMs);
    this.#warn = once((warning) => logger?.warn(warning));
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.insertRow(toNewRow(entry));
  }

  async insertRow(row: NewRow): Promise<'stored' | 'duplicate'> {
    return this.#inserts.insert(row);
  }

  async claim(request: ClaimRequest): Promise<readonly Claim[]> {
    return this.#claims.claim(request);
  }

  async extend<OneClaim extends SqliteClaim>(
    claims: readonly OneClaim[],
  ): Promise<readonly OneClaim[]> {
    return this.#claims.extend(claims);
  }

  async takeOver(routers: readonly string[]): Promise<number> {
    const { freed, warning } = await this.takeOverAs(this.#lock!.keep(), routers);
    this.#warn(warning);
    return freed;
  }

  /** @param holder - with its current lock file */
  async takeOverAs(holder: Holder, routers: readonly string[]): Promise<TakenOver> {
    return this.#holders.takeOver(this.#commits, holder, routers);
  }

  async unserved(): Promise<readonly UnservedRouter[]> {
    return promiseOf(() => this.#holders.unserved({ statement: (sql) => this.#commits.read(sql) }));
  }

  async settle(claim: SqliteClaim, outcome: Outcome): Promise<boolean> {
    return this.#settlements.settle(claim, outcome);
  }

  countBehind(id: string): Promise<number> {
    return promiseOf(() => this.#entries.countBehind(id));
  }

  async list(filter: ListFilter): Promise<EventPage> {
    return this.#entries.list(filter);
  }

  get(id: string): Promise<StoredEvent | undefined> {
    return promiseOf(() => this.#entries.get(id));
  }

  async replay(filter: ReplayFilter): Promise<number> {
    return this.#entries.replay(filter);
  }

  async discard(id: string): Promise<boolean> {
    return this.#entries.discard(id);
  }

  stats(): Promise<InboxStats> {
    return promiseOf(() => this.#entries.stats());
  }

  async prune(): Promise<void> {
    return this.#entries.prune();
  }

  async close(): Promise<void> {
    this.#closing ??= this.leave()
      .catch(() => false)
      .then((holdsNothing) => this.#lock?.release(holdsNothing));
    return this.#closing;
  }

  /**
   * Closes the file, but not the lock.
   *
   * @returns whether this holder is sure to hold nothing any more
   */
  async leave(): Promise<boolean> {
    const left = await this.#commits.close((transaction) => this.#holders.leave(transaction));
    return left ?? false;
  }
}

export interface SqliteStoreOptions {
  readonly path: string;
  readonly leaseMs: number;
  /** May be `Infinity`. */
  readonly orderPatienceMs: number;
  readonly retentionMs: number;
  readonly logger?: Logger | undefined;
}

/** A file that another thread of this process has opened. */
export interface OpenedFile {
  readonly file: KnownFile;
  readonly holder: Holder;
}

/** @throws Error if the lock file cannot be created: the database is closed then */
export function lockFor(file: SqliteFile): HolderLock {
  try {
    return new HolderLock(file.path);
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Logs a warning the first time there is one. */
export function once(warn: (warning: string) => void): (warning: string | undefined) => void {
  let isDone = false;
  return (warning) => {
    if (warning === undefined || isDone) return;
    isDone = true;
    warn(warning);
  };
}

/** Turns what `read` throws into a rejection. */
function promiseOf<Result>(read: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(read()));
}

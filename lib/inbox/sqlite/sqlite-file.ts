import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  FileReplacedError,
  identityOf,
  inodeOf,
  LogOwner,
  makeFile,
  type FileIdentity,
} from './file-identity.js';
import {
  findDriver,
  isBusy,
  isStatementError,
  openDatabase,
  type Database,
  type Statement,
} from './open-database.js';
import { migrate, SCHEMA_VERSION } from './schema.js';

/** How long opening waits for another process that is opening the file too. */
const OPEN_TIMEOUT_MS = 5000;
const OPEN_RETRY_MS = 10;
/** The same while that process may be rewriting a large file. */
const MIGRATION_TIMEOUT_MS = 120_000;

/** Where statements can be run. */
export interface Statements {
  statement(sql: string): Statement;
}

/** Something to do in a transaction. It is called again if the transaction is repeated. */
export type Work<Result> = (transaction: Transaction) => Result;

export interface Transaction extends Statements {
  /** What the file's clock showed at the start of the transaction, in milliseconds. */
  readonly now: number;
}

export type WorkResult = { readonly value: unknown } | { readonly error: unknown };

/**
 * A database file that may disappear and come back. While another file is in its place, every call
 * throws: what is stored there could be lost, and SQLite would mix the two files up.
 */
export class SqliteFile implements Statements {
  readonly path: string;
  readonly #logOwner: LogOwner;
  readonly #enter: (file: Statements) => number;
  #known: KnownFile;
  #connection: Connection | undefined;

  /**
   * @param enter - called in each transaction before anything else. Returns the file's clock
   * @param known - the file as an earlier `SqliteFile` of this process knew it. It is opened at the
   *   first use then. Without it, the file is opened now, and created if there is none
   * @throws Error if the file cannot be opened, or a newer version of the package wrote it
   */
  constructor(path: string, enter: (file: Statements) => number, known?: KnownFile) {
    this.path = resolve(path);
    this.#logOwner = new LogOwner(this.path);
    this.#enter = enter;
    // Throw before a file is created if there is no driver.
    findDriver();
    if (known) {
      this.#known = known;
      return;
    }
    const found = identityOf(this.path);
    if (!found) {
      this.#logOwner.requireOwn(undefined);
      makeFile(this.path);
    }
    const identity = found ?? identityOf(this.path);
    if (!identity) throw this.#gone();
    this.#connection = this.#connect(identity);
    const { id } = this.#connection.statement('SELECT file_id AS id FROM inbox').get() as {
      id: string;
    };
    this.#known = { identity, id };
  }

  get known(): KnownFile {
    return this.#known;
  }

  /** @throws FileReplacedError if the file at the path is another, or none */
  statement(sql: string): Statement {
    return this.#current().statement(sql);
  }

  /**
   * Does all works in one transaction, which is on disk when this returns. A work that fails on its
   * own values is left out, and its result is the error.
   *
   * @throws Error if the transaction fails: nothing is changed
   */
  transaction(works: readonly Work<unknown>[]): readonly WorkResult[] {
    try {
      return this.#transaction(works);
    } catch (error) {
      if (this.#connection) rollBack(this.#connection);
      // A new connection may work: this one may be read-only, or its disk may be gone. But as long
      // as another file is in its place, it keeps hold of the file.
      if (!isBusy(error) && !(error instanceof FileReplacedError)) this.#disconnect();
      throw error;
    }
  }

  close(): void {
    const connection = this.#connection;
    // So that the file is complete without its log. SQLite itself does so only once all statements
    // are finalized, for which libsql waits until they are garbage.
    if (connection && this.#isCurrent(connection)) checkpoint(connection);
    this.#disconnect();
    // Nobody needs them if they are still aside: they are empty.
    for (const ending of COMPANIONS) rmSync(this.#aside(ending), { force: true });
  }

  /** The next statement connects again. */
  #disconnect(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.database.close();
  }

  #transaction(works: readonly Work<unknown>[]): readonly WorkResult[] {
    const failed = new Map<Work<unknown>, unknown>();
    for (;;) {
      const connection = this.#connection ?? this.#current();
      if (!this.#begin(connection)) {
        rollBack(connection);
        this.#current();
        continue;
      }
      if (!isUpToDate(connection, this.path)) throw new Error(`${this.path} was changed.`);
      const statement = (sql: string) => connection.statement(sql);
      const transaction = { statement, now: this.#enter(connection) };
      const results = tryAll(transaction, works, failed);
      if (results) {
        connection.statement('COMMIT').run();
        return results;
      }
      connection.statement('ROLLBACK').run();
    }
  }

  /** False if the connection does not lead to the files at the path any more. */
  #begin(connection: Connection): boolean {
    try {
      connection.statement('BEGIN IMMEDIATE').run();
    } catch (error) {
      // SQLite notices some of the changes, with an I/O error.
      if (isBusy(error) || this.#isCurrent(connection)) throw error;
    }
    // Looked at under the lock, so that another process cannot start on other files meanwhile.
    return this.#isCurrent(connection);
  }

  /** The connection to the file, if that is still the one at the path. */
  #current(): Connection {
    const found = identityOf(this.path);
    const connection = this.#connection;
    if (!found) throw this.#gone();
    if (!isSame(found, this.#known.identity)) {
      if (connection) this.#leave(connection);
      throw this.#replaced();
    }
    if (connection && !isWhole(connection, found.size)) throw this.#overwritten();
    if (connection) {
      this.#return();
      if (this.#hasCompanions(connection)) return connection;
      this.#replaceLog(connection);
    }
    this.#connection = this.#connect(found);
    return this.#connection;
  }

  #isCurrent(connection: Connection): boolean {
    const found = identityOf(this.path);
    if (!found || !isSame(found, this.#known.identity)) return false;
    return isWhole(connection, found.size) && this.#hasCompanions(connection);
  }

  #hasCompanions({ companions }: Connection): boolean {
    return COMPANIONS.every((ending, index) => inodeOf(this.path + ending) === companions[index]);
  }

  /**
   * Takes the companions away from a file that was put in the place of their own. The connection
   * stays open, so that no other file gets the inode.
   */
  #leave(connection: Connection): void {
    if (!this.#hasCompanions(connection) || checkpoint(connection) !== 'done') return;
    for (const ending of COMPANIONS) renameSync(this.path + ending, this.#aside(ending));
  }

  /** Puts them back. */
  #return(): void {
    for (const ending of COMPANIONS) {
      const isAside = identityOf(this.#aside(ending)) && !identityOf(this.path + ending);
      if (isAside) renameSync(this.#aside(ending), this.path + ending);
    }
  }

  #aside(ending: string): string {
    return `${this.path}${ending}-of-${this.#known.identity.inode}`;
  }

  /**
   * Makes a new log after somebody has deleted the other. What that has is copied into the file
   * first. If this fails, another process has already done so.
   */
  #replaceLog(connection: Connection): void {
    const [log, index] = COMPANIONS.map((ending) => inodeOf(this.path + ending));
    const isMissing = log === undefined || index === undefined;
    const copied = isMissing ? checkpoint(connection) : 'done';
    // SQLite makes no new index as long as a connection of the same process has the other.
    if (copied === 'busy' || index !== connection.companions[1]) throw this.#withoutCompanions();
    this.#disconnect();
  }

  #connect(file: FileIdentity): Connection {
    this.#logOwner.requireOwn(file);
    const connection = connect(this.path);
    try {
      const found = identityOf(this.path);
      if (!found) throw this.#gone();
      if (!isSame(found, file) || !this.#hasKnownId(connection)) throw this.#replaced();
      const companions = COMPANIONS.map((ending) => inodeOf(this.path + ending));
      // Another connection of this process still uses a deleted one, and so would this.
      if (companions.includes(undefined)) throw this.#withoutCompanions();
      this.#logOwner.record(file, companions[0]);
      return { ...connection, companions, size: found.size };
    } catch (error) {
      connection.database.close();
      throw error;
    }
  }

  /** An inode may be used again once its file is deleted. */
  #hasKnownId(connection: Statements): boolean {
    const known = this.#known as KnownFile | undefined;
    if (!known) return true;
    const row = connection.statement('SELECT 1 FROM inbox WHERE file_id = ?').get(known.id);
    return row !== undefined && row !== null;
  }

  // What to do comes first: a line in the log shows only the first 60 characters.
  #gone(): FileReplacedError {
    return new FileReplacedError(
      'The SQLite file is gone. Put it back, with its -wal and -shm files if those were moved too: ' +
        this.path,
    );
  }

  #withoutCompanions(): FileReplacedError {
    return new FileReplacedError(
      'The -wal or -shm file of the inbox was deleted. Stop all processes that use it, then start ' +
        `them again: ${this.path}`,
    );
  }

  #overwritten(): FileReplacedError {
    return new FileReplacedError(
      'The SQLite file was overwritten or cut short. Stop the app, delete its -wal and -shm files, ' +
        `put a good copy in its place, and start the app again: ${this.path}`,
    );
  }

  #replaced(): FileReplacedError {
    return new FileReplacedError(
      'The SQLite file was replaced. Stop the app and start it again, to use the new file, or put ' +
        `the earlier one back: ${this.path}`,
    );
  }
}

/** What a restarted thread must know of the file, in order not to take another for it. */
export interface KnownFile {
  readonly identity: FileIdentity;
  /** Kept in the file. Its copies have the same. */
  readonly id: string;
}

interface OpenDatabase extends Statements {
  readonly database: Database;
}

interface Connection extends OpenDatabase {
  /** Inodes of the files that SQLite keeps next to it. */
  readonly companions: readonly (string | undefined)[];
  /** Bytes of the file when it was last looked at. */
  size: number;
}

/** The endings of the write-ahead log and its index. */
const COMPANIONS = ['-wal', '-shm'];

function isSame(one: FileIdentity, other: FileIdentity): boolean {
  return one.inode === other.inode && one.device === other.device;
}

/**
 * False if the file became smaller than SQLite believes it to be. (`VACUUM` makes it smaller too.)
 * A file overwritten by a larger one cannot be told from a checkpoint.
 */
function isWhole(connection: Connection, size: number): boolean {
  if (size < connection.size) {
    const { pages, bytes } = connection.statement(PAGES).get() as { pages: number; bytes: number };
    if (size < pages * bytes) return false;
  }
  connection.size = size;
  return true;
}

const PAGES = `
  SELECT page_count AS pages, page_size AS bytes FROM pragma_page_count, pragma_page_size`;

/** Opens an existing file and brings it up to date. */
function connect(path: string): OpenDatabase {
  const database = openDatabase(path);
  const statements = new Map<string, Statement>();
  const connection = {
    database,
    statement(sql: string) {
      let statement = statements.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      return statement;
    },
  };
  try {
    database.exec(`PRAGMA busy_timeout = ${OPEN_TIMEOUT_MS}`);
    switchToWal(database);
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA journal_size_limit = 67108864');
    database.exec('PRAGMA cache_size = -65536');
    if (!isUpToDate(connection, path)) update(connection, path);
    // From here on SQLite must not block the thread: GroupCommit waits and retries instead.
    database.exec('PRAGMA busy_timeout = 0');
    return connection;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Retries, because SQLite itself does not wait while another process creates the same file. */
function switchToWal(database: Database): void {
  const limit = Date.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > limit) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, OPEN_RETRY_MS);
    }
  }
}

function update({ database, statement }: OpenDatabase, path: string): void {
  database.exec(`PRAGMA busy_timeout = ${MIGRATION_TIMEOUT_MS}`);
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it meanwhile.
    if (!isUpToDate({ statement }, path)) migrate(database, versionOf({ statement }));
    database.exec('COMMIT');
  } catch (error) {
    rollBack({ database });
    throw error;
  }
}

/** @throws Error if a newer version of the package wrote the file */
function isUpToDate(file: Statements, path: string): boolean {
  const version = versionOf(file);
  if (version <= SCHEMA_VERSION) return version === SCHEMA_VERSION;
  throw new Error(
    `${path} was written by a newer version of conversation-webhooks. Update this one.`,
  );
}

function versionOf(file: Statements): number {
  return (file.statement('PRAGMA user_version').get() as { user_version: number }).user_version;
}

/** `undefined` if a work failed. It is then in `failed`, and the next call skips it. */
function tryAll(
  transaction: Transaction,
  works: readonly Work<unknown>[],
  failed: Map<Work<unknown>, unknown>,
): readonly WorkResult[] | undefined {
  const results: WorkResult[] = [];
  for (const work of works) {
    if (failed.has(work)) {
      results.push({ error: failed.get(work) });
      continue;
    }
    try {
      results.push({ value: work(transaction) });
    } catch (error) {
      if (!isStatementError(error)) throw error;
      failed.set(work, error);
      return undefined;
    }
  }
  return results;
}

function rollBack({ database }: Pick<Connection, 'database'>): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has already rolled back, or there was nothing to roll back.
  }
}

/** Copies the whole log into the file, unless another process is using it. */
function checkpoint(connection: Statements): 'done' | 'busy' | 'failed' {
  try {
    const { busy } = connection.statement('PRAGMA wal_checkpoint(TRUNCATE)').get() as {
      busy: number;
    };
    return busy === 0 ? 'done' : 'busy';
  } catch {
    return 'failed';
  }
}

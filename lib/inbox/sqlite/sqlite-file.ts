import { closeSync, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  findDriver,
  isBusy,
  isStatementError,
  openDatabase,
  type Database,
  type Statement,
} from './open-database.js';
import { SCHEMA, SCHEMA_VERSION } from './schema.js';

/** How long opening waits for another process that is opening the file too. */
const OPEN_TIMEOUT_MS = 5000;
const OPEN_RETRY_MS = 10;

/** A database file that may disappear and come back. */
export class SqliteFile {
  readonly #path: string;
  #connection: Connection | undefined;

  /** @throws Error if the file cannot be opened, or a newer version of the package wrote it */
  constructor(path: string) {
    this.#path = resolve(path);
    // Throw before a file is created if there is no driver.
    findDriver();
    makeFile(this.#path);
    this.#connection = connect(this.#path);
  }

  statement(sql: string): Statement {
    this.#connection ??= connect(this.#path);
    return this.#connection.statement(sql);
  }

  /**
   * Does all works in one transaction, which is on disk when this returns. A work that fails on its
   * own values is left out, and its result is the error.
   *
   * @throws Error if the transaction fails: nothing is changed
   */
  transaction(works: readonly Work<unknown>[]): readonly WorkResult[] {
    try {
      // If the file was moved away, or its disk is gone, events written to it would be lost.
      if (this.#connection && this.#connection.identity !== identityOf(this.#path)) this.close();
      return this.#transaction(works);
    } catch (error) {
      this.#rollBack();
      // A new connection may work: this one may be read-only, or its disk may be gone.
      if (!isBusy(error)) this.close();
      throw error;
    }
  }

  /** Closes the file. The next statement opens it again. */
  close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.database.close();
  }

  #transaction(works: readonly Work<unknown>[]): readonly WorkResult[] {
    const failed = new Map<Work<unknown>, unknown>();
    for (;;) {
      this.statement('BEGIN IMMEDIATE').run();
      const outcome = this.#tryAll(works, failed);
      if (outcome) {
        this.statement('COMMIT').run();
        return outcome;
      }
      this.statement('ROLLBACK').run();
    }
  }

  /** `undefined` if a work failed. It is then in `failed`, and the next call skips it. */
  #tryAll(
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
        results.push({ value: work(this) });
      } catch (error) {
        if (!isStatementError(error)) throw error;
        failed.set(work, error);
        return undefined;
      }
    }
    return results;
  }

  #rollBack(): void {
    try {
      this.#connection?.database.exec('ROLLBACK');
    } catch {
      // SQLite has already rolled back, or there was nothing to roll back.
    }
  }
}

/** Something to do in a transaction. It is called again if the transaction is repeated. */
export type Work<Result> = (file: SqliteFile) => Result;

export type WorkResult = { readonly value: unknown } | { readonly error: unknown };

/** Creates the file if there is none. Only its owner may read what customers write. */
function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    // An existing file is not opened here: closing it would drop the locks that this process holds
    // on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

interface Connection {
  readonly database: Database;
  readonly identity: string;
  statement(sql: string): Statement;
}

/** @throws Error if the file does not exist: a new one would hide that the old one is gone */
function connect(path: string): Connection {
  const identity = identityOf(path);
  const database = openDatabase(path);
  const statements = new Map<string, Statement>();
  try {
    database.exec(`PRAGMA busy_timeout = ${OPEN_TIMEOUT_MS}`);
    switchToWal(database);
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA journal_size_limit = 67108864');
    database.exec('PRAGMA cache_size = -65536');
    migrate(database, path);
    // From here on SQLite must not block the thread: GroupCommit waits and retries instead.
    database.exec('PRAGMA busy_timeout = 0');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    database,
    identity,
    statement(sql) {
      let statement = statements.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      return statement;
    },
  };
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

function migrate(database: Database, path: string): void {
  if (versionOf(database) === SCHEMA_VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  const version = versionOf(database);
  if (version === 0) database.exec(`${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION};`);
  database.exec('COMMIT');
  if (version > SCHEMA_VERSION) {
    throw new Error(
      `${path} was written by a newer version of conversation-webhooks. Update this one.`,
    );
  }
}

function versionOf(database: Database): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}

function identityOf(path: string): string {
  const { dev, ino } = statSync(path);
  return `${dev} ${ino}`;
}

import { closeSync, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findDriver, openDatabase, type Database, type Statement } from './open-database.js';
import { SCHEMA, SCHEMA_VERSION } from './schema.js';
import { isBusy, isOfOneStatement } from './sqlite-error.js';

/** Something to do in a transaction. It may be called again if the transaction is. */
export type Work<Result> = (file: SqliteFile) => Result;

export type WorkResult = { readonly value: unknown } | { readonly error: unknown };

/** How long opening waits for another process that opens the file too. */
const OPEN_TIMEOUT_MS = 5000;
const OPEN_AGAIN_MS = 10;

/** A database file, which may go away and come back. */
export class SqliteFile {
  readonly #path: string;
  #connection: Connection | undefined;

  /** @throws Error if the file cannot be opened, or a newer version of this package wrote it */
  constructor(path: string) {
    this.#path = resolve(path);
    // Without one, no file either.
    findDriver();
    makeFile(this.#path);
    this.#connection = connect(this.#path);
  }

  statement(sql: string): Statement {
    this.#connection ??= connect(this.#path);
    return this.#connection.statement(sql);
  }

  /**
   * Does all of it in one transaction, and commits it to the disk. What fails by itself is left
   * out.
   *
   * @throws Error if the transaction failed: nothing of it is done
   */
  transaction(works: readonly Work<unknown>[]): readonly WorkResult[] {
    try {
      // Else a file that was moved away, or is on a disk that is gone, would take events with it.
      if (this.#connection && this.#connection.identity !== identityOf(this.#path)) this.close();
      return this.#transaction(works);
    } catch (error) {
      this.#rollBack();
      // Another one may do better: this one may be for reading only, or of a disk that is gone.
      if (!isBusy(error)) this.close();
      throw error;
    }
  }

  /** Lets go of the file. The next statement opens it again. */
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

  /** `undefined` if one failed, which is then in `failed` and is not tried again. */
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
        if (!isOfOneStatement(error)) throw error;
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
      // SQLite itself has rolled back, or there was nothing to roll back.
    }
  }
}

/** What customers write is nobody else's business. */
function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    // Not touched where it exists: closing it would end the locks that this process has on it
    // (https://www.sqlite.org/howtocorrupt.html, 2.2).
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

interface Connection {
  readonly database: Database;
  readonly identity: string;
  statement(sql: string): Statement;
}

/** @throws Error if there is no such file: a new one would hide that the old one is gone */
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
    // From here on, waiting is for those who can do something else meanwhile.
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

/** Where another process is at making the same new file, SQLite does not wait by itself. */
function switchToWal(database: Database): void {
  const limit = Date.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > limit) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, OPEN_AGAIN_MS);
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
    throw new Error(`A newer version of conversation-webhooks has written ${path}.`);
  }
}

function versionOf(database: Database): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}

function identityOf(path: string): string {
  const { dev, ino } = statSync(path);
  return `${dev} ${ino}`;
}

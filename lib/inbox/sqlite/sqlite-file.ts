import { isUpToDate, rollBack } from './connection.js';
import { FileReplacedError } from './file-identity.js';
import { HeldFile, type HeldConnection, type KnownFile } from './held-file.js';
import { isBusy, isStatementError, type Statement, type Statements } from './open-database.js';

/** Something to do in a transaction. It is called again if the transaction is repeated. */
export type Work<Result> = (transaction: Transaction) => Result;

export interface Transaction extends Statements {
  /** What the file's clock showed at the start of the transaction, in milliseconds. */
  readonly now: number;
}

export type WorkResult = { readonly value: unknown } | { readonly error: unknown };

/**
 * A database file that may disappear and come back. While another file is in its place, every call
 * throws: what is stored there could be lost.
 */
export class SqliteFile implements Statements {
  readonly #held: HeldFile;
  readonly #enter: (file: Statements) => number;

  /**
   * @param enter - called in each transaction before anything else. Returns the file's clock
   * @param known - the file as an earlier `SqliteFile` of this process knew it. It is opened at the
   *   first use then. Without it, the file is opened now, and created if there is none
   * @throws Error if the file cannot be opened, or a newer version of the package wrote it
   */
  constructor(path: string, enter: (file: Statements) => number, known?: KnownFile) {
    this.#held = new HeldFile(path, known);
    this.#enter = enter;
  }

  /** Absolute. */
  get path(): string {
    return this.#held.path;
  }

  get known(): KnownFile {
    return this.#held.known;
  }

  /** @throws FileReplacedError if the file at the path is another, or none */
  statement(sql: string): Statement {
    return this.#held.current().statement(sql);
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
      if (this.#held.connection) rollBack(this.#held.connection);
      // A new connection may work: this one may be read-only, or its disk may be gone. But as long
      // as another file is in its place, it keeps hold of the file.
      if (!isBusy(error) && !(error instanceof FileReplacedError)) this.#held.disconnect();
      throw error;
    }
  }

  close(): void {
    this.#held.close();
  }

  #transaction(works: readonly Work<unknown>[]): readonly WorkResult[] {
    const failed = new Map<Work<unknown>, unknown>();
    for (;;) {
      const connection = this.#held.connection ?? this.#held.current();
      if (!this.#begin(connection)) {
        rollBack(connection);
        this.#held.current();
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
  #begin(connection: HeldConnection): boolean {
    try {
      connection.statement('BEGIN IMMEDIATE').run();
    } catch (error) {
      // SQLite notices some of the changes, with an I/O error.
      if (isBusy(error) || this.#held.isCurrent(connection)) throw error;
    }
    // Looked at under the lock, so that another process cannot start on other files meanwhile.
    return this.#held.isCurrent(connection);
  }
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

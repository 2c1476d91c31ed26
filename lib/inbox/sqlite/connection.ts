import {
  isBusy,
  openDatabase,
  type Database,
  type Statement,
  type Statements,
} from './open-database.js';
import { explained } from './sqlite-error.js';
import { migrate, OWN_TABLES, SCHEMA_VERSION } from './schema.js';

/** How long opening waits for another process that is opening the file too. */
const OPEN_TIMEOUT_MS = 5000;
const OPEN_RETRY_MS = 10;
/** The same while that process may be rewriting a large file. */
const MIGRATION_TIMEOUT_MS = 120_000;

/** An open database whose format is up to date. */
export interface Connection extends Statements {
  readonly database: Database;
}

/** Opens an existing file and brings it up to date. */
export function connect(path: string): Connection {
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
    requireOwnFile(connection, path);
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
    throw explained(error);
  }
}

/**
 * Before anything is written: a table of ours in another program's file would be there forever.
 *
 * @throws Error if the file has tables, and not those of an inbox
 */
function requireOwnFile(connection: Connection, path: string): void {
  const { database } = connection;
  // One view of both: another process may be creating the tables.
  database.exec('BEGIN');
  const [version, tables] = [versionOf(connection), tablesOf(connection)];
  database.exec('ROLLBACK');
  const isEmpty = version === 0 && tables.length === 0;
  const isOwn = version > 0 && OWN_TABLES.every((name) => tables.includes(name));
  if (isEmpty || isOwn) return;
  throw new Error(
    `The file at ${path} belongs to another program. Give the inbox a file of its own.`,
  );
}

function tablesOf(file: Statements): readonly string[] {
  const rows = file
    .statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    .all() as { name: string }[];
  return rows.map(({ name }) => name);
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

function update(connection: Connection, path: string): void {
  const { database } = connection;
  database.exec(`PRAGMA busy_timeout = ${MIGRATION_TIMEOUT_MS}`);
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it meanwhile.
    if (!isUpToDate(connection, path)) migrate(database, versionOf(connection));
    database.exec('COMMIT');
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

/** @throws Error if a newer version of the package wrote the file */
export function isUpToDate(file: Statements, path: string): boolean {
  const version = versionOf(file);
  if (version <= SCHEMA_VERSION) return version === SCHEMA_VERSION;
  throw new Error(
    `${path} was written by a newer version of conversation-webhooks. Update this one.`,
  );
}

function versionOf(file: Statements): number {
  return (file.statement('PRAGMA user_version').get() as { user_version: number }).user_version;
}

export function rollBack({ database }: Connection): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has already rolled back, or there was nothing to roll back.
  }
}

/** Copies the whole log into the file, unless another process is using it. */
export function checkpoint(connection: Statements): 'done' | 'busy' | 'failed' {
  try {
    const { busy } = connection.statement('PRAGMA wal_checkpoint(TRUNCATE)').get() as {
      busy: number;
    };
    return busy === 0 ? 'done' : 'busy';
  } catch {
    return 'failed';
  }
}

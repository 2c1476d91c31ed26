import { createRequire } from 'node:module';

/** What `node:sqlite` and `libsql` have in common, as far as it is used here. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface Statement {
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint };
  get(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
}

export type SqlValue = string | number | null;

type Driver = new (path: string) => Database;

/**
 * Opens a database file, with the driver that Node has, or else with libsql.
 *
 * @throws Error if there is no driver, or if the file cannot be opened
 */
export function openDatabase(path: string): Database {
  return new (findDriver())(path);
}

let driver: Driver | undefined;

/** @throws Error if there is none */
export function findDriver(): Driver {
  driver ??= nodeDriver() ?? libsqlDriver();
  return driver;
}

/** Node has it from 22.13 on, and before that behind a flag. */
function nodeDriver(): Driver | undefined {
  // Missing in Node before 20.16.
  const { getBuiltinModule } = process as {
    getBuiltinModule?: (id: string) => unknown;
  };
  return (getBuiltinModule?.('node:sqlite') as { DatabaseSync: Driver } | undefined)?.DatabaseSync;
}

function libsqlDriver(): Driver {
  const load = createRequire(import.meta.url);
  try {
    return load('libsql') as Driver;
  } catch (cause) {
    throw new Error(
      'This version of Node has no SQLite of its own, so sqliteInbox needs libsql: ' +
        'npm install libsql',
      { cause },
    );
  }
}

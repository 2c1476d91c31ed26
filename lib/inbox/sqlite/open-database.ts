import { createRequire } from 'node:module';

/**
 * Opens a database file with Node's own driver, or with libsql if Node has none.
 *
 * @throws Error if there is no driver, or if the file cannot be opened
 */
export function openDatabase(path: string): Database {
  return new (findDriver())(path);
}

/** The part of `node:sqlite` and `libsql` that is used here. */
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

/** Where statements can be run. */
export interface Statements {
  statement(sql: string): Statement;
}

export type SqlValue = string | number | null;

type Driver = new (path: string) => Database;

let driver: Driver | undefined;

/** @throws Error if there is no driver */
export function findDriver(): Driver {
  driver ??= nodeDriver() ?? libsqlDriver();
  return driver;
}

/** Available from Node 22.13, and before that behind a flag. */
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
      'sqliteInbox needs SQLite, which this version of Node does not have. ' +
        'Run `npm install libsql`, or use Node 22.13 or newer.',
      { cause },
    );
  }
}

/** Primary result codes that get special treatment: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const TOO_BIG = 18;
const CONSTRAINT = 19;
const MISMATCH = 20;
const RANGE = 25;

/** True if another connection is writing. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === BUSY || code === LOCKED;
}

/** True if only this statement failed because of its values: others may still succeed. */
export function isStatementError(error: unknown): boolean {
  const code = primaryCode(error);
  return code === undefined || [TOO_BIG, CONSTRAINT, MISMATCH, RANGE].includes(code);
}

/** `undefined` if it is not an SQLite error. */
function primaryCode(error: unknown): number | undefined {
  // node:sqlite calls it errcode, libsql rawCode.
  const { errcode, rawCode } = Object(error) as { errcode?: unknown; rawCode?: unknown };
  const code = errcode ?? rawCode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

export function hasChanged({ changes }: { readonly changes: number | bigint }): boolean {
  return changes > 0;
}

/** node:sqlite returns `undefined` for no row, and some versions of libsql `null`. */
export function exists(row: unknown): boolean {
  return row !== undefined && row !== null;
}

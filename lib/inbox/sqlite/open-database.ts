import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isInstalled, loadFailure, missingModule, reinstall } from '../../core/peer-package.js';
import { explained, primaryCode } from './sqlite-error.js';

/**
 * Opens a database file with Node's own driver, or with libsql if Node has none.
 *
 * @throws Error if there is no driver, or if the file cannot be opened
 */
export function openDatabase(path: string): Database {
  const Driver = findDriver();
  try {
    return new Driver(path);
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`Cannot open ${path}: it is a folder. "path" must be the path of a file.`, {
        cause: error,
      });
    }
    throw explained(error);
  }
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

const LACKS = `sqliteInbox needs SQLite, which this Node (${process.version}) does not have`;
const NEWER = 'use Node 22.13 or newer, which has SQLite built in';

function libsqlDriver(): Driver {
  const load = createRequire(import.meta.url);
  try {
    const loaded: unknown = load('libsql');
    if (typeof loaded === 'function') return loaded as Driver;
  } catch (cause) {
    throw isInstalled('libsql', cause)
      ? new Error(
          `${LACKS}, and libsql is installed but cannot be loaded: ${loadFailure(cause)}. ` +
            binaryAdvice(load, cause),
          { cause },
        )
      : new Error(`${LACKS}. Run \`npm install libsql\`, or ${NEWER}.`, { cause });
  }
  throw new Error(
    `${LACKS}, and what is installed as libsql is something else: it exports no class. ` +
      `Run \`npm install libsql@0.5\`, or ${NEWER}.`,
  );
}

/** The native code of libsql is in a package for each system, of which npm installs one. */
function binaryAdvice(load: NodeJS.Require, cause: unknown): string {
  const { code } = Object(cause) as { code?: unknown };
  const isBinary = missingModule(cause)?.startsWith('@libsql/') ?? code === 'ERR_DLOPEN_FAILED';
  if (!isBinary) return `${reinstall(cause)} Or ${NEWER}.`;
  const { platform, arch } = process;
  return (
    `It is the native code of libsql for this system (${platform} ${arch})${otherBinaries(load)}. ` +
    'Run `npm install` on the system, or in the image, that runs the app: not on another operating ' +
    'system, CPU or libc (Debian or Alpine), and without --omit=optional. ' +
    `A bundler must leave libsql out. Or ${NEWER}.`
  );
}

/** The binaries that are there. A copied node_modules has those of the other system. */
function otherBinaries(load: NodeJS.Require): string {
  try {
    const names = readdirSync(join(dirname(load.resolve('libsql')), '..', '@libsql'));
    if (names.length > 0) return `; installed are ${names.join(', ')}`;
  } catch {
    // There is no such folder.
  }
  return '';
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

export function hasChanged({ changes }: { readonly changes: number | bigint }): boolean {
  return changes > 0;
}

/** node:sqlite returns `undefined` for no row, and some versions of libsql `null`. */
export function exists(row: unknown): boolean {
  return row !== undefined && row !== null;
}

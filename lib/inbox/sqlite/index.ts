import { existsSync } from 'node:fs';
import { requireKnownOptions, requireNoMore, type OptionNames } from '../../core/options.js';
import { DurableInbox } from '../durable-inbox.js';
import { INBOX_OPTIONS, type InboxOptions } from '../inbox-options.js';
import type { Store } from '../store.js';
import { requirePath } from './require-path.js';
import { SqliteStore, type SqliteStoreOptions } from './sqlite-store.js';
import { ThreadedStore } from './threaded-store.js';

/**
 * An inbox in an SQLite file, for one machine: all its processes may open the same file.
 *
 * @throws TypeError if an option is unknown or invalid
 * @throws Error if the file cannot be opened, or if neither Node nor libsql provides SQLite
 */
export function sqliteInbox(options: SqliteInboxOptions, ...surplus: readonly []): DurableInbox {
  requireNoMore(surplus, 1, 'sqliteInbox({ path })');
  requireKnownOptions(options, SQLITE_INBOX_OPTIONS, 'sqliteInbox({ path })');
  const { path } = options;
  requirePath(path);
  return new DurableInbox(options, ({ leaseMs, orderPatienceMs, retentionMs, logger }) =>
    openStore({ path, leaseMs, orderPatienceMs, retentionMs, logger }),
  );
}

/** The options of {@link sqliteInbox}. */
export interface SqliteInboxOptions extends InboxOptions {
  /**
   * Path of the file. It is created if it does not exist, readable by its owner only (mode 0600).
   * Its folder must be writable: SQLite and the inbox keep more files next to it, whose names begin
   * with its name (`-wal`, `-shm`, `-owner`, and `-holder-…` for each process that has it open).
   * It must be on a local disk: SQLite's write-ahead log needs shared memory, which a network share
   * does not have (https://www.sqlite.org/wal.html#noshm).
   */
  path: string | undefined;
}

const SQLITE_INBOX_OPTIONS: OptionNames<SqliteInboxOptions> = { path: true, ...INBOX_OPTIONS };

/**
 * Opens the store in its own thread, or in this thread if the thread's program is missing, as in an
 * app that is bundled into one file.
 *
 * @throws Error if the file cannot be opened, or if there is no SQLite
 */
function openStore(options: SqliteStoreOptions): Store {
  const thread = threadFile();
  return thread ? new ThreadedStore(thread, options) : new SqliteStore(options);
}

/** The thread's program, which is next to this file in the installed package. */
function threadFile(): URL | undefined {
  // Some bundlers leave it empty.
  const here = import.meta.url as string | undefined;
  if (!here) return undefined;
  const file = new URL('./sqlite-thread.js', here);
  return existsSync(file) ? file : undefined;
}

export type * from '../durable-inbox.js';
export type { InboxEvents, InboxFailureReport, InboxReport } from '../inbox-emitter.js';
export type { InboxOptions, RetryOptions } from '../inbox-options.js';
export type * from '../stored-event.js';

import { DurableInbox } from '../durable-inbox.js';
import type { InboxOptions } from '../inbox-options.js';
import { openStore } from './open-store.js';

export interface SqliteInboxOptions extends InboxOptions {
  /**
   * The file, which is made if it does not exist. It must be on a local disk: SQLite's write-ahead
   * log needs shared memory, which a network share has not
   * (https://www.sqlite.org/wal.html#noshm). What is made is for its owner alone (mode 0600).
   */
  path: string | undefined;
}

/**
 * An inbox in one file, for one machine: every process there may open the same file.
 *
 * @throws TypeError if an option is of no use
 * @throws Error if the file cannot be opened, or if neither Node nor libsql brings SQLite
 */
export function sqliteInbox(options: SqliteInboxOptions): DurableInbox {
  const { path } = options;
  if (typeof path !== 'string' || path === '' || path.startsWith(':')) {
    throw new TypeError('"path" must name a file.');
  }
  return new DurableInbox(options, ({ leaseMs, retentionMs }) =>
    openStore({ path, leaseMs, retentionMs }),
  );
}

export type * from '../types.js';

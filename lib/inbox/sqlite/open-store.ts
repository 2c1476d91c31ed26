import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Store } from '../store.js';
import { SqliteFile } from './sqlite-file.js';
import { SqliteStore, type SqliteStoreOptions } from './sqlite-store.js';
import { ThreadedStore } from './threaded-store.js';

/**
 * A store in a thread of its own; in this thread where the program of the other is missing, as in an
 * app that is bundled into one file.
 *
 * @throws Error if the file cannot be opened, or if there is no SQLite
 */
export function openStore(options: SqliteStoreOptions): Store {
  const thread = threadFile();
  if (!thread) return new SqliteStore(options);
  // So that what is wrong from the start is said at once.
  new SqliteFile(options.path).close();
  // Whatever this process takes for its folder later.
  return new ThreadedStore(thread, { ...options, path: resolve(options.path) });
}

/** Beside this file in the package as it is installed. */
function threadFile(): URL | undefined {
  // Some bundlers leave nothing there.
  const here = import.meta.url as string | undefined;
  if (!here) return undefined;
  const file = new URL('./sqlite-thread.js', here);
  return existsSync(file) ? file : undefined;
}

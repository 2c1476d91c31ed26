/* The program of the SQLite thread, where waiting for the disk does not block the app. */
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteStore, type OpenedFile, type SqliteStoreOptions } from './sqlite-store.js';
import { START_FAILED } from './thread-end.js';
import { inBatches, toSentError, type Call, type Reply } from './thread-messages.js';

const { options, opened } = workerData as ThreadData;
const store = openStore();
const reply = inBatches<Reply>((replies) => parentPort!.postMessage(replies));

parentPort!.on('message', (calls: readonly Call[]) => {
  for (const { number, method, args } of calls) {
    const run = store[method].bind(store) as (...args: readonly unknown[]) => Promise<unknown>;
    run(...args).then(
      (value) => reply({ number, value }),
      (error: unknown) => reply({ number, error: toSentError(error) }),
    );
  }
});

/** What it throws ends the thread, and the other thread is told. */
function openStore(): SqliteStore {
  try {
    return new SqliteStore(options, opened);
  } catch (error) {
    throw Object.assign(new Error((error as Error).message), { code: START_FAILED });
  }
}

interface ThreadData {
  readonly options: SqliteStoreOptions;
  readonly opened: OpenedFile;
}

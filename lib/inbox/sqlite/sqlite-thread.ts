/* The program of the SQLite thread, where waiting for the disk does not block the app. */
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteStore, type OpenedFile, type SqliteStoreOptions } from './sqlite-store.js';
import { inBatches, type Call, type Reply } from './thread-messages.js';

const { options, opened } = workerData as ThreadData;
const store = new SqliteStore(options, opened);
const reply = inBatches<Reply>((replies) => parentPort!.postMessage(replies));

parentPort!.on('message', (calls: readonly Call[]) => {
  for (const { number, method, args } of calls) {
    const run = store[method].bind(store) as (...args: readonly unknown[]) => Promise<unknown>;
    run(...args).then(
      (value) => reply({ number, value }),
      (cause: unknown) => {
        const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
        reply({ number, error: { name, message } });
      },
    );
  }
});

interface ThreadData {
  readonly options: SqliteStoreOptions;
  readonly opened: OpenedFile;
}

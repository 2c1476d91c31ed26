/* A thread of its own for SQLite, where waiting for the disk holds up nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import { inBatches } from './in-batches.js';
import { SqliteStore, type SqliteStoreOptions } from './sqlite-store.js';

/** What is asked of the thread: all the calls of one turn of the event loop go in one message. */
export interface Call {
  readonly number: number;
  readonly method: Exclude<keyof SqliteStore, 'insert'>;
  readonly args: readonly unknown[];
}

/** What it answers: all that is done in one turn, in one message. */
export type Reply = { readonly number: number } & (
  | { readonly value: unknown }
  /** An error of SQLite's could not be sent as it is. */
  | { readonly error: { readonly name: string; readonly message: string } }
);

const store = new SqliteStore(workerData as SqliteStoreOptions);
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

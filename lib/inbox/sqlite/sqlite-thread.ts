/* A thread of its own for SQLite, where waiting for the disk holds up nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteStore, type SqliteStoreOptions } from './sqlite-store.js';
import type { Call, Reply } from './thread-messages.js';

const store = new SqliteStore(workerData as SqliteStoreOptions);
let replies: Reply[] = [];

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

function reply(one: Reply): void {
  if (replies.length === 0) setImmediate(send);
  replies.push(one);
}

function send(): void {
  const sent = replies;
  replies = [];
  parentPort!.postMessage(sent);
}

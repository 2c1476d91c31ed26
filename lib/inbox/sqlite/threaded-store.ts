import { Worker } from 'node:worker_threads';
import type { Claim, ListFilter, NewEntry, Outcome, ReplayFilter, Store } from '../store.js';
import type { EventPage, InboxStats, StoredEvent } from '../stored-event.js';
import { toNewRow } from './new-row.js';
import type { SqliteClaim, SqliteStoreOptions } from './sqlite-store.js';
import type { Call, Reply } from './sqlite-thread.js';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A `SqliteStore` in a thread of its own. SQLite waits for the disk at each commit, and on this
 * thread nothing else would happen meanwhile. If the thread fails, the next call starts another.
 */
export class ThreadedStore implements Store {
  readonly #file: URL;
  readonly #options: SqliteStoreOptions;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #calls: Call[] = [];
  #number = 0;
  #isClosed = false;

  /** @param file - the program of the thread */
  constructor(file: URL, options: SqliteStoreOptions) {
    this.#file = file;
    this.#options = options;
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.#call('insertRow', toNewRow(entry));
  }

  async claim(routers: readonly string[], limit: number): Promise<readonly Claim[]> {
    return this.#call('claim', routers, limit);
  }

  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    const lost = await this.#call<readonly SqliteClaim[]>('extend', claims.map(withoutEvent));
    const lostIds = new Set(lost.map(({ entry }) => entry.id));
    return claims.filter(({ entry }) => lostIds.has(entry.id));
  }

  async settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    return this.#call('settle', withoutEvent(claim), outcome);
  }

  async list(filter: ListFilter): Promise<EventPage> {
    return this.#call('list', filter);
  }

  async get(id: string): Promise<StoredEvent | undefined> {
    return this.#call('get', id);
  }

  async replay(filter: ReplayFilter): Promise<number> {
    return this.#call('replay', filter);
  }

  async discard(id: string): Promise<boolean> {
    return this.#call('discard', id);
  }

  async stats(): Promise<InboxStats> {
    return this.#call('stats');
  }

  async prune(): Promise<void> {
    return this.#call('prune');
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    // With what is on its way to a thread that is not started yet, too.
    const isUsed = this.#thread !== undefined || this.#waiting.size > 0;
    const closing = isUsed ? this.#call('close').catch(() => undefined) : undefined;
    this.#isClosed = true;
    await closing;
    await this.#thread?.terminate();
  }

  async #call<Value>(method: Call['method'], ...args: readonly unknown[]): Promise<Value> {
    if (this.#isClosed) throw new Error('The inbox is closed.');
    return new Promise<Value>((resolve, reject) => {
      const number = ++this.#number;
      this.#waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
      if (this.#calls.length === 0) setImmediate(() => this.#send());
      this.#calls.push({ number, method, args });
    });
  }

  #send(): void {
    const calls = this.#calls;
    this.#calls = [];
    try {
      this.#thread ??= this.#start();
      this.#thread.ref();
      this.#thread.postMessage(calls);
    } catch (error) {
      for (const { number } of calls) this.#take(number)?.reject(error as Error);
    }
  }

  #start(): Worker {
    const thread = new Worker(this.#file, { workerData: this.#options });
    let cause: unknown;
    thread.on('message', (replies: readonly Reply[]) => {
      for (const reply of replies) this.#settle(reply);
      // An idle inbox does not keep a process alive.
      if (this.#waiting.size === 0) thread.unref();
    });
    thread.on('error', (error) => {
      cause = error;
    });
    thread.on('exit', () => {
      if (this.#thread === thread) this.#thread = undefined;
      const sent = [...this.#waiting.keys()].filter(
        (number) => !this.#calls.some((call) => call.number === number),
      );
      const error = new Error('The thread of SQLite has ended.', { cause });
      for (const number of sent) this.#take(number)?.reject(error);
    });
    return thread;
  }

  #settle(reply: Reply): void {
    const waiting = this.#take(reply.number);
    if ('value' in reply) waiting?.resolve(reply.value);
    else {
      const { name, message } = reply.error;
      waiting?.reject(name === 'TypeError' ? new TypeError(message) : new Error(message));
    }
  }

  #take(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    return waiting;
  }
}

/** The thread has the event, and it may be large. */
function withoutEvent({ entry, token }: Claim): SqliteClaim {
  const { id, handlers, failures } = entry;
  return { entry: { id, handlers, failures }, token };
}

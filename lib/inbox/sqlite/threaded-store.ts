import { Worker } from 'node:worker_threads';
import type { Logger } from '../../core/logger.js';
import type {
  Claim,
  ClaimRequest,
  ListFilter,
  NewEntry,
  Outcome,
  ReplayFilter,
  Store,
  UnservedRouter,
} from '../store.js';
import type { EventPage, InboxStats, StoredEvent } from '../stored-event.js';
import { clockOf } from './clock.js';
import type { HolderLock } from './holder-lock.js';
import type { TakenOver } from './holders.js';
import { toNewRow } from './rows.js';
import type { SqliteClaim } from './settlements.js';
import type { KnownFile } from './held-file.js';
import { SqliteFile } from './sqlite-file.js';
import { lockFor, once, type OpenedFile, type SqliteStoreOptions } from './sqlite-store.js';
import { threadEnded, threadNotStarted } from './thread-end.js';
import { fromSentError, inBatches, type Call, type Reply } from './thread-messages.js';

/**
 * A `SqliteStore` in its own thread. SQLite waits for the disk at each commit, which would block
 * the main thread. If the thread fails, the next call starts another.
 */
export class ThreadedStore implements Store {
  readonly #program: URL;
  readonly #options: SqliteStoreOptions;
  readonly #known: KnownFile;
  /** In this thread, because it shows that the process lives. The other thread may end before. */
  readonly #lock: HolderLock;
  readonly #logger: Logger | undefined;
  readonly #warn: (warning: string | undefined) => void;
  readonly #ask = inBatches<Asked>((asked) => this.#send(asked));
  /** Calls that the thread has not answered yet, by number. */
  readonly #asked = new Map<number, Asked>();
  #thread: Worker | undefined;
  #number = 0;
  #isClosed = false;

  /**
   * @param program - of the thread
   * @throws Error if the file cannot be opened
   */
  constructor(program: URL, { logger, ...options }: SqliteStoreOptions) {
    this.#program = program;
    const file = new SqliteFile(options.path, clockOf);
    this.#lock = lockFor(file);
    this.#known = file.known;
    // Absolute, in case the process changes its working directory.
    this.#options = { ...options, path: file.path };
    this.#logger = logger;
    this.#warn = once((warning) => logger?.warn(warning));
    file.close();
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.#call('insertRow', toNewRow(entry));
  }

  async claim(request: ClaimRequest): Promise<readonly Claim[]> {
    return this.#call('claim', request);
  }

  async takeOver(routers: readonly string[]): Promise<number> {
    const holder = this.#lock.keep();
    const { freed, warning } = await this.#call<TakenOver>('takeOverAs', holder, routers);
    this.#warn(warning);
    return freed;
  }

  async unserved(): Promise<readonly UnservedRouter[]> {
    return this.#call('unserved');
  }

  async countBehind(id: string): Promise<number> {
    return this.#call('countBehind', id);
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
    // Also if the first calls are still on their way and the thread is not started yet.
    const isUsed = this.#number > 0;
    const leaving = isUsed ? this.#call<boolean>('leave').catch(() => false) : true;
    this.#isClosed = true;
    const holdsNothing = await leaving;
    await this.#thread?.terminate();
    this.#lock.release(holdsNothing);
  }

  async #call<Value>(method: Call['method'], ...args: readonly unknown[]): Promise<Value> {
    if (this.#isClosed) throw new Error('The inbox is closed.');
    return new Promise<Value>((resolve, reject) => {
      const call = { number: ++this.#number, method, args };
      this.#ask({ call, resolve: resolve as Asked['resolve'], reject });
    });
  }

  #send(asked: readonly Asked[]): void {
    try {
      this.#thread ??= this.#startThread();
      this.#thread.ref();
      this.#thread.postMessage(asked.map(({ call }) => call));
      for (const one of asked) this.#asked.set(one.call.number, one);
    } catch (error) {
      for (const { reject } of asked) reject(error as Error);
    }
  }

  #startThread(): Worker {
    const opened: OpenedFile = { file: this.#known, holder: this.#lock.keep() };
    const thread = this.#newThread({ options: this.#options, opened });
    let cause: unknown;
    thread.on('message', (replies: readonly Reply[]) => {
      for (const reply of replies) this.#settle(reply);
      // An idle inbox does not keep a process alive.
      if (this.#asked.size === 0) thread.unref();
    });
    thread.on('error', (error) => {
      cause = error;
    });
    thread.on('exit', (exitCode) => {
      if (this.#thread === thread) this.#thread = undefined;
      const error = threadEnded(exitCode, cause);
      // Otherwise nobody would be told.
      if (this.#asked.size === 0 && !this.#isClosed) this.#logger?.error(error.message);
      for (const { reject } of this.#asked.values()) reject(error);
      this.#asked.clear();
    });
    return thread;
  }

  #newThread(workerData: object): Worker {
    try {
      return new Worker(this.#program, { workerData });
    } catch (cause) {
      throw threadNotStarted(cause);
    }
  }

  #settle(reply: Reply): void {
    const asked = this.#asked.get(reply.number);
    this.#asked.delete(reply.number);
    if ('value' in reply) asked?.resolve(reply.value);
    else asked?.reject(fromSentError(reply.error));
  }
}

interface Asked {
  readonly call: Call;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Leaves the event out: it may be large, and the thread does not need it. */
function withoutEvent({ entry, token }: Claim): SqliteClaim {
  const { id, handlers, failures } = entry;
  return { entry: { id, handlers, failures }, token };
}

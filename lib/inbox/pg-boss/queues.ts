import type { Connection } from './connection.js';

/** Almost the largest PostgreSQL integer: 63 years in seconds. */
export const FOREVER = 2_000_000_000;
const DAY_IN_SECONDS = 86_400;
/** The minimum that pg-boss accepts. Each claim sets its own. */
const MIN_HEARTBEAT_SECONDS = 10;
const PREFIX = 'conversation-webhooks/';

/** The pg-boss queues, one for each router. */
export class Queues {
  readonly #connection: Connection;
  readonly #created = new Map<string, Promise<string>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Name of the router's queue, which is created if it does not exist. */
  async of(router: string): Promise<string> {
    let created = this.#created.get(router);
    if (!created) {
      created = this.#create(queueOf(router));
      this.#created.set(router, created);
      created.catch(() => this.forget(router));
    }
    return created;
  }

  /** Checks for the queue again at the next use, because someone may have deleted it. */
  forget(router: string): void {
    this.#created.delete(router);
  }

  async #create(queue: string): Promise<string> {
    const boss = await this.#connection.boss();
    await boss.createQueue(queue, {
      policy: 'key_strict_fifo',
      // The worker decides when an event is dead. After its last retry, pg-boss would put it in the
      // state `failed`, which keeps blocking its key.
      retryLimit: FOREVER,
      retryDelay: 0,
      // The worker has its own time limit.
      expireInSeconds: DAY_IN_SECONDS,
      retentionSeconds: FOREVER,
      heartbeatSeconds: MIN_HEARTBEAT_SECONDS,
    });
    return queue;
  }
}

/** Name of a router's queue in pg-boss. */
export function queueOf(router: string): string {
  return `${PREFIX}${router}`;
}

export function routerOf(queue: string): string {
  return queue.slice(PREFIX.length);
}

/** SQL for the names of all queues that belong to an inbox. */
export function queueNames(queueTable: string): string {
  return `ARRAY(SELECT name FROM ${queueTable} WHERE starts_with(name, '${PREFIX}'))`;
}

import type { Connection } from './connection.js';

/** The largest that PostgreSQL's integer holds, nearly: 63 years as seconds. */
export const FOR_EVER = 2_000_000_000;
const DAY_IN_SECONDS = 86_400;
/** What pg-boss asks for at least. Each claim has its own. */
const SHORTEST_HEARTBEAT_SECONDS = 10;
const PREFIX = 'conversation-webhooks/';

/** pg-boss's name for the queue of a router. */
export function queueOf(router: string): string {
  return `${PREFIX}${router}`;
}

export function routerOf(queue: string): string {
  return queue.slice(PREFIX.length);
}

/** SQL for the names of all queues that are an inbox's. */
export function queueNames(queueTable: string): string {
  return `ARRAY(SELECT name FROM ${queueTable} WHERE starts_with(name, '${PREFIX}'))`;
}

/** pg-boss's queues: one for each router. */
export class Queues {
  readonly #connection: Connection;
  readonly #created = new Map<string, Promise<string>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Name of the router's queue, which is made if there is none. */
  async of(router: string): Promise<string> {
    let created = this.#created.get(router);
    if (!created) {
      created = this.#create(queueOf(router));
      this.#created.set(router, created);
      created.catch(() => this.forget(router));
    }
    return created;
  }

  /** Has the queue looked for once more: someone may have deleted it. */
  forget(router: string): void {
    this.#created.delete(router);
  }

  async #create(queue: string): Promise<string> {
    const boss = await this.#connection.boss();
    await boss.createQueue(queue, {
      policy: 'key_strict_fifo',
      // When an event is dead is for the worker to say. In pg-boss's state `failed`, which it has
      // after its last attempt, it would go on blocking its key.
      retryLimit: FOR_EVER,
      retryDelay: 0,
      // The worker has a time limit of its own.
      expireInSeconds: DAY_IN_SECONDS,
      retentionSeconds: FOR_EVER,
      heartbeatSeconds: SHORTEST_HEARTBEAT_SECONDS,
    });
    return queue;
  }
}

const PREFIX = 'conversation-webhooks/';

/** SQL for the names of all queues that are an inbox's. */
export function queueNames(queueTable: string): string {
  return `ARRAY(SELECT name FROM ${queueTable} WHERE starts_with(name, '${PREFIX}'))`;
}

/** pg-boss's name for the queue of a router. */
export function queueOf(router: string): string {
  return `${PREFIX}${router}`;
}

export function routerOf(queue: string): string {
  return queue.slice(PREFIX.length);
}

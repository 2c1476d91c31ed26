/** How the names of an inbox's queues begin. */
export const PREFIX = 'conversation-webhooks/';

/** Name of a router's queue in pg-boss. */
export function queueOf(router: string): string {
  return `${PREFIX}${router}`;
}

export function routerOf(queue: string): string {
  return queue.slice(PREFIX.length);
}

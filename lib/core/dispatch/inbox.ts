import type { ReceivedEvent } from '../event.js';
import { printable } from '../printable.js';
import type { WebhookEvents } from './webhook-events.js';

/** Keeps events until they are handled: what a router needs of an inbox. */
export interface Inbox {
  /**
   * Takes over the handlers of a router: from then on the inbox calls them.
   *
   * @param name - tells apart the routers that share an inbox: 1 to 64 letters, digits, `.`, `_` and
   * `-`
   * @returns a function that stores an event. Its promise resolves once the event is safe, or if it
   * was stored before. It rejects if the event cannot be stored, best with a `WebhookError`, whose
   * `reason` goes to the log
   * @throws TypeError if another router has that name, or the name is invalid
   * @throws Error if the inbox is closed
   */
  attach(events: WebhookEvents, name: string): KeepEvent;
}

/** The options of every inbox of this package that a router does not have. */
const OPTIONS_OF_INBOX: readonly string[] = [
  ...['retry', 'attemptTimeoutMs', 'concurrency', 'leaseMs', 'orderPatienceMs'],
  ...['retentionMs', 'graceMs', 'pollMs', 'dedupe'],
];

/**
 * For what takes an inbox.
 *
 * @param own - the names of what it may take in any case
 * @throws TypeError if `options` has one of the inbox itself
 */
export function requireNoneOfInbox(options: unknown, own: object): void {
  const name = Object.keys(Object(options) as object).find(
    (each) => OPTIONS_OF_INBOX.includes(each) && !Object.hasOwn(own, each),
  );
  if (name === undefined) return;
  throw new TypeError(
    `There is no option ${printable(name)}. It is an option of the inbox: give it to ` +
      'sqliteInbox or pgBossInbox.',
  );
}

export type KeepEvent = (event: ReceivedEvent) => Promise<void>;

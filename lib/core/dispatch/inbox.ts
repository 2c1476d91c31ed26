import type { ReceivedEvent } from '../event.js';
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

export type KeepEvent = (event: ReceivedEvent) => Promise<void>;

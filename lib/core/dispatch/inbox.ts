import type { ReceivedEvent } from '../event.js';
import type { WebhookEvents } from './webhook-events.js';

/** Keeps events until they are handled: what a router needs of an inbox. */
export interface Inbox {
  /**
   * Takes over the handlers of a router: from then on the inbox calls them.
   *
   * @param name - tells the routers that share an inbox apart: 1 to 64 letters, digits, `.`, `_`
   * and `-`
   * @returns what keeps an event: its promise is fulfilled once the event is safe, or was before,
   * and rejected if it cannot be kept, best with a `WebhookError`, whose `reason` goes to the log
   * @throws TypeError if another router has that name, or it is of no use
   * @throws Error if the inbox is closed
   */
  attach(events: WebhookEvents, name: string): KeepEvent;
}

export type KeepEvent = (event: ReceivedEvent) => Promise<void>;

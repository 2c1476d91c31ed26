import type { IncomingMessage } from 'node:http';
import type { Delivery } from './delivery.js';

/** What the middlewares need of a request: Node's, and what Express or others may have added. */
export interface WebhookRequest extends IncomingMessage {
  /** The whole path and query where a router was mounted below it, from Express. */
  originalUrl?: string;
  /** Parameters of the route, from Express. */
  params?: Readonly<Record<string, string | string[]>>;
  /** Left by a body parser that ran before. */
  body?: unknown;
  /** The exact bytes, if a body parser that ran before kept them. */
  rawBody?: unknown;
  /** Set by `jsonBody`. */
  webhook?: Delivery;
}

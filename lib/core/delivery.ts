import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Arrival } from './arrivals.js';
import type { ReceivedEvent, Verification } from './event.js';

/** One HTTP request of a platform on its way through the chain: `req.webhook`. */
export interface Delivery {
  /** The request itself, for functions in options that find a secret or a tenant. */
  readonly request: WebhookRequest;
  readonly headers: IncomingHttpHeaders;
  /** Path and query of the request, including the path where a router is mounted. */
  readonly url: string;
  /** When the request arrived, including its body: set once that is read. Before, the present time. */
  readonly receivedAt: Date;
  /**
   * True once the body was read, here or by a body parser before. After the `verify…` middleware it
   * always is.
   */
  readonly isRead: boolean;
  /**
   * The exact bytes of the body. `undefined` until they are read, if a body parser before the chain
   * consumed them, and after secrets were removed, because the bytes still hold them.
   */
  readonly rawBody: Buffer | undefined;
  /** What the proof showed. Without it, no event leaves the chain. */
  verification: Verification | undefined;
  /** Whose event it is, in an app that serves several tenants. A link of yours may set it. */
  tenant: string | undefined;
  /** Its place among the deliveries of the same `jsonBody()`, once it has one. */
  readonly arrival?: Arrival | undefined;
  /** The authenticated and validated event. Set by `validateAgainstSchema`. */
  event: ReceivedEvent | undefined;
  /**
   * Reads the body at the first call.
   *
   * @returns the exact bytes
   * @throws WebhookError `body_too_large`, `body_timeout` or `invalid_body` if the body cannot be
   * read; `misconfigured` if a body parser consumed the bytes, or secrets
   * were removed from them
   */
  readonly bytes: () => Promise<Buffer>;
  /**
   * The body as a JSON object, parsed at the first call. Contains secrets until they are removed.
   *
   * @throws WebhookError `invalid_body` if the body is not a JSON object, or a hostile one;
   * `misconfigured` if it has not been read: come after the `verify…` middleware, or
   * `await delivery.bytes()`
   */
  readonly payload: () => Record<string, unknown>;
  /**
   * Deletes the values at these paths of the payload, and the bytes that hold them, here and in
   * `req.body` and `req.rawBody`. `*` stands for every element or value.
   *
   * @throws WebhookError as `payload()` does
   */
  removeSecrets(paths: readonly (readonly string[])[]): void;
}

/**
 * Decides from a delivery alone whether its sender knows the secret. It does not change the delivery.
 * It is called before the body is read: `await delivery.bytes()` reads it.
 *
 * @returns what was proven
 * @throws WebhookError from `unverified(reason)` if the proof is missing or wrong
 */
export type Proof = (delivery: Delivery) => Verification | Promise<Verification>;

/** What the middlewares need of a request: Node's own, and what Express and others add to it. */
export interface WebhookRequest extends IncomingMessage {
  /** Path and query including the path where a router is mounted. Set by Express. */
  originalUrl?: string;
  /** Parameters of the route. Set by Express. */
  params?: Readonly<Record<string, string | string[]>>;
  /** Left by a body parser that ran before. */
  body?: unknown;
  /** The exact bytes, if a body parser that ran before kept them. */
  rawBody?: unknown;
  /** Set by `jsonBody`. */
  webhook?: Delivery;
}

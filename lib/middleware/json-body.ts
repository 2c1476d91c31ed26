import { Arrivals } from '../core/arrivals.js';
import type { Delivery, WebhookRequest } from '../core/delivery.js';
import {
  byteSize,
  requireKnownOptions,
  requireNoMore,
  requireTimerMs,
  type OptionNames,
} from '../core/options.js';
import { openDelivery, type OpenDelivery } from '../core/receive/open-delivery.js';
import { requireCalled, type Middleware } from './link.js';

/**
 * Opens the delivery in `req.webhook`: the first link of every chain. It refuses what the method and
 * the headers show to be no JSON, or too large, and leaves the body unread: the link that
 * authenticates the sender reads it, if its proof needs it before, otherwise once that has passed. So
 * a stranger's body is read only where the proof covers it or is in it.
 *
 * A link of your own between the two finds no `payload()` unless it awaits `req.webhook.bytes()`.
 * While it takes its time, bodies of up to 64 kB, and those of unknown length, are read: their sender
 * may hang up meanwhile. The exact bytes are kept, and parsed only when somebody asks for the payload.
 *
 * If a body parser ran before, it takes the bytes or the text from `req.rawBody` or `req.body`
 * (`express.raw()`, `express.text()`), or else the parsed `req.body`.
 *
 * Passes on a {@link WebhookError}: `method_not_allowed` (only POST is allowed),
 * `unsupported_media_type` (not JSON, compressed, not UTF-8), `body_too_large` (by Content-Length),
 * `misconfigured` (something read the body before and left nothing). The link that reads the body
 * passes on `body_too_large`, `body_timeout` and `invalid_body` (cut off).
 *
 * @throws TypeError if an option is unknown, `limit` is not a size, or `bodyTimeoutMs` is not above 0 or is more than a
 * timer can wait
 */
export function jsonBody(options: JsonBodyOptions = {}, ...surplus: readonly []): Middleware {
  requireCalled(options, 'jsonBody()');
  requireNoMore(surplus, 1, 'jsonBody({ limit })');
  requireKnownOptions(options, JSON_BODY_OPTIONS, 'jsonBody({ limit })');
  const { limit = '5mb', bodyTimeoutMs = 10_000 } = options;
  requireTimerMs(bodyTimeoutMs, 'bodyTimeoutMs');
  const bounds = { limit: byteSize(limit, 'limit'), timeoutMs: bodyTimeoutMs };
  const arrivals = new Arrivals();
  return (req: WebhookRequest, res, next) => {
    let delivery: OpenDelivery;
    try {
      delivery = openDelivery(req, bounds, { arrivals, res });
    } catch (error) {
      return next(error);
    }
    // The same link may be mounted twice.
    req.webhook?.arrival?.leave();
    req.webhook = delivery;
    if (delivery.isRead) delivery.takePlace(next);
    else {
      next();
      if (req.webhook === delivery && !res.headersSent) delivery.readAhead();
    }
  };
}

export interface JsonBodyOptions {
  /**
   * The largest body accepted, as a number of bytes or a size in b, kb (1,024 bytes), mb or gb.
   * Default `'5mb'`. A Chatwoot message holds its text, up to 150,000 characters, three times.
   */
  limit?: string | number | undefined;
  /** Milliseconds that the whole body may take to arrive. Default 10,000. */
  bodyTimeoutMs?: number | undefined;
}

export const JSON_BODY_OPTIONS: OptionNames<JsonBodyOptions> = { limit: true, bodyTimeoutMs: true };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way to extend Express's types
  namespace Express {
    interface Request {
      /** The current delivery. Set by `jsonBody` of conversation-webhooks. */
      webhook?: Delivery;
    }
  }
}

import type { Middleware } from './middleware.js';
import { byteSize } from '../core/options/byte-size.js';
import { requireCalled } from '../core/options/require-called.js';
import { requireTimerMs } from '../core/options/require-timer-ms.js';
import { createDelivery, type Delivery } from '../core/receive/delivery.js';
import { WebhookError } from '../core/webhook-error.js';
import type { WebhookRequest } from '../core/receive/webhook-request.js';
import { readBytes } from '../core/receive/read-body.js';
import { tooLarge } from '../core/receive/too-large.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way to extend Express's types
  namespace Express {
    interface Request {
      /** The delivery at hand, from `jsonBody` of conversation-webhooks on. */
      webhook?: Delivery;
    }
  }
}

export interface JsonBodyOptions {
  /**
   * The largest body accepted, as a number of bytes or a size such as `'5mb'`, which is the
   * default. A Chatwoot message holds its text, up to 150,000 characters, three times over.
   */
  limit?: string | number | undefined;
  /** Milliseconds that a body may take to arrive, all of it. Default 10,000. */
  bodyTimeoutMs?: number | undefined;
}

/**
 * Reads the body, once: the first link of every chain. It keeps the exact bytes; they are parsed
 * only when something after it asks for the payload, so that a stranger's JSON never is.
 *
 * Where a body parser ran before, it goes on with the bytes, or the text, in `req.rawBody` or
 * `req.body` (`express.raw()`, `express.text()`), or without them with the parsed `req.body`.
 *
 * Passes on a {@link WebhookError}: `method_not_allowed` (only POST is), `unsupported_media_type`
 * (not JSON, compressed, not UTF-8), `body_too_large`, `body_timeout`, `invalid_body` (cut off),
 * `misconfigured` (somebody before used the body up and left nothing).
 *
 * @throws TypeError if `limit` is not a size, or `bodyTimeoutMs` is not above 0, or more than a timer
 * can wait
 */
export function jsonBody(options: JsonBodyOptions = {}): Middleware {
  requireCalled(options, 'jsonBody');
  const { limit = '5mb', bodyTimeoutMs = 10_000 } = options;
  requireTimerMs(bodyTimeoutMs, 'bodyTimeoutMs');
  const bounds = { limit: byteSize(limit, 'limit'), timeoutMs: bodyTimeoutMs };
  return (req: WebhookRequest, _res, next) => {
    const refusal = refuse(req, bounds.limit);
    if (refusal) return next(refusal);
    if (req.readableDidRead || req.readableEnded) {
      return deliver(req, () => alreadyRead(req), next);
    }
    readBytes(req, bounds, (error, bytes) => {
      if (bytes) deliver(req, () => createDelivery({ bytes }), next);
      else next(error);
    });
  };
}

function deliver(req: WebhookRequest, make: () => Delivery, next: (error?: unknown) => void): void {
  try {
    req.webhook = make();
  } catch (error) {
    return next(error);
  }
  next();
}

const USUAL_TYPE = 'application/json';
/** The body is not waited for, so the connection ends with the answer. */
const UNREAD = { connection: 'close' };

function refuse({ method, headers }: WebhookRequest, limit: number): WebhookError | undefined {
  if (method !== 'POST') {
    return new WebhookError('method_not_allowed', 'Webhooks are sent with POST.', {
      headers: { allow: 'POST', ...UNREAD },
    });
  }
  const encoding = headers['content-encoding'];
  if (encoding && encoding.toLowerCase() !== 'identity') {
    return new WebhookError('unsupported_media_type', 'The body is compressed.', {
      headers: UNREAD,
    });
  }
  const contentType = headers['content-type'];
  if (contentType && contentType !== USUAL_TYPE && !isUtf8Json(contentType)) {
    return new WebhookError('unsupported_media_type', 'The body is not sent as JSON in UTF-8.', {
      headers: UNREAD,
    });
  }
  return Number(headers['content-length']) > limit ? tooLarge() : undefined;
}

/** RFC 8259: JSON between systems is UTF-8. RFC 6839: `+json` marks a type built on JSON. */
function isUtf8Json(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  return (
    /^application\/([\w.!#$&^-]+\+)?json$/.test(type.trim()) &&
    parameters.every((parameter) => {
      const [name = '', value = ''] = parameter.split('=');
      return name.trim() !== 'charset' || /^"?utf-?8"?$/.test(value.trim());
    })
  );
}

function alreadyRead({ body, rawBody, webhook, readableDidRead }: WebhookRequest): Delivery {
  const bytes = [webhook?.rawBody, rawBody, body].map(toBuffer).find(Boolean);
  if (bytes) return createDelivery({ bytes });
  if (body === undefined) {
    // There was none to read.
    if (!readableDidRead) return createDelivery({ bytes: Buffer.alloc(0) });
    throw new WebhookError(
      'misconfigured',
      'Something read the body before and left no JSON. Mount the webhook router before it.',
    );
  }
  return createDelivery({ parsed: body });
}

function toBuffer(value: unknown): Buffer | undefined {
  if (typeof value === 'string') return Buffer.from(value);
  return Buffer.isBuffer(value) ? value : undefined;
}

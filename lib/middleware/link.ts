import type { Delivery } from '../core/receive/delivery.js';
import type { Middleware } from './middleware.js';
import { WebhookError } from '../core/webhook-error.js';
import type { WebhookRequest } from '../core/receive/webhook-request.js';

/**
 * Makes a middleware of a step that works on a delivery: what it throws, or rejects with, goes to
 * `next`, since Express 4 does not look at promises.
 */
export function link(
  step: (delivery: Delivery, req: WebhookRequest) => void | Promise<void>,
): Middleware {
  return (req: WebhookRequest, _res, next) => {
    try {
      const running = step(deliveryOf(req), req);
      if (running) running.then(() => next(), next);
      else next();
    } catch (error) {
      next(error);
    }
  };
}

function deliveryOf({ webhook }: WebhookRequest): Delivery {
  if (webhook) return webhook;
  throw new WebhookError(
    'misconfigured',
    'Put jsonBody() before the other middlewares of conversation-webhooks.',
  );
}

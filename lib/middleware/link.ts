import type { ServerResponse } from 'node:http';
import type { Delivery } from '../core/delivery.js';
import type { Middleware } from '../core/middleware.js';
import { WebhookError } from '../core/webhook-error.js';
import type { WebhookRequest } from '../core/webhook-request.js';

/**
 * Makes a middleware of a step that works on a delivery: what it throws, or rejects with, goes to
 * `next`, since Express 4 does not look at promises.
 */
export function link(
  step: (delivery: Delivery, req: WebhookRequest, res: ServerResponse) => void | Promise<void>,
): Middleware {
  return (req: WebhookRequest, res, next) => {
    try {
      const running = step(deliveryOf(req), req, res);
      if (running) running.then(() => next(), next);
      else next();
    } catch (error) {
      next(error);
    }
  };
}

/**
 * @throws WebhookError `misconfigured` if no `jsonBody` ran
 */
export function deliveryOf(req: WebhookRequest): Delivery {
  if (req.webhook) return req.webhook;
  throw new WebhookError(
    'misconfigured',
    'Put jsonBody() before the other middlewares of conversation-webhooks.',
  );
}

import { IncomingMessage, type ServerResponse } from 'node:http';
import type { Delivery, WebhookRequest } from '../core/delivery.js';
import { WebhookError } from '../core/webhook-error.js';

/**
 * Makes a middleware of a step that works on a delivery. What the step throws or rejects with goes
 * to `next`, because Express 4 ignores promises.
 */
export function link(step: (delivery: Delivery) => void | Promise<void>): Middleware {
  return (req: WebhookRequest, _res, next) => {
    let running: void | Promise<void>;
    try {
      running = step(deliveryOf(req));
    } catch (error) {
      return next(toError(error));
    }
    if (!running) return next();
    running.then(
      () => next(),
      (error: unknown) => next(toError(error)),
    );
  };
}

/** Express takes `next(false)` for no error, and `next('route')` for an order to skip the rest. */
export function toError(error: unknown): unknown {
  return Object(error) === error ? error : new Error('Something failed without an error.');
}

export function deliveryOf({ webhook }: WebhookRequest): Delivery {
  if (webhook) return webhook;
  throw new WebhookError(
    'misconfigured',
    'Put jsonBody() before the other middlewares of conversation-webhooks.',
  );
}

/** An Express or Connect middleware, in terms of Node's own types. */
export type Middleware = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Like {@link Middleware}, for what went wrong before. */
export type ErrorMiddleware = (
  error: unknown,
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Guards a function that makes a middleware. Mounted without `()`, it would receive requests and
 * never answer one.
 *
 * @param given - its first argument
 * @param call - how it is called
 * @throws WebhookError `misconfigured` if `given` is a request or an error
 */
export function requireCalled(given: unknown, call: string): void {
  if (given instanceof IncomingMessage || given instanceof Error) {
    throw new WebhookError('misconfigured', `Write ${call}, with the parentheses.`);
  }
}

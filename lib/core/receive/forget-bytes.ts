import type { Delivery } from './delivery.js';
import type { WebhookRequest } from './webhook-request.js';

/** Once secrets were removed from the payload: the bytes still hold them, wherever they are kept. */
export function forgetBytes(delivery: Delivery, req: WebhookRequest): void {
  const payload = delivery.payload();
  delivery.rawBody = undefined;
  if (req.rawBody !== undefined) req.rawBody = undefined;
  if (req.body !== undefined) req.body = payload;
}

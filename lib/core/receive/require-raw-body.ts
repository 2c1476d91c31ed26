import type { Delivery } from './delivery.js';
import { WebhookError } from '../webhook-error.js';

/**
 * The exact bytes of the body, for a proof that covers them.
 *
 * @throws WebhookError `misconfigured` if a body parser used them up
 */
export function requireRawBody({ rawBody }: Delivery): Buffer {
  if (rawBody) return rawBody;
  throw new WebhookError(
    'misconfigured',
    'The signature covers the exact bytes of the body, and a body parser used them up. ' +
      'Mount the webhook router before express.json(), or let that keep them in req.rawBody.',
  );
}

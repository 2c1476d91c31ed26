import { WebhookError } from '../webhook-error.js';

/** The answer 408. The rest of the body is not waited for, so the connection ends with it. */
export function tooSlow(): WebhookError {
  return new WebhookError('body_timeout', 'The body takes too long to arrive.', {
    headers: { connection: 'close' },
  });
}

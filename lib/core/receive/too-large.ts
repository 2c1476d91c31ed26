import { WebhookError } from '../webhook-error.js';

/** The answer 413. The rest of the body is not waited for, so the connection ends with it. */
export function tooLarge(): WebhookError {
  return new WebhookError('body_too_large', 'The body is larger than this endpoint accepts.', {
    headers: { connection: 'close' },
  });
}

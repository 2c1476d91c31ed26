import { kindOf } from '../core/error-class.js';
import type { Delivery } from '../core/receive/delivery.js';
import type { Middleware } from './middleware.js';
import { secretKeys, type Secret } from '../core/receive/secrets.js';
import { unverified } from '../core/webhook-error.js';
import type { Verification } from '../core/event.js';
import type { WebhookRequest } from '../core/receive/webhook-request.js';
import { link } from './link.js';
import { requireRawBody } from '../core/receive/require-raw-body.js';

export interface VerifyWithOptions extends Verification {
  /** As for every platform: one, several, or a function of the request. */
  secret: Secret;
  /**
   * Whether the request proves that its sender knows the secret. Compare with
   * `crypto.timingSafeEqual`. With `coversBody` the exact bytes are in `delivery.rawBody`. Anything
   * but `true`, a promise too, is no proof; nor is a function that throws.
   */
  isProof: (secret: string, delivery: Delivery, req: WebhookRequest) => boolean;
}

/**
 * The link that proves the sender, for a platform of your own: rotation, many tenants, and one
 * answer to every request without proof come with it.
 *
 * @throws TypeError if the secret is of no use (see {@link Secret}), or another option is missing
 */
export function verifyWith(options: VerifyWithOptions): Middleware {
  const { scheme, coversBody, isProof } = options;
  if (typeof isProof !== 'function') throw new TypeError('"isProof" must be a function.');
  if (typeof scheme !== 'string' || typeof coversBody !== 'boolean') {
    throw new TypeError('"scheme" and "coversBody" must say what is proven.');
  }
  const verification: Verification = Object.freeze({ scheme, coversBody });
  const withKeys = secretKeys(options.secret, 'secret', (secret) => secret);

  return link((delivery, req) => {
    if (coversBody) requireRawBody(delivery);
    return withKeys(req, (secrets) => {
      if (!secrets.some((secret) => proves(() => isProof(secret, delivery, req)))) {
        throw unverified('the proof is missing or wrong');
      }
      delivery.verification = verification;
    });
  });
}

function proves(isProof: () => unknown): boolean {
  let answer: unknown;
  try {
    answer = isProof();
  } catch (error) {
    throw unverified(`the function in "isProof" failed: ${kindOf(error)}`);
  }
  if (answer instanceof Promise) {
    answer.catch(() => undefined);
    throw unverified('the function in "isProof" gave a promise');
  }
  return answer === true;
}

import { requireKnownOptions, requireNoMore } from '../core/options.js';
import { FROGED_JWT_OPTIONS, frogedJwt, type FrogedJwtOptions } from '../platforms/froged/jwt.js';
import { requireCalled, type Middleware } from './link.js';
import { requireProof } from './require-proof.js';

/**
 * Authenticates FROGED: the header `Froged-Webhook-Signature` holds a JSON Web Token (RFC 7519) signed
 * with the shared secret. A token that has expired (`exp`), is not valid yet (`nbf`) or was issued
 * more than a minute in the future (`iat`) is refused. None of these claims is required.
 *
 * The token does not cover the body: `verification.coversBody` is false. Whoever has seen one token
 * can send another body with it.
 *
 * Source: https://support.froged.com/docs/en/23954252-webhooks
 *
 * Passes on a {@link WebhookError} `unverified` if the proof is missing or wrong.
 *
 * @throws TypeError if the secret is unusable (see {@link Secret}), or another option is invalid
 */
export function verifyFrogedJwt(
  options: VerifyFrogedJwtOptions,
  ...surplus: readonly []
): Middleware {
  requireCalled(options, 'verifyFrogedJwt({ secret })');
  requireNoMore(surplus, 1, 'verifyFrogedJwt({ secret })');
  requireKnownOptions(options, FROGED_JWT_OPTIONS, 'verifyFrogedJwt({ secret })');
  return requireProof(frogedJwt(options));
}

export type VerifyFrogedJwtOptions = FrogedJwtOptions;

import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Middleware } from '../core/middleware.js';
import { requirePositive } from '../core/require-positive.js';
import { secretKeys, type Secret } from '../core/secrets.js';
import { unverified } from '../core/webhook-error.js';
import { link } from '../http/link.js';

export interface VerifyFrogedJwtOptions {
  /** The secret that FROGED shows under Settings > Developer Tools > Webhook. */
  secret: Secret;
  /** The algorithms a token may use. Default `['HS256']`: FROGED documents none. */
  algorithms?: readonly ('HS256' | 'HS384' | 'HS512')[] | undefined;
  /**
   * Refuses tokens issued longer ago than this many seconds, and tokens that don't say when.
   * Default: no limit, since FROGED documents no claims.
   */
  maxAgeSeconds?: number | undefined;
}

const CLOCK_SKEW_SECONDS = 60;

/**
 * Proves that FROGED sent a request: the header `Froged-Webhook-Signature` holds a JSON Web Token
 * (RFC 7519) signed with the shared secret. A token that has expired (`exp`), is not valid yet
 * (`nbf`) or was issued more than a minute in the future (`iat`) is refused; none of these claims
 * has to be there.
 *
 * The token does not cover the body: `verification.coversBody` is false. Whoever has seen one token
 * could send another body with it.
 *
 * Source: https://support.froged.com/docs/en/23954252-webhooks
 *
 * @throws TypeError if the secret is missing or shorter than 8 characters, or another option is of
 * no use
 */
export function verifyFrogedJwt(options: VerifyFrogedJwtOptions): Middleware {
  const { algorithms = ['HS256'], maxAgeSeconds } = options;
  if (maxAgeSeconds !== undefined) requirePositive(maxAgeSeconds, 'maxAgeSeconds');
  if (algorithms.length === 0 || !algorithms.every((name) => /^HS(256|384|512)$/.test(name))) {
    throw new TypeError('"algorithms" must list HS256, HS384 or HS512.');
  }
  // Given a string, jsonwebtoken first tries to read it as a public key, at 50 times the cost.
  const withKeys = secretKeys(options.secret, 'secret', (secret) =>
    createSecretKey(secret, 'utf8'),
  );
  const verifyOptions = {
    algorithms: [...algorithms],
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  } satisfies jwt.VerifyOptions;

  return link((delivery, req) => {
    const token = req.headers['froged-webhook-signature'];
    if (typeof token !== 'string') throw unverified('no header Froged-Webhook-Signature');
    return withKeys(req, (keys) => {
      const refusals = keys.map((key) => refusal(token, key, verifyOptions));
      if (!refusals.includes(undefined)) {
        throw unverified(`header Froged-Webhook-Signature: ${refusals.join(', ')}`);
      }
      delivery.verification = { scheme: 'jwt', coversBody: false };
    });
  });
}

function refusal(
  token: string,
  key: KeyObject,
  options: jwt.VerifyOptions & { complete?: false },
): string | undefined {
  try {
    const claims = jwt.verify(token, key, options);
    if (typeof claims === 'string') return 'holds no claims';
    const { iat = 0 } = claims;
    const isPast = typeof iat === 'number' && iat <= Date.now() / 1000 + CLOCK_SKEW_SECONDS;
    return isPast ? undefined : 'was issued in the future';
  } catch (error) {
    // Other errors than its own come from JSON.parse, whose message quotes the token.
    return error instanceof jwt.JsonWebTokenError ? error.message : 'is no token';
  }
}

import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Middleware } from './middleware.js';
import { requirePositive } from '../core/options/require-positive.js';
import { secretKeys, type Secret } from '../core/receive/secrets.js';
import { TokenBodies } from '../platforms/froged/token-bodies.js';
import { unverified } from '../core/webhook-error.js';
import type { Verification } from '../core/event.js';
import { link } from './link.js';

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
  /**
   * Refuses a token that came before with another body, so that one who has seen a token cannot send
   * bodies of their own with it. It needs `maxAgeSeconds`. Each router remembers for itself.
   *
   * Default `false`, since it may lose an event: FROGED documents no claims, and two genuine events
   * of one second may carry the same token.
   */
  oneBodyPerToken?: boolean | undefined;
}

type TokenRules = Pick<VerifyFrogedJwtOptions, 'maxAgeSeconds'> & { algorithms: jwt.Algorithm[] };

const CLOCK_SKEW_SECONDS = 60;

const VERIFICATION: Verification = Object.freeze({ scheme: 'jwt', coversBody: false });

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
 * @throws TypeError if the secret is of no use (see {@link Secret}), or another option is
 */
export function verifyFrogedJwt(options: VerifyFrogedJwtOptions): Middleware {
  const { algorithms = ['HS256'], maxAgeSeconds, oneBodyPerToken = false } = options;
  if (maxAgeSeconds !== undefined) requirePositive(maxAgeSeconds, 'maxAgeSeconds');
  if (oneBodyPerToken && maxAgeSeconds === undefined) {
    throw new TypeError('"oneBodyPerToken" needs "maxAgeSeconds".');
  }
  const bodies = oneBodyPerToken ? new TokenBodies(maxAgeSeconds!) : undefined;
  if (algorithms.length === 0 || !algorithms.every((name) => /^HS(256|384|512)$/.test(name))) {
    throw new TypeError('"algorithms" must list HS256, HS384 or HS512.');
  }
  // Given a string, jsonwebtoken first tries to read it as a public key, at 50 times the cost.
  const withKeys = secretKeys(options.secret, 'secret', (secret) =>
    createSecretKey(secret, 'utf8'),
  );
  const rules: TokenRules = { algorithms: [...algorithms], maxAgeSeconds };

  return link((delivery, req) => {
    const token = req.headers['froged-webhook-signature'];
    if (typeof token !== 'string') throw unverified('no header Froged-Webhook-Signature');
    return withKeys(req, (keys) => {
      const issuedAt = verifyAny(token, keys, rules);
      if (bodies?.admits(token, issuedAt!, delivery) === false) {
        throw unverified('header Froged-Webhook-Signature: came before with another body');
      }
      delivery.verification = VERIFICATION;
    });
  });
}

/**
 * When the token was issued, in Unix seconds, if it says so.
 *
 * @throws WebhookError `unverified` if no key fits
 */
function verifyAny(
  token: string,
  keys: readonly KeyObject[],
  { algorithms, maxAgeSeconds }: TokenRules,
): number | undefined {
  const refusals: string[] = [];
  for (const key of keys) {
    try {
      return issuedAtOf(jwt.verify(token, key, { algorithms }), maxAgeSeconds);
    } catch (error) {
      // Other errors than its own come from JSON.parse, whose message quotes the token.
      refusals.push(error instanceof jwt.JsonWebTokenError ? reasonOf(error) : 'is no token');
    }
  }
  throw unverified(`header Froged-Webhook-Signature: ${refusals.join(', ')}`);
}

function reasonOf({ message }: jwt.JsonWebTokenError): string {
  return message === 'invalid algorithm' ? 'its algorithm is not in "algorithms"' : message;
}

// Not jsonwebtoken's `maxAge`: it takes an `iat` of 0 for now, and rounds the clock down.
function issuedAtOf(claims: string | jwt.JwtPayload, maxAgeSeconds = Infinity): number | undefined {
  if (typeof claims !== 'object' || Array.isArray(claims)) {
    throw new jwt.JsonWebTokenError('holds no claims');
  }
  const { iat } = claims;
  if (iat === undefined && maxAgeSeconds === Infinity) return undefined;
  if (typeof iat !== 'number') {
    throw new jwt.JsonWebTokenError('does not say when it was issued, as "maxAgeSeconds" needs');
  }
  const ageSeconds = Date.now() / 1000 - iat;
  if (ageSeconds < -CLOCK_SKEW_SECONDS) throw new jwt.JsonWebTokenError('was issued in the future');
  if (ageSeconds >= maxAgeSeconds) throw new jwt.JsonWebTokenError('was issued too long ago');
  return iat;
}

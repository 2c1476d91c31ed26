import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Proof } from '../../core/delivery.js';
import {
  requireBoolean,
  requirePositive,
  requireText,
  type OptionNames,
} from '../../core/options.js';
import type { SignedRequest } from '../../core/platform.js';
import { Verifications, withBody } from '../../core/receive/proof.js';
import { secretKeys, type Secret } from '../../core/receive/secrets.js';
import { unverified } from '../../core/webhook-error.js';
import { TokenBodies } from './token-bodies.js';
import { usualClaims } from './usual-token.js';

const HEADER = 'froged-webhook-signature';

const VERIFICATIONS = new Verifications('jwt', false);

/** The proof behind `verifyFrogedJwt`. It needs the body only for `oneBodyPerToken`. */
export function frogedJwt(options: FrogedJwtOptions): Proof {
  const { algorithms = ['HS256'], maxAgeSeconds, oneBodyPerToken = false } = options;
  if (maxAgeSeconds !== undefined) requirePositive(maxAgeSeconds, 'maxAgeSeconds');
  requireBoolean(oneBodyPerToken, 'oneBodyPerToken');
  if (oneBodyPerToken && maxAgeSeconds === undefined) {
    throw new TypeError('"oneBodyPerToken" requires "maxAgeSeconds".');
  }
  const bodies = oneBodyPerToken ? new TokenBodies(maxAgeSeconds!) : undefined;
  const isList: boolean = Array.isArray(algorithms) && algorithms.length > 0;
  if (!isList || !algorithms.every((name) => /^HS(256|384|512)$/.test(name))) {
    throw new TypeError('"algorithms" must list one or more of HS256, HS384 and HS512.');
  }
  // Given a string, jsonwebtoken first tries to read it as a public key, at 50 times the cost.
  const withKeys = secretKeys(options.secret, 'secret', (secret) =>
    createSecretKey(secret, 'utf8'),
  );
  const rules: TokenRules = { algorithms: [...algorithms], maxAgeSeconds };

  return (delivery) => {
    const token = delivery.headers[HEADER];
    if (typeof token !== 'string') throw unverified('no header Froged-Webhook-Signature');
    return withKeys(delivery.request, (keys, places) => {
      const { match, issuedAt } = verifyAny(token, keys, rules);
      const verification = VERIFICATIONS.of(places[match]!);
      if (!bodies) return verification;
      return withBody(delivery, () => {
        if (bodies.admits(token, issuedAt!, delivery)) return verification;
        throw unverified('header Froged-Webhook-Signature: already used with another body');
      });
    });
  };
}

export interface FrogedJwtOptions {
  /** The secret that FROGED shows under Settings > Developer Tools > Webhook. */
  secret: Secret;
  /** The algorithms that a token may use. Default `['HS256']`: FROGED documents none. */
  algorithms?: readonly ('HS256' | 'HS384' | 'HS512')[] | undefined;
  /**
   * Refuses tokens issued more than this many seconds ago, and tokens that don't say when. Default:
   * no limit, because FROGED documents no claims.
   */
  maxAgeSeconds?: number | undefined;
  /**
   * Refuses a token already used with another body, so that somebody who has seen a token cannot
   * send other bodies with it. Requires `maxAgeSeconds`. Each router remembers for itself.
   *
   * Default `false`, because it can lose events: FROGED documents no claims, and two genuine events of
   * one second may carry the same token.
   */
  oneBodyPerToken?: boolean | undefined;
}

export const FROGED_JWT_OPTIONS: OptionNames<FrogedJwtOptions> = {
  secret: true,
  algorithms: true,
  maxAgeSeconds: true,
  oneBodyPerToken: true,
};

/** Signs a payload as FROGED does: the token holds the time alone. */
export function signAsFroged(
  payload: Record<string, unknown>,
  secret: string,
  at: Date,
): SignedRequest {
  requireText(secret, 'secret');
  const token = jwt.sign({ iat: Math.floor(at.getTime() / 1000) }, secret);
  return { path: '/', headers: { [HEADER]: token }, body: JSON.stringify(payload) };
}

type TokenRules = Pick<FrogedJwtOptions, 'maxAgeSeconds'> & { algorithms: jwt.Algorithm[] };

/**
 * The position of the key that fits, and when the token was issued, in Unix seconds, if it says so.
 *
 * @throws WebhookError `unverified` if no key fits
 */
function verifyAny(
  token: string,
  keys: readonly KeyObject[],
  { algorithms, maxAgeSeconds }: TokenRules,
): { match: number; issuedAt: number | undefined } {
  const refusals: string[] = [];
  for (const [match, key] of keys.entries()) {
    try {
      const usual = algorithms.includes('HS256') ? usualClaims(token, key) : undefined;
      const claims = usual ?? jwt.verify(token, key, { algorithms });
      return { match, issuedAt: issuedAtOf(claims, maxAgeSeconds) };
    } catch (error) {
      // Errors of other classes come from JSON.parse, whose message quotes the token.
      refusals.push(error instanceof jwt.JsonWebTokenError ? reasonOf(error) : 'is not a token');
    }
  }
  throw unverified(`header Froged-Webhook-Signature: ${[...new Set(refusals)].join(', ')}`);
}

function reasonOf({ message }: jwt.JsonWebTokenError): string {
  if (message === 'invalid signature')
    return `${message}: another secret, or the token was changed`;
  return message === 'invalid algorithm' ? 'its algorithm is not in "algorithms"' : message;
}

const CLOCK_SKEW_SECONDS = 60;

// Not jsonwebtoken's `maxAge`: it takes an `iat` of 0 for now, and rounds the clock down.
function issuedAtOf(claims: string | jwt.JwtPayload, maxAgeSeconds = Infinity): number | undefined {
  if (typeof claims !== 'object' || Array.isArray(claims)) {
    throw new jwt.JsonWebTokenError('holds no claims');
  }
  const { iat } = claims;
  if (iat === undefined && maxAgeSeconds === Infinity) return undefined;
  if (typeof iat !== 'number') {
    throw new jwt.JsonWebTokenError('does not say when it was issued, as "maxAgeSeconds" requires');
  }
  const ageSeconds = Date.now() / 1000 - iat;
  if (ageSeconds < -CLOCK_SKEW_SECONDS) {
    const ahead = `${Math.round(-ageSeconds)} s ahead of this machine's clock`;
    throw new jwt.JsonWebTokenError(`was issued in the future, ${ahead}: a wrong clock?`);
  }
  if (ageSeconds >= maxAgeSeconds) {
    const age = `${Math.round(ageSeconds)} s ago by this machine's clock`;
    throw new jwt.JsonWebTokenError(`was issued ${age}, and "maxAgeSeconds" is ${maxAgeSeconds}`);
  }
  return iat;
}

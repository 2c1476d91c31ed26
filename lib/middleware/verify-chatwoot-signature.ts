import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Middleware } from './middleware.js';
import { requirePositive } from '../core/options/require-positive.js';
import { matchesAny } from '../core/receive/compare.js';
import { secretKeys, type Secret } from '../core/receive/secrets.js';
import { unverified } from '../core/webhook-error.js';
import type { Verification } from '../core/event.js';
import { link } from './link.js';
import { requireRawBody } from '../core/receive/require-raw-body.js';

export interface VerifyChatwootSignatureOptions {
  /** The secret that Chatwoot generated for this webhook, API inbox or agent bot. */
  secret: Secret;
  /** How many seconds the timestamp may be off in either direction. Default 300. */
  toleranceSeconds?: number | undefined;
}

const VERIFICATION: Verification = Object.freeze({ scheme: 'hmac', coversBody: true });

/**
 * Proves that Chatwoot sent these very bytes, and when: `X-Chatwoot-Signature` is `sha256=` and the
 * hex HMAC-SHA256 (RFC 2104) of `<X-Chatwoot-Timestamp>.<body>`, the timestamp in Unix seconds.
 *
 * The signature covers the body: `verification.coversBody` is true. It does not cover
 * `X-Chatwoot-Delivery`.
 *
 * Source: `lib/webhooks/trigger.rb` of chatwoot/chatwoot v4.15.1. Chatwoot signs since v4.11.2
 * (account webhooks) and v4.13.0 (API inboxes, agent bots); macros and automation rules never.
 *
 * @throws TypeError if the secret is of no use (see {@link Secret}), or `toleranceSeconds` is not
 * above 0
 */
export function verifyChatwootSignature(options: VerifyChatwootSignatureOptions): Middleware {
  const { toleranceSeconds = 300 } = options;
  requirePositive(toleranceSeconds, 'toleranceSeconds');
  const withKeys = secretKeys(options.secret, 'secret', (secret) =>
    createSecretKey(secret, 'utf8'),
  );

  return link((delivery, req) => {
    const rawBody = requireRawBody(delivery);
    const signature = signatureOf(req.headers['x-chatwoot-signature']);
    const timestamp = timestampOf(req.headers['x-chatwoot-timestamp'], toleranceSeconds);
    return withKeys(req, (keys) => {
      const expected = keys.map((key) => sign(key, timestamp, rawBody));
      if (!matchesAny(signature, expected))
        throw unverified(
          'header X-Chatwoot-Signature does not match: another secret, or the body was changed',
        );
      delivery.verification = VERIFICATION;
    });
  });
}

function signatureOf(header: string | string[] | undefined): Buffer {
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(String(header)) ?? [];
  if (!hex) throw unverified('header X-Chatwoot-Signature is missing or has another form');
  return Buffer.from(hex, 'hex');
}

function timestampOf(header: string | string[] | undefined, toleranceSeconds: number): string {
  if (typeof header !== 'string' || !/^\d{1,12}$/.test(header)) {
    throw unverified('header X-Chatwoot-Timestamp is missing or not in Unix seconds');
  }
  const offSeconds = Math.abs(Date.now() / 1000 - Number(header));
  if (offSeconds <= toleranceSeconds) return header;
  const off = `${Math.round(offSeconds)} s off`;
  throw unverified(`header X-Chatwoot-Timestamp is ${off}: an old request, or a wrong clock`);
}

function sign(key: KeyObject, timestamp: string, rawBody: Buffer): Buffer {
  return createHmac('sha256', key).update(`${timestamp}.`).update(rawBody).digest();
}

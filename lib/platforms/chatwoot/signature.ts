import { createHmac, createSecretKey, randomUUID, type KeyObject } from 'node:crypto';
import type { Delivery, Proof } from '../../core/delivery.js';
import { requirePositive, requireText, type OptionNames } from '../../core/options.js';
import type { SignedRequest } from '../../core/platform.js';
import { escapeCharacter } from '../../core/printable.js';
import { matchOf } from '../../core/receive/compare.js';
import { proofOfBody, Verifications, withBytes } from '../../core/receive/proof.js';
import { secretKeys, type Secret } from '../../core/receive/secrets.js';
import { unverified } from '../../core/webhook-error.js';

const VERIFICATIONS = new Verifications('hmac', true);

/** The proof behind `verifyChatwootSignature`. It checks the headers before the body is read. */
export function chatwootSignature(options: ChatwootSignatureOptions): Proof {
  const { toleranceSeconds = 300 } = options;
  requirePositive(toleranceSeconds, 'toleranceSeconds');
  const withKeys = secretKeys(options.secret, 'secret', keyOf);

  const proofIn = ({ headers }: Delivery) => ({
    signature: signatureIn(headers['x-chatwoot-signature']),
    timestamp: timestampIn(headers['x-chatwoot-timestamp'], toleranceSeconds),
  });
  return proofOfBody((delivery) => {
    const { signature, timestamp } = proofIn(delivery);
    return withBytes(delivery, () =>
      withKeys(delivery.request, (keys, places) => {
        // Not kept by a closure, so that a body that is given up meanwhile is gone.
        const { rawBody } = delivery;
        if (!rawBody) throw unverified('the body is gone');
        const expected = keys.map((key) => hmac(key, timestamp, rawBody));
        const match = matchOf(Buffer.from(signature, 'hex'), expected);
        if (match !== -1) return VERIFICATIONS.of(places[match]!);
        throw unverified(
          'header X-Chatwoot-Signature does not match: another secret, or the body was changed',
        );
      }),
    );
  }, proofIn);
}

export interface ChatwootSignatureOptions {
  /** The secret that Chatwoot generated for this webhook, API inbox or agent bot. */
  secret: Secret;
  /** How many seconds the timestamp may be off in either direction. Default 300. */
  toleranceSeconds?: number | undefined;
}

export const CHATWOOT_SIGNATURE_OPTIONS: OptionNames<ChatwootSignatureOptions> = {
  secret: true,
  toleranceSeconds: true,
};

export interface ChatwootCredentials {
  /**
   * Leave it out for a request as macros and old versions send it. The value `undefined` is refused:
   * it is what an environment variable that is not set has.
   */
  secret?: string | undefined;
}

/** Signs a payload as Chatwoot does. Without a secret, as macros and old versions send it. */
export function signAsChatwoot(
  payload: Record<string, unknown>,
  credentials: ChatwootCredentials,
  at: Date,
): SignedRequest {
  const body = railsJson(payload);
  if (!('secret' in credentials)) return { path: '/', headers: {}, body };
  const { secret } = credentials;
  requireText(secret, 'secret');
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = hmac(keyOf(secret), timestamp, Buffer.from(body)).toString('hex');
  const headers = {
    'x-chatwoot-timestamp': timestamp,
    'x-chatwoot-signature': `sha256=${signature}`,
    'x-chatwoot-delivery': randomUUID(),
  };
  return { path: '/', headers, body };
}

function hmac(key: KeyObject, timestamp: string, body: Buffer): Buffer {
  return createHmac('sha256', key).update(`${timestamp}.`).update(body).digest();
}

function keyOf(secret: string): KeyObject {
  return createSecretKey(secret, 'utf8');
}

/** In hexadecimal. */
function signatureIn(header: string | string[] | undefined): string {
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(String(header)) ?? [];
  if (!hex) throw unverified('header X-Chatwoot-Signature is missing or malformed');
  return hex;
}

function timestampIn(header: string | string[] | undefined, toleranceSeconds: number): string {
  if (typeof header !== 'string' || !/^\d{1,12}$/.test(header)) {
    throw unverified('header X-Chatwoot-Timestamp is missing or not in Unix seconds');
  }
  const aheadSeconds = Number(header) - Date.now() / 1000;
  if (Math.abs(aheadSeconds) <= toleranceSeconds) return header;
  const seconds = Math.round(Math.abs(aheadSeconds));
  throw unverified(
    aheadSeconds > 0
      ? `header X-Chatwoot-Timestamp is ${seconds} s ahead of this machine's clock: one of the clocks is wrong`
      : `header X-Chatwoot-Timestamp is ${seconds} s behind this machine's clock: an old request, or a wrong clock`,
  );
}

/** JSON as Rails writes it: these characters are escaped, so that it can stand in HTML. */
function railsJson(payload: object): string {
  return JSON.stringify(payload).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
}

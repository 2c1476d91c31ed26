import { requireKnownOptions, requireNoMore } from '../core/options.js';
import {
  CHATWOOT_SIGNATURE_OPTIONS,
  chatwootSignature,
  type ChatwootSignatureOptions,
} from '../platforms/chatwoot/signature.js';
import { requireCalled, type Middleware } from './link.js';
import { requireProof } from './require-proof.js';

/**
 * Authenticates Chatwoot, the exact bytes it sent, and when: `X-Chatwoot-Signature` is `sha256=` and
 * the hex HMAC-SHA256 (RFC 2104) of `<X-Chatwoot-Timestamp>.<body>`, the timestamp in Unix seconds.
 *
 * The signature covers the body: `verification.coversBody` is true. It does not cover
 * `X-Chatwoot-Delivery`.
 *
 * Source: `lib/webhooks/trigger.rb` of chatwoot/chatwoot v4.15.1. Chatwoot signs since v4.11.2
 * (account webhooks) and v4.13.0 (API inboxes, agent bots); macros and automation rules never.
 *
 * Passes on a {@link WebhookError} `unverified` if the proof is missing or wrong; `misconfigured` if a body parser consumed the bytes.
 *
 * @throws TypeError if the secret is unusable (see {@link Secret}), or `toleranceSeconds` is not
 * above 0
 */
export function verifyChatwootSignature(
  options: VerifyChatwootSignatureOptions,
  ...surplus: readonly []
): Middleware {
  requireCalled(options, 'verifyChatwootSignature({ secret })');
  requireNoMore(surplus, 1, 'verifyChatwootSignature({ secret })');
  requireKnownOptions(options, CHATWOOT_SIGNATURE_OPTIONS, 'verifyChatwootSignature({ secret })');
  return requireProof(chatwootSignature(options));
}

export type VerifyChatwootSignatureOptions = ChatwootSignatureOptions;

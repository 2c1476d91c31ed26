import type { Middleware } from './middleware.js';
import { redact } from '../core/receive/redact.js';
import { digest } from '../core/receive/digest.js';
import { matchesAny } from '../core/receive/compare.js';
import { secretKeys, type Secret } from '../core/receive/secrets.js';
import { unverified } from '../core/webhook-error.js';
import { forgetBytes } from '../core/receive/forget-bytes.js';
import type { Verification } from '../core/event.js';
import { link } from './link.js';

export interface VerifyWorkspaceSecretOptions {
  /** The secret of the Convocore workspace, which is also its API key. */
  workspaceSecret: Secret;
}

const VERIFICATION: Verification = Object.freeze({ scheme: 'body-secret', coversBody: false });

/**
 * Proves that Convocore sent a request: the payload holds the workspace's secret, in
 * `payload.workspaceSecret`. It is compared in constant time and then removed, with the exact bytes
 * that hold it too, so that nothing after this link sees it.
 *
 * The secret does not cover the body: `verification.coversBody` is false.
 *
 * Source: https://docs.convocore.ai/features/events
 *
 * @throws TypeError if the secret is of no use (see {@link Secret})
 */
export function verifyWorkspaceSecret(options: VerifyWorkspaceSecretOptions): Middleware {
  const withKeys = secretKeys(options.workspaceSecret, 'workspaceSecret', digest);

  return link((delivery, req) => {
    const body = delivery.payload();
    const candidate = (body.payload as { workspaceSecret?: unknown } | undefined)?.workspaceSecret;
    if (typeof candidate !== 'string') throw unverified('no string in payload.workspaceSecret');
    return withKeys(req, (digests) => {
      if (!matchesAny(digest(candidate), digests))
        throw unverified('payload.workspaceSecret does not match');
      redact(body, ['payload', 'workspaceSecret']);
      forgetBytes(delivery, req);
      delivery.verification = VERIFICATION;
    });
  });
}

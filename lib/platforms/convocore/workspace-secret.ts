import type { Proof } from '../../core/delivery.js';
import type { Verification } from '../../core/event.js';
import { requireText, type OptionNames } from '../../core/options.js';
import type { SignedRequest } from '../../core/platform.js';
import { digest, matchesAny } from '../../core/receive/compare.js';
import { withBody } from '../../core/receive/proof.js';
import { secretKeys, type Secret } from '../../core/receive/secrets.js';
import { unverified } from '../../core/webhook-error.js';

/** Path of the secret in a payload. */
export const WORKSPACE_SECRET = ['payload', 'workspaceSecret'] as const;

const VERIFICATION: Verification = Object.freeze({ scheme: 'body-secret', coversBody: false });

/** The proof behind `verifyWorkspaceSecret`, which also removes the secret. */
export function workspaceSecret(options: WorkspaceSecretOptions): Proof {
  const withKeys = secretKeys(options.workspaceSecret, 'workspaceSecret', digest);

  return (delivery) =>
    withBody(delivery, () => {
      const [outer, inner] = WORKSPACE_SECRET;
      const { [outer]: body } = delivery.payload() as { [outer]?: { [inner]?: unknown } };
      const candidate = body?.[inner];
      if (typeof candidate !== 'string') throw unverified('no string in payload.workspaceSecret');
      return withKeys(delivery.request, (digests) => {
        if (matchesAny(digest(candidate), digests)) return VERIFICATION;
        throw unverified('payload.workspaceSecret does not match');
      });
    });
}

export interface WorkspaceSecretOptions {
  /** The secret of the Convocore workspace, which is also its API key. */
  workspaceSecret: Secret;
}

export const WORKSPACE_SECRET_OPTIONS: OptionNames<WorkspaceSecretOptions> = {
  workspaceSecret: true,
};

/** Puts the secret into a payload, as Convocore does. */
export function signAsConvocore(
  { payload, ...rest }: Record<string, unknown>,
  secret: string,
): SignedRequest {
  requireText(secret, 'workspaceSecret');
  const [outer, inner] = WORKSPACE_SECRET;
  const body = JSON.stringify({ ...rest, [outer]: { ...(payload as object), [inner]: secret } });
  return { path: '/', headers: {}, body };
}

import type { Proof } from '../../core/delivery.js';
import { requireText, type OptionNames } from '../../core/options.js';
import type { SignedRequest } from '../../core/platform.js';
import { digest, matchOf } from '../../core/receive/compare.js';
import { proofOfBody, Verifications, withBody } from '../../core/receive/proof.js';
import { secretKeys, type Secret } from '../../core/receive/secrets.js';
import { unverified } from '../../core/webhook-error.js';
import { textsUnderKey } from './texts-under-key.js';

/** Path of the secret in a payload. */
export const WORKSPACE_SECRET = ['payload', 'workspaceSecret'] as const;

const VERIFICATIONS = new Verifications('body-secret', false);

/**
 * The proof behind `verifyWorkspaceSecret`, which also removes the secret. Parsing costs far more than
 * reading, so the body is parsed only if it holds a right secret somewhere; then the secret has to be
 * in its place.
 */
export function workspaceSecret(options: WorkspaceSecretOptions): Proof {
  const withKeys = secretKeys(options.workspaceSecret, 'workspaceSecret', digest);
  const [outer, inner] = WORKSPACE_SECRET;

  return proofOfBody((delivery) =>
    withBody(delivery, () => {
      const { rawBody } = delivery;
      // Gone where a body parser came first: then the body is parsed already.
      const texts = rawBody && textsUnderKey(inner, rawBody);
      if (texts?.length === 0) throw unverified('no string in payload.workspaceSecret');
      return withKeys(delivery.request, (digests, places) => {
        let match = -1;
        const right = texts?.find((text) => {
          match = matchOf(digest(text), digests);
          return match !== -1;
        });
        if (texts && right === undefined)
          throw unverified('payload.workspaceSecret is another secret');
        const { [outer]: body } = delivery.payload() as { [outer]?: { [inner]?: unknown } };
        const secret = body?.[inner];
        if (typeof secret !== 'string') throw unverified('no string in payload.workspaceSecret');
        if (secret !== right) match = matchOf(digest(secret), digests);
        if (match !== -1) return VERIFICATIONS.of(places[match]!);
        throw unverified('payload.workspaceSecret is another secret');
      });
    }),
  );
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

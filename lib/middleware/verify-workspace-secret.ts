import { requireKnownOptions, requireNoMore } from '../core/options.js';
import {
  WORKSPACE_SECRET,
  WORKSPACE_SECRET_OPTIONS,
  workspaceSecret,
  type WorkspaceSecretOptions,
} from '../platforms/convocore/workspace-secret.js';
import { requireCalled, type Middleware } from './link.js';
import { requireProof } from './require-proof.js';

/**
 * Authenticates Convocore: the payload holds the workspace's secret, in `payload.workspaceSecret`.
 * After the comparison, it is removed together with the exact bytes, which hold it too, so that no
 * later link sees it.
 *
 * The secret does not cover the body: `verification.coversBody` is false.
 *
 * Source: https://docs.convocore.ai/features/events
 *
 * Passes on a {@link WebhookError} `unverified` if the proof is missing or wrong; `invalid_body` if the body is not a JSON object.
 *
 * @throws TypeError if the secret is unusable (see {@link Secret})
 */
export function verifyWorkspaceSecret(
  options: VerifyWorkspaceSecretOptions,
  ...surplus: readonly []
): Middleware {
  requireCalled(options, 'verifyWorkspaceSecret({ workspaceSecret })');
  requireNoMore(surplus, 1, 'verifyWorkspaceSecret({ workspaceSecret })');
  requireKnownOptions(
    options,
    WORKSPACE_SECRET_OPTIONS,
    'verifyWorkspaceSecret({ workspaceSecret })',
  );
  return requireProof(workspaceSecret(options), [WORKSPACE_SECRET]);
}

export type VerifyWorkspaceSecretOptions = WorkspaceSecretOptions;

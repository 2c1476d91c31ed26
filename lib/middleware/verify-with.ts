import { requireNoMore } from '../core/options.js';
import { proveWith, type ProofOptions } from '../core/receive/proof.js';
import { requireCalled, type Middleware } from './link.js';
import { requireProof } from './require-proof.js';

/**
 * The link that authenticates the sender with a comparison of your own. For `definePlatform` there is
 * {@link proveWith}, which takes the same options.
 *
 * @throws TypeError if the secret is unusable (see {@link Secret}), or another option is missing
 */
export function verifyWith(options: VerifyWithOptions, ...surplus: readonly []): Middleware {
  const call = 'verifyWith({ secret, scheme, coversBody, isProof })';
  requireCalled(options, call);
  requireNoMore(surplus, 1, call);
  return requireProof(proveWith(options));
}

export type VerifyWithOptions = ProofOptions;

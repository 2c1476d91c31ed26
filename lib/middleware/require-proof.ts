import type { Delivery, Proof } from '../core/delivery.js';
import type { Verification } from '../core/event.js';
import { requireVerification } from '../core/receive/proof.js';
import { link, type Middleware } from './link.js';

type Paths = readonly (readonly string[])[];

/**
 * The link that requires a proof, such as `platform.verify(options)` or one of your own. The other
 * `verify…` links are this one, with the proof of a vendor.
 *
 * Passes on a {@link WebhookError}: `unverified` from the proof; `misconfigured` if the proof returns
 * no verification.
 *
 * @param secretPaths - what to remove from the payload after the proof: the secrets in it. Default:
 * nothing, since `validateAgainstSchema` removes all secrets of the platform
 */
export function requireProof(proof: Proof, secretPaths: Paths = []): Middleware {
  return link((delivery) => {
    const verification = proof(delivery);
    return isPromise(verification)
      ? verification.then((proven) => accept(delivery, proven, secretPaths))
      : accept(delivery, verification, secretPaths);
  });
}

function isPromise(proven: Verification | Promise<Verification>): proven is Promise<Verification> {
  return typeof (Object(proven) as { then?: unknown }).then === 'function';
}

function accept(delivery: Delivery, verification: Verification, secretPaths: Paths): void {
  delivery.verification = requireVerification(verification);
  delivery.removeSecrets(secretPaths);
}

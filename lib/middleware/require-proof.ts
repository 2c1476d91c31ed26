import type { Delivery, Proof } from '../core/delivery.js';
import type { Verification } from '../core/event.js';
import { isVerification } from '../core/receive/proof.js';
import { WebhookError } from '../core/webhook-error.js';
import { link, type Middleware } from './link.js';

/**
 * The link that requires a proof, such as `platform.verify(options)` or one of your own. The other
 * `verify…` links are this one, with the proof of a vendor.
 *
 * Passes on a {@link WebhookError}: `unverified` from the proof; `misconfigured` if the proof returns
 * no verification; `invalid_body` if there are secrets to remove from a body that is not JSON.
 *
 * @param proof - called once for each request; it may return a promise
 * @param secretPaths - which values to remove from the payload after the proof. Default: none, because
 * `validateAgainstSchema` removes all secrets of its platform
 * @throws TypeError if `proof` is not a function of one parameter, or `secretPaths` not a list of paths
 */
export function requireProof(proof: Proof, secretPaths: Paths = []): Middleware {
  // A middleware takes three parameters. It would pass for a proof, and refuse every request.
  if (typeof (proof as unknown) !== 'function' || proof.length > 1) {
    throw new TypeError(
      '"verify" must return a proof: proveWith(…), or (delivery) => verification.',
    );
  }
  if (!isListOfPaths(secretPaths)) {
    throw new TypeError(
      `"secretPaths" must be an array of paths, such as [['payload', 'secret']].`,
    );
  }
  return link((delivery) => {
    const proven: unknown = proof(delivery);
    if (isVerification(proven)) return accept(delivery, proven, secretPaths);
    return Promise.resolve(proven).then((verification) => {
      accept(delivery, requireVerification(verification), secretPaths);
    });
  });
}

function accept(delivery: Delivery, verification: Verification, secretPaths: Paths): void {
  delivery.removeSecrets(secretPaths);
  delivery.verification = verification;
}

/** A proof that forgets to return what it showed must not let anybody in. */
function requireVerification(proven: unknown): Verification {
  if (isVerification(proven)) return proven;
  throw new WebhookError(
    'misconfigured',
    'The proof must return { scheme, coversBody }, or throw unverified(reason).',
  );
}

/** A path alone would be taken for a list of paths, and remove nothing. */
function isListOfPaths(value: unknown): boolean {
  const isPath = (path: unknown) =>
    Array.isArray(path) && path.every((part) => typeof part === 'string');
  return Array.isArray(value) && value.every(isPath);
}

type Paths = readonly (readonly string[])[];

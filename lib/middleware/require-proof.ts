import type { Proof, WebhookRequest } from '../core/delivery.js';
import type { Verification } from '../core/event.js';
import { requireNoMore } from '../core/options.js';
import { isVerify, Platform } from '../core/platform.js';
import type { ReadableDelivery } from '../core/receive/open-delivery.js';
import { isVerification, proveWith, type BodyProof } from '../core/receive/proof.js';
import { WebhookError } from '../core/webhook-error.js';
import { deliveryOf, requireCalled, toError, type Middleware } from './link.js';

/**
 * The link that requires a proof, such as `platform.verify(options)` or one of your own. The other
 * `verify…` links are this one, with the proof of a vendor.
 *
 * It calls the proof before it reads the body, so that a request with a wrong header or URL costs no
 * reading. While a proof takes its time, it reads bodies of up to 64 kB. `await delivery.bytes()` in a
 * proof reads any body; it is read in any case before the next link. If a proof asks for `payload()` or `rawBody` before that, what it returns or throws does not
 * count: the body is read, and the proof called once more.
 *
 * Passes on a {@link WebhookError}: `unverified` from the proof; `misconfigured` if the proof returns
 * no verification; `body_too_large`, `body_timeout` and `invalid_body` if the body cannot be read, or
 * if there are secrets to remove from a body that is not JSON.
 *
 * @param proof - it may return a promise
 * @param secretPaths - which values to remove from the payload after the proof. Default: none, because
 * `validateAgainstSchema` removes all secrets of its platform
 * @throws TypeError if `proof` is not a function of one parameter, or `secretPaths` not a list of paths
 */
export function requireProof(
  proof: Proof,
  secretPaths: Paths = [],
  ...surplus: readonly []
): Middleware {
  requireCalled(proof, 'requireProof(proof)');
  requireNoMore(surplus, 2, 'requireProof(proof, secretPaths)');
  if (!isProof(proof)) {
    const given: unknown = proof;
    const name = given instanceof Platform ? given.name : 'chatwoot';
    throw new TypeError(
      `requireProof needs a proof: ${name}.verify({ secret }), proveWith({ … }), ` +
        'or (delivery) => verification.',
    );
  }
  if (!isListOfPaths(secretPaths)) {
    throw new TypeError(
      `"secretPaths" must be an array of paths, such as [['payload', 'secret']].`,
    );
  }
  return (req: WebhookRequest, _res, next) => {
    let delivery: ReadableDelivery;
    try {
      delivery = deliveryOf(req) as ReadableDelivery;
    } catch (error) {
      return next(error);
    }
    new Proving(delivery, proof, secretPaths, next).start();
  };
}

/** False for what looks like a proof, and would refuse every request. */
export function isProof(value: unknown): value is Proof {
  // A middleware takes three parameters.
  if (typeof value !== 'function' || value.length > 1) return false;
  return value !== proveWith && !isVerify(value);
}

/** One request on its way through the link. */
class Proving {
  readonly #delivery: ReadableDelivery;
  readonly #proof: BodyProof;
  readonly #secretPaths: Paths;
  readonly #next: (error?: unknown) => void;
  #isAgain = false;
  #hasEnded = false;

  constructor(
    delivery: ReadableDelivery,
    proof: BodyProof,
    secretPaths: Paths,
    next: (error?: unknown) => void,
  ) {
    this.#delivery = delivery;
    this.#proof = proof;
    this.#secretPaths = secretPaths;
    this.#next = next;
  }

  start(): void {
    const { beforeBody } = this.#proof;
    if (!beforeBody) return this.#prove();
    try {
      beforeBody(this.#delivery);
    } catch (error) {
      return this.#refuse(error);
    }
    this.#read(false, () => this.#prove());
  }

  #prove(): void {
    const delivery = this.#delivery;
    let proven: unknown;
    let isKnown: boolean;
    try {
      proven = this.#proof(delivery);
      isKnown = isVerification(proven);
    } catch (error) {
      return this.#fail(error);
    }
    if (isKnown) return this.#pass(proven as Verification);
    delivery.onEnded((error) => this.#refuse(error));
    this.#readMeanwhile();
    Promise.resolve(proven)
      .then(requireVerification)
      .then(
        (verification) => this.#pass(verification),
        (error: unknown) => this.#fail(error),
      );
  }

  /** Some senders hang up at once, and a request whose connection has ended has no body any more. */
  #readMeanwhile(): void {
    const delivery = this.#delivery;
    if (delivery.isRead || delivery.isBeingRead) return;
    if (delivery.isLittle) delivery.read(false, () => undefined);
    else delivery.takePlace();
  }

  #pass(verification: Verification): void {
    if (this.#hasEnded) return;
    const delivery = this.#delivery;
    if (this.#mayBeWrong) return this.#proveAgain();
    if (delivery.isRead) return this.#accept(verification);
    this.#read(verification.scheme !== 'none', () => this.#accept(verification));
  }

  #fail(error: unknown): void {
    if (this.#mayBeWrong && !this.#hasEnded) this.#proveAgain();
    else this.#refuse(error);
  }

  /** A proof that looked for a body that was not there has decided without it. */
  get #mayBeWrong(): boolean {
    return this.#delivery.wasMissed && !this.#isAgain;
  }

  #proveAgain(): void {
    this.#isAgain = true;
    this.#read(false, () => this.#prove());
  }

  #read(isProven: boolean, goOn: () => void): void {
    this.#delivery.read(isProven, (error) => {
      if (error === undefined) goOn();
      else this.#refuse(error);
    });
  }

  #accept(verification: Verification): void {
    const delivery = this.#delivery;
    try {
      delivery.removeSecrets(this.#secretPaths);
    } catch (error) {
      return this.#refuse(error);
    }
    this.#hasEnded = true;
    delivery.verification = verification;
    delivery.accept();
    this.#next();
  }

  #refuse(error: unknown): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#delivery.refuse();
    this.#next(toError(error));
  }
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

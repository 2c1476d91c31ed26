import type { Delivery, Proof, WebhookRequest } from '../delivery.js';
import { errorLabel } from '../error-class.js';
import type { Verification } from '../event.js';
import {
  requireFunction,
  requireKnownOptions,
  requireNoMore,
  type OptionNames,
} from '../options.js';
import { unverified } from '../webhook-error.js';
import { secretKeys, type Secret } from './secrets.js';

/**
 * A proof for a platform of your own, for `definePlatform({ verify })`. Rotation, many tenants, and
 * one answer to every request without a valid proof come with it.
 *
 * @throws TypeError if the secret is unusable (see {@link Secret}), or another option is missing
 */
export function proveWith(options: ProofOptions, ...surplus: readonly []): Proof {
  const call = 'proveWith({ secret, scheme, coversBody, isProof })';
  requireNoMore(surplus, 1, call);
  requireKnownOptions(options, PROOF_OPTIONS, call);
  const { scheme, coversBody, isProof } = options;
  requireFunction(isProof, 'isProof');
  if (!isVerification(options)) {
    throw new TypeError('"scheme" and "coversBody" must say what is proven.');
  }
  const verifications = new Verifications(scheme, coversBody);
  const withKeys = secretKeys(options.secret, 'secret', (secret) => secret);

  const prove = (delivery: Delivery) =>
    withKeys(delivery.request, (secrets, places) => {
      const { request } = delivery;
      const match = secrets.findIndex((secret) => proves(() => isProof(secret, delivery, request)));
      if (match === -1) throw unverified('the proof is missing or wrong');
      return verifications.of(places[match]!);
    });
  return coversBody
    ? proofOfBody((delivery) => withBytes(delivery, () => prove(delivery)))
    : proofOfBody((delivery) => withBody(delivery, () => prove(delivery)));
}

export interface ProofOptions extends Pick<Verification, 'scheme' | 'coversBody'> {
  /** One secret, several, or a function of the request, as for every platform. */
  secret: Secret;
  /**
   * Whether the sender of the request knows the secret. Compare with `crypto.timingSafeEqual`. With
   * `coversBody: true` the exact bytes are in `delivery.rawBody`. Only `true` is a proof: a promise
   * is not, and a function that throws refuses the request.
   */
  isProof: (secret: string, delivery: Delivery, req: WebhookRequest) => boolean;
}

const PROOF_OPTIONS: OptionNames<ProofOptions> = {
  secret: true,
  scheme: true,
  coversBody: true,
  isProof: true,
};

function proves(isProof: () => unknown): boolean {
  let answer: unknown;
  try {
    answer = isProof();
  } catch (error) {
    throw unverified(`the function in "isProof" failed: ${errorLabel(error)}`);
  }
  if (answer instanceof Promise) {
    answer.catch(() => undefined);
    throw unverified('the function in "isProof" returned a promise');
  }
  return answer === true;
}

export function isVerification(value: unknown): value is Verification {
  if (typeof value !== 'object' || value === null) return false;
  const { scheme, coversBody } = value as Partial<Verification>;
  return typeof scheme === 'string' && typeof coversBody === 'boolean';
}

/** One frozen constant for each secret: each frozen copy would be a new hidden class. */
export class Verifications {
  readonly #scheme: Verification['scheme'];
  readonly #coversBody: boolean;
  readonly #byIndex: Verification[] = [];

  constructor(scheme: Verification['scheme'], coversBody: boolean) {
    this.#scheme = scheme;
    this.#coversBody = coversBody;
  }

  /** @param secretIndex - the place of the secret that matched */
  of(secretIndex: number): Verification {
    return (this.#byIndex[secretIndex] ??= Object.freeze({
      scheme: this.#scheme,
      coversBody: this.#coversBody,
      secretIndex,
    }));
  }
}

/**
 * A proof that needs the body.
 *
 * @param check - what it can refuse before the body is read. It throws as a proof does
 */
export function proofOfBody(prove: Proof, check: Check = () => undefined): BodyProof {
  return Object.assign((delivery: Delivery) => prove(delivery), { beforeBody: check });
}

/** Where it has a `beforeBody`, `requireProof` calls that, reads the body, and calls the proof then. */
export type BodyProof = Proof & { readonly beforeBody?: Check };

type Check = (delivery: Delivery) => void;

const UNSIGNED: Verification = Object.freeze({ scheme: 'none', coversBody: false });

/** Asks for nothing: accepts every request. */
export const unsigned: Proof = () => UNSIGNED;

/** Calls `use` with the exact bytes of the body: at once if they were read before. */
export function withBytes<Result>(
  delivery: Delivery,
  use: (bytes: Buffer) => Result | Promise<Result>,
): Result | Promise<Result> {
  const bytes = delivery.isRead ? delivery.rawBody : undefined;
  return bytes ? use(bytes) : delivery.bytes().then(use);
}

/** Calls `use` once the body can be parsed: at once if it was read before. */
export function withBody<Result>(
  delivery: Delivery,
  use: () => Result | Promise<Result>,
): Result | Promise<Result> {
  if (delivery.isRead) return use();
  return delivery.bytes().then(use, (error: unknown) => {
    // A body parser came between: there are no bytes, but a payload.
    if (delivery.isRead) return use();
    throw error;
  });
}

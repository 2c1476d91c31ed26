import { createHash, timingSafeEqual } from 'node:crypto';
import type { WebhookRequest } from './webhook-request.js';
import { unverified } from './webhook-error.js';

/** One secret, or several of which any may match, so that a secret can be rotated. */
export type SecretValue = string | readonly string[] | undefined;

/**
 * A secret, several, or a function that finds them by the request, for many tenants.
 *
 * `undefined` is allowed so that `process.env.X` fits, but a secret that is missing, or shorter
 * than 8 characters, makes the constructor throw. A function that throws, yields no such secret, or
 * takes longer than 3 seconds refuses the request.
 */
export type Secret = SecretValue | SecretResolver;

/** A method's type, so that its parameter may also be declared as Express's own `Request`. */
export type SecretResolver = {
  resolve(request: WebhookRequest): SecretValue | Promise<SecretValue>;
}['resolve'];

const SHORTEST = 8;
const RESOLVER_TIMEOUT_MS = 3000;

/**
 * Makes keys of secrets: once and for all where the secrets are known from the start.
 *
 * @param option - the option that holds the secret, for messages
 * @param toKey - called for each secret
 * @returns what calls `prove` with the keys for a request, at once if they are known; where there
 * are none, it rejects with the answer 401
 * @throws TypeError if a secret is missing or too short
 */
export function secretKeys<Key>(
  secret: Secret,
  option: string,
  toKey: (secret: string) => Key,
): (request: WebhookRequest, prove: (keys: readonly Key[]) => void) => void | Promise<void> {
  if (typeof secret === 'function') {
    return async (request, prove) => {
      prove((await resolve(secret, request, option)).map(toKey));
    };
  }
  const keys = usableSecrets(secret, option).map(toKey);
  return (_request, prove) => prove(keys);
}

async function resolve(
  resolver: SecretResolver,
  request: WebhookRequest,
  option: string,
): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolved) => {
    timer = setTimeout(resolved, RESOLVER_TIMEOUT_MS, undefined);
  });
  try {
    const found = (async () => resolver(request))();
    return usableSecrets(await Promise.race([found, timeout]), option);
  } catch {
    throw unverified(`the function in "${option}" failed, took too long or found no usable secret`);
  } finally {
    clearTimeout(timer);
  }
}

function usableSecrets(secret: SecretValue, option: string): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  if (secrets.length === 0 || !secrets.every(isUsable)) {
    throw new TypeError(
      `"${option}" is missing or shorter than ${SHORTEST} characters. ` +
        'If it comes from an environment variable, is that variable set?',
    );
  }
  return secrets;
}

function isUsable(secret: unknown): secret is string {
  return typeof secret === 'string' && secret.trim().length >= SHORTEST;
}

/** A secret's SHA-256: of one length whatever the secret, so that it can be compared safely. */
export function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** True if `candidate` is one of `keys`, in a time that depends on neither. */
export function matchesAny(candidate: Buffer, keys: readonly Buffer[]): boolean {
  let matches = false;
  for (const key of keys) {
    if (candidate.length === key.length && timingSafeEqual(candidate, key)) matches = true;
  }
  return matches;
}

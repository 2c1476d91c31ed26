import { callWithTimeout } from './call-with-timeout.js';
import { unverified } from '../webhook-error.js';
import type { WebhookRequest } from './webhook-request.js';

/**
 * One secret, or several of which any may match, so that a secret can be rotated. An `undefined`
 * among several is skipped, so that `[process.env.NEW, process.env.OLD]` fits.
 */
export type SecretValue = string | readonly (string | undefined)[] | undefined;

/**
 * A secret, several, or a function that finds them by the request, for many tenants.
 *
 * `undefined` is allowed so that `process.env.X` fits, but a secret of no use makes whoever gets it
 * throw: one that is missing, shorter than 8 characters, has white space around it, or is the text
 * of a value that is no string (`undefined`, `[object Object]`). A function that throws, finds no
 * usable secret, or takes longer than 2 seconds refuses the request.
 */
export type Secret = SecretValue | SecretResolver;

/** A method's type, so that its parameter may also be declared as a framework's own request. */
export type SecretResolver = {
  resolve(request: WebhookRequest): SecretValue | Promise<SecretValue>;
}['resolve'];

const SHORTEST = 8;

/**
 * Makes keys of secrets: once and for all where the secrets are known from the start.
 *
 * @param option - the option that holds the secret, for messages
 * @param toKey - called for each secret
 * @returns what calls `prove` with the keys for a request, at once if they are known; where there
 * are none, it rejects with the answer 401
 * @throws TypeError if a secret is missing or of no use
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
  const missing = `"${option}" is missing. If it comes from an environment variable, is that variable set?`;
  const keys = usableSecrets(secret, option, missing).map(toKey);
  return (_request, prove) => prove(keys);
}

async function resolve(
  resolver: SecretResolver,
  request: WebhookRequest,
  option: string,
): Promise<readonly string[]> {
  try {
    const missing = `the function in "${option}" found no secret`;
    return usableSecrets(await callWithTimeout(resolver, request, option), option, missing);
  } catch (error) {
    throw unverified((error as Error).message);
  }
}

function usableSecrets(secret: SecretValue, option: string, missing: string): readonly string[] {
  const given: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  const secrets = given.filter((one) => one !== undefined);
  if (secrets.length === 0) throw new TypeError(missing);
  return secrets.map((one) => usableSecret(one, option));
}

function usableSecret(secret: unknown, option: string): string {
  if (typeof secret !== 'string') throw new TypeError(`"${option}" is not a string.`);
  if (secret.length < SHORTEST) {
    throw new TypeError(`"${option}" is shorter than ${SHORTEST} characters.`);
  }
  if (secret !== secret.trim()) {
    throw new TypeError(`"${option}" begins or ends with white space, such as a line break.`);
  }
  // Of `${process.env.X}`: anybody could guess it.
  if (/^(?:undefined|\[object \w+\])$/.test(secret)) {
    throw new TypeError(`"${option}" holds the text of a value that is no string.`);
  }
  return secret;
}

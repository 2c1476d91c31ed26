import type { WebhookRequest } from '../delivery.js';
import { UNSET } from '../options.js';
import { unverified } from '../webhook-error.js';
import { callWithTimeout } from './call-with-timeout.js';

/**
 * A secret, several, or a function that finds them for a request, in an app with many tenants.
 *
 * `undefined` is allowed so that `process.env.X` fits, but an unusable secret throws when the program
 * starts: one that is missing, shorter than 8 characters, starts or ends with whitespace, or is the
 * text of a value that is not a string (`undefined`, `[object Object]`). If the function throws,
 * finds no usable secret, or takes longer than 2 seconds, the request is refused.
 */
export type Secret = SecretValue | SecretResolver;

/**
 * One secret, or several of which any may match while a secret is rotated. An `undefined` among
 * several is skipped, so that `[process.env.NEW, process.env.OLD]` fits.
 */
export type SecretValue = string | readonly (string | undefined)[] | undefined;

/** Declared as a method, so that its parameter may also be a framework's own request type. */
export type SecretResolver = {
  resolve(request: WebhookRequest): SecretValue | Promise<SecretValue>;
}['resolve'];

/** Calls `prove` with the keys for a request: at once if they are known, otherwise later. */
export type WithKeys<Key> = <Result>(
  request: WebhookRequest,
  prove: (keys: readonly Key[], places: Places) => Result | Promise<Result>,
) => Result | Promise<Result>;

/** For each key, the place of its secret in the list that the app gave. */
export type Places = readonly number[];

/**
 * Turns secrets into keys, once if the secrets are known from the start.
 *
 * @param option - the option that holds the secret, for messages
 * @param toKey - called for each secret
 * @returns a function that rejects with the answer 401 if a request has no keys
 * @throws TypeError if a secret is missing or unusable
 */
export function secretKeys<Key>(
  secret: Secret,
  option: string,
  toKey: (secret: string) => Key,
): WithKeys<Key> {
  if (typeof secret === 'function') {
    return async (request, prove) => {
      const { secrets, places } = await resolve(secret, request, option);
      return prove(secrets.map(toKey), places);
    };
  }
  const missing = `"${option}" is missing. ${UNSET}`;
  const { secrets, places } = usableSecrets(secret, option, missing);
  const keys = secrets.map(toKey);
  return (_request, prove) => prove(keys, places);
}

async function resolve(
  resolver: SecretResolver,
  request: WebhookRequest,
  option: string,
): Promise<UsableSecrets> {
  try {
    const missing = `the function in "${option}" found no secret`;
    return usableSecrets(await callWithTimeout(resolver, request, option), option, missing);
  } catch (error) {
    throw unverified((error as Error).message);
  }
}

interface UsableSecrets {
  readonly secrets: readonly string[];
  readonly places: Places;
}

function usableSecrets(secret: SecretValue, option: string, missing: string): UsableSecrets {
  const given: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  const places = [...given.keys()].filter((place) => given[place] !== undefined);
  if (places.length === 0) throw new TypeError(missing);
  return { secrets: places.map((place) => usableSecret(given[place], option)), places };
}

const SHORTEST = 8;

function usableSecret(secret: unknown, option: string): string {
  if (typeof secret !== 'string') throw new TypeError(`"${option}" is not a string.`);
  if (secret === '') throw new TypeError(`"${option}" is empty. ${UNSET}`);
  if (secret.length < SHORTEST) {
    throw new TypeError(`"${option}" is shorter than ${SHORTEST} characters.`);
  }
  if (secret !== secret.trim()) {
    throw new TypeError(`"${option}" starts or ends with whitespace, such as a line break.`);
  }
  // The text of `${process.env.X}` for an unset variable: anybody could guess it.
  if (/^(?:undefined|\[object \w+\])$/.test(secret)) {
    throw new TypeError(`"${option}" is the text of a value that is not a string.`);
  }
  return secret;
}

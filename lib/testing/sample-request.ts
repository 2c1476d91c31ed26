import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Platform, SignedRequest } from '../core/platform.js';

/** A request as the platform would send it, ready for supertest, fetch or light-my-request. */
export interface SampleRequest extends SignedRequest {
  readonly method: 'POST';
}

export interface SampleRequestOptions<Payload> {
  /**
   * Another payload, or a function that makes one from the sample, which need not fit the schema.
   * Default: the sample itself, a realistic payload of that event.
   */
  payload?: Payload | ((sample: Payload) => object) | undefined;
  /** Another of the samples where shapes differ, such as `outgoing` of Chatwoot's messages. */
  variant?: string | undefined;
  /** When the request is signed. Default: now. */
  at?: Date | undefined;
}

/**
 * A sample of an event, proven as the vendor proves it: for tests of your own handlers.
 *
 * @param options - what the platform's router was given (`secret`, `workspaceSecret` or `token`),
 * and what {@link SampleRequestOptions} lists
 * @throws TypeError if the platform has no such event, the event no such sample, or a platform of
 * your own no `sign`
 */
export function sampleRequest<
  Events,
  Aliases,
  Options,
  Credentials,
  Name extends keyof Events & string,
>(
  platform: Platform<Events, Aliases, Options, Credentials>,
  eventName: Name,
  options: Credentials & SampleRequestOptions<Events[Name]>,
): SampleRequest {
  const { payload, variant, at = new Date() } = options;
  if (!platform.sign) throw new TypeError(`The platform ${platform.name} has no "sign".`);
  if (!platform.eventNames.includes(eventName)) {
    const known = platform.eventNames.join(', ');
    throw new TypeError(`${platform.name} has no event "${eventName}". There are: ${known}.`);
  }
  const sample = () => readSample(platform.name, eventName, variant) as Events[Name];
  const chosen = isFunction(payload) ? payload(sample()) : (payload ?? sample());
  const { path, headers, body } = platform.sign(chosen as Record<string, unknown>, options, at);
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  };
}

function isFunction<Payload>(
  payload: Payload | ((sample: Payload) => object) | undefined,
): payload is (sample: Payload) => object {
  return typeof payload === 'function';
}

// The same folder from `lib/testing/` and from `dist/testing/`.
const JSON_SCHEMA = new URL('../../json-schema/', import.meta.url);

function readSample(platform: string, eventName: string, variant: string | undefined): unknown {
  const folder = new URL(`${platform}/samples/`, JSON_SCHEMA);
  const name = variant === undefined ? eventName : `${eventName}.${variant}`;
  if (!existsSync(folder)) {
    throw new TypeError(`There are no samples of ${platform}: give a "payload".`);
  }
  const files = readdirSync(folder);
  if (!files.includes(`${name}.json`)) {
    const ofEvent = files.filter((file) => file.startsWith(`${eventName}.`));
    const known = ofEvent.map((file) => file.replace(/\.json$/, ''));
    throw new TypeError(`${platform} has no sample "${name}". There are: ${known.join(', ')}.`);
  }
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

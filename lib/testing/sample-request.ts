import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { KnownName } from '../core/known-name.js';
import { requireNoMore, requireSharedOptions, shown, type OptionNames } from '../core/options.js';
import { noPlatform, unknownEvent, type Platform, type SignedRequest } from '../core/platform.js';

// Resolves to the same folder from `lib/testing/` and from `dist/testing/`.
const JSON_SCHEMA = new URL('../../json-schema/', import.meta.url);

/**
 * A sample of an event, signed the way the vendor does, for tests of your own handlers.
 *
 * @param options - the credential of the platform's router (`secret`, `workspaceSecret` or `token`)
 * and {@link SampleRequestOptions}. A credential that is `undefined` is refused, because it comes from an
 * environment variable that is not set; leave it out where a request may go without
 * @throws TypeError if an option is unknown, or the credential missing; if the platform has no such
 * event, if there is no such sample, or if your own platform has no `sign`
 */
export function sampleRequest<
  Events,
  Aliases,
  Options,
  Credentials,
  Name extends string = keyof Events & string,
>(
  platform: Platform<Events, Aliases, Options, Credentials>,
  eventName: KnownName<Name, keyof Events & string>,
  options: Credentials & SampleRequestOptions<Events[Name & keyof Events]>,
  ...surplus: readonly []
): SampleRequest {
  requireNoMore(surplus, 3, 'sampleRequest(platform, name, { … })');
  // Not `instanceof`: an ES module and a CommonJS one may have a class of their own each.
  if (!Array.isArray((Object(platform) as Partial<Platform>).eventNames))
    throw noPlatform(platform);
  if (!platform.sign) {
    throw new TypeError(
      `The platform ${platform.name} has no "sign". Pass one to definePlatform to make requests.`,
    );
  }
  if (!platform.eventNames.includes(eventName)) {
    throw new TypeError(unknownEvent(platform, eventName, platform.eventNames));
  }
  requireSharedOptions(options, {
    own: SAMPLE_OPTIONS,
    foreign: platform.signOptions,
    call: `sampleRequest(${platform.name}, '${eventName}', { … })`,
    declaration: 'signOptions',
  });
  const { payload, variant, at = new Date() } = options;
  if (!(at instanceof Date) || Number.isNaN(at.getTime())) {
    throw new TypeError(`"at" must be a valid Date, not ${shown(at)}.`);
  }
  const sample = () => readSample(platform.name, eventName, variant) as Events[Name & keyof Events];
  const chosen = isFunction(payload) ? payload(sample()) : (payload ?? sample());
  if (chosen === undefined || chosen instanceof Promise) {
    throw new TypeError(
      `The function in "payload" must return the payload, not ${chosen ? 'a promise' : 'undefined'}.`,
    );
  }
  const { path, headers, body } = platform.sign(chosen as Record<string, unknown>, options, at);
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  };
}

/** A request as the platform would send it, for supertest, fetch or light-my-request. */
export interface SampleRequest extends SignedRequest {
  readonly method: 'POST';
}

/** The options of {@link sampleRequest}, besides the platform's credential. */
export interface SampleRequestOptions<Payload> {
  /**
   * Another payload, or a function that makes one from the sample. It need not match the schema.
   * Default: the sample itself, a realistic payload of that event.
   */
  payload?: Payload | ((sample: Payload) => object) | undefined;
  /** Selects one of several samples of an event, such as `outgoing` for Chatwoot's messages. */
  variant?: string | undefined;
  /** The time at which the request is signed. Default: now. */
  at?: Date | undefined;
}

const SAMPLE_OPTIONS: OptionNames<SampleRequestOptions<unknown>> = {
  payload: true,
  variant: true,
  at: true,
};

function isFunction<Payload>(
  payload: Payload | ((sample: Payload) => object) | undefined,
): payload is (sample: Payload) => object {
  return typeof payload === 'function';
}

function readSample(platform: string, eventName: string, variant: string | undefined): unknown {
  const folder = new URL(`${platform}/samples/`, JSON_SCHEMA);
  const name = variant === undefined ? eventName : `${eventName}.${variant}`;
  if (!existsSync(folder)) {
    throw new TypeError(`There are no samples for ${platform}. Pass a "payload".`);
  }
  const files = readdirSync(folder);
  if (!files.includes(`${name}.json`)) {
    const variants = files
      .filter((file) => file.startsWith(`${eventName}.`) && file !== `${eventName}.json`)
      .map((file) => file.slice(eventName.length + 1, -'.json'.length));
    const known =
      variants.length > 0 ? `Its variants: ${variants.join(', ')}.` : 'It has no variants.';
    throw new TypeError(`${platform} has no sample "${name}". ${known}`);
  }
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

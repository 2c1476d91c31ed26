import type { IncomingHttpHeaders } from 'node:http';
import type { Proof } from './delivery.js';
import type { ReceivedEvent, ReceivedEventOf } from './event.js';
import type { KnownName } from './known-name.js';
import { isMismatch } from './mismatch.js';
import { nearestName } from './nearest-name.js';
import {
  requireKnownOptions,
  requireName,
  requireNoMore,
  shown,
  type KnownNames,
  type OptionNames,
} from './options.js';
import type { PlatformSchema, RepeatSign, Validator } from './platform-schema.js';
import type { Subject } from './subject.js';

/**
 * A vendor whose webhooks can be received.
 *
 * @typeParam Events - the payload of each event, by the event's name
 * @typeParam Aliases - other names on the wire, and the event name that each stands for
 * @typeParam Options - what `verify` needs: the secrets
 * @typeParam Credentials - what `sign` needs
 */
// So that `Platform`, without arguments, stands for any of them.
/* eslint-disable @typescript-eslint/no-explicit-any */
export class Platform<Events = any, Aliases = any, Options = any, Credentials = any> {
  /* eslint-enable */
  readonly name: string;
  /** Milliseconds. See {@link PlatformDefinition}. */
  readonly ackWithinMs: number;
  /** HTTP status. See {@link PlatformDefinition}. */
  readonly notStoredStatus: number;
  /** The names of all events, without aliases. */
  readonly eventNames: readonly (keyof Events & string)[];
  /** The top-level field of a payload that holds the event's name. */
  readonly nameField: string;
  /** Paths to the secrets in a payload. `*` stands for every element or value. */
  readonly secretPaths: readonly (readonly string[])[];
  /** The names of what `verify` takes, if the platform says so. */
  readonly verifyOptions: KnownNames | undefined;
  /** The names of what `sign` takes as credentials, if the platform says so. */
  readonly signOptions: KnownNames | undefined;
  /**
   * Makes the proof of who sent a request.
   *
   * @throws TypeError if an option is unknown, or a secret is missing or unusable
   */
  readonly verify: (options: Options) => Proof;
  /** The vendor's own id of a delivery, if its headers carry one. */
  readonly deliveryId: (headers: IncomingHttpHeaders) => string | undefined;
  /** Signs a payload as the vendor does, for tests. */
  readonly sign:
    | ((payload: Record<string, unknown>, credentials: Credentials, at: Date) => SignedRequest)
    | undefined;
  // Names come from requests, so they are looked up in maps: an object has `constructor` too.
  readonly #validators: ReadonlyMap<string, Validator>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #repeats: ReadonlyMap<string, RepeatSign>;
  readonly #subjectOf: (event: ReceivedEventOf<Events>) => Subject;

  /** @throws TypeError if `name` or `notStoredStatus` is invalid */
  constructor(definition: PlatformDefinition<Events, Aliases, Options, Credentials>) {
    const { name, schema, ackWithinMs } = definition;
    requireName(name, 'name');
    this.name = name;
    this.ackWithinMs = ackWithinMs;
    this.notStoredStatus = definition.notStoredStatus ?? 503;
    if (Math.floor(this.notStoredStatus / 100) !== 5 || !Number.isInteger(this.notStoredStatus)) {
      throw new TypeError('"notStoredStatus" must be a number from 500 to 599.');
    }
    this.nameField = schema.nameField;
    this.secretPaths = schema.secretPaths;
    this.#validators = new Map(Object.entries<Validator>(schema.validators));
    this.#aliases = new Map(Object.entries<string>(schema.aliases as Record<string, string>));
    this.#repeats = new Map(
      Object.entries<RepeatSign>(schema.repeats as Record<string, RepeatSign>),
    );
    this.eventNames = [...this.#validators.keys()] as (keyof Events & string)[];
    const { verify, verifyOptions } = definition;
    this.verifyOptions = verifyOptions;
    this.signOptions = definition.signOptions;
    this.verify = verifyOptions
      ? (options, ...surplus: readonly unknown[]) => {
          requireNoMore(surplus, 1, `${name}.verify({ … })`);
          requireKnownOptions(options, verifyOptions, `${name}.verify({ … })`);
          return verify(options);
        }
      : verify;
    verifies.add(this.verify);
    this.deliveryId = definition.deliveryId ?? (() => undefined);
    this.#subjectOf = definition.subjectOf ?? (() => ({}));
    this.sign = definition.sign;
  }

  /** The event's own name if `name` is that or an alias, `undefined` for any other name. */
  canonicalName(name: string): (keyof Events & string) | undefined {
    const canonical = this.#aliases.get(name) ?? name;
    return this.#validators.has(canonical) ? (canonical as keyof Events & string) : undefined;
  }

  /** A name safe to log. One that no schema knows is the sender's own text, and left out. */
  loggableName(name: string): string {
    return this.canonicalName(name) ?? 'unknown event';
  }

  /** What shows that an event was sent before. */
  repeatSign(name: string): RepeatSign {
    return this.#repeats.get(name) ?? 'bytes';
  }

  /** The compiled schema of an event. */
  validator(name: keyof Events & string): Validator {
    return this.#validators.get(name)!;
  }

  /** All names that `on` takes. */
  knownNames(): readonly string[] {
    return [...this.eventNames, ...this.#aliases.keys()];
  }

  /** True if this is the platform's event of that name, with the payload that belongs to it. */
  is<Event extends ReceivedEvent, Name extends string = keyof Events & string>(
    event: Event | undefined,
    name: KnownName<Name, keyof Events & string>,
  ): event is Event & ReceivedEvent<Name, PayloadOf<Events, Name>> {
    return event?.platform === this.name && event.name === name && !isMismatch(event);
  }

  /**
   * What an event is about, as far as that is known: nothing for an unknown event, and what can be
   * found for a mismatch. Never throws, whatever the payload holds.
   */
  subjectOf(event: ReceivedEvent): Subject {
    if (this.canonicalName(event.name) === undefined) return {};
    try {
      return reliable(this.#subjectOf(event as ReceivedEventOf<Events>));
    } catch {
      return {};
    }
  }
}

/** The `verify` functions of all platforms. */
const verifies = new WeakSet<object>();

/** True for the `verify` of a platform, which makes a proof and is none. */
export function isVerify(value: object): boolean {
  return verifies.has(value);
}

/** `any` for an unknown name, so that the compiler reports the name alone. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type PayloadOf<Events, Name> = Name extends keyof Events ? Events[Name] : any;

/** All that the chain must know of a platform. */
export interface PlatformDefinition<Events, Aliases, Options, Credentials> {
  /** For example `chatwoot`: 1 to 64 letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly schema: PlatformSchema<Events, Aliases>;
  /**
   * Milliseconds from the arrival of a request after which it is answered 200 even if handlers still
   * run; with an inbox, refused if the event is not safe yet.
   */
  readonly ackWithinMs: number;
  /**
   * HTTP status of the answer if the inbox cannot store an event, from 500 to 599: the one that makes
   * the vendor send it again, if any does. Default 503.
   */
  readonly notStoredStatus?: number | undefined;
  /**
   * Makes the proof of who sent a request. `proveWith` makes one from a secret and a comparison.
   *
   * @throws TypeError if the options lack a secret, or have an unusable one
   */
  readonly verify: (options: Options) => Proof;
  /** The names of what `verify` takes. Without them, misspelt ones go unnoticed. */
  readonly verifyOptions?: OptionNames<Options> | undefined;
  /** The names of the credentials that `sign` takes. Without them, misspelt ones go unnoticed. */
  readonly signOptions?: OptionNames<Credentials> | undefined;
  /** The vendor's own id of the delivery, if its headers carry one. */
  readonly deliveryId?: ((headers: IncomingHttpHeaders) => string | undefined) | undefined;
  /**
   * What an event is about. Its `conversation` becomes part of `event.conversationKey`, and an inbox
   * keeps the order of each conversation and notices what arrives out of order. It is called for every
   * event of a known name, whose payload has the promised shape, maybe several times. Without it, or
   * if it throws, an event has no key and no order.
   */
  readonly subjectOf?: ((event: ReceivedEventOf<Events>) => Subject) | undefined;
  /** Signs a payload as the vendor does, for tests. */
  readonly sign?:
    | ((payload: Record<string, unknown>, credentials: Credentials, at: Date) => SignedRequest)
    | undefined;
}

/** A request as a platform would send it, for tests. */
export interface SignedRequest {
  /** Path below the one where the router is mounted: `/`, or `/<token>`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes that were signed. Send them unchanged: do not parse and serialize them. */
  readonly body: string;
}

/** @throws TypeError if `platform` is not a {@link Platform} */
export function requirePlatform(platform: Platform): void {
  if (platform instanceof Platform) return;
  throw noPlatform(platform);
}

/** What is wrong with the name of an event, and which the caller may have meant. */
export function unknownEvent(platform: Platform, name: unknown, known: readonly string[]): string {
  const nearest = nearestName(String(name), known);
  const hint =
    nearest === undefined ? `Its events are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
  return `${platform.name} has no event "${String(name)}". ${hint}`;
}

/** The error about what was passed instead of a platform. */
export function noPlatform(given: unknown): TypeError {
  return new TypeError(
    '"platform", the first argument, must be a Platform, for example `chatwoot` of ' +
      `conversation-webhooks, not ${shown(given)}.`,
  );
}

/** Drops what cannot be relied on: payloads are the vendor's, and a platform may be a user's. */
function reliable({ conversation, entity, version, time }: Subject): Subject {
  const hasEntity = typeof entity === 'string' && entity !== '';
  return {
    conversation: isId(conversation) ? conversation : undefined,
    entity: hasEntity ? entity : undefined,
    version: hasEntity && Number.isFinite(version) ? version : undefined,
    time: Number.isFinite(time) ? time : undefined,
  };
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Middleware } from '../middleware/middleware.js';
import type { PlatformSchema, Validator } from './platform-schema.js';
import type { Subject } from './subject.js';
import type { ReceivedEvent, ReceivedEventOf } from './event.js';
import { isMismatch } from './mismatch.js';
import { requireName } from './options/require-name.js';

/** A request as a platform would send it, for tests. */
export interface SignedRequest {
  /** Path below the one where the router is mounted: `/`, or `/<token>`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes that were signed. Send them as they are: do not parse and serialise them. */
  readonly body: string;
}

/** All that the chain must know of a platform. */
export interface PlatformDefinition<Events, Aliases, Options, Credentials> {
  /** Such as `chatwoot`: 1 to 64 letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly schema: PlatformSchema<Events, Aliases>;
  /**
   * After this many milliseconds a request is answered 200 although handlers still run; with an
   * inbox, it is refused if the event is not safe yet.
   */
  readonly ackWithinMs: number;
  /**
   * HTTP status of the answer to an event that the inbox could not keep: the one that makes the
   * vendor send it again, if any does, from 500 to 599. Default 503.
   */
  readonly notStoredStatus?: number | undefined;
  /** The middleware that proves who sent a request. */
  readonly verify: (options: Options) => Middleware;
  /** The vendor's own id of the delivery, if its headers carry one. */
  readonly deliveryId?: ((headers: IncomingHttpHeaders) => string | undefined) | undefined;
  /**
   * What an event is about, so that an inbox keeps the order of each conversation and notices what
   * arrives out of order. It sees events of known names whose payload has the promised shape. Left
   * out, or where it throws, an event has no order.
   */
  readonly subjectOf?: ((event: ReceivedEventOf<Events>) => Subject) | undefined;
  /** Proves a payload as the vendor does, for tests. */
  readonly sign?:
    | ((payload: Record<string, unknown>, credentials: Credentials, at: Date) => SignedRequest)
    | undefined;
}

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
  readonly ackWithinMs: number;
  readonly notStoredStatus: number;
  /** The names of all events, without aliases. */
  readonly eventNames: readonly (keyof Events & string)[];
  /** The top-level field of a payload that holds the event's name. */
  readonly nameField: string;
  readonly secretPaths: readonly (readonly string[])[];
  readonly verify: (options: Options) => Middleware;
  readonly deliveryId: (headers: IncomingHttpHeaders) => string | undefined;
  readonly sign:
    | ((payload: Record<string, unknown>, credentials: Credentials, at: Date) => SignedRequest)
    | undefined;
  // Names come from requests, so they are looked up in maps: an object has `constructor` too.
  readonly #validators: ReadonlyMap<string, Validator>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #subjectOf: (event: ReceivedEventOf<Events>) => Subject;

  /** @throws TypeError if the name, or `notStoredStatus`, is of no use */
  constructor(definition: PlatformDefinition<Events, Aliases, Options, Credentials>) {
    const { name, schema, ackWithinMs } = definition;
    requireName(name, 'name');
    this.name = name;
    this.ackWithinMs = ackWithinMs;
    this.notStoredStatus = definition.notStoredStatus ?? 503;
    if (!(this.notStoredStatus >= 500 && this.notStoredStatus <= 599)) {
      throw new TypeError('"notStoredStatus" must be from 500 to 599.');
    }
    this.nameField = schema.nameField;
    this.secretPaths = schema.secretPaths;
    this.#validators = new Map(Object.entries<Validator>(schema.validators));
    this.#aliases = new Map(Object.entries<string>(schema.aliases as Record<string, string>));
    this.eventNames = [...this.#validators.keys()] as (keyof Events & string)[];
    this.verify = definition.verify;
    this.deliveryId = definition.deliveryId ?? (() => undefined);
    this.#subjectOf = definition.subjectOf ?? (() => ({}));
    this.sign = definition.sign;
  }

  /** The event's own name where `name` is that or an alias, `undefined` for any other. */
  canonicalName(name: string): (keyof Events & string) | undefined {
    const canonical = this.#aliases.get(name) ?? name;
    return this.#validators.has(canonical) ? (canonical as keyof Events & string) : undefined;
  }

  /** For a log: a name that no schema knows is the sender's own text, and stays out of it. */
  loggableName(name: string): string {
    return this.canonicalName(name) ?? 'unknown event';
  }

  /** The compiled schema of an event. */
  validator(name: keyof Events & string): Validator {
    return this.#validators.get(name)!;
  }

  /** All names that `on` takes. */
  knownNames(): readonly string[] {
    return [...this.eventNames, ...this.#aliases.keys()];
  }

  /** True if it is this platform's event of that name, with the payload that belongs to it. */
  is<Event extends ReceivedEvent, Name extends keyof Events & string>(
    event: Event | undefined,
    name: Name,
  ): event is Event & ReceivedEvent<Name, Events[Name]> {
    return event?.platform === this.name && event.name === name && !isMismatch(event);
  }

  /**
   * What an event is about, as far as that is known: nothing of an unknown event, and of a mismatch
   * what can be found. It never throws, whatever the payload holds.
   */
  subjectOf(event: ReceivedEvent): Subject {
    if (this.canonicalName(event.name) === undefined) return {};
    try {
      return usable(this.#subjectOf(event as ReceivedEventOf<Events>));
    } catch {
      return {};
    }
  }
}

/** What can be relied on: payloads are the vendor's, and a platform may be a user's. */
function usable({ conversation, entity, version, time }: Subject): Subject {
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

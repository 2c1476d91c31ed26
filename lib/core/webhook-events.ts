import { nearestName } from './nearest-name.js';
import type { Platform } from './platform.js';
import { isMismatch } from './mismatch.js';
import type { EventOf, ReceivedEvent, WebhookEvent } from './webhook-event.js';

/** A function of yours. Let it return its promise: only then is its failure seen. */
export type Handler<Event> = (event: Event) => unknown;

/** What `onError` functions receive first: `errors` holds what each failed handler threw. */
export type ErrorHandler = (error: AggregateError, event: WebhookEvent) => unknown;

/** The names that `on` takes: events and aliases. */
export type EventName<Events, Aliases> = (keyof Events | keyof Aliases) & string;

/** The event that a handler for these names receives. */
export type NamedEvent<Events, Aliases, Names> = EventOf<
  Events,
  (Names extends keyof Aliases ? Aliases[Names] : Names) & keyof Events
>;

/** How handlers are registered: on `WebhookEvents`, and on every router. */
export interface EventRegistry<Events, Aliases> {
  /**
   * Calls `handler` for each event of that name, or of one of these names.
   *
   * @throws TypeError if the platform has no event of that name
   */
  on<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this;
  /** As `on`, for the first such event only, of all the names together. */
  once<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this;
  /** Takes back every registration of that function for these names. */
  off<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this;
  /** Calls `handler` for each event that the platform's schemas know, beside its own handlers. */
  onAny(handler: Handler<EventOf<Events>>): this;
  /** Calls `handler` for each event with a name that the platform's schemas don't know. */
  onUnknown(handler: Handler<WebhookEvent>): this;
  /**
   * Calls `handler` for each event whose payload lacks a required field or has a wrong type:
   * `mismatches` says where. Such an event reaches no other handler.
   */
  onMismatch(handler: Handler<WebhookEvent>): this;
  /** Calls `handler` when handlers of an event failed. */
  onError(handler: ErrorHandler): this;
}

interface Registration {
  readonly names: ReadonlySet<string>;
  readonly handler: Handler<never>;
  readonly once: boolean;
}

/** The typed emitter: which function of yours handles which event. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- without arguments: any of them
export class WebhookEvents<Events = any, Aliases = any> implements EventRegistry<Events, Aliases> {
  readonly platform: Platform<Events, Aliases>;
  readonly #named = new Map<string, Set<Registration>>();
  readonly #any: Handler<EventOf<Events>>[] = [];
  readonly #unknown: Handler<WebhookEvent>[] = [];
  readonly #mismatch: Handler<WebhookEvent>[] = [];
  readonly #error: ErrorHandler[] = [];

  constructor(platform: Platform<Events, Aliases>) {
    this.platform = platform;
  }

  on<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this {
    return this.#register({ names: this.#canonicalNames(names), handler, once: false });
  }

  once<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this {
    return this.#register({ names: this.#canonicalNames(names), handler, once: true });
  }

  off<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this {
    for (const name of this.#canonicalNames(names)) {
      const registrations = this.#named.get(name);
      for (const registration of registrations ?? []) {
        if (registration.handler === handler) registrations?.delete(registration);
      }
    }
    return this;
  }

  onAny(handler: Handler<EventOf<Events>>): this {
    this.#any.push(requireFunction(handler));
    return this;
  }

  onUnknown(handler: Handler<WebhookEvent>): this {
    this.#unknown.push(requireFunction(handler));
    return this;
  }

  onMismatch(handler: Handler<WebhookEvent>): this {
    this.#mismatch.push(requireFunction(handler));
    return this;
  }

  onError(handler: ErrorHandler): this {
    this.#error.push(requireFunction(handler));
    return this;
  }

  /**
   * Runs the handlers of an event side by side and waits for all of them.
   *
   * @throws AggregateError of what they threw, in the order of registration, `onAny` after the
   * others; `onError` has seen it, and what `onError` functions threw themselves comes last in it
   */
  async dispatch(
    received: ReceivedEvent,
    { attempt, signal }: { readonly attempt: number; readonly signal: AbortSignal },
  ): Promise<void> {
    const event: WebhookEvent = Object.freeze({ ...received, attempt, signal });
    const handlers = this.#handlersOf(event);
    const errors = await failures(handlers, event as never);
    if (errors.length === 0) return;
    const failed = `${errors.length} of ${handlers.length} handlers failed`;
    const error = new AggregateError(errors, failed);
    const late = await failures(this.#error, error, event);
    throw late.length === 0 ? error : new AggregateError([...errors, ...late], failed);
  }

  #canonicalNames(names: string | readonly string[]): ReadonlySet<string> {
    return new Set([names].flat().map((name) => this.#canonicalName(name)));
  }

  #canonicalName(name: string): string {
    const canonical = this.platform.canonicalName(name);
    if (canonical !== undefined) return canonical;
    const nearest = nearestName(name, this.platform.knownNames());
    throw new TypeError(
      `${this.platform.name} has no event "${name}". Did you mean "${nearest}"? ` +
        'For events that the schemas don’t know, there is onUnknown.',
    );
  }

  #register(registration: Registration): this {
    if (registration.names.size === 0) throw new TypeError('There is no event name.');
    requireFunction(registration.handler);
    for (const name of registration.names) {
      const registrations = this.#named.get(name);
      if (registrations) registrations.add(registration);
      else this.#named.set(name, new Set([registration]));
    }
    return this;
  }

  #handlersOf(event: WebhookEvent): readonly Handler<never>[] {
    if (isMismatch(event)) return [...this.#mismatch];
    if (this.platform.canonicalName(event.name) === undefined) return [...this.#unknown];
    const registrations = [...(this.#named.get(event.name) ?? [])];
    for (const registration of registrations) {
      if (registration.once) this.#unregister(registration);
    }
    return [...registrations.map(({ handler }) => handler), ...this.#any];
  }

  #unregister(registration: Registration): void {
    for (const name of registration.names) this.#named.get(name)?.delete(registration);
  }
}

/** A handler that is not a function would lose its first event. */
function requireFunction<Value>(handler: Value): Value {
  if (typeof handler === 'function') return handler;
  throw new TypeError('The handler is not a function.');
}

/** Calls all of them at once and waits for all; a function may throw or reject. */
async function failures<Arguments extends readonly unknown[]>(
  functions: readonly ((...args: Arguments) => unknown)[],
  ...args: Arguments
): Promise<unknown[]> {
  const calls = functions.map((call) => new Promise((resolve) => resolve(call(...args))));
  const results = await Promise.allSettled(calls);
  return results
    .filter((result) => result.status === 'rejected')
    .map(({ reason }): unknown => reason);
}

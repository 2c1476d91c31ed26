import { nearestName } from './nearest-name.js';
import type { Platform } from './platform.js';
import { HandedOver } from './handed-over.js';
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

export interface HandlerOptions {
  /**
   * Tells this handler from the others of the same event, for an inbox: a retry calls those that
   * have not succeeded yet. Without a name the order of registration tells, which the next version
   * of an app may change while an event waits.
   */
  name?: string | undefined;
}

/** Which time an event is handled, and what is known of the times before. */
export interface DispatchOptions {
  /** 1 for the first time. */
  readonly attempt: number;
  readonly signal: AbortSignal;
  /** See {@link WebhookEvent}. Default `false`. */
  readonly outdated?: boolean;
  /**
   * Where a failed event is tried again: which handlers have succeeded in the times before. They
   * are skipped, and those that succeed before `signal` aborts are added. One that ends after that
   * has failed, since it may have left its work when it saw the signal.
   */
  readonly done?: Set<string>;
  /** Handlers that have not ended when it aborts have failed, and are waited for no longer. */
  readonly abandon?: AbortSignal;
}

/** How handlers are registered: on `WebhookEvents`, and on every router. */
export interface EventRegistry<Events, Aliases> {
  /**
   * Calls `handler` for each event of that name, or of one of these names.
   *
   * @throws TypeError if the platform has no event of that name, or if it has another handler of
   * the same `options.name`
   */
  on<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
    options?: HandlerOptions,
  ): this;
  /** As `on`, for the first such event only, of all the names together. */
  once<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
    options?: HandlerOptions,
  ): this;
  /** Takes back every registration of that function for these names. */
  off<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this;
  /** Calls `handler` for each event that the platform's schemas know, beside its own handlers. */
  onAny(handler: Handler<EventOf<Events>>, options?: HandlerOptions): this;
  /** Calls `handler` for each event with a name that the platform's schemas don't know. */
  onUnknown(handler: Handler<WebhookEvent>, options?: HandlerOptions): this;
  /**
   * Calls `handler` for each event whose payload lacks a required field or has a wrong type:
   * `mismatches` says where. Such an event reaches no other handler.
   */
  onMismatch(handler: Handler<WebhookEvent>): this;
  /** Calls `handler` when handlers of an event failed. */
  onError(handler: ErrorHandler): this;
}

/** How long `onError` functions are waited for where an inbox waits. */
const ON_ERROR_MS = 10_000;

interface Registration {
  readonly handler: Handler<never>;
  /** All the names that it was registered for; none for `onAny` and `onUnknown`. */
  readonly names: ReadonlySet<string>;
  readonly once: boolean;
  /** The event that a `once` handler is for: it stays registered until it has succeeded. */
  takenBy?: string;
  /** Which attempt at that event it is at. */
  runsAttempt?: number | undefined;
}

type Call = () => unknown;

/** The handlers of one event, by what tells them apart. */
class Registrations {
  readonly #byKey = new Map<string, Registration>();
  #unnamed = 0;

  add(registration: Registration, kind: string, options: HandlerOptions): void {
    this.requireFree(kind, options);
    // Never the number of one that is gone: an event that waits may remember it as done.
    const key = options.name ?? `#${(this.#unnamed += 1)}`;
    this.#byKey.set(`${kind} ${key}`, registration);
  }

  /** @throws TypeError if another handler has that name */
  requireFree(kind: string, { name }: HandlerOptions): void {
    if (name !== undefined && this.#byKey.has(`${kind} ${name}`)) {
      throw new TypeError(`There is another handler with the name "${name}".`);
    }
  }

  delete(isGone: (registration: Registration) => boolean): void {
    for (const [key, registration] of this.#byKey) {
      if (isGone(registration)) this.#byKey.delete(key);
    }
  }

  get size(): number {
    return this.#byKey.size;
  }

  get entries(): Iterable<readonly [key: string, registration: Registration]> {
    return this.#byKey;
  }
}

/** The typed emitter: which function of yours handles which event. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- without arguments: any of them
export class WebhookEvents<Events = any, Aliases = any> implements EventRegistry<Events, Aliases> {
  readonly platform: Platform<Events, Aliases>;
  readonly #named = new Map<string, Registrations>();
  readonly #any = new Registrations();
  readonly #unknown = new Registrations();
  readonly #mismatch: Handler<WebhookEvent>[] = [];
  readonly #error: ErrorHandler[] = [];

  constructor(platform: Platform<Events, Aliases>) {
    this.platform = platform;
  }

  on<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
    options: HandlerOptions = {},
  ): this {
    return this.#register(names, handler, false, options);
  }

  once<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
    options: HandlerOptions = {},
  ): this {
    return this.#register(names, handler, true, options);
  }

  off<Names extends EventName<Events, Aliases>>(
    names: Names | readonly Names[],
    handler: Handler<NamedEvent<Events, Aliases, Names>>,
  ): this {
    for (const name of this.#canonicalNames(names)) {
      this.#named.get(name)?.delete((registration) => registration.handler === handler);
    }
    return this;
  }

  onAny(handler: Handler<EventOf<Events>>, options: HandlerOptions = {}): this {
    this.#any.add(unnamedRegistration(handler), 'onAny', options);
    return this;
  }

  onUnknown(handler: Handler<WebhookEvent>, options: HandlerOptions = {}): this {
    this.#unknown.add(unnamedRegistration(handler), 'onUnknown', options);
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

  /** False as long as nothing at all has been registered, but `onError`. */
  hasHandlers(): boolean {
    const { size } = this.#named;
    return size + this.#any.size + this.#unknown.size + this.#mismatch.length > 0;
  }

  /**
   * Runs the handlers of an event side by side and waits for all of them.
   *
   * @throws AggregateError of what they threw, in the order of registration, `onAny` after the
   * others; `onError` has seen it, and what `onError` functions threw themselves comes last in it
   */
  async dispatch(received: ReceivedEvent, options: DispatchOptions): Promise<void> {
    const { abandon } = options;
    const calls = isMismatch(received)
      ? this.#mismatch.map((handler) => () => handler(new HandedOver(received, options)))
      : this.#callsFor(received, options);
    const errors = await failures(calls, abandon);
    if (errors.length === 0) return;
    const failed = `${errors.length} of ${calls.length} handlers failed`;
    const error = new AggregateError(errors, failed);
    const late = await failures(
      this.#error.map((handler) => () => handler(error, new HandedOver(received, options))),
      // An event that is tried again would wait for them.
      abandon && AbortSignal.timeout(ON_ERROR_MS),
    );
    throw late.length === 0 ? error : new AggregateError([...errors, ...late], failed);
  }

  #callsFor(received: ReceivedEvent, options: DispatchOptions): Call[] {
    const { attempt, done } = options;
    const calls: Call[] = [];
    for (const registrations of this.#registrationsOf(received)) {
      for (const [key, registration] of registrations.entries) {
        if (done?.has(key) || !takes(registration, received, attempt)) continue;
        const call = () => registration.handler(new HandedOver(received, options) as never);
        calls.push(
          registration.once || done
            ? async () => this.#keepBooks(call, key, registration, options)
            : call,
        );
      }
    }
    return calls;
  }

  #registrationsOf({ name }: ReceivedEvent): readonly Registrations[] {
    if (this.platform.canonicalName(name) === undefined) return [this.#unknown];
    const named = this.#named.get(name);
    return named ? [named, this.#any] : [this.#any];
  }

  async #keepBooks(
    call: Call,
    key: string,
    registration: Registration,
    { done, signal }: DispatchOptions,
  ): Promise<void> {
    try {
      await call();
    } finally {
      registration.runsAttempt = undefined;
    }
    if (done) signal.throwIfAborted();
    if (registration.once) {
      for (const name of registration.names) {
        this.#named.get(name)?.delete((each) => each === registration);
      }
    }
    done?.add(key);
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

  #register(
    givenNames: string | readonly string[],
    handler: Handler<never>,
    once: boolean,
    options: HandlerOptions,
  ): this {
    const names = this.#canonicalNames(givenNames);
    if (names.size === 0) throw new TypeError('There is no event name.');
    const registration = { handler: requireFunction(handler), names, once };
    // All or none of them.
    for (const name of names) this.#named.get(name)?.requireFree('on', options);
    for (const name of names) {
      const registrations = this.#named.get(name) ?? new Registrations();
      registrations.add(registration, 'on', options);
      this.#named.set(name, registrations);
    }
    return this;
  }
}

function unnamedRegistration(handler: Handler<never>): Registration {
  return { handler: requireFunction(handler), names: new Set(), once: false };
}

/** False if a `once` handler is for another event, or is at a copy of this one. */
function takes(
  registration: Registration,
  { tenant, id }: ReceivedEvent,
  attempt: number,
): boolean {
  if (!registration.once) return true;
  const event = JSON.stringify([tenant, id]);
  registration.takenBy ??= event;
  if (registration.takenBy !== event || registration.runsAttempt === attempt) return false;
  registration.runsAttempt = attempt;
  return true;
}

/** A handler that is not a function would lose its first event. */
function requireFunction<Value>(handler: Value): Value {
  if (typeof handler === 'function') return handler;
  throw new TypeError('The handler is not a function.');
}

/** Calls all of them at once and waits for all, until `abandon` aborts: what they threw. */
async function failures(calls: readonly Call[], abandon?: AbortSignal): Promise<unknown[]> {
  const running = calls.map(begin).filter(mayBePromise);
  if (running.length === 0) return [];
  const results = await Promise.allSettled(
    abandon ? running.map((each) => untilAborted(each, abandon)) : running,
  );
  return results
    .filter((result) => result.status === 'rejected')
    .map(({ reason }): unknown => reason);
}

function begin(call: Call): unknown {
  try {
    return call();
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever it threw
    return Promise.reject(error);
  }
}

/** Of another realm, too, or of another library. */
function mayBePromise(answer: unknown): answer is PromiseLike<unknown> {
  return (typeof answer === 'object' && answer !== null) || typeof answer === 'function';
}

async function untilAborted(running: PromiseLike<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
    Promise.resolve(running)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
    if (signal.aborted) giveUp();
  });
}

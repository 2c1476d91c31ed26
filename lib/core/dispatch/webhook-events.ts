import type { DispatchOptions } from './dispatch-options.js';
import type {
  ErrorHandler,
  EventName,
  EventRegistry,
  Handler,
  HandlerOptions,
  NamedEvent,
} from './event-registry.js';
import { failures, type Call } from './run-handlers.js';
import { HandedOver } from './handler-event.js';
import { isMismatch } from '../mismatch.js';
import { nearestName } from '../nearest-name.js';
import { patienceUntil } from './deadline.js';
import type { Platform } from '../platform.js';
import { requirePlatform } from '../options/require-platform.js';
import { Registrations, takes, type Registration } from './registrations.js';
import type { EventOf, ReceivedEvent, WebhookEvent } from '../event.js';

/** How long `onError` functions are waited for where an inbox waits. */
const ON_ERROR_MS = 10_000;

/** The typed emitter: which function of yours handles which event. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- without arguments: any of them
export class WebhookEvents<Events = any, Aliases = any> implements EventRegistry<Events, Aliases> {
  readonly platform: Platform<Events, Aliases>;
  readonly #named = new Map<string, Registrations>();
  readonly #any = new Registrations();
  readonly #unknown = new Registrations();
  readonly #mismatch: Handler<WebhookEvent>[] = [];
  readonly #error: ErrorHandler[] = [];

  /** @throws TypeError if `platform` is none */
  constructor(platform: Platform<Events, Aliases>) {
    requirePlatform(platform);
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
      this.#named.get(name)?.takeBack(handler);
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

  /** False as long as nothing at all is registered, but `onError`. */
  hasHandlers(): boolean {
    const all = [...this.#named.values(), this.#any, this.#unknown];
    return this.#mismatch.length > 0 || all.some(({ isUnused }) => !isUnused);
  }

  /**
   * Runs the handlers of an event side by side and waits for all of them, or as long as
   * `options.patience` says.
   *
   * @throws AggregateError of what they threw, in the order of registration, `onAny` after the
   * others; `onError` has seen it, and what `onError` functions threw themselves comes last in it
   */
  async dispatch(received: ReceivedEvent, options: DispatchOptions): Promise<void> {
    const calls = isMismatch(received)
      ? this.#mismatch.map((handler) => () => handler(new HandedOver(received, options)))
      : this.#callsFor(received, options);
    const { patience } = options;
    const onLate = patience?.onLate;
    const report = (errors: readonly unknown[]) =>
      this.#report(errors, calls.length, received, options);
    const late =
      onLate &&
      ((error: unknown) => {
        report([error]).then(onLate, onLate);
      });
    const errors = await failures(calls, patience, late);
    if (errors.length > 0) throw await report(errors);
  }

  /** Tells `onError`. What that throws comes last in the result. */
  async #report(
    errors: readonly unknown[],
    ofHandlers: number,
    received: ReceivedEvent,
    options: DispatchOptions,
  ): Promise<AggregateError> {
    const failed = `${errors.length} of ${ofHandlers} handlers failed`;
    const error = new AggregateError(errors, failed);
    const calls = this.#error.map(
      (handler) => () => handler(error, new HandedOver(received, options)),
    );
    const { patience } = options;
    const onLate = patience?.onLate;
    const thrown = onLate
      ? await failures(calls, patience, (cause) => onLate(new AggregateError([cause])))
      : // An event that is tried again would wait for them.
        await failures(calls, patience && patienceUntil(AbortSignal.timeout(ON_ERROR_MS)));
    return thrown.length === 0 ? error : new AggregateError([...errors, ...thrown], failed);
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
        this.#named.get(name)?.delete(registration);
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
        'For all events there is onAny, for those that the schemas don’t know onUnknown.',
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

/** A handler that is not a function would lose its first event. */
function requireFunction<Value>(handler: Value): Value {
  if (typeof handler === 'function') return handler;
  throw new TypeError('The handler is not a function.');
}

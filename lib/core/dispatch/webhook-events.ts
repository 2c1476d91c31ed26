import type { EventOf, ReceivedEvent, WebhookEvent } from '../event.js';
import type { KnownName, KnownNameList } from '../known-name.js';
import { isMismatch } from '../mismatch.js';
import {
  requireKnownOptions,
  requireNoMore,
  requireText,
  shown,
  type OptionNames,
} from '../options.js';
import { requirePlatform, unknownEvent, type Platform } from '../platform.js';
import { Deadline } from './deadline.js';
import type {
  ErrorHandler,
  EventName,
  EventRegistry,
  Handler,
  HandlerOptions,
  NamedEvent,
  typesOf,
} from './event-registry.js';
import { HandlerEvent, signalOf, type Attempt } from './handler-event.js';
import { Registrations, takes, type Registration } from './registrations.js';
import type { Refusal, RefusalHandler } from './refusal.js';
import {
  failuresOf,
  runHandlers,
  type HandlerCall,
  type HandlerFailure,
  type HandlerResult,
} from './run-handlers.js';

/** How long an inbox waits for `onError` functions. */
const ON_ERROR_MS = 10_000;

/** The typed emitter: knows which function of yours handles which event. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- without arguments: any of them
export class WebhookEvents<Events = any, Aliases = any> implements EventRegistry<Events, Aliases> {
  declare readonly [typesOf]?: readonly [Events, Aliases] | undefined;
  readonly platform: Platform<Events, Aliases>;
  readonly #named = new Map<string, Registrations>();
  readonly #any = new Registrations();
  readonly #unknown = new Registrations();
  readonly #mismatch: Handler<WebhookEvent>[] = [];
  readonly #error: ErrorHandler[] = [];
  readonly #refused: RefusalHandler[] = [];

  /** @throws TypeError if `platform` is not a {@link Platform} */
  constructor(platform: Platform<Events, Aliases>, ...options: readonly []) {
    requirePlatform(platform);
    requireNoMore(options, 1, 'new WebhookEvents(platform)');
    this.platform = platform;
  }

  on<Name extends string = EventName<Events, Aliases>>(
    names:
      KnownName<Name, EventName<Events, Aliases>> | KnownNameList<Name, EventName<Events, Aliases>>,
    handler: Handler<NamedEvent<Events, Aliases, Name>>,
    options: HandlerOptions = {},
    ...surplus: readonly []
  ): this {
    requireNoMore(surplus, 3, "on(names, handler, { name: 'crm' })");
    return this.#register(names, handler, false, options);
  }

  once<Name extends string = EventName<Events, Aliases>>(
    names:
      KnownName<Name, EventName<Events, Aliases>> | KnownNameList<Name, EventName<Events, Aliases>>,
    handler: Handler<NamedEvent<Events, Aliases, Name>>,
    options: HandlerOptions = {},
    ...surplus: readonly []
  ): this {
    requireNoMore(surplus, 3, "once(names, handler, { name: 'crm' })");
    return this.#register(names, handler, true, options);
  }

  off<Name extends string = EventName<Events, Aliases>>(
    names:
      KnownName<Name, EventName<Events, Aliases>> | KnownNameList<Name, EventName<Events, Aliases>>,
    handler: Handler<NamedEvent<Events, Aliases, Name>>,
    ...surplus: readonly []
  ): this {
    requireNoMore(surplus, 2, 'off(names, handler)');
    for (const name of this.#canonicalNames(names)) {
      this.#named.get(name)?.off(handler);
    }
    return this;
  }

  onAny(
    handler: Handler<EventOf<Events>>,
    options: HandlerOptions = {},
    ...surplus: readonly []
  ): this {
    requireNoMore(surplus, 2, "onAny(handler, { name: 'crm' })");
    const registration = unnamedRegistration(handler);
    requireHandlerOptions(options);
    this.#any.add(registration, 'onAny', options);
    return this;
  }

  onUnknown(
    handler: Handler<WebhookEvent>,
    options: HandlerOptions = {},
    ...surplus: readonly []
  ): this {
    requireNoMore(surplus, 2, "onUnknown(handler, { name: 'crm' })");
    const registration = unnamedRegistration(handler);
    requireHandlerOptions(options);
    this.#unknown.add(registration, 'onUnknown', options);
    return this;
  }

  onMismatch(handler: Handler<WebhookEvent>, ...options: readonly []): this {
    requireNoMore(options, 1, 'onMismatch(handler)');
    this.#mismatch.push(requireHandler(handler));
    return this;
  }

  onError(handler: ErrorHandler, ...options: readonly []): this {
    requireNoMore(options, 1, 'onError(handler)');
    this.#error.push(requireHandler(handler));
    return this;
  }

  onRefused(handler: RefusalHandler, ...options: readonly []): this {
    requireNoMore(options, 1, 'onRefused(handler)');
    this.#refused.push(requireHandler(handler));
    return this;
  }

  handledEvents(...surplus: readonly []): (keyof Events & string)[] {
    requireNoMore(surplus, 0, 'handledEvents()');
    const { eventNames } = this.platform;
    if (!this.#any.isEmpty) return [...eventNames];
    return eventNames.filter((name) => this.#named.get(name)?.isEmpty === false);
  }

  /**
   * Calls the `onRefused` functions, and waits for none.
   *
   * @param onFailure - gets what one of them throws or rejects with
   */
  reportRefusal(refusal: Refusal, onFailure: (error: unknown) => void): void {
    for (const handler of this.#refused) {
      new Promise((resolve) => resolve(handler(refusal))).catch(onFailure);
    }
  }

  /** True if there is an `onRefused` function. */
  get listensToRefusals(): boolean {
    return this.#refused.length > 0;
  }

  /** True if anything is registered, apart from `onError` and `onRefused`. */
  hasHandlers(): boolean {
    const all = [...this.#named.values(), this.#any, this.#unknown];
    return this.#mismatch.length > 0 || all.some(({ isUnused }) => !isUnused);
  }

  /**
   * Runs the handlers of an event concurrently and waits for all of them, or until
   * `options.deadline`.
   *
   * @throws AggregateError of what they threw, in order of registration, `onAny` handlers last. The
   * `onError` functions have received it; what they threw is appended
   */
  async dispatch(received: ReceivedEvent, options: DispatchOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      this.start(received, options, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }

  /**
   * Like {@link dispatch}, with a callback instead of a promise: it is called before this method
   * returns if no handler returned a promise.
   *
   * @param done - called once, with what `dispatch` would throw
   */
  start(
    received: ReceivedEvent,
    options: DispatchOptions,
    done: (error?: AggregateError) => void,
  ): void {
    const calls = isMismatch(received)
      ? this.#mismatch.map((handler) => ({
          name: 'onMismatch',
          run: () => handler(new HandlerEvent(received, options)),
        }))
      : this.#callsFor(received, options);
    const report = (errors: readonly unknown[]) =>
      this.#report(errors, calls.length, received, options);
    const { onLateFailure } = options;
    const reportLate =
      onLateFailure &&
      ((error: unknown) => {
        report([error]).then(onLateFailure, onLateFailure);
      });
    const finish = (failures: readonly HandlerFailure[]) => {
      if (failures.length === 0) return done();
      options.failures?.push(...failures);
      report(failures.map(({ error }) => error)).then(done, done);
    };
    runUntil(options.deadline, calls, reportLate, finish);
  }

  /** Calls `onError`. What that throws comes last in the result. */
  async #report(
    errors: readonly unknown[],
    ofHandlers: number,
    received: ReceivedEvent,
    options: DispatchOptions,
  ): Promise<AggregateError> {
    const failed = `${errors.length} of ${ofHandlers} handlers failed`;
    const error = new AggregateError(errors, failed);
    if (this.#error.length === 0) return error;
    const calls = this.#error.map((handler) => ({
      name: 'onError',
      run: () => handler(error, new HandlerEvent(received, options)),
    }));
    const { onLateFailure } = options;
    const reportLate =
      onLateFailure && ((cause: unknown) => onLateFailure(new AggregateError([cause])));
    // The retry of an event must not wait for `onError` forever.
    const deadline = reportLate
      ? options.deadline
      : options.deadline && Deadline.after(ON_ERROR_MS);
    const failures = await new Promise<readonly HandlerFailure[]>((resolve) => {
      runUntil(deadline, calls, reportLate, resolve);
    });
    const thrown = failures.map((each) => each.error);
    return thrown.length === 0 ? error : new AggregateError([...errors, ...thrown], failed);
  }

  #callsFor(received: ReceivedEvent, options: DispatchOptions): HandlerCall[] {
    const { attempt, done } = options;
    const calls: HandlerCall[] = [];
    for (const registrations of this.#registrationsOf(received)) {
      for (const [key, registration] of registrations.entries) {
        if (done?.has(key) || !takes(registration, received, attempt)) continue;
        const call = () => registration.handler(new HandlerEvent(received, options) as never);
        calls.push({
          name: key,
          run:
            registration.once || done
              ? async () => this.#recordSuccess(call, key, registration, options)
              : call,
        });
      }
    }
    return calls;
  }

  #registrationsOf({ name }: ReceivedEvent): readonly Registrations[] {
    if (this.platform.canonicalName(name) === undefined) return [this.#unknown];
    const named = this.#named.get(name);
    return named ? [named, this.#any] : [this.#any];
  }

  async #recordSuccess(
    call: () => unknown,
    key: string,
    registration: Registration,
    options: DispatchOptions,
  ): Promise<void> {
    const { done } = options;
    try {
      await call();
    } finally {
      registration.runsAttempt = undefined;
    }
    if (done) signalOf(options).throwIfAborted();
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

  #canonicalName(name: unknown): string {
    if (typeof name !== 'string') {
      const [example] = this.platform.eventNames;
      throw new TypeError(
        `Name the event first, as in on('${example}', handler): a string or an array of them, ` +
          `not ${shown(name)}. onAny handles all events.`,
      );
    }
    const canonical = this.platform.canonicalName(name);
    if (canonical !== undefined) return canonical;
    throw new TypeError(
      `${unknownEvent(this.platform, name, this.platform.knownNames())} ` +
        'onAny handles all events, onUnknown those that the schemas don’t know.',
    );
  }

  #register(
    givenNames: string | readonly string[],
    handler: Handler<never>,
    once: boolean,
    options: HandlerOptions,
  ): this {
    const names = this.#canonicalNames(givenNames);
    if (names.size === 0) throw new TypeError('Name at least one event.');
    const registration = { handler: requireHandler(handler), names, once };
    requireHandlerOptions(options);
    // All names or none.
    for (const name of names) this.#named.get(name)?.requireFree('on', options);
    for (const name of names) {
      const registrations = this.#named.get(name) ?? new Registrations();
      registrations.add(registration, 'on', options);
      this.#named.set(name, registrations);
    }
    return this;
  }
}

/** How an event is dispatched: in which attempt, and what is known of the attempts before. */
export interface DispatchOptions extends Attempt {
  /**
   * The handlers that succeeded in earlier attempts: they are skipped. Those that succeed before
   * `signal` aborts are added. A handler that ends after that has failed, because it may have stopped
   * early when it saw the signal.
   */
  readonly done?: Set<string> | undefined;
  /** Receives the handlers that failed, by the names that `done` has too. */
  readonly failures?: HandlerFailure[] | undefined;
  /**
   * Receives what a handler fails with after the deadline, once `onError` has seen it. Without it, a
   * handler that still runs at the deadline has failed with the deadline's reason.
   */
  readonly onLateFailure?: ((error: AggregateError) => void) | undefined;
}

/**
 * Runs handlers until the deadline.
 *
 * @param reportLate - gets what they fail with after it. Without it, they have failed with its reason
 */
function runUntil(
  deadline: Deadline | undefined,
  calls: readonly HandlerCall[],
  reportLate: ((error: unknown) => void) | undefined,
  done: (failures: readonly HandlerFailure[]) => void,
): void {
  const finish = (results: readonly HandlerResult[]) => {
    done(failuresOf(calls, results, reportLate ? undefined : deadline?.reason));
  };
  runHandlers(calls, finish, deadline, reportLate);
}

function unnamedRegistration(handler: Handler<never>): Registration {
  return { handler: requireHandler(handler), names: new Set(), once: false };
}

/** Refused at registration: it would otherwise fail at its first event, and lose it. */
function requireHandler<Value>(handler: Value): Value {
  if (typeof handler === 'function') return handler;
  throw new TypeError(`The handler must be a function, not ${shown(handler)}.`);
}

const HANDLER_OPTIONS: OptionNames<HandlerOptions> = { name: true };

function requireHandlerOptions(options: HandlerOptions): void {
  requireKnownOptions(options, HANDLER_OPTIONS, "on(names, handler, { name: 'crm' })");
  if (options.name !== undefined) requireText(options.name, 'name');
}

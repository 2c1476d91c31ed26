import type { EventOf, WebhookEvent } from '../event.js';
import type { KnownName, KnownNameList } from '../known-name.js';
import type { RefusalHandler } from './refusal.js';

export declare const typesOf: unique symbol;

/**
 * How handlers are registered: on `WebhookEvents`, and on every router.
 *
 * Throws a `TypeError` for an unknown event name or an empty list of names and, except in `off`, if the handler is not a
 * function or another handler of the same event has the same `options.name`.
 */
export interface EventRegistry<Events, Aliases> {
  /** Only a type: it is what the compiler infers `Events` and `Aliases` from in generic functions. */
  readonly [typesOf]?: readonly [Events, Aliases] | undefined;
  /** Calls `handler` for each event of that name, or of one of these names. */
  on<Name extends string = EventName<Events, Aliases>>(
    names:
      KnownName<Name, EventName<Events, Aliases>> | KnownNameList<Name, EventName<Events, Aliases>>,
    handler: Handler<NamedEvent<Events, Aliases, Name>>,
    options?: HandlerOptions,
  ): this;
  /**
   * Like `on`, but only for the first such event, whichever of the names it has. If the handler fails
   * and an inbox retries that event, it is called again.
   */
  once<Name extends string = EventName<Events, Aliases>>(
    names:
      KnownName<Name, EventName<Events, Aliases>> | KnownNameList<Name, EventName<Events, Aliases>>,
    handler: Handler<NamedEvent<Events, Aliases, Name>>,
    options?: HandlerOptions,
  ): this;
  /** Removes that handler for these names. */
  off<Name extends string = EventName<Events, Aliases>>(
    names:
      KnownName<Name, EventName<Events, Aliases>> | KnownNameList<Name, EventName<Events, Aliases>>,
    handler: Handler<NamedEvent<Events, Aliases, Name>>,
  ): this;
  /** Calls `handler` for each event that the platform's schemas know, besides its own handlers. */
  onAny(handler: Handler<EventOf<Events>>, options?: HandlerOptions): this;
  /** Calls `handler` for each event with a name that the platform's schemas don't know. */
  onUnknown(handler: Handler<WebhookEvent>, options?: HandlerOptions): this;
  /**
   * Calls `handler` for each event whose payload lacks a required field or has a wrong type.
   * `mismatches` says where. No other handler gets such an event.
   */
  onMismatch(handler: Handler<WebhookEvent>): this;
  /** Calls `handler` when handlers of an event failed. */
  onError(handler: ErrorHandler): this;
  /**
   * Calls `handler` for each request that was turned away, or whose event could not be stored: for an
   * alarm when a secret was reset. The answer does not wait for it; if it throws or rejects, that is
   * logged. In a chain by hand it needs `answerErrors({ events })`; without, the
   * first event logs a warning.
   */
  onRefused(handler: RefusalHandler): this;
  /**
   * The events that have a handler, in the platform's order: all of them if `onAny` has one. A handler
   * that was removed, and one of `once` that has succeeded, no longer count; `onUnknown` never does.
   */
  handledEvents(): (keyof Events & string)[];
}

/** A function of yours. Return its promise: otherwise its failure goes unseen. */
export type Handler<Event> = (event: Event) => unknown;

/** Receives an error whose `errors` hold what each failed handler threw. */
export type ErrorHandler = (error: AggregateError, event: WebhookEvent) => unknown;

/** The names that `on` takes: events and aliases. */
export type EventName<Events, Aliases> = (keyof Events | keyof Aliases) & string;

/**
 * The event that a handler for these names receives. `any` for an unknown name, so that the compiler
 * reports the name alone and not the handler too.
 */
export type NamedEvent<Events, Aliases, Name> =
  Name extends EventName<Events, Aliases>
    ? EventOf<Events, (Name extends keyof Aliases ? Aliases[Name] : Name) & keyof Events>
    : // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
      any;

export interface HandlerOptions {
  /**
   * Identifies this handler among those of the same event. With an inbox, a retry calls only the
   * handlers that have not succeeded. Without a name, the order of registration identifies it, and the
   * next version of your app may change that order while an event waits.
   */
  name?: string | undefined;
}

import type { EventOf, WebhookEvent } from '../event.js';

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

/**
 * How handlers are registered: on `WebhookEvents`, and on every router. What is no function, an
 * event name that the platform has not, and an `options.name` that another handler of the same event
 * has, throw a `TypeError`.
 */
export interface EventRegistry<Events, Aliases> {
  /** Calls `handler` for each event of that name, or of one of these names. */
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

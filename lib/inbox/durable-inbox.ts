import { debuglog, isDeepStrictEqual } from 'node:util';
import { errorClass, errorLabel } from '../core/error-class.js';
import { Deadline } from '../core/dispatch/deadline.js';
import type { Inbox, KeepEvent } from '../core/dispatch/inbox.js';
import { requireName, requireNoMoreOptions } from '../core/options.js';
import { sha256 } from '../core/sha256.js';
import { WebhookError } from '../core/webhook-error.js';
import type { ReceivedEvent } from '../core/event.js';
import { withConversationKey } from '../core/receive/receive-event.js';
import type { WebhookEvents } from '../core/dispatch/webhook-events.js';
import {
  pickFilter,
  requireId,
  requireListOptions,
  requireReplayed,
  STATUSES,
} from './require-filter.js';
import { InboxEmitter, type InboxEvents, type InboxReport } from './inbox-emitter.js';
import { inboxSettings, type InboxOptions, type InboxSettings } from './inbox-options.js';
import { AFTER_ABORT_MS, type AttemptEnd } from './attempt.js';
import { errorSummary, failureDetails, failureSummary, type Thrown } from './failures.js';
import { newEntry } from './new-entry.js';
import type { Claim, NewEntry, Outcome, Store } from './store.js';
import type {
  EventFilter,
  EventPage,
  InboxStats,
  ListOptions,
  StoredEvent,
} from './stored-event.js';
import { Worker } from './worker.js';

/** Lines that the environment variable NODE_DEBUG=conversation-webhooks turns on. */
const debug = debuglog('conversation-webhooks');
const PRUNE_EVERY_MS = 60_000;
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

/**
 * Keeps every event until its handlers have succeeded. One inbox serves any number of routers, each
 * with its own name. It keeps the process alive from the first router until `close()`.
 *
 * Its methods reject with an `Error` once it is closed, and while the database is unreachable.
 */
export class DurableInbox extends InboxEmitter implements Inbox {
  readonly #store: Store;
  readonly #settings: InboxSettings;
  readonly #routers = new Map<string, WebhookEvents>();
  readonly #worker: Worker;
  readonly #timers = new Set<NodeJS.Timeout>();
  #closing: Promise<void> | undefined;

  /** @throws TypeError if an option is invalid */
  constructor(options: InboxOptions, openStore: (settings: InboxSettings) => Store) {
    super();
    this.#settings = inboxSettings(options);
    this.#store = openStore(this.#settings);
    this.#worker = new Worker(this.#store, this.#routers, this.#settings, (claim, end) =>
      this.#reportOutcome(claim, end),
    );
  }

  attach(events: WebhookEvents, name: string): KeepEvent {
    requireName(name, 'name');
    if (this.#closing) throw new Error('The inbox is closed.');
    if (this.#routers.has(name)) {
      throw new TypeError(
        `This inbox already has a router named "${name}". Give each router its own "name".`,
      );
    }
    this.#routers.set(name, events);
    if (this.#routers.size === 1) this.#startSoon();
    // Requests are coming in, so the app has registered its handlers: the worker may start.
    return async (event) => this.#worker.busyWith(async () => this.#keep(name, event));
  }

  /**
   * A page of the events that match, newest first.
   *
   * @throws TypeError if an option is invalid
   */
  async list(options: ListOptions = {}, ...surplus: readonly []): Promise<EventPage> {
    requireNoMoreOptions(surplus, 1, "list({ status: 'dead', limit: 10 })");
    requireListOptions(options);
    const { limit = DEFAULT_LIMIT, cursor } = options;
    const filter = pickFilter(options);
    const page = await this.#store.list({ ...filter, limit: Math.min(limit, MAX_LIMIT), cursor });
    return { ...page, events: page.events.map((entry) => this.#withKey(entry)) };
  }

  /**
   * The event with that `StoredEvent.id`, or `undefined` if there is none.
   *
   * @throws TypeError if `id` is not a string
   */
  async get(id: string, ...surplus: readonly []): Promise<StoredEvent | undefined> {
    requireNoMoreOptions(surplus, 1, 'get(id)');
    requireId(id);
    const entry = await this.#store.get(id);
    return entry && this.#withKey(entry);
  }

  /**
   * Queues events to be handled again with a full set of attempts: the event with that id, or all
   * that match the filter. A filter without `status` means dead letters and quarantined events.
   *
   * For a dead letter, only the handlers that have not succeeded run. An event that is still a
   * mismatch goes back into quarantine. An event that waits for its next attempt becomes due at
   * once, with the attempts it has left.
   *
   * @returns how many events are replayed
   * @throws TypeError if the filter is invalid, or a status stands where an id belongs
   */
  async replay(which: string | EventFilter, ...surplus: readonly []): Promise<number> {
    requireNoMoreOptions(surplus, 1, "replay({ status: 'dead', router: 'crm' })");
    requireReplayed(which);
    const count = await this.#store.replay(
      typeof which === 'string'
        ? { id: which, statuses: STATUSES }
        : {
            ...pickFilter(which),
            statuses: which.status ? [which.status] : ['dead', 'quarantined'],
          },
    );
    this.#worker.wake();
    return count;
  }

  /**
   * Deletes an event permanently. If the same delivery arrives later, it is a new event.
   *
   * @returns false if no event has that id, or if the event is being handled
   * @throws TypeError if `id` is not a string
   */
  async discard(id: string, ...surplus: readonly []): Promise<boolean> {
    requireNoMoreOptions(surplus, 1, 'discard(id)');
    requireId(id);
    return this.#store.discard(id);
  }

  /**
   * Resolves once nothing is due or running in this inbox, for tests and scripts. It waits for the
   * events of its routers that this process is storing or handling, and for those that are due: first
   * attempts, retries, and what waits behind them. Their outcomes are recorded then. It does not wait
   * for retries that are due later, for what waits behind those, or for what other processes handle.
   *
   * With no handler registered it resolves at once. Register yours before: it starts on waiting events at once, without the delay of `pollMs`.
   */
  async idle(...surplus: readonly []): Promise<void> {
    requireNoMoreOptions(surplus, 0, 'idle()');
    if (this.#closing) throw new Error('The inbox is closed.');
    if (this.#routers.size > 0) await this.#worker.idle();
  }

  /** Counts the events in the whole store, by status. */
  async stats(...surplus: readonly []): Promise<InboxStats> {
    requireNoMoreOptions(surplus, 0, 'stats()');
    return this.#store.stats();
  }

  /**
   * Stops the inbox. It starts no more events, waits up to `graceMs` for running handlers, then
   * aborts their `signal` and waits one more second, and closes the store. Events that are not
   * handled by then stay in the store for the next start.
   *
   * Stop your server first: later requests are refused with 503 (Chatwoot: 500).
   */
  async close(...surplus: readonly []): Promise<void> {
    requireNoMoreOptions(surplus, 0, 'close()');
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#worker.stop();
    await this.#store.close();
  }

  /** Delayed, because the app may still be registering its handlers. */
  #startSoon(): void {
    const start = () => {
      if (!this.#closing) this.#worker.start();
    };
    const prune = () => {
      this.#store.prune().catch((error: unknown) => {
        this.#settings.logger.warn(`could not delete expired events: ${errorSummary(error)}`);
      });
    };
    this.#timers.add(setTimeout(start, this.#settings.pollMs));
    this.#timers.add(setInterval(prune, PRUNE_EVERY_MS).unref());
  }

  /** Version 0.1.0 stored no key of the conversation. It takes the router's platform to know it. */
  #withKey(entry: StoredEvent): StoredEvent {
    const platform = this.#routers.get(entry.router)?.platform;
    return platform ? { ...entry, event: withConversationKey(platform, entry.event) } : entry;
  }

  #newEntry(router: string, event: ReceivedEvent, uniqueKey: string): NewEntry {
    const { platform } = this.#routers.get(router)!;
    const entry = newEntry(router, platform, event, uniqueKey);
    return this.#settings.orderPatienceMs === 0 ? { ...entry, orderKey: undefined } : entry;
  }

  async #keep(router: string, event: ReceivedEvent): Promise<void> {
    const key = this.#uniqueKey(event);
    const entry = this.#newEntry(router, event, key);
    const stored = await this.#insert(entry);
    if (stored === 'duplicate' && key === event.id && !(await this.#isCopy(entry))) {
      const another = withDigest(event);
      const renamed = this.#newEntry(router, another, another.id);
      this.#settings.logger.warn(
        `${router}: another event came under the delivery id of ${entry.id} and is ${renamed.id}`,
      );
      return this.#reportStored(renamed, await this.#insert(renamed));
    }
    this.#reportStored(entry, stored);
  }

  async #insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    return this.#store.insert(entry).catch(notStored);
  }

  /** False if the entry that is already there holds another event, whose delivery id was reused. */
  async #isCopy({ id, event }: NewEntry): Promise<boolean> {
    const first = await this.#store.get(id).catch(notStored);
    if (first?.event.name !== event.name) return false;
    return isDeepStrictEqual(throughJson(first.event.payload), throughJson(event.payload));
  }

  #reportStored({ id, router, status, event }: NewEntry, stored: 'stored' | 'duplicate'): void {
    const report = { id, router, event, attempts: 0 };
    this.#emit(stored, report);
    if (stored === 'duplicate') debug('inbox: %s: %s came again, and is only counted', router, id);
    else if (status === 'quarantined') this.#reportQuarantine(report);
  }

  #uniqueKey(event: ReceivedEvent): string {
    const { dedupe, logger } = this.#settings;
    try {
      const key: unknown = dedupe(event) ?? event.id;
      if (typeof key === 'string') return key;
      if (key instanceof Promise) key.catch(() => undefined);
      logger.error(
        `"dedupe" must return a string or undefined, but returned type ${errorClass(key)}; ` +
          "using the event's id instead",
      );
    } catch (error) {
      logger.error(`"dedupe" threw ${errorLabel(error)}; using the event's id instead`);
    }
    return event.id;
  }

  /** Calls `onMismatch` once, without retries: the event itself is stored. */
  #reportQuarantine(report: InboxReport): void {
    this.#emit('quarantined', report);
    const { attemptTimeoutMs, logger } = this.#settings;
    const signal = AbortSignal.timeout(attemptTimeoutMs);
    // `idle` waits for it, and a handler may ignore its signal.
    const deadline = new Deadline();
    signal.addEventListener('abort', () => {
      setTimeout(() => deadline.pass(signal.reason as Error), AFTER_ABORT_MS).unref();
    });
    const options = { attempt: 1, signal, deadline };
    const events = this.#routers.get(report.router)!;
    this.#worker
      .busyWith(async () => events.dispatch(report.event, options))
      .catch((error: unknown) =>
        logger.error(
          `onMismatch failed for ${report.id}: ${failureSummary({ error, handlers: [] })}`,
        ),
      );
  }

  #reportOutcome(claim: Claim, { outcome, thrown }: AttemptEnd<Outcome>): void {
    const entry = this.#withKey(claim.entry);
    const { id, router, event, attempts } = entry;
    const report = { id, router, event, attempts };
    switch (outcome.status) {
      case 'handled':
        return this.#emit('handled', report);
      case 'quarantined':
        return this.#reportQuarantine({
          ...report,
          event: { ...event, mismatches: outcome.mismatches },
        });
      case 'dead':
      case 'pending': {
        const failed = { ...report, failure: outcome.failures.at(-1)! };
        this.#emit(outcome.status === 'dead' ? 'dead' : 'failed', failed);
        return void this.#worker.busyWith(async () => this.#logFailure(entry, outcome, thrown!));
      }
      case 'released':
        return;
    }
  }

  async #logFailure(entry: StoredEvent, outcome: Failed, thrown: Thrown): Promise<void> {
    const { id, router, event, attempts } = entry;
    const { logger } = this.#settings;
    const name = this.#routers.get(router)!.platform.loggableName(event.name);
    const line = `${router}: ${name} ${id}: attempt ${attempts} ${failureSummary(thrown)}`;
    const details = showsDetails() ? `\n${failureDetails(thrown)}` : hintOnce();
    if (outcome.status === 'dead') {
      return logger.error(`${line}; it is a dead letter${details}`);
    }
    const behind = await this.#store.countBehind(id).catch(() => 0);
    const waiting =
      behind === 0 ? '' : `; ${behind} more of its conversation ${behind === 1 ? 'waits' : 'wait'}`;
    logger.warn(`${line}; next attempt in ${outcome.retryInMs} ms${waiting}${details}`);
  }

  /** A user's function that fails must not affect the event or the other functions. */
  #emit<Name extends keyof InboxEvents>(name: Name, ...args: InboxEvents[Name]): void {
    for (const call of this.rawListeners(name) as ((...args: unknown[]) => unknown)[]) {
      (async () => {
        await call.apply(this, args);
      })().catch((error: unknown) => {
        this.#settings.logger.error(
          `a function passed to inbox.on("${name}") failed: ${errorLabel(error)}`,
        );
      });
    }
  }
}

type Failed = Extract<Outcome, { readonly status: 'dead' | 'pending' }>;

/** Messages and stacks may quote what a customer wrote. */
function showsDetails(): boolean {
  return process.env.NODE_ENV === 'development' || debug.enabled;
}

let isHinted = false;

/** Once in a process: whoever reads the first failure needs to know why it is so short. */
function hintOnce(): string {
  if (isHinted) return '';
  isHinted = true;
  return '. NODE_ENV=development or NODE_DEBUG=conversation-webhooks shows message and stack';
}

function notStored(cause: unknown): never {
  const reason = errorSummary(cause);
  throw new WebhookError('not_stored', 'The event could not be stored.', { reason, cause });
}

/** As a store keeps it, which has no -0, and made in this realm, whichever thread it came from. */
function throughJson(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload));
}

/** The event under an id that its body shares with no other. */
function withDigest(event: ReceivedEvent): ReceivedEvent {
  return Object.freeze({ ...event, id: `${event.id}-${sha256(JSON.stringify(event.payload))}` });
}

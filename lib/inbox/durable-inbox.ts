import { EventEmitter } from 'node:events';
import { kindOf } from '../core/error-class.js';
import type { Inbox, KeepEvent } from '../core/dispatch/inbox.js';
import { requireName } from '../core/options.js';
import { WebhookError } from '../core/webhook-error.js';
import type { ReceivedEvent } from '../core/event.js';
import type { WebhookEvents } from '../core/dispatch/webhook-events.js';
import {
  filterOf,
  requireFilter,
  requireId,
  requireListOptions,
  STATUSES,
} from './require-filter.js';
import { inboxSettings, type InboxOptions, type InboxSettings } from './inbox-options.js';
import { newEntry } from './new-entry.js';
import { reasonOf } from './reason-of.js';
import type { Claim, Outcome, Store } from './store.js';
import type {
  AttemptFailure,
  EventFilter,
  EventPage,
  InboxStats,
  ListOptions,
  StoredEvent,
} from './stored-event.js';
import { Worker } from './worker.js';

/** What an inbox reports of an event. */
export interface InboxReport {
  /** As `StoredEvent.id` has it. */
  readonly id: string;
  readonly router: string;
  readonly event: ReceivedEvent;
  /** How often it has been tried. 0 in `stored` and `duplicate`, which say nothing of that. */
  readonly attempts: number;
}

export interface InboxFailureReport extends InboxReport {
  readonly failure: AttemptFailure;
}

/** What an inbox emits, each once it is on disk. */
export interface InboxEvents {
  /** The event is safe. */
  stored: [report: InboxReport];
  /** The same delivery came again, and is only counted. */
  duplicate: [report: InboxReport];
  handled: [report: InboxReport];
  /** An attempt failed; there will be another. */
  failed: [report: InboxFailureReport];
  /** The last attempt failed. */
  dead: [report: InboxFailureReport];
  /** The event lacks the shape that handlers rely on. */
  quarantined: [report: InboxReport];
}

const PRUNE_EVERY_MS = 60_000;
const DEFAULT_LIMIT = 50;
const MOST_LISTED = 500;

/**
 * Keeps every event until its handlers have succeeded. One inbox serves any number of routers, each
 * with a name of its own. From the first router on it keeps the process alive, until it is closed.
 *
 * Its functions reject with an `Error` once it is closed, and while the database cannot be reached.
 */
export class DurableInbox extends EventEmitter<InboxEvents> implements Inbox {
  readonly #store: Store;
  readonly #settings: InboxSettings;
  readonly #routers = new Map<string, WebhookEvents>();
  readonly #worker: Worker;
  readonly #timers = new Set<NodeJS.Timeout>();
  #closing: Promise<void> | undefined;

  /** @throws TypeError if an option is of no use */
  constructor(options: InboxOptions, openStore: (settings: InboxSettings) => Store) {
    super();
    this.#settings = inboxSettings(options);
    this.#store = openStore(this.#settings);
    this.#worker = new Worker(this.#store, this.#routers, this.#settings, (claim, outcome) =>
      this.#reportOutcome(claim, outcome),
    );
  }

  attach(events: WebhookEvents, name: string): KeepEvent {
    requireName(name, 'name');
    if (this.#closing) throw new Error('The inbox is closed.');
    if (this.#routers.has(name)) {
      throw new TypeError(
        `Two routers share an inbox under the name "${name}". Give one another "name".`,
      );
    }
    this.#routers.set(name, events);
    if (this.#routers.size === 1) this.#startSoon();
    return async (event) => {
      const entry = newEntry(name, events.platform, event, this.#uniqueKey(event));
      const storing = this.#store.insert(entry);
      // Now, so that the store can hand it out in the same transaction. Where requests come in, the
      // app has registered its handlers.
      this.#worker.start();
      this.#worker.wake();
      const stored = await storing.catch((cause: unknown) => {
        const reason = reasonOf(cause);
        throw new WebhookError('not_stored', 'The event could not be stored.', { reason, cause });
      });
      // Again, for a store that commits each in its own transaction.
      this.#worker.wake();
      const report = { id: entry.id, router: name, event, attempts: 0 };
      this.#emit(stored === 'stored' ? 'stored' : 'duplicate', report);
      if (stored === 'stored' && entry.status === 'quarantined') this.#reportQuarantine(report);
    };
  }

  /**
   * A page of the events that match, the newest first.
   *
   * @throws TypeError if an option is of no use
   */
  async list(options: ListOptions = {}): Promise<EventPage> {
    requireListOptions(options);
    const { limit = DEFAULT_LIMIT, cursor } = options;
    return this.#store.list({ ...filterOf(options), limit: Math.min(limit, MOST_LISTED), cursor });
  }

  /** The event of that `StoredEvent.id`. */
  async get(id: string): Promise<StoredEvent | undefined> {
    requireId(id);
    return this.#store.get(id);
  }

  /**
   * Has events handled again, with all their attempts: one event, or those that match. Without
   * `status`, that is the dead letters and what is in quarantine. Of a dead letter only those
   * handlers run that have not succeeded; what still is a mismatch goes back into quarantine. An
   * event that waits for its next attempt need not wait any longer.
   *
   * @returns how many
   * @throws TypeError if a part of the filter is of no use
   */
  async replay(which: string | EventFilter): Promise<number> {
    if (typeof which !== 'string') requireFilter(which);
    const count = await this.#store.replay(
      typeof which === 'string'
        ? { id: which, statuses: STATUSES }
        : { ...filterOf(which), statuses: which.status ? [which.status] : ['dead', 'quarantined'] },
    );
    this.#worker.wake();
    return count;
  }

  /**
   * Deletes an event for good. A copy of the delivery that comes after that is a new event.
   *
   * @returns false if there is none of that id, or if it is being handled
   * @throws TypeError if `id` is no string
   */
  async discard(id: string): Promise<boolean> {
    requireId(id);
    return this.#store.discard(id);
  }

  /** How many events there are of each status, in the whole store. */
  async stats(): Promise<InboxStats> {
    return this.#store.stats();
  }

  /**
   * Handles no more events, waits up to `graceMs` for handlers that run, and a second more for those
   * whose `signal` it then aborts, and lets go of the store. What is left is for the next start.
   * Stop your server first: requests that come later are refused, 503 (Chatwoot: 500).
   */
  async close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#worker.stop();
    await this.#store.close();
  }

  /** Not at once: an app may still be registering its handlers. */
  #startSoon(): void {
    const start = () => {
      if (!this.#closing) this.#worker.start();
    };
    const prune = () => {
      this.#store.prune().catch((error: unknown) => {
        this.#settings.logger.warn(`what is too old cannot be deleted: ${kindOf(error)}`);
      });
    };
    this.#timers.add(setTimeout(start, this.#settings.pollMs));
    this.#timers.add(setInterval(prune, PRUNE_EVERY_MS).unref());
  }

  #uniqueKey(event: ReceivedEvent): string {
    const { dedupe, logger } = this.#settings;
    try {
      const key: unknown = dedupe(event) ?? event.id;
      if (typeof key === 'string') return key;
      if (key instanceof Promise) key.catch(() => undefined);
      logger.error(`the function in "dedupe" gave no string: ${kindOf(key)}`);
    } catch (error) {
      logger.error(`the function in "dedupe" failed: ${kindOf(error)}`);
    }
    return event.id;
  }

  /** `onMismatch` is told once, in this process: the event itself is safe. */
  #reportQuarantine(report: InboxReport): void {
    this.#emit('quarantined', report);
    const { attemptTimeoutMs, logger } = this.#settings;
    const options = { attempt: 1, signal: AbortSignal.timeout(attemptTimeoutMs) };
    this.#routers
      .get(report.router)!
      .dispatch(report.event, options)
      .catch(() => logger.error(`onMismatch failed for ${report.id}`));
  }

  #reportOutcome({ entry }: Claim, outcome: Outcome): void {
    const { id, router, event, attempts } = entry;
    const report = { id, router, event, attempts };
    const { logger } = this.#settings;
    const name = this.#routers.get(router)!.platform.loggableName(event.name);
    const label = `${router}: ${name} ${id}`;
    switch (outcome.status) {
      case 'handled':
        return this.#emit('handled', report);
      case 'quarantined':
        return this.#reportQuarantine({
          ...report,
          event: { ...event, mismatches: outcome.mismatches },
        });
      case 'dead': {
        const failure = outcome.failures.at(-1)!;
        const why = failure.kinds.join(', ');
        logger.error(`${label} is a dead letter, after ${attempts} attempts: ${why}`);
        return this.#emit('dead', { ...report, failure });
      }
      case 'pending': {
        const failure = outcome.failures.at(-1)!;
        const why = failure.kinds.join(', ');
        logger.warn(
          `${label}: attempt ${attempts} failed: ${why}; the next in ${outcome.retryInMs} ms`,
        );
        return this.#emit('failed', { ...report, failure });
      }
      case 'released':
        return;
    }
  }

  /** A function of the user's that fails must touch neither the event nor the other functions. */
  #emit<Name extends keyof InboxEvents>(name: Name, ...args: InboxEvents[Name]): void {
    for (const call of this.rawListeners(name) as ((...args: unknown[]) => unknown)[]) {
      (async () => {
        await call.apply(this, args);
      })().catch((error: unknown) => {
        this.#settings.logger.error(`a function for "${name}" failed: ${kindOf(error)}`);
      });
    }
  }
}

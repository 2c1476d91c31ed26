import { isMismatch } from '../core/mismatch.js';
import { kindOf } from '../core/kind-of.js';
import { checkEvent } from '../core/receive-event.js';
import type { ReceivedEvent } from '../core/webhook-event.js';
import type { WebhookEvents } from '../core/webhook-events.js';
import { failureOf } from './failure-of.js';
import type { InboxSettings } from './inbox-options.js';
import { retryDelay } from './retry-delay.js';
import type { Claim, Outcome, Store } from './store.js';

/** How long a handler that ignores its signal is waited for once it has aborted. */
const AFTER_ABORT_MS = 1000;
/** Before an outcome that could not be recorded is recorded again. */
const SETTLE_AGAIN_MS = 500;

/** An event that is being handled. */
interface Run {
  /** The latest: another one if the lease ended while the event loop was blocked. */
  claim: Claim;
  readonly controller: AbortController;
}

/** Takes events out of a store and runs their handlers: so many at a time, until it is stopped. */
export class Worker {
  readonly #store: Store;
  readonly #routers: ReadonlyMap<string, WebhookEvents>;
  readonly #settings: InboxSettings;
  readonly #report: (claim: Claim, outcome: Outcome) => void;
  readonly #running = new Map<string, Run>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #state: 'idle' | 'working' | 'stopping' = 'idle';
  #isClaiming = false;
  #mayHaveMore = false;
  #isStoreDown = false;
  #whenEmpty: (() => void) | undefined;

  /** @param report - told how each attempt ended, once that is recorded */
  constructor(
    store: Store,
    routers: ReadonlyMap<string, WebhookEvents>,
    settings: InboxSettings,
    report: (claim: Claim, outcome: Outcome) => void,
  ) {
    this.#store = store;
    this.#routers = routers;
    this.#settings = settings;
    this.#report = report;
  }

  start(): void {
    if (this.#state !== 'idle') return;
    this.#state = 'working';
    const { pollMs, leaseMs } = this.#settings;
    this.#timers.add(setInterval(() => this.wake(), pollMs));
    this.#timers.add(setInterval(() => this.#extend(), leaseMs / 3));
    this.wake();
  }

  /** Looks for events: to be called when there may be one. */
  wake(): void {
    this.#mayHaveMore = true;
    if (this.#isClaiming || this.#state !== 'working') return;
    this.#isClaiming = true;
    this.#claimAll()
      .catch((error: unknown) => this.#reportDown(error))
      .finally(() => {
        this.#isClaiming = false;
        this.#checkEmpty();
      });
  }

  /** Takes no more events, and waits for the handlers that run, at most `graceMs`. */
  async stop(): Promise<void> {
    this.#state = 'stopping';
    const { graceMs } = this.#settings;
    const abort = () => {
      const closing = new DOMException('The inbox is being closed.', 'AbortError');
      for (const { controller } of this.#running.values()) controller.abort(closing);
    };
    const grace = setTimeout(abort, graceMs);
    const giveUp = setTimeout(() => this.#whenEmpty?.(), graceMs + AFTER_ABORT_MS);
    if (this.#running.size > 0 || this.#isClaiming) {
      await new Promise<void>((resolve) => (this.#whenEmpty = resolve));
    }
    clearTimeout(grace);
    clearTimeout(giveUp);
    for (const timer of this.#timers) clearInterval(timer);
  }

  async #claimAll(): Promise<void> {
    while (this.#mayHaveMore && this.#state === 'working') {
      this.#mayHaveMore = false;
      const free = this.#settings.concurrency - this.#running.size;
      const routers = [...this.#routers].filter(([, events]) => events.hasHandlers());
      if (free <= 0 || routers.length === 0) return;
      const claims = await this.#store.claim(
        routers.map(([name]) => name),
        free,
      );
      if (this.#isStoreDown) this.#settings.logger.warn('events can be read from the store again');
      this.#isStoreDown = false;
      if (claims.length === free) this.#mayHaveMore = true;
      for (const claim of claims) this.#run(claim);
    }
  }

  /** Once, and not at every look for events. */
  #reportDown(error: unknown): void {
    if (!this.#isStoreDown) {
      this.#settings.logger.error(`events cannot be read from the store: ${kindOf(error)}`);
    }
    this.#isStoreDown = true;
  }

  #run(claim: Claim): void {
    const { id } = claim.entry;
    const earlier = this.#running.get(id);
    // Its lease ended, but not its handlers: they go on under the new one.
    if (earlier) {
      earlier.claim = claim;
      return;
    }
    const run: Run = { claim, controller: new AbortController() };
    this.#running.set(id, run);
    this.#attempt(claim, run.controller)
      .then(async (outcome) => {
        if (await this.#settle(run, outcome)) this.#report(run.claim, outcome);
      })
      .catch((error: unknown) => {
        this.#settings.logger.error(`${id} cannot be handled: ${kindOf(error)}`);
      })
      .finally(() => {
        this.#running.delete(id);
        this.wake();
        this.#checkEmpty();
      });
  }

  async #attempt({ entry, outdated }: Claim, running: AbortController): Promise<Outcome> {
    const { attempts, minDelayMs, maxDelayMs } = this.#settings.retry;
    const attempt = entry.attempts;
    const events = this.#routers.get(entry.router)!;
    const done = new Set(entry.handlers);
    let failure;
    if (attempt > attempts) {
      failure = failureOf(attempt, new Error('The process ended before the last attempt did.'));
    } else {
      // The schemas may have changed since the event was stored.
      const event = checkEvent(events.platform, entry.event);
      if (isMismatch(event)) return { status: 'quarantined', mismatches: event.mismatches };
      try {
        const options = { attempt, outdated, done, signal: running.signal };
        await this.#dispatchInTime(events, event, options, running);
        return { status: 'handled', handlers: [...done] };
      } catch (error) {
        failure = failureOf(attempt, error);
      }
    }
    const handlers = [...done];
    // That it was cut short is no fault of the event's.
    if (this.#state === 'stopping' && running.signal.aborted) {
      return { status: 'pending', handlers, failure, retryInMs: 0 };
    }
    return attempt >= attempts
      ? { status: 'dead', handlers, failure }
      : {
          status: 'pending',
          handlers,
          failure,
          retryInMs: retryDelay({ attempts, minDelayMs, maxDelayMs }, attempt),
        };
  }

  /** A handler that ignores its signal must not hold up its conversation for ever. */
  async #dispatchInTime(
    events: WebhookEvents,
    event: ReceivedEvent,
    options: Parameters<WebhookEvents['dispatch']>[1],
    running: AbortController,
  ): Promise<void> {
    const { attemptTimeoutMs } = this.#settings;
    const timeout = new DOMException('The attempt took too long.', 'TimeoutError');
    const deadline = setTimeout(() => running.abort(timeout), attemptTimeoutMs);
    let abandonment: NodeJS.Timeout | undefined;
    const abandoned = new Promise<never>((_, reject) => {
      const giveUp = () => reject(running.signal.reason as Error);
      running.signal.addEventListener('abort', () => {
        abandonment = setTimeout(giveUp, AFTER_ABORT_MS);
      });
    });
    try {
      await Promise.race([events.dispatch(event, options), abandoned]);
    } finally {
      clearTimeout(deadline);
      clearTimeout(abandonment);
    }
  }

  /** Until the lease is lost, or the inbox closes: then the event is handled once more. */
  async #settle(run: Run, outcome: Outcome): Promise<boolean> {
    for (;;) {
      try {
        return await this.#store.settle(run.claim, outcome);
      } catch (error) {
        const { logger } = this.#settings;
        logger.error(`how ${run.claim.entry.id} ended cannot be recorded: ${kindOf(error)}`);
        if (this.#state === 'stopping') return false;
        await new Promise((resolve) => setTimeout(resolve, SETTLE_AGAIN_MS));
      }
    }
  }

  #extend(): void {
    if (this.#running.size === 0) return;
    this.#store.extend([...this.#running.values()].map(({ claim }) => claim)).then(
      (lostClaims) => {
        const lost = new DOMException('The lease of the event is lost.', 'AbortError');
        for (const claim of lostClaims) {
          const run = this.#running.get(claim.entry.id);
          if (run?.claim === claim) run.controller.abort(lost);
        }
      },
      (error: unknown) => {
        this.#settings.logger.error(`leases cannot be renewed: ${kindOf(error)}`);
      },
    );
  }

  #checkEmpty(): void {
    if (this.#running.size === 0 && !this.#isClaiming) this.#whenEmpty?.();
  }
}

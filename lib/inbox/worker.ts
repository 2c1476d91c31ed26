import { isMismatch } from '../core/mismatch.js';
import { kindOf } from '../core/kind-of.js';
import { checkEvent } from '../core/receive-event.js';
import type { ReceivedEvent } from '../core/webhook-event.js';
import type { DispatchOptions, WebhookEvents } from '../core/webhook-events.js';
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
  claim: Claim;
  /**
   * A later claim of the same event: its lease ended while the event loop was blocked, or the event
   * is due again before this run has come to its end.
   */
  later: Claim | undefined;
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
        // There was a call after the last look.
        if (this.#mayHaveMore && !this.#isStoreDown) this.wake();
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
      const names = routers.map(([name]) => name);
      const askedAt = performance.now();
      const claims = await this.#store.claim(names, free);
      // This process stood still, and another may have them by now.
      if (performance.now() - askedAt >= this.#settings.leaseMs) continue;
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
    if (earlier) {
      earlier.later = claim;
      return;
    }
    const run: Run = { claim, later: undefined, controller: new AbortController() };
    this.#running.set(id, run);
    this.#attempt(claim, run.controller)
      .then(async (outcome) => this.#finish(run, outcome))
      .catch((error: unknown) => {
        this.#settings.logger.error(`${id} cannot be handled: ${kindOf(error)}`);
      })
      .finally(() => {
        this.#running.delete(id);
        if (run.later && this.#state === 'working') this.#run(run.later);
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
    options: DispatchOptions,
    running: AbortController,
  ): Promise<void> {
    const { attemptTimeoutMs } = this.#settings;
    const timeout = new DOMException('The attempt took too long.', 'TimeoutError');
    const deadline = setTimeout(() => running.abort(timeout), attemptTimeoutMs);
    const abandonment = new AbortController();
    let patience: NodeJS.Timeout | undefined;
    running.signal.addEventListener('abort', () => {
      const giveUp = () => abandonment.abort(running.signal.reason);
      patience = setTimeout(giveUp, AFTER_ABORT_MS);
    });
    try {
      await events.dispatch(event, { ...options, abandon: abandonment.signal });
    } finally {
      clearTimeout(deadline);
      clearTimeout(patience);
    }
  }

  async #finish(run: Run, outcome: Outcome): Promise<void> {
    if (await this.#settle(run.claim, outcome)) {
      this.#report(run.claim, outcome);
    } else if (run.later) {
      // The handlers went on under the later claim.
      run.claim = run.later;
      run.later = undefined;
      await this.#finish(run, outcome);
    }
  }

  /** Until the lease is lost, or the inbox closes: then the event is handled once more. */
  async #settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    for (;;) {
      try {
        return await this.#store.settle(claim, outcome);
      } catch (error) {
        const { logger } = this.#settings;
        logger.error(`how ${claim.entry.id} ended cannot be recorded: ${kindOf(error)}`);
        if (this.#state === 'stopping') return false;
        await new Promise((resolve) => setTimeout(resolve, SETTLE_AGAIN_MS));
      }
    }
  }

  #extend(): void {
    if (this.#running.size === 0) return;
    const runs = [...this.#running.values()];
    this.#store.extend(runs.map(({ claim, later }) => later ?? claim)).then(
      (lostClaims) => {
        const lost = new DOMException('The lease of the event is lost.', 'AbortError');
        for (const claim of lostClaims) {
          const run = this.#running.get(claim.entry.id);
          if (run && (run.later ?? run.claim) === claim) run.controller.abort(lost);
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

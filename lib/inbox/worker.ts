import { Deadline } from '../core/dispatch/deadline.js';
import type { DispatchOptions, WebhookEvents } from '../core/dispatch/webhook-events.js';
import { errorClass } from '../core/error-class.js';
import type { ReceivedEvent } from '../core/event.js';
import { isMismatch } from '../core/mismatch.js';
import { revalidateEvent } from '../core/receive/receive-event.js';
import { attemptFailure, errorSummary } from './failures.js';
import type { InboxSettings } from './inbox-options.js';
import { retryDelay } from './retry-delay.js';
import type { Claim, Outcome, Store } from './store.js';

/** How long to wait, after a signal has aborted, for a handler that ignores it. */
const AFTER_ABORT_MS = 1000;
/** Delay before retrying to record an outcome. */
const SETTLE_RETRY_MS = 500;
const MOST_FAILURES = 20;
/** Renewals per lease. A lease not renewed for three quarters of its length counts as lost. */
const RENEWALS = 4;

/** Claims events from a store and runs their handlers, up to `concurrency` at a time. */
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
  #firstRouter = 0;
  #whenEmpty: (() => void) | undefined;

  /** @param report - called with the outcome of each attempt after it is recorded */
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
    this.#timers.add(setInterval(() => this.#extend(), leaseMs / RENEWALS));
    this.wake();
  }

  /** Looks for events. Call it whenever there may be one. */
  wake(): void {
    this.#mayHaveMore = true;
    if (this.#isClaiming || this.#state !== 'working') return;
    this.#isClaiming = true;
    this.#claimAll()
      .catch((error: unknown) => this.#reportDown(error))
      .finally(() => {
        this.#isClaiming = false;
        // wake() was called after the last claim.
        if (this.#mayHaveMore && !this.#isStoreDown) this.wake();
        this.#checkEmpty();
      });
  }

  /**
   * Claims no more events and waits up to `graceMs` for running handlers, then aborts their signals
   * and waits another `AFTER_ABORT_MS`.
   */
  async stop(): Promise<void> {
    this.#state = 'stopping';
    const { graceMs } = this.#settings;
    const abort = () => {
      const closing = new CutShort('The inbox is being closed.');
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
      const routers = this.#nextRouters();
      if (free <= 0 || routers.length === 0) return;
      const askedAt = performance.now();
      const claims = await this.#store.claim({ routers, limit: free, retries: free });
      this.#reportUp();
      if (claims.length === free) this.#mayHaveMore = true;
      // Do not start what arrived after stop() or after its lease ended.
      const isInTime =
        (this.#state as string) === 'working' &&
        performance.now() - askedAt < this.#settings.leaseMs;
      if (isInTime) for (const claim of claims) this.#run(claim, askedAt);
      else await Promise.all(claims.map(async (claim) => this.#release(claim)));
    }
  }

  /** Each router comes first in turn, so that a busy one cannot starve the others. */
  #nextRouters(): readonly string[] {
    const names = [...this.#routers]
      .filter(([, events]) => events.hasHandlers())
      .map(([name]) => name);
    const first = names.length === 0 ? 0 : this.#firstRouter++ % names.length;
    return [...names.slice(first), ...names.slice(0, first)];
  }

  async #release(claim: Claim): Promise<void> {
    await this.#store.settle(claim, { status: 'released', handlers: claim.entry.handlers });
  }

  /** Logs an outage once, not at every try. */
  #reportDown(error: unknown): void {
    if (!this.#isStoreDown) {
      this.#settings.logger.error(`the store is failing: ${errorSummary(error)}`);
    }
    this.#isStoreDown = true;
  }

  #reportUp(): void {
    if (this.#isStoreDown) this.#settings.logger.warn('the store works again');
    this.#isStoreDown = false;
  }

  #run(claim: Claim, leasedAt: number): void {
    const { id } = claim.entry;
    const earlier = this.#running.get(id);
    if (earlier) {
      earlier.later = claim;
      earlier.leasedAt = leasedAt;
      return;
    }
    const run: Run = { claim, later: undefined, leasedAt, controller: new AbortController() };
    this.#running.set(id, run);
    this.#attempt(claim, run.controller)
      .then(async (outcome) => outcome && this.#finish(run, outcome))
      .catch((error: unknown) => {
        this.#settings.logger.error(`could not handle ${id}: ${errorClass(error)}`);
      })
      .finally(() => {
        this.#running.delete(id);
        if (run.later && this.#state === 'working') this.#run(run.later, run.leasedAt);
        this.wake();
        this.#checkEmpty();
      });
  }

  /**
   * @returns `undefined` if handlers ignored their aborted signal and still run: then nothing is
   * recorded, and the event stays claimed until its lease ends
   */
  async #attempt(
    { entry, outdated }: Claim,
    running: AbortController,
  ): Promise<Outcome | undefined> {
    const { retry } = this.#settings;
    const { attempts: attempt, failures } = entry;
    const done = new Set(entry.handlers);
    const failed = (error: unknown): Outcome => {
      const handlers = [...done];
      const all = [...failures, attemptFailure(attempt, error)].slice(-MOST_FAILURES);
      if (attempt >= retry.attempts) return { status: 'dead', handlers, failures: all };
      const retryInMs = retryDelay(retry, attempt);
      return { status: 'pending', handlers, failures: all, retryInMs };
    };

    // An event that crashes the process also interrupts those running with it. Retried at different
    // times, those succeed, and the one that crashes it runs out of attempts.
    const wasCutShort = attempt > 1 && failures.at(-1)?.attempt !== attempt - 1;
    if (wasCutShort && (attempt > 2 || attempt > retry.attempts)) {
      return failed(new Error('The process ended before the attempt did.'));
    }
    // Validate again: the schemas may have changed since the event was stored.
    const events = this.#routers.get(entry.router)!;
    const event = revalidateEvent(events.platform, entry.event);
    if (isMismatch(event)) return { status: 'quarantined', mismatches: event.mismatches };
    const givenUp = new Deadline();
    try {
      const options = { attempt, outdated, done, signal: running.signal };
      await this.#dispatchInTime(events, event, options, running, givenUp);
      return { status: 'handled', handlers: [...done] };
    } catch (error) {
      if (!(running.signal.reason instanceof CutShort)) return failed(error);
      if (givenUp.hasPassed) return undefined;
      return { status: 'released', handlers: [...done] };
    }
  }

  /** Stops waiting for handlers that ignore their signal: they must not block the conversation. */
  async #dispatchInTime(
    events: WebhookEvents,
    event: ReceivedEvent,
    options: DispatchOptions,
    running: AbortController,
    givenUp: Deadline,
  ): Promise<void> {
    const { attemptTimeoutMs } = this.#settings;
    let giveUpTimer: NodeJS.Timeout | undefined;
    const giveUpSoon = () => {
      giveUpTimer ??= setTimeout(() => {
        givenUp.pass(running.signal.reason as Error);
      }, AFTER_ABORT_MS);
    };
    const attemptTimer = setTimeout(() => {
      running.abort(new DOMException('The attempt took too long.', 'TimeoutError'));
      giveUpSoon();
    }, attemptTimeoutMs);
    // If only the lease is lost, keep waiting. Otherwise this process could claim the event again
    // while its handlers still run.
    const onAbort = () => {
      if (this.#state === 'stopping') giveUpSoon();
    };
    running.signal.addEventListener('abort', onAbort, { once: true });
    try {
      await events.dispatch(event, { ...options, deadline: givenUp });
    } finally {
      running.signal.removeEventListener('abort', onAbort);
      clearTimeout(attemptTimer);
      clearTimeout(giveUpTimer);
    }
  }

  async #finish(run: Run, outcome: Outcome): Promise<void> {
    if (await this.#settle(run.claim, outcome)) {
      this.#report(run.claim, outcome);
    } else if (run.later) {
      // The handlers kept running under the later claim.
      run.claim = run.later;
      run.later = undefined;
      await this.#finish(run, outcome);
    }
  }

  /**
   * Tries until the outcome is recorded.
   *
   * @returns false if the lease is lost or the inbox closes first: the event is then handled again
   */
  async #settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    for (;;) {
      try {
        const isRecorded = await this.#store.settle(claim, outcome);
        this.#reportUp();
        return isRecorded;
      } catch (error) {
        this.#reportDown(error);
        if (this.#state === 'stopping') return false;
        await new Promise((resolve) => setTimeout(resolve, SETTLE_RETRY_MS));
      }
    }
  }

  #extend(): void {
    const now = performance.now();
    const runs = [...this.#running.values()];
    if (runs.length === 0) return;
    // Abort before another process may claim the event.
    const longestMs = (this.#settings.leaseMs * (RENEWALS - 1)) / RENEWALS;
    for (const run of runs) if (now - run.leasedAt >= longestMs) abortLost(run);
    this.#store.extend(runs.map(({ claim, later }) => later ?? claim)).then(
      (lostClaims) => {
        const lost = new Set(lostClaims);
        for (const run of runs) {
          if (!lost.has(run.later ?? run.claim)) run.leasedAt = Math.max(run.leasedAt, now);
          else if (this.#running.get(run.claim.entry.id) === run) abortLost(run);
        }
      },
      (error: unknown) => this.#reportDown(error),
    );
  }

  #checkEmpty(): void {
    if (this.#running.size === 0 && !this.#isClaiming) this.#whenEmpty?.();
  }
}

/** An event being handled. */
interface Run {
  claim: Claim;
  /**
   * A later claim of the same event. Its lease ended while the event loop was blocked, or it became
   * due again before this run ended.
   */
  later: Claim | undefined;
  /** When the lease was last requested, on the monotonic clock. */
  leasedAt: number;
  readonly controller: AbortController;
}

/** Abort reason when the attempt is interrupted rather than failed. */
class CutShort extends Error {
  override readonly name = 'AbortError';
}

function abortLost({ controller }: Run): void {
  controller.abort(new CutShort('The lease of the event was lost.'));
}

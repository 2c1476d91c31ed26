import type { WebhookEvents } from '../core/dispatch/webhook-events.js';
import { errorLabel } from '../core/error-class.js';
import { AFTER_ABORT_MS, Attempt, type AttemptEnd } from './attempt.js';
import { errorSummary } from './failures.js';
import type { InboxSettings } from './inbox-options.js';
import { Leases, type Lease } from './leases.js';
import type { Claim, ClaimRequest, Outcome, Store } from './store.js';
import { Takeover } from './takeover.js';

/** Delay before retrying to record an outcome. */
const SETTLE_RETRY_MS = 500;
const CLOSED = 'The inbox is closed.';

/** Claims events from a store and runs their handlers, up to `concurrency` at a time. */
export class Worker {
  readonly #store: Store;
  readonly #routers: ReadonlyMap<string, WebhookEvents>;
  readonly #settings: InboxSettings;
  readonly #report: ReportOutcome;
  readonly #running = new Map<string, Lease>();
  readonly #leases: Leases;
  readonly #takeover: Takeover;
  #poll: NodeJS.Timeout | undefined;
  #state: 'idle' | 'working' | 'stopping' = 'idle';
  /** Whether the store knows this process. */
  #isKnown = false;
  #isClaiming = false;
  #mayHaveMore = false;
  #isStoreDown = false;
  #firstRouter = 0;
  /** With one slot only, retries and first attempts take turns. */
  #isTurnOfFirstAttempts = false;
  #whenEmpty: (() => void) | undefined;
  /** How many works of `busyWith` have not ended. */
  #busyWith = 0;
  #waitingForIdle: WaitingForIdle[] = [];

  constructor(
    store: Store,
    routers: ReadonlyMap<string, WebhookEvents>,
    settings: InboxSettings,
    report: ReportOutcome,
  ) {
    this.#store = store;
    this.#routers = routers;
    this.#settings = settings;
    this.#report = report;
    const reportDown = (error: unknown) => this.#reportDown(error);
    this.#leases = new Leases(store, this.#running, { leaseMs: settings.leaseMs, reportDown });
    this.#takeover = new Takeover(store, {
      routers: () => this.#servedRouters(),
      logger: settings.logger,
      wake: () => this.wake(),
      reportDown,
    });
  }

  start(): void {
    if (this.#state !== 'idle') return;
    this.#state = 'working';
    this.#poll = setInterval(() => this.#lookAgain(), this.#settings.pollMs);
    this.#leases.start();
    // First, so that the others can tell whose claims these are.
    this.#takeover
      .start()
      .catch(() => undefined)
      .finally(() => {
        this.#isKnown = true;
        this.wake();
      });
  }

  /**
   * Looks for events at once, and again when the work has ended, which may store one. `idle` waits for
   * it.
   *
   * @param work - called at once, so that the store can insert and claim in one transaction
   */
  async busyWith<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#busyWith += 1;
    try {
      const working = work();
      this.start();
      this.wake();
      return await working;
    } finally {
      this.#busyWith -= 1;
      this.wake();
    }
  }

  /**
   * Resolves once it has looked for events, found none that is due, and runs none.
   *
   * @throws Error if the store fails, or once the worker is stopped
   */
  async idle(): Promise<void> {
    if (this.#state === 'stopping') throw new Error(CLOSED);
    this.start();
    return new Promise((resolve, reject) => {
      this.#waitingForIdle.push({ resolve, reject });
      this.wake();
    });
  }

  /** Looks for events. Call it whenever there may be one. */
  wake(): void {
    this.#mayHaveMore = true;
    if (this.#isClaiming || !this.#isKnown || this.#state !== 'working') return;
    this.#isClaiming = true;
    this.#claimAll()
      .catch((error: unknown) => {
        this.#reportDown(error);
        this.#endWaitingForIdle(error);
      })
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
    this.#endWaitingForIdle(new Error(CLOSED));
    clearInterval(this.#poll);
    this.#takeover.stop();
    const { graceMs } = this.#settings;
    const abort = () => {
      for (const { attempt } of this.#running.values()) attempt.close();
    };
    const grace = setTimeout(abort, graceMs);
    const giveUp = setTimeout(() => this.#whenEmpty?.(), graceMs + AFTER_ABORT_MS);
    if (this.#running.size > 0 || this.#isClaiming) {
      await new Promise<void>((resolve) => (this.#whenEmpty = resolve));
    }
    clearTimeout(grace);
    clearTimeout(giveUp);
    this.#leases.stop();
  }

  /** Leaves a look alone that takes longer than `pollMs`: it would never be the last one. */
  #lookAgain(): void {
    if (!this.#isClaiming) this.wake();
  }

  async #claimAll(): Promise<void> {
    while (this.#mayHaveMore && this.#state === 'working') {
      this.#mayHaveMore = false;
      const request = this.#nextRequest();
      if (request.routers.length === 0) this.#checkIdle();
      if (request.limit <= 0 || request.routers.length === 0) return;
      const askedAt = performance.now();
      const claims = await this.#store.claim(request);
      this.#reportUp();
      this.#isTurnOfFirstAttempts = claims.some(isRetry);
      const isTurnWasted =
        this.#settings.concurrency === 1 && request.retries === 0 && claims.length === 0;
      if (claims.length === request.limit || isTurnWasted) this.#mayHaveMore = true;
      if (claims.length === 0) this.#checkIdle();
      // Do not start what arrived after stop() or after its lease ended.
      const isInTime =
        (this.#state as string) === 'working' &&
        performance.now() - askedAt < this.#settings.leaseMs;
      if (isInTime) for (const claim of claims) this.#run(claim, askedAt);
      else await Promise.all(claims.map(async (claim) => this.#release(claim)));
    }
  }

  /**
   * Retries take at most half of the slots, so that events that hang at each attempt cannot keep new
   * ones waiting. A single slot they share in turns.
   */
  #nextRequest(): ClaimRequest {
    const { concurrency } = this.#settings;
    const limit = concurrency - this.#running.size;
    const routers = this.#nextRouters();
    const isThorough = this.#waitingForIdle.length > 0 && this.#isQuiet();
    if (concurrency === 1) {
      return { routers, limit, retries: this.#isTurnOfFirstAttempts ? 0 : limit, isThorough };
    }
    const running = [...this.#running.values()].filter(({ claim }) => isRetry(claim)).length;
    const free = Math.max(0, Math.floor(concurrency / 2) - running);
    return { routers, limit, retries: Math.min(limit, free), isThorough };
  }

  /** Each router comes first in turn, so that a busy one cannot starve the others. */
  #nextRouters(): readonly string[] {
    const names = this.#servedRouters();
    const first = names.length === 0 ? 0 : this.#firstRouter++ % names.length;
    return [...names.slice(first), ...names.slice(0, first)];
  }

  #servedRouters(): readonly string[] {
    return [...this.#routers].filter(([, events]) => events.hasHandlers()).map(([name]) => name);
  }

  async #release(claim: Claim): Promise<void> {
    await this.#store.settle(claim, { status: 'released', handlers: claim.entry.handlers });
  }

  #run(claim: Claim, since: number): void {
    const { id, router } = claim.entry;
    const earlier = this.#running.get(id);
    if (earlier) {
      earlier.later = claim;
      earlier.since = since;
      return;
    }
    const attempt = new Attempt(claim, this.#routers.get(router)!, this.#settings);
    const lease: Lease = { claim, later: undefined, since, attempt };
    this.#running.set(id, lease);
    attempt
      .run()
      .then(async (end) => this.#finish(lease, end))
      .catch((error: unknown) => {
        this.#settings.logger.error(`could not handle ${id}: ${errorLabel(error)}`);
      })
      .finally(() => {
        this.#running.delete(id);
        if (lease.later && this.#state === 'working') this.#run(lease.later, lease.since);
        this.wake();
        this.#checkEmpty();
      });
  }

  async #finish(lease: Lease, { outcome, thrown }: AttemptEnd): Promise<void> {
    if (outcome.status === 'unfinished') return;
    if (await this.#settle(lease.claim, outcome)) {
      this.#report(lease.claim, { outcome, thrown });
    } else if (lease.later) {
      // The handlers kept running under the later claim.
      lease.claim = lease.later;
      lease.later = undefined;
      await this.#finish(lease, { outcome, thrown });
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
        // While all slots are taken, no claim fails that would do so.
        this.#endWaitingForIdle(error);
        if (this.#state === 'stopping') return false;
        await new Promise((resolve) => setTimeout(resolve, SETTLE_RETRY_MS));
      }
    }
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

  /** Called when there was nothing to claim. Whatever has ended since then has called `wake`. */
  #checkIdle(): void {
    if (this.#isQuiet() && !this.#mayHaveMore) this.#endWaitingForIdle();
  }

  #isQuiet(): boolean {
    return this.#running.size === 0 && this.#busyWith === 0;
  }

  #endWaitingForIdle(error?: unknown): void {
    for (const { resolve, reject } of this.#waitingForIdle.splice(0)) {
      if (error === undefined) resolve();
      else reject(error);
    }
  }

  #checkEmpty(): void {
    if (this.#running.size === 0 && !this.#isClaiming) this.#whenEmpty?.();
  }
}

interface WaitingForIdle {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Called with how each attempt ended, after it is recorded. */
export type ReportOutcome = (claim: Claim, end: AttemptEnd<Outcome>) => void;

function isRetry({ entry }: Claim): boolean {
  return entry.attempts > 1;
}

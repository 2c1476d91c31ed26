import type { Attempt } from './attempt.js';
import type { Claim, Store } from './store.js';

/** Renewals per lease. A lease not renewed for three quarters of its length counts as lost. */
const RENEWALS = 4;

/** Renews the leases of the events that this process handles. */
export class Leases {
  readonly #store: Store;
  readonly #leaseMs: number;
  readonly #reportDown: (error: unknown) => void;
  readonly #running: ReadonlyMap<string, Lease>;
  #timer: NodeJS.Timeout | undefined;

  /** @param running - what this process handles, by the entry's id */
  constructor(store: Store, running: ReadonlyMap<string, Lease>, options: LeasesOptions) {
    this.#store = store;
    this.#running = running;
    this.#leaseMs = options.leaseMs;
    this.#reportDown = options.reportDown;
  }

  start(): void {
    this.#timer = setInterval(() => this.#renew(), this.#leaseMs / RENEWALS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #renew(): void {
    const now = performance.now();
    const leases = [...this.#running.values()];
    if (leases.length === 0) return;
    // Abort before another process may claim the event.
    const longestMs = (this.#leaseMs * (RENEWALS - 1)) / RENEWALS;
    for (const { since, attempt } of leases) if (now - since >= longestMs) attempt.loseLease();
    this.#store.extend(leases.map(({ claim, later }) => later ?? claim)).then((lostClaims) => {
      const lost = new Set(lostClaims);
      for (const lease of leases) {
        if (!lost.has(lease.later ?? lease.claim)) lease.since = Math.max(lease.since, now);
        else if (this.#running.get(lease.claim.entry.id) === lease) lease.attempt.loseLease();
      }
    }, this.#reportDown);
  }
}

export interface LeasesOptions {
  readonly leaseMs: number;
  /** Called if the store fails. */
  readonly reportDown: (error: unknown) => void;
}

/** An event that this process handles. */
export interface Lease {
  claim: Claim;
  /**
   * A later claim of the same event. Its lease ended while the event loop was blocked, or it became
   * due again before this attempt was recorded.
   */
  later: Claim | undefined;
  /** When the lease was last requested, on the monotonic clock. */
  since: number;
  readonly attempt: Attempt;
}

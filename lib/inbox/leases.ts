import type { Attempt } from './attempt.js';
import type { Claim, Store } from './store.js';

/** Renewals per lease. A lease not renewed for three quarters of its length counts as lost. */
const RENEWALS = 4;

/** Renews the leases of the events that this process handles. */
export class Leases {
  readonly #store: Store;
  readonly #leaseMs: number;
  readonly #reportDown: (error: unknown) => void;
  readonly #leases = new Set<Lease>();
  #timer: NodeJS.Timeout | undefined;

  /** @param reportDown - called if the store fails */
  constructor(store: Store, leaseMs: number, reportDown: (error: unknown) => void) {
    this.#store = store;
    this.#leaseMs = leaseMs;
    this.#reportDown = reportDown;
  }

  start(): void {
    this.#timer = setInterval(() => this.#renew(), this.#leaseMs / RENEWALS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  add(lease: Lease): void {
    this.#leases.add(lease);
  }

  delete(lease: Lease): void {
    this.#leases.delete(lease);
  }

  #renew(): void {
    const now = performance.now();
    const leases = [...this.#leases];
    if (leases.length === 0) return;
    // Abort before another process may claim the event.
    const longestMs = (this.#leaseMs * (RENEWALS - 1)) / RENEWALS;
    for (const { since, attempt } of leases) if (now - since >= longestMs) attempt.loseLease();
    this.#store.extend(leases.map(({ claim, later }) => later ?? claim)).then((lostClaims) => {
      const lost = new Set(lostClaims);
      for (const lease of leases) {
        if (!lost.has(lease.later ?? lease.claim)) lease.since = Math.max(lease.since, now);
        else if (this.#leases.has(lease)) lease.attempt.loseLease();
      }
    }, this.#reportDown);
  }
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

/**
 * How long a delivery holds up the next, in milliseconds: two lookups of 2 seconds, and some time for
 * what else the app does.
 */
const LONGEST_MS = 5000;

/**
 * Deliveries in the order in which their bodies arrived, each until it is on its way into the store
 * or refused. A function that finds a secret or a tenant may take longer for one than for the next:
 * this is where the next waits. Where such a function is called before the body is read, the order is
 * that of these calls.
 */
export class Arrivals {
  #last: Arrival | undefined;

  add(): Arrival {
    // Node tells nothing of the end of a pipelined request, and an app may let one hang.
    while (this.#last?.isOverdue) this.#last.leave();
    const arrival = new Arrival(this.#last, () => {
      if (this.#last === arrival) this.#last = arrival.before;
    });
    this.#last = arrival;
    return arrival;
  }
}

/** The place of a delivery among others. */
export class Arrival {
  /** When it took its place, in milliseconds on the monotonic clock. */
  readonly at = performance.now();
  /** When the body had arrived: later, if the place was taken before. */
  bodyAt = this.at;
  /** The one before, as long as that has not left. */
  before: Arrival | undefined;
  #after: Arrival | undefined;
  #hasLeft = false;
  #onFirst: (() => void) | undefined;
  readonly #onLeave: () => void;

  constructor(before: Arrival | undefined, onLeave: () => void) {
    this.before = before;
    if (before) before.#after = this;
    this.#onLeave = onLeave;
  }

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  get isOverdue(): boolean {
    return performance.now() - this.at > LONGEST_MS;
  }

  /** Whether there is nobody to wait for, also because it has left. */
  get isFirst(): boolean {
    return this.#hasLeft || this.before === undefined;
  }

  /**
   * Resolves once all before it have left.
   *
   * @param maxMs - how long to wait at most, in milliseconds
   * @returns false if some have not left by then
   */
  async first(maxMs: number): Promise<boolean> {
    const { before } = this;
    if (!before || this.isFirst) return true;
    // The others before it came earlier, so they are overdue by then as well.
    const untilOverdueMs = before.at + LONGEST_MS - performance.now();
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), Math.min(maxMs, untilOverdueMs));
      this.#onFirst = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  /** Leaves, unless it waits to be the first: its event is on the way into the store. */
  end(): void {
    if (!this.#onFirst) this.leave();
  }

  /** Lets the next one go ahead. */
  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#onLeave();
    const { before } = this;
    const after = this.#after;
    if (before) before.#after = after;
    if (!after) return;
    after.before = before;
    if (!before) after.#onFirst?.();
  }
}

import type { DispatchOptions } from './dispatch-options.js';
import type { Patience } from './deadline.js';

/**
 * How an event is handled without an inbox: once, and waited for until time is up. Its signal is
 * made when somebody looks at it.
 */
export class OnlyAttempt implements DispatchOptions, Patience {
  readonly attempt = 1;
  readonly onLate: (error: AggregateError) => void;
  readonly over: Promise<void>;
  #endPatience!: () => void;
  #controller: AbortController | undefined;
  #reason: Error | undefined;

  constructor(onLate: (error: AggregateError) => void) {
    this.onLate = onLate;
    this.over = new Promise((resolve) => {
      this.#endPatience = resolve;
    });
  }

  get patience(): Patience {
    return this;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#reason) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.#reason !== undefined;
  }

  /** Time is up. What handlers do about that is late. */
  abort(reason: Error): void {
    this.#reason = reason;
    this.#endPatience();
    this.#controller?.abort(reason);
  }
}

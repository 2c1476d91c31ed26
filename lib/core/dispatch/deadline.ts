/** For how long the handlers of an event are waited for. */
export interface Patience {
  readonly isOver: boolean;
  /** Fulfilled when it is over. */
  readonly over: Promise<unknown>;
  /** What a handler that still runs then has failed with. */
  readonly reason?: unknown;
  /**
   * Gets what a handler that still runs then fails with later, once `onError` was called with it.
   * Such a handler has not failed when patience is over.
   */
  readonly onLate?: ((error: AggregateError) => void) | undefined;
}

/** Patience that is over when the signal aborts. */
export function patienceUntil(signal: AbortSignal): Patience {
  const over = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return {
    over,
    get isOver() {
      return signal.aborted;
    },
    get reason() {
      return signal.reason as unknown;
    },
  };
}

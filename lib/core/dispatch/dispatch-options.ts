import type { Patience } from './deadline.js';

/** Which time an event is handled, and what is known of the times before. */
export interface DispatchOptions {
  /** 1 for the first time. */
  readonly attempt: number;
  /** What handlers find in `event.signal`. */
  readonly signal: AbortSignal;
  /** See {@link WebhookEvent}. Default `false`. */
  readonly outdated?: boolean | undefined;
  /**
   * Where a failed event is tried again: which handlers have succeeded in the times before. They
   * are skipped, and those that succeed before `signal` aborts are added. One that ends after that
   * has failed, since it may have left its work when it saw the signal.
   */
  readonly done?: Set<string> | undefined;
  /** For how long handlers are waited for. Default: until all have ended. */
  readonly patience?: Patience | undefined;
}

import {
  requirePositive,
  requirePositiveInteger,
  requireTimerMs,
  shown,
  type OptionNames,
} from '../core/options.js';
import { safeLogger, type Logger } from '../core/logger.js';
import type { ReceivedEvent } from '../core/event.js';

/** The options that every inbox takes. Where it keeps its events is an option of each store. */
export interface InboxOptions {
  /** When failed events are tried again. Default: 10 attempts in about three days. */
  retry?: RetryOptions | undefined;
  /** Milliseconds after which an attempt fails and its `signal` aborts. Default 60,000. */
  attemptTimeoutMs?: number | undefined;
  /** How many events this process handles at the same time. Default 10. */
  concurrency?: number | undefined;
  /**
   * Milliseconds until another process takes over the events of a process that was killed. Set it
   * longer than anything in your app blocks the event loop: a process that does not renew its
   * leases in time counts as killed. At least 1,000. Default 30,000.
   */
  leaseMs?: number | undefined;
  /**
   * How long an event that failed holds back the later events of its conversation, in milliseconds
   * from the end of its first failed attempt. After that they go ahead, and it is retried on its
   * own. `Infinity`: until it is handled or a dead letter. `0`: events have no order at all.
   * Default 60,000.
   */
  orderPatienceMs?: number | undefined;
  /**
   * How long handled events are kept, in milliseconds. Default 30 days. In PostgreSQL, a change
   * applies to events stored after it.
   */
  retentionMs?: number | undefined;
  /** How long `close()` lets running handlers finish, in milliseconds. Default 10,000. */
  graceMs?: number | undefined;
  /**
   * Milliseconds between polls for retries that are due and for events that another process
   * stored. Events that this process stores are handled at once. The first poll waits as long, so
   * that your handlers can be registered, unless a request comes first. Default 1,000.
   */
  pollMs?: number | undefined;
  /**
   * Returns what makes an event unique within its router, platform and tenant. If it returns
   * `undefined`, throws, or returns another type, the event's `id` is used; the last two are
   * logged. Default: the event's `id`.
   */
  dedupe?: ((event: ReceivedEvent) => string | undefined) | undefined;
  /** Where the inbox logs. Default `console`. */
  logger?: Logger | undefined;
}

/** When failed events are tried again: at growing delays, each varied by up to 20 %. */
export interface RetryOptions {
  /** How many attempts an event gets before it is a dead letter. Default 10. */
  attempts?: number | undefined;
  /** Milliseconds before the second attempt. Default 5,000. */
  minDelayMs?: number | undefined;
  /** Milliseconds before the last attempt. Default 48 hours, so 10 attempts take about 3 days. */
  maxDelayMs?: number | undefined;
}

const RETRY_OPTIONS: OptionNames<RetryOptions> = {
  attempts: true,
  minDelayMs: true,
  maxDelayMs: true,
};

/** What every inbox takes: each adds the names of its own. */
export const INBOX_OPTIONS: OptionNames<InboxOptions> = {
  retry: RETRY_OPTIONS,
  attemptTimeoutMs: true,
  concurrency: true,
  leaseMs: true,
  orderPatienceMs: true,
  retentionMs: true,
  graceMs: true,
  pollMs: true,
  dedupe: true,
  logger: true,
};

/** {@link InboxOptions} with every default filled in. */
export interface InboxSettings {
  readonly retry: { readonly [Name in keyof RetryOptions]-?: number };
  readonly attemptTimeoutMs: number;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly orderPatienceMs: number;
  readonly retentionMs: number;
  readonly graceMs: number;
  readonly pollMs: number;
  readonly dedupe: (event: ReceivedEvent) => string | undefined;
  readonly logger: Logger;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** With a shorter lease, a commit that waits for its turn could outlast it. */
const MIN_LEASE_MS = SECOND;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws TypeError if an option is invalid
 */
export function inboxSettings(options: InboxOptions): InboxSettings {
  const { attempts = 10, minDelayMs = 5 * SECOND, maxDelayMs = 48 * HOUR } = options.retry ?? {};
  const { concurrency = 10, retentionMs = 30 * 24 * HOUR, orderPatienceMs = 60 * SECOND } = options;
  const timers = {
    attemptTimeoutMs: options.attemptTimeoutMs ?? 60 * SECOND,
    leaseMs: options.leaseMs ?? 30 * SECOND,
    graceMs: options.graceMs ?? 10 * SECOND,
    pollMs: options.pollMs ?? SECOND,
  };
  for (const [name, value] of Object.entries(timers)) requireTimerMs(value, name);
  if (timers.leaseMs < MIN_LEASE_MS) {
    throw new TypeError(`"leaseMs" must be at least ${MIN_LEASE_MS}, but is ${timers.leaseMs}.`);
  }
  requirePositiveInteger(concurrency, 'concurrency');
  requirePositive(retentionMs, 'retentionMs');
  if (typeof orderPatienceMs !== 'number' || !(orderPatienceMs >= 0)) {
    throw new TypeError(
      `"orderPatienceMs" must be 0, a number above 0 or Infinity, not ${shown(orderPatienceMs)}.`,
    );
  }
  requirePositiveInteger(attempts, 'retry.attempts');
  requirePositive(minDelayMs, 'retry.minDelayMs');
  requirePositive(maxDelayMs, 'retry.maxDelayMs');
  if (maxDelayMs < minDelayMs) {
    throw new TypeError(
      `"retry.maxDelayMs" (${maxDelayMs}) must not be less than "retry.minDelayMs" (${minDelayMs}).`,
    );
  }
  const { dedupe = () => undefined } = options;
  if (typeof dedupe !== 'function') {
    throw new TypeError(`"dedupe" must be a function, but its type is ${typeof dedupe}.`);
  }
  const retry = { attempts, minDelayMs, maxDelayMs };
  const logger = safeLogger(options.logger, 'inbox');
  const leaseMs = Math.ceil(timers.leaseMs);
  return { ...timers, leaseMs, orderPatienceMs, concurrency, retentionMs, retry, dedupe, logger };
}

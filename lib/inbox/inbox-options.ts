import { requirePositive, requirePositiveInteger, requireTimerMs } from '../core/options.js';
import { safeLogger, type Logger } from '../core/logger.js';
import type { ReceivedEvent } from '../core/event.js';

/** What every inbox takes, beside the place where it keeps its events. */
export interface InboxOptions {
  retry?: RetryOptions | undefined;
  /** Milliseconds after which an attempt has failed, and `signal` aborts. Default 60,000. */
  attemptTimeoutMs?: number | undefined;
  /** How many events this process handles side by side. Default 10. */
  concurrency?: number | undefined;
  /**
   * Milliseconds after which the events of a process that was killed are handled by another. It
   * must be longer than anything in your app blocks the event loop: a process that does not renew
   * its lease in time counts as killed. Default 30,000, at least 1,000.
   */
  leaseMs?: number | undefined;
  /**
   * Milliseconds for which handled events are kept. Default 30 days. In PostgreSQL, a change holds
   * for events that are stored after it.
   */
  retentionMs?: number | undefined;
  /** Milliseconds that handlers still have when the inbox is closed. Default 10,000. */
  graceMs?: number | undefined;
  /**
   * Milliseconds between two looks for events that another process stored or that are to be tried
   * again. Those that this process stores are handled at once. Also how long the first look waits
   * for your handlers to be registered, unless a request comes first. Default 1,000.
   */
  pollMs?: number | undefined;
  /**
   * What makes an event unique within its router, platform and tenant. Where it says `undefined`,
   * the event's `id` does; so it does, with a line in the log, where it throws or gives no string.
   */
  dedupe?: ((event: ReceivedEvent) => string | undefined) | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
}

/** When a failed event is tried again: at growing intervals, each up to a fifth longer or shorter. */
export interface RetryOptions {
  /** How often an event is tried before it is a dead letter. Default 10. */
  attempts?: number | undefined;
  /** Milliseconds before the second attempt. Default 5,000. */
  minDelayMs?: number | undefined;
  /** Milliseconds before the last attempt. Default 48 hours: ten attempts take about three days. */
  maxDelayMs?: number | undefined;
}

export interface InboxSettings {
  readonly retry: { readonly [Name in keyof RetryOptions]-?: number };
  readonly attemptTimeoutMs: number;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly retentionMs: number;
  readonly graceMs: number;
  readonly pollMs: number;
  readonly dedupe: (event: ReceivedEvent) => string | undefined;
  readonly logger: Logger;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Else a commit that waits for its turn may outlast it. */
const SHORTEST_LEASE_MS = SECOND;

/**
 * The options, with the defaults for what is missing.
 *
 * @throws TypeError if one is of no use
 */
export function inboxSettings(options: InboxOptions): InboxSettings {
  const { attempts = 10, minDelayMs = 5 * SECOND, maxDelayMs = 48 * HOUR } = options.retry ?? {};
  const { concurrency = 10, retentionMs = 30 * 24 * HOUR } = options;
  const timers = {
    attemptTimeoutMs: options.attemptTimeoutMs ?? 60 * SECOND,
    leaseMs: options.leaseMs ?? 30 * SECOND,
    graceMs: options.graceMs ?? 10 * SECOND,
    pollMs: options.pollMs ?? SECOND,
  };
  for (const [name, value] of Object.entries(timers)) requireTimerMs(value, name);
  if (timers.leaseMs < SHORTEST_LEASE_MS) {
    throw new TypeError(`"leaseMs" must be at least ${SHORTEST_LEASE_MS}.`);
  }
  requirePositiveInteger(concurrency, 'concurrency');
  requirePositive(retentionMs, 'retentionMs');
  requirePositiveInteger(attempts, 'retry.attempts');
  requirePositive(minDelayMs, 'retry.minDelayMs');
  requirePositive(maxDelayMs, 'retry.maxDelayMs');
  if (maxDelayMs < minDelayMs) {
    throw new TypeError('"retry.maxDelayMs" must not be less than "retry.minDelayMs".');
  }
  const { dedupe = () => undefined } = options;
  if (typeof dedupe !== 'function') throw new TypeError('"dedupe" must be a function.');
  const retry = { attempts, minDelayMs, maxDelayMs };
  const logger = safeLogger(options.logger, 'inbox');
  const leaseMs = Math.ceil(timers.leaseMs);
  return { ...timers, leaseMs, concurrency, retentionMs, retry, dedupe, logger };
}

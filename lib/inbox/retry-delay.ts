import type { InboxSettings } from './inbox-options.js';

/** Delays vary by this share, so that events that failed together are not retried together. */
const JITTER = 0.2;

/**
 * Milliseconds until the next attempt. Delays grow exponentially, from `minDelayMs` before the
 * second attempt to `maxDelayMs` before the last.
 *
 * @param attempt - number of the attempt that failed, from 1
 * @param random - from 0 to 1
 */
export function retryDelay(
  { attempts, minDelayMs, maxDelayMs }: InboxSettings['retry'],
  attempt: number,
  random = Math.random(),
): number {
  const steps = Math.max(1, attempts - 2);
  const factor = (maxDelayMs / minDelayMs) ** (1 / steps);
  const delay = Math.min(maxDelayMs, minDelayMs * factor ** (attempt - 1));
  return Math.round(delay * (1 - JITTER + 2 * JITTER * random));
}

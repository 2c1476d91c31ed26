import type { InboxSettings } from './inbox-options.js';

/** How far a delay may be off, as a share of it: so that what failed together comes back apart. */
const JITTER = 0.2;

/**
 * Milliseconds before the next attempt. The delays grow by one factor, from `minDelayMs` before the
 * second attempt to `maxDelayMs` before the last.
 *
 * @param attempt - the one that failed: 1 for the first
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

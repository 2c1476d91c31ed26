import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import { sqliteInbox, type DurableInbox } from 'conversation-webhooks/inbox/sqlite';
import type { ReceiverSettings } from './settings.js';

/** The inbox of an app under test, with short poll intervals and retry delays. */
export function openInbox(
  { store, place, leaseMs, attempts, concurrency }: ReceiverSettings,
  dedupe?: () => string,
): DurableInbox {
  const options = {
    leaseMs,
    concurrency,
    pollMs: 50,
    // Longer than any attempt takes on any machine.
    attemptTimeoutMs: 300_000,
    retry: { attempts, minDelayMs: 20, maxDelayMs: 60 },
    // The judge expects strict order. After a stop of all processes, the time until the next start
    // counts, and a clock that jumped meanwhile makes it hours.
    orderPatienceMs: Infinity,
    dedupe,
  };
  return store === 'sqlite'
    ? sqliteInbox({ path: place, ...options })
    : pgBossInbox({ connectionString: place, ...options });
}

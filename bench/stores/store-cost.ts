import type { Store } from '../../lib/inbox/store.js';
import { entries, ROUTER } from './entries.js';

const AT_ONCE = 64;
const MOST_EMPTY = 1000;

export interface StoreCost {
  /** Microseconds per event. */
  readonly store: number;
  /** Microseconds per event, to claim it and to record that it is handled. */
  readonly claim: number;
}

/** The cost of storing `times` times 64 events, and of claiming and settling as many. */
export async function storeCost(store: Store, times: number): Promise<StoreCost> {
  const batches = Array.from({ length: times }, () => entries(AT_ONCE));
  const startedAt = performance.now();
  for (const batch of batches) await Promise.all(batch.map(async (entry) => store.insert(entry)));
  const storedAt = performance.now();
  const events = times * AT_ONCE;
  let empty = 0;
  for (let handled = 0; handled < events;) {
    const claims = await store.claim({
      routers: [ROUTER],
      limit: Math.min(AT_ONCE, events - handled),
      retries: Math.min(AT_ONCE, events - handled),
    });
    // A store may look at only some of the waiting events at a time, and all of these may be blocked.
    empty = claims.length === 0 ? empty + 1 : 0;
    if (empty === MOST_EMPTY) throw new Error('The store has no event to claim.');
    const settled = await Promise.all(
      claims.map(async (claim) => store.settle(claim, { status: 'handled', handlers: ['on #1'] })),
    );
    if (settled.includes(false)) throw new Error('A claim was lost.');
    handled += claims.length;
  }
  return {
    store: (1000 * (storedAt - startedAt)) / events,
    claim: (1000 * (performance.now() - storedAt)) / events,
  };
}

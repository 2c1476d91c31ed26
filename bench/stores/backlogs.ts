import type { Outcome, Store } from '../../lib/inbox/store.js';
import { entries, ROUTER } from './entries.js';

/** A tenth of the rows; the other nine tenths are handled events. */
export interface Backlog {
  readonly name: string;
  /** Stores one row of each kind. @returns their ids */
  make(store: Store): Promise<readonly string[]>;
  /** Whether all copies belong to the conversation of the first row. */
  readonly isOneConversation?: boolean;
}

const DAY_MS = 86_400_000;
const failure = {
  attempt: 1,
  at: new Date(),
  errors: ['Error: The CRM is down.'],
  handlers: [],
};

export const HANDLED: Backlog = {
  name: 'handled',
  make: async (store) => [await settled(store, { status: 'handled', handlers: ['on #1'] })],
};

export const BACKLOGS: readonly Backlog[] = [
  {
    name: 'dead or in quarantine',
    make: async (store) => [
      await settled(store, { status: 'dead', handlers: [], failures: [failure] }),
      await settled(store, {
        status: 'quarantined',
        mismatches: [
          { pointer: '/data/part/id', keyword: 'type', message: 'must be string', drift: false },
        ],
      }),
    ],
  },
  {
    name: 'to be retried tomorrow',
    make: async (store) => [
      await settled(store, {
        status: 'pending',
        handlers: [],
        failures: [failure],
        retryInMs: DAY_MS,
      }),
    ],
  },
  {
    name: 'due',
    async make(store) {
      const [entry] = entries(1);
      await store.insert(entry!);
      return [entry!.id];
    },
  },
  {
    name: 'queued in one conversation',
    isOneConversation: true,
    async make(store) {
      const [first, second] = entries(2, 'a long one');
      await store.insert(first!);
      await store.insert(second!);
      return [second!.id];
    },
  },
];

async function settled(store: Store, outcome: Outcome): Promise<string> {
  const [entry] = entries(1);
  await store.insert(entry!);
  const [claim] = await store.claim({ routers: [ROUTER], limit: 1, retries: 1 });
  await store.settle(claim!, outcome);
  return entry!.id;
}

import { createHash, randomUUID } from 'node:crypto';
import type { ReceivedEvent } from '../../lib/core/event.js';
import type { NewEntry } from '../../lib/inbox/store.js';

/** Makes an entry like those of an inbox, a different one at each call. */
export function anEntry({ delivery = randomUUID(), event, ...entry }: EntryOptions = {}): NewEntry {
  return {
    id: uuidOf(delivery),
    router: 'support',
    status: 'pending',
    orderKey: undefined,
    entity: undefined,
    version: undefined,
    event: {
      id: delivery,
      platform: 'chatwoot',
      name: 'message_created',
      payload: { content: 'Hello' },
      receivedAt: new Date(),
      verification: { scheme: 'hmac', coversBody: true },
      mismatches: [],
      tenant: undefined,
      conversationKey: undefined,
      ...event,
    },
    ...entry,
  };
}

type EntryOptions = Partial<Omit<NewEntry, 'event' | 'id'>> & {
  /** Entries with the same delivery are copies. */
  readonly delivery?: string;
  readonly event?: Partial<ReceivedEvent>;
};

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}

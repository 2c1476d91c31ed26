import { randomBytes } from 'node:crypto';
import { froged } from 'conversation-webhooks';
import sample from '../../json-schema/froged/samples/contact_part_added.json' with { type: 'json' };
import { newEntry } from '../../lib/inbox/new-entry.js';
import type { NewEntry } from '../../lib/inbox/store.js';

export const ROUTER = 'froged';

/** Vendors' ids are counters or begin with the time, so new ids sort after the existing ones. */
const NOW = Math.floor(Date.now() / 1000).toString(16);
let made = 0;

/** Entries of different messages, and of different conversations unless one is given. */
export function entries(count: number, conversation?: string): readonly NewEntry[] {
  return Array.from({ length: count }, () => {
    const id = randomBytes(32).toString('hex');
    const growing = NOW + (made++).toString(16).padStart(16, '0');
    const part = { ...sample.data.part, id: growing, idConversation: conversation ?? growing };
    const event = {
      id,
      platform: froged.name,
      name: sample.event,
      payload: { ...sample, timestamp: new Date().toISOString(), data: { ...sample.data, part } },
      receivedAt: new Date(),
      verification: { scheme: 'jwt', coversBody: false },
      mismatches: [],
      tenant: undefined,
      conversationKey: `froged/${part.idConversation.replaceAll(' ', '-')}`,
    } as const;
    return newEntry(ROUTER, froged, event, id);
  });
}

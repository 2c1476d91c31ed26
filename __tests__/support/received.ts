import type { ReceivedEvent } from 'conversation-webhooks';

/** An event of the platform `notes` as a chain would pass it on, with these fields changed. */
export function received(fields: Partial<ReceivedEvent> = {}): ReceivedEvent {
  return {
    id: 'a delivery',
    platform: 'notes',
    name: 'added',
    payload: { type: 'added', n: 1 },
    receivedAt: new Date(),
    verification: { scheme: 'none', coversBody: false },
    mismatches: [],
    tenant: undefined,
    conversationKey: undefined,
    ...fields,
  };
}

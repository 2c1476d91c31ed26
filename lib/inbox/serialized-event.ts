import type { ReceivedEvent } from '../core/webhook-event.js';

/** An event as text: JSON, in which a NUL and half a character are escaped. */
export function serializeEvent(event: ReceivedEvent): string {
  return JSON.stringify({ ...event, receivedAt: event.receivedAt.getTime() });
}

export function parseEvent(text: string): ReceivedEvent {
  const event = JSON.parse(text) as Omit<ReceivedEvent, 'receivedAt'> & { receivedAt: number };
  return { ...event, receivedAt: new Date(event.receivedAt), tenant: event.tenant };
}

import type { ReceivedEvent } from '../core/event.js';
import type { AttemptFailure, StoredEvent } from './stored-event.js';

/** What a store keeps of an event as text: JSON, in which a NUL and half a character are escaped. */
export interface SerializedEvent {
  readonly event: string;
  readonly handlers: string | null | undefined;
  readonly failures: string | null | undefined;
  /** Of when the event was put into quarantine. */
  readonly mismatches: string | null | undefined;
}

export function serializeEvent(event: ReceivedEvent): string {
  return JSON.stringify({ ...event, receivedAt: event.receivedAt.getTime() });
}

/** @throws Error if a part cannot be read: its message may quote the payload */
export function parseStored({
  event,
  handlers,
  failures,
  mismatches,
}: SerializedEvent): Pick<StoredEvent, 'event' | 'handlers' | 'failures'> {
  return {
    event: { ...parseEvent(event), ...(mismatches && { mismatches: parseMismatches(mismatches) }) },
    handlers: JSON.parse(handlers ?? '[]') as string[],
    failures: parseFailures(failures ?? '[]'),
  };
}

function parseEvent(text: string): ReceivedEvent {
  const event = JSON.parse(text) as Omit<ReceivedEvent, 'receivedAt'> & { receivedAt: number };
  const receivedAt = new Date(event.receivedAt);
  if (typeof event.name !== 'string' || Number.isNaN(receivedAt.getTime())) {
    throw new TypeError('It is no event.');
  }
  return { ...event, receivedAt, tenant: event.tenant };
}

function parseMismatches(text: string): ReceivedEvent['mismatches'] {
  return JSON.parse(text) as ReceivedEvent['mismatches'];
}

function parseFailures(text: string): readonly AttemptFailure[] {
  const failures = JSON.parse(text) as (Omit<AttemptFailure, 'at'> & { at: string })[];
  return failures.map((failure) => ({ ...failure, at: new Date(failure.at) }));
}

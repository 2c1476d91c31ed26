import type { ReceivedEvent } from '../core/event.js';
import type { AttemptFailure } from './stored-event.js';

/** What there is of an event whose data cannot be read: damaged, or written by somebody else. */
export function unreadableEvent(
  known: Pick<ReceivedEvent, 'id' | 'platform' | 'name' | 'payload' | 'receivedAt'>,
): ReceivedEvent {
  return {
    ...known,
    verification: { scheme: 'none', coversBody: false },
    mismatches: [],
    tenant: undefined,
  };
}

/** Why such an event is a dead letter. */
export function unreadableFailure(at: Date): AttemptFailure {
  return { attempt: 1, at, errors: ['Its data in the database cannot be read.'], kinds: [] };
}

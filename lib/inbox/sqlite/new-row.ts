import { serializeEvent } from '../serialized-event.js';
import type { NewEntry } from '../store.js';

/** A new entry as it is written. */
export interface NewRow extends Omit<NewEntry, 'event'> {
  readonly platform: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** The event, as JSON. */
  readonly event: string;
}

export function toNewRow({ event, ...entry }: NewEntry): NewRow {
  const { platform, name, receivedAt } = event;
  return {
    ...entry,
    platform,
    name,
    receivedAt: receivedAt.getTime(),
    event: serializeEvent(event),
  };
}

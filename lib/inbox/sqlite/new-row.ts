import { serializeEvent } from '../serialized-event.js';
import type { NewEntry } from '../store.js';

/** A new entry as it is written. A list, since it goes to another thread: an object takes longer. */
export type NewRow = readonly [
  event: string,
  id: string,
  router: string,
  platform: string,
  name: string,
  /** Milliseconds since 1970. */
  receivedAt: number,
  status: NewEntry['status'],
  orderKey: string | null,
  entity: string | null,
  version: number | null,
];

export function toNewRow(entry: NewEntry): NewRow {
  const { id, router, event, status, orderKey = null, entity = null, version = null } = entry;
  const { platform, name, receivedAt } = event;
  return [
    serializeEvent(event),
    id,
    router,
    platform,
    name,
    receivedAt.getTime(),
    status,
    orderKey,
    entity,
    version,
  ];
}

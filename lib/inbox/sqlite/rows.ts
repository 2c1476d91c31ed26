import {
  parseStored,
  serializeEvent,
  unreadableEvent,
  unreadableFailure,
} from '../serialized-event.js';
import type { NewEntry } from '../store.js';
import type { InboxStatus, StoredEvent } from '../stored-event.js';

/** The values of a new entry. An array, because an object takes longer to send to the thread. */
export type NewRow = readonly [
  event: string,
  id: string,
  status: NewEntry['status'],
  orderKey: string | null,
  router: string,
  platform: string,
  name: string,
  /** Milliseconds since 1970. */
  receivedAt: number,
  entity: string | null,
  version: number | null,
  /** As JSON. */
  tenant: string,
  conversation: string | null,
];

export function toNewRow(entry: NewEntry): NewRow {
  const { id, router, event, status, orderKey = null, entity = null, version = null } = entry;
  const { platform, name, receivedAt, tenant = null, conversationKey = null } = event;
  return [
    serializeEvent(event),
    id,
    status,
    orderKey,
    router,
    platform,
    name,
    receivedAt.getTime(),
    entity,
    version,
    JSON.stringify(tenant),
    conversationKey,
  ];
}

/** A stored entry with its payload. */
export interface Row {
  readonly seq: number;
  readonly id: string;
  readonly router: string;
  readonly platform: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly received_at: number;
  readonly status: InboxStatus;
  readonly attempts: number;
  readonly duplicates: number;
  readonly finished_at: number | null;
  readonly handlers: string | null;
  readonly failures: string | null;
  readonly mismatches: string | null;
  readonly event: string;
}

/** The columns of {@link Row}. */
export const COLUMNS = `
  seq, id, router, platform, name, received_at, status, attempts, duplicates, finished_at, handlers,
  failures, mismatches, event`;

/** `undefined` if the data is damaged: one event must not hold up the others. */
export function tryStoredEvent(row: Row): StoredEvent | undefined {
  try {
    return toStoredEvent(row, parseStored(row));
  } catch {
    return undefined;
  }
}

/** If the data is damaged, the stored text itself is the payload. */
export function toListedEvent(row: Row): StoredEvent {
  const event = tryStoredEvent(row);
  if (event) return event;
  const { id, platform, name, event: payload, status } = row;
  const receivedAt = new Date(row.received_at);
  return toStoredEvent(row, {
    event: unreadableEvent({ id, platform, name, payload, receivedAt }),
    failures: status === 'dead' ? [unreadableFailure(new Date(row.finished_at ?? Date.now()))] : [],
    handlers: [],
  });
}

function toStoredEvent(row: Row, parsed: ReturnType<typeof parseStored>): StoredEvent {
  return {
    ...parsed,
    id: row.id,
    router: row.router,
    status: row.status,
    attempts: row.attempts,
    duplicates: row.duplicates,
    finishedAt: row.finished_at === null ? undefined : new Date(row.finished_at),
  };
}

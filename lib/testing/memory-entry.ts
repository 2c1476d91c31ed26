import { parseStored, serializeEvent, type SerializedEvent } from '../inbox/serialized-event.js';
import type { NewEntry } from '../inbox/store.js';
import type { EventFilter, InboxStatus, StoredEvent } from '../inbox/stored-event.js';

/** An entry of an inbox in memory. Times without another note are those of `performance.now()`. */
export interface Entry extends Omit<NewEntry, 'event' | 'status' | 'orderKey'> {
  status: InboxStatus;
  readonly seq: number;
  readonly platform: string;
  readonly name: string;
  readonly tenant: string | undefined;
  readonly conversationKey: string | undefined;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly text: { -readonly [Part in keyof SerializedEvent]: SerializedEvent[Part] };
  attempts: number;
  duplicates: number;
  orderKey: string | undefined;
  /** Its order key, once it has left the order. */
  releasedKey: string | undefined;
  readyAt: number;
  /** When its first failed attempt ended. */
  failedAt: number | undefined;
  claim: { readonly token: string; readonly holder: object; until: number } | undefined;
  /** Milliseconds since 1970. */
  finishedAt: number | undefined;
}

export function newMemoryEntry({ event, ...entry }: NewEntry, seq: number): Entry {
  const { platform, name, tenant, conversationKey, receivedAt } = event;
  return {
    ...entry,
    ...{ platform, name, tenant, conversationKey, receivedAt: receivedAt.getTime() },
    text: { event: serializeEvent(event), handlers: '[]', failures: '[]', mismatches: null },
    seq,
    attempts: 0,
    duplicates: 0,
    releasedKey: undefined,
    readyAt: 0,
    failedAt: undefined,
    claim: undefined,
    finishedAt: entry.status === 'pending' ? undefined : Date.now(),
  };
}

export function toStoredEvent(entry: Entry): StoredEvent {
  const { id, router, status, attempts, duplicates, finishedAt, text } = entry;
  return {
    ...parseStored(text),
    ...{ id, router, status, attempts, duplicates },
    finishedAt: finishedAt === undefined ? undefined : new Date(finishedAt),
  };
}

export function matches(entry: Entry, filter: EventFilter): boolean {
  const { since = -Infinity, until = Infinity } = filter;
  const wanted = [
    [filter.status, entry.status],
    [filter.router, entry.router],
    [filter.platform, entry.platform],
    [filter.event, entry.name],
    [filter.tenant, entry.tenant],
    [filter.conversation, entry.conversationKey],
  ];
  return (
    wanted.every(([value, own]) => value === undefined || value === own) &&
    entry.receivedAt >= Number(since) &&
    entry.receivedAt < Number(until)
  );
}

/** @returns false if there is nothing to do */
export function replayOne(entry: Entry, now: number): boolean {
  if (entry.status === 'pending') {
    if (entry.claim || entry.readyAt <= now) return false;
    entry.readyAt = now;
    return true;
  }
  if (entry.status !== 'dead') entry.text.handlers = '[]';
  entry.text.failures = '[]';
  entry.text.mismatches = null;
  entry.status = 'pending';
  entry.attempts = 0;
  entry.readyAt = 0;
  entry.orderKey = entry.releasedKey ?? entry.orderKey;
  entry.releasedKey = undefined;
  entry.failedAt = undefined;
  entry.finishedAt = undefined;
  return true;
}

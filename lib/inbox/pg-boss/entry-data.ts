import { sha256 } from '../../core/sha256.js';
import {
  parseStored,
  serializeEvent,
  unreadableEvent,
  unreadableFailure,
} from '../serialized-event.js';
import type { Claim, NewEntry, Outcome } from '../store.js';
import type { InboxStatus, StoredEvent } from '../stored-event.js';
import { routerOf } from './queues.js';

/**
 * The `data` of a pg-boss job that holds an event. Fields that may contain any character are JSON
 * texts inside the jsonb, which itself refuses NUL and lone surrogates: a JSON text escapes them.
 */
export interface EntryData {
  readonly event: string;
  readonly platform: string;
  readonly name: string;
  /** `null` if there is none. Version 0.1.0 kept it in the event alone. */
  readonly tenant?: string | null;
  /**
   * The key of the conversation, which version 0.1.0 did not keep. Not in a column of its own: pg-boss
   * loses those when it inserts an expired job again.
   */
  readonly conversation?: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly duplicates: number;
  readonly entity?: string;
  readonly version?: number;
  /**
   * Number of claims that do not count as attempts: those before the latest replay, and those that
   * were interrupted. pg-boss's own count must never go back, because it distinguishes claims.
   */
  readonly attemptsBefore?: number;
  readonly handlers?: string;
  readonly failures?: string;
  readonly mismatches?: string;
  /** Until when a failed entry holds back its key, in milliseconds since 1970 on the server's clock. */
  readonly heldUntil?: number;
  /** The key of an entry that has left the order, and has its id in the place of the key. */
  readonly orderKey?: string;
  /** In pg-boss, the state of both is `cancelled`. */
  readonly status?: 'dead' | 'quarantined';
}

/** An entry, as our functions return it. */
export interface EntryRow {
  readonly id: string;
  readonly queue: string;
  readonly state: string;
  readonly data: EntryData;
  readonly output: { readonly handlers?: string } | null;
  readonly retry_count: number;
  readonly is_started: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly completed: number | null;
}

export function toEntryData({ event, entity, version, status }: NewEntry): EntryData {
  const { conversationKey } = event;
  return {
    event: serializeEvent(event),
    platform: filterText(event.platform),
    name: filterText(event.name),
    tenant: event.tenant === undefined ? null : filterText(event.tenant),
    ...(conversationKey !== undefined && { conversation: filterText(conversationKey) }),
    receivedAt: event.receivedAt.getTime(),
    duplicates: 0,
    ...(entity !== undefined && { entity: filterText(entity) }),
    ...(version !== undefined && { version }),
    ...(status === 'quarantined' && { status }),
  };
}

/** @throws Error if the data is unreadable: another program has written it */
export function toStoredEvent(row: EntryRow): StoredEvent {
  const { data, output } = row;
  const handlers = output?.handlers ?? data.handlers;
  const { event: text, failures, mismatches } = data;
  return {
    ...parseStored({ event: text, handlers, failures, mismatches }),
    id: row.id,
    router: routerOf(row.queue),
    status: statusOf(row),
    attempts: attemptsOf(row),
    duplicates: data.duplicates,
    finishedAt: finishedAt(row),
  };
}

/** If the data is unreadable, the data itself is the payload. */
export function toListedEvent(row: EntryRow): StoredEvent {
  try {
    return toStoredEvent(row);
  } catch {
    const { id } = row;
    const receivedAt = new Date(row.created);
    const data = Object(row.data) as Partial<EntryData>;
    const status = statusOf(row);
    return {
      id,
      router: routerOf(row.queue),
      status,
      event: unreadableEvent({
        id,
        platform: String(data.platform),
        name: String(data.name),
        payload: row.data,
        receivedAt,
      }),
      attempts: row.is_started ? 1 : 0,
      duplicates: 0,
      failures: status === 'dead' ? [unreadableFailure(finishedAt(row) ?? receivedAt)] : [],
      handlers: [],
      finishedAt: finishedAt(row),
    };
  }
}

/** What an outcome adds to the data of its entry, if anything. */
export function settledData(claim: Claim, outcome: Outcome): Partial<EntryData> | null {
  switch (outcome.status) {
    case 'handled':
      return null;
    case 'pending':
    case 'dead':
      return {
        failures: JSON.stringify(outcome.failures),
        handlers: JSON.stringify(outcome.handlers),
        ...(outcome.status === 'dead' && { status: 'dead' }),
      };
    case 'quarantined':
      return { status: 'quarantined', mismatches: JSON.stringify(outcome.mismatches) };
    case 'released':
      return {
        handlers: JSON.stringify(outcome.handlers),
        attemptsBefore: Number(claim.token) + 2 - claim.entry.attempts,
      };
  }
}

/** What makes a dead letter of an entry with unreadable data. */
export function buriedData(): Pick<EntryData, 'status' | 'failures'> {
  return { status: 'dead', failures: JSON.stringify([unreadableFailure(new Date())]) };
}

/**
 * The form in which texts are compared: the text itself if it is short and plain ASCII, otherwise
 * `#` and its hash. PostgreSQL accepts neither NUL nor lone surrogates, and indexes no long text.
 */
export function filterText(text: string): string {
  if (/^(?!#)[ -~]{1,200}$/.test(text)) return text;
  return `#${sha256(Buffer.from(text, 'utf16le'))}`;
}

function statusOf({
  state,
  data,
}: Pick<EntryRow, 'state'> & { readonly data: unknown }): InboxStatus {
  if (state === 'completed') return 'handled';
  if (state !== 'cancelled') return state === 'failed' ? 'dead' : 'pending';
  return (Object(data) as Partial<EntryData>).status === 'quarantined' ? 'quarantined' : 'dead';
}

function finishedAt({ completed }: EntryRow): Date | undefined {
  return completed === null ? undefined : new Date(completed);
}

function attemptsOf({ is_started, retry_count, data }: EntryRow): number {
  return is_started ? retry_count + 1 - (data.attemptsBefore ?? 0) : 0;
}

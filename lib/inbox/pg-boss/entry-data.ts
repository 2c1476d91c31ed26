import { sha256 } from '../../core/sha256.js';
import { parseStored, serializeEvent } from '../serialized-event.js';
import type { Claim, NewEntry, Outcome } from '../store.js';
import type { InboxStatus, StoredEvent } from '../stored-event.js';
import { unreadableEvent, unreadableFailure } from '../unreadable-event.js';
import { routerOf } from './queues.js';

/**
 * The `data` of a pg-boss job that is an event. What may hold any character is JSON as text in the
 * JSON: jsonb refuses a NUL and half a character, which JSON as text has escaped.
 */
export interface EntryData {
  readonly event: string;
  readonly platform: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly duplicates: number;
  readonly entity?: string;
  readonly version?: number;
  /**
   * Claims that are not counted as attempts: those up to the latest replay, and those that were cut
   * short. pg-boss's count must never go back, it tells claims apart.
   */
  readonly attemptsBefore?: number;
  readonly handlers?: string;
  readonly failures?: string;
  readonly mismatches?: string;
  /** What pg-boss knows as cancelled. */
  readonly status?: 'dead' | 'quarantined';
}

/** A row of pg-boss's table, as `ENTRY_COLUMNS` selects it. */
export interface EntryRow {
  readonly id: string;
  readonly queue: string;
  readonly state: string;
  readonly data: EntryData;
  readonly output: { readonly handlers?: string } | null;
  readonly retry_count: number;
  readonly is_started: boolean;
  readonly created_on: Date;
  readonly completed_on: Date | null;
}

/** Of `job AS j`. */
export const ENTRY_COLUMNS = `
  j.id, j.name AS queue, j.state::text, j.data, j.output, j.retry_count,
  j.started_on IS NOT NULL AS is_started, j.created_on, j.completed_on`;

export function toEntryData({ event, entity, version, status }: NewEntry): EntryData {
  return {
    event: serializeEvent(event),
    platform: filterText(event.platform),
    name: filterText(event.name),
    receivedAt: event.receivedAt.getTime(),
    duplicates: 0,
    ...(entity !== undefined && { entity: filterText(entity) }),
    ...(version !== undefined && { version }),
    ...(status === 'quarantined' && { status }),
  };
}

/** @throws Error if the data cannot be read: somebody else has written it */
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
    finishedAt: row.completed_on ?? undefined,
  };
}

/** The same, with what there is as the payload if the data cannot be read. */
export function toListedEvent(row: EntryRow): StoredEvent {
  try {
    return toStoredEvent(row);
  } catch {
    const { id, created_on: receivedAt } = row;
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
      failures: status === 'dead' ? [unreadableFailure(row.completed_on ?? receivedAt)] : [],
      handlers: [],
      finishedAt: row.completed_on ?? undefined,
    };
  }
}

/** What is added to the data of an entry when its attempt has ended so. */
export function settledData(claim: Claim, outcome: Outcome): Partial<EntryData> {
  switch (outcome.status) {
    case 'handled':
      return {};
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

/** What is added to data that cannot be read. */
export function buriedData(): Pick<EntryData, 'status' | 'failures'> {
  return { status: 'dead', failures: JSON.stringify([unreadableFailure(new Date())]) };
}

/** SQL for a number in jsonb: `NULL` where there is none, so that no statement fails by one row. */
export function numberIn(json: string, key: keyof EntryData): string {
  return `CASE WHEN jsonb_typeof(${json}->'${key}') = 'number' THEN (${json}->>'${key}')::float8 END`;
}

/**
 * Stands for a text where texts are compared: the text itself if it is short and plain, else `#`
 * and its hash. PostgreSQL takes neither a NUL nor half a character, and indexes no long text.
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

function attemptsOf({ is_started, retry_count, data }: EntryRow): number {
  return is_started ? retry_count + 1 - (data.attemptsBefore ?? 0) : 0;
}

import type { Mismatch } from '../../core/mismatch.js';
import { parseEvent, serializeEvent } from '../serialized-event.js';
import type { NewEntry } from '../store.js';
import type { AttemptFailure, InboxStatus, StoredEvent } from '../stored-event.js';
import { filterText } from './filter-text.js';
import { routerOf } from './queue-name.js';

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
  /** Attempts up to the latest replay: pg-boss's count must never go back, it tells claims apart. */
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
  readonly completed_on: Date | null;
}

/** Of `job AS j`. */
export const ENTRY_COLUMNS = `
  j.id, j.name AS queue, j.state::text, j.data, j.output, j.retry_count,
  j.started_on IS NOT NULL AS is_started, j.completed_on`;

const MOST_FAILURES = 20;

export function toEntryData({ event, entity, version, status }: NewEntry): EntryData {
  return {
    event: serializeEvent(event),
    platform: filterText(event.platform),
    name: filterText(event.name),
    receivedAt: event.receivedAt.getTime(),
    duplicates: 0,
    ...(entity !== undefined && { entity: filterText(entity) }),
    ...(version !== undefined && Number.isFinite(version) && { version }),
    ...(status === 'quarantined' && { status }),
  };
}

export function toStoredEvent(row: EntryRow): StoredEvent {
  const { data, output } = row;
  const event = parseEvent(data.event);
  const handlers = output?.handlers ?? data.handlers ?? '[]';
  return {
    id: row.id,
    router: routerOf(row.queue),
    status: statusOf(row),
    event:
      data.mismatches === undefined
        ? event
        : { ...event, mismatches: JSON.parse(data.mismatches) as Mismatch[] },
    attempts: attemptsOf(row),
    duplicates: data.duplicates,
    failures: parseFailures(data.failures),
    handlers: JSON.parse(handlers) as string[],
    finishedAt: row.completed_on ?? undefined,
  };
}

/** What changes in the data of an entry. */
export function failedData(
  before: readonly AttemptFailure[],
  failure: AttemptFailure,
  handlers: readonly string[],
): Pick<EntryData, 'failures' | 'handlers'> {
  return {
    failures: JSON.stringify([...before, failure].slice(-MOST_FAILURES)),
    handlers: JSON.stringify(handlers),
  };
}

export function quarantinedData(mismatches: readonly Mismatch[]): Partial<EntryData> {
  return { status: 'quarantined', mismatches: JSON.stringify(mismatches) };
}

function statusOf({ state, data }: EntryRow): InboxStatus {
  if (state === 'completed') return 'handled';
  if (state === 'cancelled') return data.status ?? 'dead';
  return state === 'failed' ? 'dead' : 'pending';
}

function attemptsOf({ is_started, retry_count, data }: EntryRow): number {
  return is_started ? retry_count + 1 - (data.attemptsBefore ?? 0) : 0;
}

function parseFailures(text = '[]'): readonly AttemptFailure[] {
  const failures = JSON.parse(text) as (Omit<AttemptFailure, 'at'> & { at: string })[];
  return failures.map((failure) => ({ ...failure, at: new Date(failure.at) }));
}

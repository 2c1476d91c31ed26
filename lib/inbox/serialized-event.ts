import type { ReceivedEvent } from '../core/event.js';
import type { AttemptFailure, StoredEvent } from './stored-event.js';

/** The parts of an event that are stored as JSON text, which escapes NUL and lone surrogates. */
export interface SerializedEvent {
  readonly event: string;
  readonly handlers: string | null | undefined;
  readonly failures: string | null | undefined;
  /** Those found when the event was quarantined. */
  readonly mismatches: string | null | undefined;
}

export function serializeEvent(event: ReceivedEvent): string {
  return JSON.stringify({ ...event, receivedAt: event.receivedAt.getTime() });
}

/**
 * How the texts of a tenant's events end that version 0.1.0 stored, and no others. So a database finds
 * them without parsing, which may fail on what a sender wrote.
 */
export function oldEndOf(tenant: string): string {
  return `,"tenant":${JSON.stringify(tenant)}}`;
}

/** @throws Error if a part is unreadable. Do not log its message: it may quote the payload */
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
    throw new TypeError('This is not an event.');
  }
  // JSON has no `undefined`.
  return { ...event, receivedAt, tenant: event.tenant, conversationKey: event.conversationKey };
}

function parseMismatches(text: string): ReceivedEvent['mismatches'] {
  return JSON.parse(text) as ReceivedEvent['mismatches'];
}

function parseFailures(text: string): readonly AttemptFailure[] {
  const failures = JSON.parse(text) as (Omit<AttemptFailure, 'at' | 'handlers'> & {
    at: string;
    handlers?: AttemptFailure['handlers'];
  })[];
  // Version 0.1.0 kept no names.
  return failures.map(({ attempt, at, errors, handlers = [] }) => ({
    attempt,
    at: new Date(at),
    errors,
    handlers,
  }));
}

/** Stands in for an event whose stored data is damaged or was written by another program. */
export function unreadableEvent(
  known: Pick<ReceivedEvent, 'id' | 'platform' | 'name' | 'payload' | 'receivedAt'>,
): ReceivedEvent {
  return {
    ...known,
    verification: { scheme: 'none', coversBody: false },
    mismatches: [],
    tenant: undefined,
    conversationKey: undefined,
  };
}

/** The failure recorded when such an event becomes a dead letter. */
export function unreadableFailure(at: Date): AttemptFailure {
  return { attempt: 1, at, errors: ['The stored data of this event is unreadable.'], handlers: [] };
}

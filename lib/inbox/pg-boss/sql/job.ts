import { PREFIX } from '../queues.js';

/** Almost the largest PostgreSQL integer: 63 years in seconds. */
export const FOREVER = 2_000_000_000;
/** pg-boss's policy for jobs that run one at a time for each key, whose unique index we rely on. */
export const ORDERED = 'key_strict_fifo';

/** Place in the line of an entry that version 0.1.0 has stored: before all that have a number. */
export const OLD_PLACE = '(extract(epoch FROM created_on) * 1000000)::bigint';
/**
 * SQL that is true for an entry that belongs to a conversation. It keeps the jobs of an app that uses
 * the same schema out of the index, whatever they call `conversation`.
 */
export const HAS_CONVERSATION = `starts_with(name, '${PREFIX}') AND data ? 'conversation'`;

/** The first number. The microseconds since 1970 reach it in the year 2096. */
export const FIRST_PLACE = 4_000_000_000_000_000;

/** The server's clock, in milliseconds since 1970. */
export const NOW_MS = '(extract(epoch FROM now()) * 1000)::float8';

/** SQL for a number in jsonb, or NULL if there is none: one row must not fail the statement. */
export function numberIn(json: string, key: string): string {
  return `CASE WHEN jsonb_typeof(${json}->'${key}') = 'number' THEN (${json}->>'${key}')::float8 END`;
}

/** Columns of an entry in `job_common AS j`: what `ENTRY_RETURNS` declares. Times are numbers, because their text depends on settings. */
export const ENTRY_COLUMNS = `
  j.id, j.name, j.state::text, j.data, j.output, j.retry_count, j.started_on IS NOT NULL,
  (extract(epoch FROM j.created_on) * 1000)::float8,
  (extract(epoch FROM j.completed_on) * 1000)::float8`;
export const ENTRY_RETURNS = `
  id uuid, queue text, state text, data jsonb, output jsonb, retry_count integer,
  is_started boolean, created float8, completed float8`;

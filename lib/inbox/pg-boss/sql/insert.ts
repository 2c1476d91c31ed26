import { FOREVER, ORDERED } from './job.js';
import { BY_INDEX, type SqlFunction } from './sql-function.js';

const DAY_IN_SECONDS = 86_400;
/** The minimum that pg-boss accepts. Each claim sets its own. */
const MIN_HEARTBEAT_SECONDS = 10;

/**
 * Stores entries in the given order, and counts the copies of those that are there. The columns are
 * those that pg-boss's own `createQueue` and `insert` set. It returns the ids that it stored or
 * found: an entry that was deleted in between is neither.
 */
export function insertFunction(schema: string): SqlFunction {
  const job = `${schema}.job_common`;
  return {
    name: 'insert',
    takes: 'entries jsonb, deletion_seconds integer',
    returns: 'TABLE (id uuid, is_stored boolean)',
    settings: BY_INDEX,
    body: `
DECLARE
  stored uuid[];
BEGIN
  ${DURABLY}
  INSERT INTO ${schema}.queue (
    name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds,
    deletion_seconds, partition, table_name, heartbeat_seconds
  )
  SELECT DISTINCT entry->>'queue', '${ORDERED}', ${FOREVER}, 0, false, ${DAY_IN_SECONDS}, ${FOREVER},
    604800, false, 'job_common', ${MIN_HEARTBEAT_SECONDS}
  FROM jsonb_array_elements(entries) AS entry
  WHERE NOT EXISTS (SELECT FROM ${schema}.queue AS known WHERE known.name = entry->>'queue')
  ON CONFLICT DO NOTHING;

  WITH inserted AS (
    INSERT INTO ${job} (
      id, name, data, state, completed_on, singleton_key, policy, start_after, created_on, keep_until,
      retry_limit, retry_delay, retry_backoff, expire_seconds, deletion_seconds, heartbeat_seconds,
      inbox_seq
    )
    SELECT given.id, given.queue, given.data,
      CASE WHEN given.is_quarantined THEN 'cancelled' ELSE 'created' END::${schema}.job_state,
      CASE WHEN given.is_quarantined THEN now() END, given.key, '${ORDERED}', 'epoch',
      -- Version 0.1.0 orders by it.
      now() + given.place * interval '1 microsecond',
      now() + ${FOREVER} * interval '1 second', ${FOREVER}, 0, false, ${DAY_IN_SECONDS},
      CASE WHEN given.is_quarantined THEN 0 ELSE $2 END, ${MIN_HEARTBEAT_SECONDS},
      nextval('${schema}.inbox_seq')
    FROM ROWS FROM (jsonb_to_recordset(entries) AS (
      id uuid, queue text, key text, is_quarantined boolean, data jsonb
    )) WITH ORDINALITY AS given(id, queue, key, is_quarantined, data, place)
    ON CONFLICT DO NOTHING
    RETURNING id
  )
  SELECT array_agg(id) INTO stored FROM inserted;
  RETURN QUERY SELECT new.id, true FROM unnest(stored) AS new(id);
  IF cardinality(stored) = jsonb_array_length(entries) THEN RETURN; END IF;

  -- A statement of its own, to see what others have stored meanwhile.
  RETURN QUERY
  UPDATE ${job} AS j
  SET data = CASE WHEN jsonb_typeof(j.data->'duplicates') = 'number' THEN jsonb_set(
    j.data, '{duplicates}',
    to_jsonb((j.data->>'duplicates')::int + 1 + (given.data->>'duplicates')::int)
  ) ELSE j.data END
  FROM jsonb_to_recordset(entries) AS given(id uuid, queue text, data jsonb)
  WHERE j.name = given.queue AND j.id = given.id AND given.id <> ALL (coalesce(stored, '{}'))
  RETURNING j.id, false;
END`,
  };
}

/** What was answered must survive a crash, whatever the role's default is. */
export const DURABLY = `
  IF current_setting('synchronous_commit') = 'off' THEN
    PERFORM set_config('synchronous_commit', 'on', true);
  END IF;`;

import { FOREVER, OLD_PLACE, ORDERED } from './job.js';
import { IS_IN_PARTS, queueNames } from './look.js';
import { BY_INDEX, nameOf, SLOW, type SqlFunction } from './sql-function.js';

/**
 * Queues a page of finished entries again, each at its old place in the line, and makes waiting ones
 * due. It changes what is still in these parts once it is locked, and was not claimed since it was
 * found. Returns how many it found and changed, and where the page ends.
 *
 * The entries are changed in place. pg-boss itself could only delete them and insert them again, at
 * the end of the line. pg-boss's count of claims goes on, even if there was none yet, and only our
 * count of attempts restarts. Otherwise a claim from before the replay could pass for a later one,
 * and a concurrent replay of the same entries would replay what was handled in between.
 */
export function replayFunction(schema: string): SqlFunction {
  const job = `${schema}.job_common`;
  return {
    name: 'replay',
    takes: 'parts text[], filter jsonb, most integer, deletion_seconds integer',
    returns: 'TABLE (found_count integer, changed integer, end_id uuid, end_time text)',
    settings: SLOW,
    body: `
DECLARE
  places jsonb;
  ids uuid[];
  queues text[];
BEGIN
  SELECT jsonb_object_agg(place.id, place.retry_count), array_agg(place.id),
    array_agg(DISTINCT place.queue), count(*),
    (array_agg(place.id ORDER BY number DESC))[1],
    to_json((array_agg(place.created_on ORDER BY number DESC))[1])#>>'{}'
  INTO places, ids, queues, found_count, end_id, end_time
  FROM ${schema}.${nameOf('find_oldest')}(parts, filter, most) WITH ORDINALITY
    AS place(id, queue, created_on, retry_count, number);

  WITH locked AS MATERIALIZED (
    SELECT * FROM ${job} WHERE name = ANY (queues) AND id = ANY (ids) FOR UPDATE
  ), updated AS (
    UPDATE ${job} AS j SET
      state = CASE WHEN j.state < 'active' THEN j.state ELSE 'created' END,
      start_after = now(),
      completed_on = NULL, heartbeat_on = NULL, output = NULL,
      started_on = coalesce(j.started_on, now()),
      keep_until = now() + ${FOREVER} * interval '1 second',
      deletion_seconds = $4,
      inbox_seq = coalesce(j.inbox_seq, ${OLD_PLACE.replace('created_on', 'j.created_on')}),
      singleton_key = CASE
        WHEN j.state > 'active' AND jsonb_typeof(j.data->'orderKey') = 'string'
        THEN j.data->>'orderKey' ELSE j.singleton_key
      END,
      data = CASE WHEN j.state < 'active' OR jsonb_typeof(j.data) <> 'object' THEN j.data ELSE
        j.data - '{status,mismatches,failures,handlers,heldUntil,orderKey}'::text[]
        || jsonb_build_object('attemptsBefore', j.retry_count + 1)
        || CASE
          WHEN j.state <> 'completed' AND j.data->>'status' = 'dead' AND j.data ? 'handlers'
          THEN jsonb_build_object('handlers', j.data->'handlers')
          ELSE '{}'
        END
      END
    -- Both select by id alone: given other conditions, PostgreSQL might scan all other entries.
    WHERE j.name = ANY (queues) AND j.id = ANY (ARRAY(
      SELECT j.id FROM locked AS j
      WHERE j.retry_count = (places->>j.id::text)::integer AND (${IS_IN_PARTS})
    ))
    RETURNING j.id
  )
  SELECT count(*) INTO changed FROM updated;
  RETURN NEXT;
END`,
  };
}

export function discardFunction(schema: string): SqlFunction {
  return {
    name: 'discard',
    takes: 'the_id uuid',
    returns: 'boolean',
    settings: BY_INDEX,
    body: `
BEGIN
  DELETE FROM ${schema}.job_common
  WHERE name = ANY (${queueNames(schema)}) AND id = the_id AND (
    state <> 'active' OR heartbeat_on + heartbeat_seconds * interval '1 second' < now()
  );
  RETURN FOUND;
END`,
  };
}

/**
 * Deletes versions that were not seen for as long as entries are kept, and handled entries whose
 * time is over. pg-boss's own maintenance would delete those too, if somebody ran it. The queues'
 * `maintain_on`, which it also uses, keeps several processes from doing this at once.
 */
export function pruneFunction(schema: string): SqlFunction {
  return {
    name: 'prune',
    takes: 'retention_ms float8, pause_ms float8',
    returns: 'void',
    settings: SLOW,
    body: `
DECLARE
  the_queue text;
BEGIN
  DELETE FROM ${schema}.inbox_newest
  WHERE seen_at < now() - retention_ms * interval '1 millisecond';
  FOR the_queue IN
    UPDATE ${schema}.queue SET maintain_on = now()
    WHERE name = ANY (${queueNames(schema)})
      AND (maintain_on IS NULL OR maintain_on < now() - pause_ms * interval '1 millisecond')
    RETURNING name
  LOOP
    DELETE FROM ${schema}.job_common
    WHERE name = the_queue AND policy = '${ORDERED}' AND state > 'active' AND deletion_seconds > 0
      AND completed_on + deletion_seconds * interval '1 second' < now();
  END LOOP;
END`,
  };
}

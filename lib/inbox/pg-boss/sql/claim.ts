import { ENTRY_COLUMNS, ENTRY_RETURNS, numberIn, ORDERED } from './job.js';
import { BY_INDEX, type SqlFunction } from './sql-function.js';

/**
 * Claims due retries of all queues, and then first attempts.
 *
 * pg-boss's own `fetch` reads all waiting jobs of a queue with ordered keys each time, which takes
 * half a second at 100,000 entries. This scans the line of waiting entries, up to `size` from its
 * head and as many from the queue's place, and sets the same columns as `fetch`. A row without an
 * entry says where the last scan of a queue ended, if it did not reach the end of the line.
 *
 * Its statements leave the planner no choice: a scalar subquery is evaluated row by row, while a
 * join might be computed for the whole table.
 *
 * - `due`: an entry that was claimed before is never blocked, but blocks its key. Due first
 * - `line`: entries that wait for their first attempt, whenever the server's clock says that is
 * - `heads`: for the first keys in `line` that are not blocked, the entry whose turn it is. It is
 *   found by key, because thousands of entries of a conversation may wait
 * - `locked`: other processes pick the same ones at the same time, so both pick more than needed. It
 *   compares the state as text, so that no index of the line fits, which it would walk along
 */
export function claimFunction(schema: string): SqlFunction {
  const job = `${schema}.job_common`;
  const claimLocked = `
    UPDATE ${job} AS j
    SET state = 'active', started_on = now(), heartbeat_on = now(), heartbeat_seconds = lease_seconds,
      retry_count = CASE WHEN started_on IS NULL THEN retry_count ELSE retry_count + 1 END,
      -- Of no use to pg-boss until the job has ended. It frees no claim that has another number.
      output = CASE WHEN holder IS NOT NULL THEN jsonb_build_object(
        'holder', holder,
        'claim', CASE WHEN started_on IS NULL THEN retry_count ELSE retry_count + 1 END
      ) END
    FROM locked WHERE j.name = the_queue AND j.id = locked.id
    RETURNING j.id`;
  return {
    name: 'claim',
    takes: `queues text[], places bigint[], most integer, retries integer, size integer,
  lease_seconds integer, holder bigint`,
    returns: `TABLE (${ENTRY_RETURNS}, is_outdated boolean, line_end bigint)`,
    settings: BY_INDEX,
    body: `
DECLARE
  the_queue text;
  the_place bigint;
  left_over integer := least(retries, most);
  taken uuid[] := '{}';
  new_ids uuid[];
  scan_end bigint;
BEGIN
  FOREACH the_queue IN ARRAY queues LOOP
    EXIT WHEN left_over <= 0;
    WITH due AS MATERIALIZED (
      SELECT id FROM ${job}
      WHERE name = the_queue AND state = 'retry' AND start_after <= now()
      ORDER BY start_after LIMIT left_over * 4
    ), locked AS MATERIALIZED (
      SELECT id FROM ${job}
      WHERE name = the_queue AND id = ANY (ARRAY(SELECT id FROM due)) AND state::text = 'retry'
        AND start_after <= now()
      ORDER BY start_after LIMIT left_over
      FOR UPDATE SKIP LOCKED
    ), claimed AS (${claimLocked})
    SELECT array_agg(id) INTO new_ids FROM claimed;
    taken := taken || coalesce(new_ids, '{}');
    left_over := left_over - coalesce(cardinality(new_ids), 0);
  END LOOP;

  FOR the_number IN 1 .. cardinality(queues) LOOP
    the_queue := queues[the_number];
    the_place := places[the_number];
    left_over := most - cardinality(taken);
    EXIT WHEN left_over <= 0;
    WITH line AS MATERIALIZED (
      SELECT start.place, waiting.singleton_key, waiting.inbox_seq
      FROM unnest(CASE the_place WHEN 0 THEN '{0}' ELSE ARRAY[0, the_place] END) AS start(place),
        LATERAL (
          SELECT singleton_key, inbox_seq FROM ${job}
          WHERE name = the_queue AND state = 'created' AND inbox_seq >= start.place
          ORDER BY inbox_seq LIMIT size
        ) AS waiting
    ), heads AS MATERIALIZED (
      SELECT (
        SELECT head.id FROM ${job} AS head
        WHERE head.name = the_queue AND head.singleton_key = keys.singleton_key
          AND head.state = 'created'
        ORDER BY head.inbox_seq, head.id LIMIT 1
      ) AS id
      FROM (
        SELECT singleton_key FROM line GROUP BY singleton_key ORDER BY min(inbox_seq)
      ) AS keys
      WHERE (
        SELECT 1 FROM ${job} AS blocker
        WHERE blocker.name = the_queue AND blocker.singleton_key = keys.singleton_key
          AND blocker.state IN ('active', 'retry', 'failed') AND blocker.policy = '${ORDERED}'
        LIMIT 1
      ) IS NULL
      LIMIT left_over * 4
    ), locked AS MATERIALIZED (
      SELECT id FROM ${job}
      WHERE name = the_queue AND id = ANY (ARRAY(SELECT id FROM heads)) AND state::text = 'created'
      ORDER BY inbox_seq LIMIT left_over
      FOR UPDATE SKIP LOCKED
    ), claimed AS (${claimLocked})
    SELECT ARRAY(SELECT id FROM claimed), (
      SELECT CASE WHEN count(*) = size THEN max(inbox_seq) END FROM line WHERE place = the_place
    ) INTO new_ids, scan_end;
    taken := taken || new_ids;
    IF scan_end IS NOT NULL THEN
      queue := the_queue;
      line_end := scan_end;
      RETURN NEXT;
    END IF;
  END LOOP;

  IF cardinality(taken) = 0 THEN RETURN; END IF;
  RETURN QUERY
  SELECT ${ENTRY_COLUMNS}, coalesce((
    SELECT newest.version FROM ${schema}.inbox_newest AS newest
    WHERE newest.entity = j.data->>'entity'
  ) > ${numberIn('j.data', 'version')}, false), NULL::bigint
  FROM ${job} AS j WHERE j.name = ANY (queues) AND j.id = ANY (taken)
  ORDER BY j.inbox_seq;
END`,
  };
}

/**
 * Renews leases, and says who holds them: a process may have learned that it can be seen since it
 * claimed the entry. Returns what is still held.
 */
export function extendFunction(schema: string): SqlFunction {
  return {
    name: 'extend',
    takes: 'claims jsonb, holder bigint',
    returns: 'TABLE (id uuid, claim integer)',
    settings: BY_INDEX,
    body: `
BEGIN
  RETURN QUERY
  UPDATE ${schema}.job_common AS j
  SET heartbeat_on = now(), output = CASE WHEN holder IS NOT NULL THEN
    jsonb_build_object('holder', holder, 'claim', j.retry_count)
  END
  FROM jsonb_to_recordset(claims) AS held(queue text, id uuid, claim integer)
  WHERE j.name = held.queue AND j.id = held.id
    AND j.state = 'active' AND j.retry_count = held.claim
  RETURNING j.id, j.retry_count;
END`,
  };
}

/**
 * Makes dead letters of claimed entries with unreadable data. Otherwise they would be claimed again
 * and again.
 */
export function buryFunction(schema: string): SqlFunction {
  return {
    name: 'bury',
    takes: 'queues text[], ids uuid[], buried jsonb',
    returns: 'void',
    settings: BY_INDEX,
    body: `
BEGIN
  UPDATE ${schema}.job_common
  SET state = 'cancelled', completed_on = now(), deletion_seconds = 0, output = NULL,
    data = CASE jsonb_typeof(data)
      WHEN 'object' THEN data ELSE jsonb_build_object('unreadable', data)
    END || buried
  WHERE name = ANY (queues) AND id = ANY (ids) AND state = 'active';
END`,
  };
}

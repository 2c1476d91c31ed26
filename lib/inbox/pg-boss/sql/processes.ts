import { PREFIX } from '../queues.js';
import { NOW_MS, OLD_PLACE } from './job.js';
import { BY_INDEX, SLOW, type SqlFunction } from './sql-function.js';

/**
 * Frees entries, and returns how many of them others held. It leaves out rows that somebody has
 * locked: the next call comes soon.
 *
 * - claims whose lease has ended. pg-boss would queue them again too, but it counts all rows of its
 *   table each time, which is too slow to do every second. This checks the lease again once it has
 *   locked the row: the process may just have renewed it
 * - if `of_the_dead`, claims of other processes whose advisory lock is gone. A claim that names no process
 *   is free when its lease ends
 * - keys that a failed entry has held back for long enough. The entry gets a key of its own, so that
 *   version 0.1.0 sees that too, and keeps the other one for a replay
 *
 * A freed entry says from which claim. The outcome of that claim is still recorded if it comes before
 * the next claim: what was held up on the network need not be handled again.
 */
export function freeFunction(schema: string): SqlFunction {
  const job = `${schema}.job_common`;
  return {
    name: 'free',
    takes: 'queues text[], of_the_dead boolean, own bigint',
    returns: 'integer',
    settings: BY_INDEX,
    body: `
DECLARE
  alive jsonb[];
  freed integer;
BEGIN
  -- After a restart of the server, others connect again and take their locks in a moment.
  IF of_the_dead AND pg_postmaster_start_time() < now() - interval '3 seconds' AND EXISTS (
    SELECT FROM ${job} WHERE name = ANY (queues) AND state = 'active' AND output ? 'holder'
  ) THEN
    SELECT to_jsonb(own) || array_agg(to_jsonb((lock.classid::bigint << 32) | lock.objid::bigint))
    INTO alive
    FROM pg_locks AS lock
    WHERE lock.locktype = 'advisory' AND lock.objsubid = 1 AND lock.granted
      AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database());
  ELSE
    of_the_dead := false;
  END IF;
  UPDATE ${job}
  SET state = 'retry', heartbeat_on = NULL, start_after = now(),
    output = jsonb_build_object('freed', retry_count)
  WHERE name = ANY (queues) AND id = ANY (ARRAY(
    SELECT id FROM ${job} WHERE name = ANY (queues) AND state = 'active' AND (
      heartbeat_on + heartbeat_seconds * interval '1 second' < now()
      OR of_the_dead AND output ? 'holder' AND output->'claim' = to_jsonb(retry_count)
        AND output->'holder' <> ALL (alive)
        -- Not a claim that is younger than the look at the locks.
        AND heartbeat_on < now()
    )
    FOR UPDATE SKIP LOCKED
  ));
  GET DIAGNOSTICS freed = ROW_COUNT;

  UPDATE ${job}
  SET singleton_key = id::text,
    data = data - 'heldUntil' || jsonb_build_object('orderKey', singleton_key)
  WHERE name = ANY (queues) AND id = ANY (ARRAY(
    SELECT id FROM ${job}
    WHERE name = ANY (queues) AND state IN ('retry', 'active') AND data ? 'heldUntil'
      AND data->'heldUntil' <= to_jsonb(${NOW_MS})
    FOR UPDATE SKIP LOCKED
  ));

  -- Version 0.1.0 has replayed it.
  UPDATE ${job} SET inbox_seq = ${OLD_PLACE}
  WHERE name = ANY (queues) AND state = 'created' AND inbox_seq IS NULL;
  RETURN freed;
END`,
  };
}

/** Lists this process until `alive_ms` from now, or takes it off the list if that is NULL. */
export function registerFunction(schema: string): SqlFunction {
  return {
    name: 'register',
    takes: 'process bigint, its_queues text[], alive_ms float8',
    returns: 'void',
    settings: BY_INDEX,
    body: `
BEGIN
  DELETE FROM ${schema}.inbox_processes
  WHERE alive_until < now() OR alive_ms IS NULL AND holder = process;
  IF alive_ms IS NULL THEN RETURN; END IF;
  INSERT INTO ${schema}.inbox_processes (holder, queues, alive_until)
  VALUES (process, its_queues, now() + alive_ms * interval '1 millisecond')
  ON CONFLICT (holder) DO UPDATE
    SET queues = excluded.queues, alive_until = excluded.alive_until;
END`,
  };
}

/**
 * Queues with pending entries that no listed process serves. Version 0.1.0 does not list itself: it
 * shows only while it holds a claim.
 */
export function unservedFunction(schema: string): SqlFunction {
  const job = `${schema}.job_common`;
  return {
    name: 'unserved',
    takes: '',
    returns: 'TABLE (queue text, pending float8)',
    settings: SLOW,
    body: `
BEGIN
  RETURN QUERY
  SELECT q.name, waiting.count::float8
  FROM ${schema}.queue AS q, LATERAL (
    SELECT (SELECT count(*) FROM ${job} WHERE name = q.name AND state = 'created')
      + (SELECT count(*) FROM ${job} WHERE name = q.name AND state = 'retry')
      + (SELECT count(*) FROM ${job} WHERE name = q.name AND state = 'active') AS count
  ) AS waiting
  WHERE starts_with(q.name, '${PREFIX}') AND waiting.count > 0
    AND NOT EXISTS (
      SELECT FROM ${schema}.inbox_processes WHERE q.name = ANY (queues) AND alive_until >= now()
    )
    AND NOT EXISTS (
      SELECT FROM ${job} WHERE name = q.name AND state = 'active'
        AND heartbeat_on + heartbeat_seconds * interval '1 second' >= now()
    )
  ORDER BY q.name;
END`,
  };
}

import { DURABLY } from './insert.js';
import { NOW_MS, numberIn } from './job.js';
import { BY_INDEX, type SqlFunction } from './sql-function.js';

/**
 * Records how attempts ended, and sets the same columns as pg-boss's own methods. Those delete a
 * failed job and insert it again, and move one that failed for the last time to another queue under
 * another id: a copy would be a new event, and the row left behind would keep blocking its key.
 *
 * An entry that fails for the first time is held in the line for `patience` milliseconds. Returns
 * the ids of the entries whose outcome is recorded: those whose claim was still held, or freed and
 * nobody has claimed them since. Sorted, so that two statements on the same
 * rows cannot deadlock.
 */
export function settleFunction(schema: string): SqlFunction {
  return {
    name: 'settle',
    takes: 'outcomes jsonb, patience float8',
    returns: 'TABLE (id uuid)',
    settings: BY_INDEX,
    body: `
BEGIN
  ${DURABLY}
  RETURN QUERY
  WITH settled AS (
    UPDATE ${schema}.job_common AS j
    SET state = ended.state::${schema}.job_state,
      heartbeat_on = CASE WHEN ended.state IN ('completed', 'cancelled') THEN j.heartbeat_on END,
      completed_on = CASE WHEN ended.state IN ('completed', 'cancelled') THEN now() END,
      deletion_seconds = CASE ended.state WHEN 'cancelled' THEN 0 ELSE j.deletion_seconds END,
      start_after = CASE WHEN ended.state = 'retry'
        THEN now() + ended.delay * interval '1 millisecond' ELSE j.start_after END,
      output = ended.output,
      data = CASE WHEN ended.data IS NULL THEN j.data ELSE j.data || ended.data || CASE
        WHEN ended.has_failed AND patience IS NOT NULL AND j.singleton_key <> j.id::text
          AND NOT j.data ? 'heldUntil'
        THEN jsonb_build_object('heldUntil', ${NOW_MS} + patience) ELSE '{}'
      END END
    FROM jsonb_to_recordset(outcomes) AS ended(
      queue text, id uuid, claim integer, state text, delay float8, has_failed boolean, data jsonb,
      output jsonb
    )
    WHERE j.name = ended.queue AND j.id = ended.id
      AND j.retry_count = ended.claim AND (
        j.state = 'active' OR j.state = 'retry' AND j.output->'freed' = to_jsonb(ended.claim)
      )
    RETURNING j.id, j.state, j.data
  ), raised AS (
    INSERT INTO ${schema}.inbox_newest AS old (entity, version, seen_at)
    SELECT data->>'entity', max(${numberIn('data', 'version')}), now() FROM settled
    WHERE state = 'completed'
      AND data->>'entity' IS NOT NULL AND ${numberIn('data', 'version')} IS NOT NULL
    GROUP BY 1 ORDER BY 1
    ON CONFLICT (entity) DO UPDATE
      SET version = greatest(old.version, excluded.version), seen_at = excluded.seen_at
  )
  SELECT settled.id FROM settled;
END`,
  };
}

/** Whether an outcome is recorded. No other claim of the entry has the same number. */
export function isSettledFunction(schema: string): SqlFunction {
  return {
    name: 'is_settled',
    takes: 'outcome jsonb',
    returns: 'boolean',
    settings: BY_INDEX,
    body: `
BEGIN
  RETURN EXISTS (
    SELECT FROM ${schema}.job_common AS j
    WHERE j.name = outcome->>'queue' AND j.id = (outcome->>'id')::uuid
      AND j.retry_count = (outcome->>'claim')::integer AND j.state::text = outcome->>'state'
      AND j.data @> coalesce(nullif(outcome->'data', 'null'), '{}')
      AND coalesce(j.output, '{}') @> coalesce(nullif(outcome->'output', 'null'), '{}')
  );
END`,
  };
}

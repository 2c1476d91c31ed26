import { PREFIX } from '../queues.js';
import { ENTRY_COLUMNS, ENTRY_RETURNS, HAS_CONVERSATION, numberIn, ORDERED } from './job.js';
import { BY_INDEX, nameOf, SLOW, type SqlFunction } from './sql-function.js';

const WAITING = `state < 'active' AND NOT blocked AND policy = '${ORDERED}' AND priority = 0`;
const CANCELLED = "state > 'active' AND state = 'cancelled'";

/**
 * The parts of a queue that an index holds in order of time. PostgreSQL recognizes them only by
 * literals. All events have priority 0.
 */
const PARTS = {
  waiting: WAITING,
  /** Waits for its next attempt. */
  later: `${WAITING} AND start_after > now()`,
  active: `state = 'active' AND policy = '${ORDERED}'`,
  completed: "state > 'active' AND state = 'completed'",
  cancelled: CANCELLED,
  dead: `${CANCELLED} AND j.data->>'status' IS DISTINCT FROM 'quarantined'`,
  quarantined: `${CANCELLED} AND j.data->>'status' = 'quarantined'`,
  failed: "state > 'active' AND state = 'failed'",
};

export type Part = keyof typeof PARTS;

/** SQL that is true if the entry is in one of `parts`, an array. */
export const IS_IN_PARTS = Object.entries(PARTS)
  .map(([part, condition]) => `'${part}' = ANY (parts) AND ${condition}`)
  .join(' OR ');

/** SQL for the names of all queues that belong to an inbox. */
export function queueNames(schema: string): string {
  return `ARRAY(SELECT name FROM ${schema}.queue WHERE starts_with(name, '${PREFIX}'))`;
}

/** The places of entries in the list, newest first. */
export function findFunction(schema: string): SqlFunction {
  return findIn('DESC', schema);
}

/** The same, oldest first. */
export function findOldestFunction(schema: string): SqlFunction {
  return findIn('ASC', schema);
}

/**
 * `since` and `until` narrow the search as well: an entry is stored when it is received, give or take
 * a day of skew.
 */
function findIn(way: 'ASC' | 'DESC', schema: string): SqlFunction {
  const isPast = way === 'ASC' ? '> (after_time, after_id)' : '< (before_time, before_id)';
  const place = 'j.id, j.name, j.created_on, j.retry_count';
  const matches = `
        j.created_on BETWEEN after_time AND before_time
        AND (j.created_on, j.id) ${isPast}
        AND (filter->>'id' IS NULL OR j.id = (filter->>'id')::uuid)
        AND (filter->>'platform' IS NULL OR j.data->>'platform' = filter->>'platform')
        AND (filter->>'event' IS NULL OR j.data->>'name' = filter->>'event')
        AND (since IS NULL OR ${numberIn('j.data', 'receivedAt')} >= since)
        AND (until IS NULL OR ${numberIn('j.data', 'receivedAt')} < until)
        AND (filter->>'tenant' IS NULL OR CASE WHEN j.data ? 'tenant'
          THEN j.data->>'tenant' = filter->>'tenant'
          ELSE right(j.data->>'event', length(filter->>'oldEnd')) = filter->>'oldEnd' END)
      ORDER BY j.created_on ${way}, j.id ${way} LIMIT most`;
  const found = Object.entries(PARTS).map(
    ([part, condition]) => `(
      SELECT ${place} FROM ${schema}.job_common AS j
      WHERE '${part}' = ANY (parts) AND j.name = queue AND ${condition} AND ${matches}
    )`,
  );
  return {
    name: way === 'ASC' ? 'find_oldest' : 'find',
    takes: 'parts text[], filter jsonb, most integer',
    returns: 'TABLE (id uuid, queue text, created_on timestamptz, retry_count integer)',
    settings: SLOW,
    body: `
DECLARE
  queues text[] := ${queueNames(schema)};
  since float8 := (filter->>'since')::float8;
  until float8 := (filter->>'until')::float8;
  -- PostgreSQL's times begin later than those of JavaScript. Nothing was stored before 1970.
  after_time timestamptz := greatest((filter->>'afterTime')::timestamptz, CASE WHEN since IS NULL
    THEN '-infinity' ELSE to_timestamp(greatest(since, 0) / 1000) - interval '1 day' END);
  after_id uuid := CASE WHEN after_time = (filter->>'afterTime')::timestamptz
    THEN (filter->>'afterId')::uuid ELSE '00000000-0000-0000-0000-000000000000' END;
  before_time timestamptz := least((filter->>'beforeTime')::timestamptz, CASE WHEN until IS NULL
    THEN 'infinity' ELSE to_timestamp(greatest(until, 0) / 1000) + interval '1 day' END);
  before_id uuid := CASE WHEN before_time = (filter->>'beforeTime')::timestamptz
    THEN (filter->>'beforeId')::uuid ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END;
BEGIN
  IF filter->>'queue' IS NOT NULL THEN
    queues := ARRAY(SELECT * FROM unnest(queues) AS queue WHERE queue = filter->>'queue');
  END IF;
  IF filter->>'conversation' IS NOT NULL THEN
    RETURN QUERY
    SELECT ${place} FROM ${schema}.job_common AS j
    WHERE ${HAS_CONVERSATION} AND j.data->>'conversation' = filter->>'conversation'
      AND j.name = ANY (queues) AND (${IS_IN_PARTS}) AND ${matches};
    RETURN;
  END IF;
  RETURN QUERY
  SELECT found.id, found.name, found.created_on, found.retry_count
  FROM unnest(queues) AS queue, LATERAL (${found.join(' UNION ALL ')}) AS found
  ORDER BY found.created_on ${way}, found.id ${way} LIMIT most;
END`,
  };
}

export function listFunction(schema: string): SqlFunction {
  return {
    name: 'list',
    takes: 'parts text[], filter jsonb, most integer',
    returns: `TABLE (${ENTRY_RETURNS}, place text)`,
    settings: SLOW,
    body: `
BEGIN
  RETURN QUERY
  SELECT ${ENTRY_COLUMNS}, to_json(found.created_on)#>>'{}'
  FROM ${schema}.${nameOf('find')}(parts, filter, most) WITH ORDINALITY
    AS found(id, queue, created_on, retry_count, number)
  JOIN ${schema}.job_common AS j ON j.name = found.queue AND j.id = found.id
  ORDER BY found.number;
END`,
  };
}

export function getFunction(schema: string): SqlFunction {
  return {
    name: 'get',
    takes: 'the_id uuid',
    returns: `TABLE (${ENTRY_RETURNS})`,
    settings: BY_INDEX,
    body: `
BEGIN
  RETURN QUERY
  SELECT ${ENTRY_COLUMNS} FROM ${schema}.job_common AS j
  WHERE j.name = ANY (${queueNames(schema)}) AND j.id = the_id;
END`,
  };
}

/** In one statement: others may change entries between two. */
export function statsFunction(schema: string): SqlFunction {
  const count = (condition: string) => `(
    SELECT count(*) FROM ${schema}.job_common AS j WHERE name = ANY (queues) AND ${condition}
  )::float8`;
  const oldestIn = (part: Part) => `(
    SELECT data FROM ${schema}.job_common WHERE name = queue AND ${PARTS[part]}
    ORDER BY created_on LIMIT 1
  )`;
  return {
    name: 'stats',
    takes: '',
    returns: `TABLE (pending float8, completed float8, cancelled float8, failed float8,
  quarantined float8, oldest float8)`,
    settings: SLOW,
    body: `
DECLARE
  queues text[] := ${queueNames(schema)};
BEGIN
  RETURN QUERY
  SELECT ${count("state = 'created'")} + ${count("state = 'retry'")} + ${count("state = 'active'")},
    ${count(PARTS.completed)}, ${count(PARTS.cancelled)}, ${count(PARTS.failed)},
    ${count(PARTS.quarantined)}, (
      SELECT min(${numberIn('oldest.data', 'receivedAt')})
      FROM unnest(queues) AS queue,
        LATERAL (${oldestIn('waiting')} UNION ALL ${oldestIn('active')}) AS oldest
    );
END`,
  };
}

export function countBehindFunction(schema: string): SqlFunction {
  return {
    name: 'count_behind',
    takes: 'the_id uuid',
    returns: 'float8',
    settings: BY_INDEX,
    body: `
BEGIN
  RETURN (
    SELECT count(*) FROM ${schema}.job_common AS j, ${schema}.job_common AS behind
    WHERE j.name = ANY (${queueNames(schema)}) AND j.id = the_id AND j.state <= 'active'
      AND behind.name = j.name AND behind.singleton_key = j.singleton_key
      AND behind.state = 'created' AND behind.inbox_seq > coalesce(j.inbox_seq, 0)
  );
END`,
  };
}

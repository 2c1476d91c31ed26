/** Version of the tables, and of the functions that use them, which have it in their names. */
export const FORMAT = 2;

/**
 * What somebody waits for can use an index row by row, in index order. PostgreSQL might plan
 * otherwise, because its statistics lag behind a queue. Planned at each call: a plan that was made
 * for an almost empty table would read all of it later, when it is large.
 */
export const BY_INDEX = [
  ...['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'sort', 'incremental_sort'].map(
    (way) => `enable_${way} = off`,
  ),
  'plan_cache_mode = force_custom_plan',
  "lock_timeout = '5s'",
];

/** What may read many rows, and wait for other statements that do. */
export const SLOW = ["lock_timeout = '1min'"];

/** A function that the schema holds. */
export interface SqlFunction {
  /** Without schema and version. */
  readonly name: string;
  readonly takes: string;
  readonly returns: string;
  readonly settings: readonly string[];
  /** What PL/pgSQL runs. A name that is a variable and a column means the column. */
  readonly body: string;
}

export function nameOf(name: string): string {
  return `inbox_${name}_${FORMAT}`;
}

/**
 * SQL that creates the function. It brings its settings along, so that it needs none of the
 * connection's, which a pooler would refuse or share with other apps. No JIT: up to PostgreSQL 17, a
 * way to plan that is off adds 10^10 to the cost of a plan, and the server compiles what costs that
 * much, for half a second.
 */
export function createSql(schema: string, definition: SqlFunction): string {
  const { name, takes, returns, settings, body } = definition;
  const all = [...settings, 'jit = off', 'search_path = pg_catalog, pg_temp'];
  return `CREATE OR REPLACE FUNCTION ${schema}.${nameOf(name)}(${takes})
RETURNS ${returns} LANGUAGE plpgsql ${all.map((setting) => `SET ${setting}`).join(' ')}
AS $inbox$
#variable_conflict use_column
${body}
$inbox$;`;
}

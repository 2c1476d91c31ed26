import { setTimeout as sleep } from 'node:timers/promises';
import { PG_BOSS_VERSIONS } from './load-pg-boss.js';
import type { Pool } from './pool.js';
import { DatabaseError, isConflict, isForbidden, isLocked } from './database-error.js';
import { DEFAULT_SCHEMA, OWN_OBJECTS, PG_BOSS_COLUMNS, preparationSql, quoted } from './schema.js';
import { FORMAT } from './sql/sql-function.js';

const MAX_TRIES = 20;
const RETRY_MS = 300;

/**
 * Checks the database, and creates what it lacks. Where everything is there, it only looks: a role
 * needs no right to create.
 *
 * @param newPool - opens a pool of one connection for statements that may take minutes
 * @throws DatabaseError that says what is wrong and what to do
 */
export async function prepare(pool: Pool, schema: string, newPool: () => Pool): Promise<void> {
  if (await isReady(pool, schema)) return;
  try {
    await create(schema, newPool);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const [user] = await pool.query<{ role: string }>('SELECT current_user AS role');
    const options = {
      ...(schema !== DEFAULT_SCHEMA && { schema }),
      role: user!.role,
    };
    throw new DatabaseError(
      `The schema ${quoted(schema)} is not prepared, and this role may not create what it lacks. ` +
        'An administrator can: node --input-type=module -e "import { schemaSql } from ' +
        "'conversation-webhooks/inbox/pg-boss'; " +
        `console.log(schemaSql(${JSON.stringify(options).replaceAll('"', "'")}))" | psql "$ADMIN_URL"`,
      '42501',
    );
  }
  if (await isReady(pool, schema)) return;
  throw new DatabaseError(`The schema ${quoted(schema)} could not be prepared.`, undefined);
}

/** Tries again while others use the tables, such as a process of version 0.1.0. */
async function create(schema: string, newPool: () => Pool): Promise<void> {
  for (let tries = 1; ; tries++) {
    const pool = newPool();
    try {
      await pool.query(preparationSql(schema));
      return;
    } catch (error) {
      if (!(isConflict(error) || isLocked(error)) || tries === MAX_TRIES) throw error;
    } finally {
      // A failed transaction is still open on it.
      await pool.close();
    }
    await sleep(RETRY_MS);
  }
}

/** False if something is missing that may be created. */
async function isReady(pool: Pool, schema: string): Promise<boolean> {
  const [found] = await pool.query<Found>(
    `SELECT current_setting('server_encoding') AS encoding,
      array_to_json(ARRAY(
        SELECT class.relname || '.' || attribute.attname
        FROM pg_class AS class JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid
        WHERE class.relnamespace = space.oid AND class.relname IN ('job_common', 'queue')
          AND attribute.attnum > 0 AND NOT attribute.attisdropped
        UNION ALL SELECT relname FROM pg_class WHERE relnamespace = space.oid
        UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = space.oid
      )) AS objects,
      EXISTS (
        SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = lower($1::text) AND nspname <> $1::text AND relname = 'inbox_newest'
      ) AS is_folded
    FROM (SELECT (SELECT oid FROM pg_namespace WHERE nspname = $1::text) AS oid) AS space`,
    [schema],
  );
  const { encoding, objects, is_folded: isFolded } = found!;
  const has = new Set(objects);
  if (encoding !== 'UTF8') {
    throw new DatabaseError(
      `The database must be in UTF8, but is in ${encoding}, which cannot hold every message: ` +
        "CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
      undefined,
    );
  }
  if (isFolded && !has.has('inbox_newest')) {
    throw new DatabaseError(
      `Version 0.1.0 of conversation-webhooks wrote schema names without quotes, so this inbox is in ` +
        `"${schema.toLowerCase()}": pass that as "schema".`,
      undefined,
    );
  }
  if (has.has('job_common') || has.has('queue')) requireColumns(has, schema);
  if (!OWN_OBJECTS.every((name) => has.has(name))) {
    if (has.has('inbox_format')) await requireFormat(pool, schema);
    return false;
  }
  await requireFormat(pool, schema);
  return true;
}

function requireColumns(has: ReadonlySet<string>, schema: string): void {
  const missing = PG_BOSS_COLUMNS.find((column) => !has.has(column));
  if (missing === undefined) return;
  const [table, column] = missing.split('.');
  throw new DatabaseError(
    `pg-boss's table ${quoted(schema)}.${table} has no column "${column}". Let pg-boss ${PG_BOSS_VERSIONS} ` +
      'create or migrate the schema: npx pg-boss migrate',
    undefined,
  );
}

async function requireFormat(pool: Pool, schema: string): Promise<void> {
  const [format] = await pool.query<{ version: number }>(
    `SELECT max(version) AS version FROM ${quoted(schema)}.inbox_format`,
  );
  const version = format?.version ?? FORMAT;
  if (version <= FORMAT) return;
  throw new DatabaseError(
    `The schema ${quoted(schema)} has format ${version}, made by a newer version of ` +
      `conversation-webhooks. This one knows formats up to ${FORMAT}: update it.`,
    undefined,
  );
}

interface Found {
  readonly encoding: string;
  /** Columns of pg-boss's tables as `table.column`, relations and functions. */
  readonly objects: readonly string[];
  /** Whether the name in lower case is that of an inbox. */
  readonly is_folded: boolean;
}

import { requireKnownOptions, requireNoMore, type OptionNames } from '../../core/options.js';
import { loadPgBoss } from './load-pg-boss.js';
import { functionsOf } from './sql/functions.js';
import { FIRST_PLACE, HAS_CONVERSATION, OLD_PLACE } from './sql/job.js';
import { createSql, FORMAT, nameOf } from './sql/sql-function.js';

export const DEFAULT_SCHEMA = 'conversation_webhooks';
/** In bytes. pg-boss makes longer names of it. */
const LONGEST_NAME = 50;
/** What pg-boss refuses in a quoted name, because it writes the name into texts as well. */
const REFUSED = /["'%$.\\\p{Cc}\p{Cs}]/u;

/** What waits for a lock keeps others waiting behind it. */
const LOCK_TIMEOUT = '2s';

/** pg-boss's columns that our functions use. */
const JOB_COLUMNS = [
  ...['id', 'name', 'data', 'state', 'priority', 'singleton_key', 'policy', 'blocked', 'output'],
  ...['retry_count', 'retry_limit', 'retry_delay', 'retry_backoff', 'expire_seconds'],
  ...['start_after', 'created_on', 'started_on', 'completed_on', 'keep_until', 'deletion_seconds'],
  ...['heartbeat_on', 'heartbeat_seconds'],
];
const QUEUE_COLUMNS = [
  ...['name', 'policy', 'retry_limit', 'retry_delay', 'retry_backoff', 'expire_seconds'],
  ...['retention_seconds', 'deletion_seconds', 'partition', 'table_name', 'heartbeat_seconds'],
  'maintain_on',
];
export const PG_BOSS_COLUMNS = [
  ...JOB_COLUMNS.map((column) => `job_common.${column}`),
  ...QUEUE_COLUMNS.map((column) => `queue.${column}`),
];

/** Our own column, tables and indexes, and functions. */
const OWN_COLUMN = 'job_common.inbox_seq';
/**
 * - `inbox_newest`: the newest version of each entity that was handled, to recognize older ones that
 *   come late
 * - `inbox_processes`: which process serves which queues
 * - `inbox_finished`: lists and counts finished entries without reading the whole table. It leaves
 *   out waiting entries, so that no statement uses it to find those out of order
 * - `inbox_retries`: finds due retries, which may be anywhere in a long line
 * - `inbox_line_2`: the line of entries that wait for their first attempt
 * - `inbox_keys_2`: the same line for each key. It alone has the id, by which the search for the
 *   first of a key orders too: PostgreSQL might walk along the whole line instead, if it believes
 *   that most of it is of that key
 * - `inbox_active_2`: finds claims among many retries
 * - `inbox_held_2`: failed entries that hold their key back
 * - `inbox_of_conversation`: all entries of a conversation
 */
const INDEXES = {
  inbox_finished: "(name, state, created_on) WHERE state > 'active'",
  inbox_retries: "(name, start_after) WHERE state = 'retry'",
  inbox_line_2: "(name, inbox_seq) INCLUDE (singleton_key) WHERE state = 'created'",
  inbox_keys_2: "(name, singleton_key, inbox_seq, id) WHERE state = 'created'",
  inbox_active_2: "(name) WHERE state = 'active'",
  inbox_held_2: `(name, (data->'heldUntil'))
    WHERE state IN ('retry', 'active') AND data ? 'heldUntil'`,
  inbox_of_conversation: `((data->>'conversation'), created_on, id)
    WHERE ${HAS_CONVERSATION}`,
};
const OWN_RELATIONS = ['inbox_format', 'inbox_newest', 'inbox_processes', ...Object.keys(INDEXES)];

/** What the schema must hold, by the names that the catalogs have. */
export const OWN_OBJECTS: readonly string[] = [
  OWN_COLUMN,
  ...OWN_RELATIONS,
  ...functionsOf('').map(({ name }) => nameOf(name)),
];

/** @throws TypeError if pg-boss or PostgreSQL would refuse the name */
export function requireSchemaName(name: unknown): asserts name is string {
  const isAllowed =
    typeof name === 'string' &&
    name !== '' &&
    Buffer.byteLength(name) <= LONGEST_NAME &&
    !REFUSED.test(name) &&
    !name.startsWith('pg_');
  if (isAllowed) return;
  throw new TypeError(
    `"schema" must be the name of a PostgreSQL schema, without quotes around it, but is ${JSON.stringify(name)}. ` +
      `pg-boss allows up to ${LONGEST_NAME} bytes, and none of " ' % $ . \\ and control characters; ` +
      'PostgreSQL keeps names that begin with "pg_" for itself.',
  );
}

/** The name as SQL writes it, so that it may also be a reserved word. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/**
 * SQL for psql that prepares a schema, or brings it up to date, for a role that may not create
 * anything. An administrator of the database runs it. Running it again changes nothing.
 *
 * ```sh
 * node --input-type=module -e "import { schemaSql } from 'conversation-webhooks/inbox/pg-boss';
 *   console.log(schemaSql({ role: 'app' }))" | psql "$ADMIN_URL"
 * ```
 *
 * @throws TypeError if an option is unknown, or a name is invalid
 * @throws Error if pg-boss is missing, cannot be loaded, or has an unsupported version
 */
export function schemaSql(options: SchemaSqlOptions = {}, ...surplus: readonly []): string {
  requireNoMore(surplus, 1, "schemaSql({ role: 'app' })");
  requireKnownOptions(options, SCHEMA_SQL_OPTIONS, "schemaSql({ role: 'app' })");
  const { schema = DEFAULT_SCHEMA, role } = options;
  requireSchemaName(schema);
  if (role === undefined) return preparationSql(schema);
  if (typeof role !== 'string' || !/^[^"\p{Cc}]+$/u.test(role)) {
    throw new TypeError('"role" must be the name of a role, without quotes or control characters.');
  }
  const [s, to] = [quoted(schema), quoted(role)];
  return `${preparationSql(schema)}
GRANT USAGE ON SCHEMA ${s} TO ${to};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${s} TO ${to};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${s} TO ${to};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${s} TO ${to};
`;
}

/** What {@link schemaSql} takes. */
export interface SchemaSqlOptions {
  /** The inbox's option `schema`. Default `conversation_webhooks`. */
  schema?: string | undefined;
  /** The role that the app connects as. Default: no rights are granted. */
  role?: string | undefined;
}

const SCHEMA_SQL_OPTIONS: OptionNames<SchemaSqlOptions> = { schema: true, role: true };

/**
 * Creates what is missing, and takes over the tables of version 0.1.0 while it runs. The
 * first transaction locks the table for a moment, and the second may read all of it.
 * Safe to run by several processes at once: both wait for the lock that 0.1.0 also takes.
 *
 * pg-boss creates its own tables only where there are none. They are never migrated: a process that
 * starts with another version of pg-boss, also version 0.1.0 of this package, may demand the one
 * that is there, and our functions need no more than the columns that they name.
 */
export function preparationSql(schema: string): string {
  const s = quoted(schema);
  const begin = `BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL lock_timeout = '${LOCK_TIMEOUT}';
SET LOCAL statement_timeout = 0;
DO $inbox$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('conversation-webhooks ${schema}', 0));
END $inbox$;`;
  return `${begin}
DO $inbox$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = '${schema}') THEN
    CREATE SCHEMA ${s};
  END IF;
  IF to_regclass('${s}.version') IS NULL THEN
    EXECUTE $plan$${constructionPlan(s)}$plan$;
  END IF;
END $inbox$;
CREATE TABLE IF NOT EXISTS ${s}.inbox_format (version integer NOT NULL);
CREATE TABLE IF NOT EXISTS ${s}.inbox_newest (
  entity text PRIMARY KEY,
  version double precision NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS ${s}.inbox_processes (
  holder bigint PRIMARY KEY,
  queues text[] NOT NULL,
  alive_until timestamptz NOT NULL
);
CREATE SEQUENCE IF NOT EXISTS ${s}.inbox_seq START ${FIRST_PLACE};
ALTER TABLE ${s}.job ADD COLUMN IF NOT EXISTS inbox_seq bigint;
-- On both: a default is not inherited. Version 0.1.0 inserts into either.
ALTER TABLE ${s}.job ALTER COLUMN inbox_seq SET DEFAULT nextval('${s}.inbox_seq');
ALTER TABLE ${s}.job_common ALTER COLUMN inbox_seq SET DEFAULT nextval('${s}.inbox_seq');
COMMIT;

${begin}
-- First: a transaction that asks for more than it holds may deadlock.
LOCK TABLE ${s}.job_common IN SHARE ROW EXCLUSIVE MODE;
UPDATE ${s}.job_common SET inbox_seq = ${OLD_PLACE} WHERE inbox_seq IS NULL AND state <= 'active';
${Object.entries(INDEXES)
  .map(([name, index]) => `CREATE INDEX IF NOT EXISTS ${name} ON ${s}.job_common ${index};`)
  .join('\n')}
${functionsOf(s)
  .map((definition) => createSql(s, definition))
  .join('\n')}
INSERT INTO ${s}.inbox_format SELECT ${FORMAT} WHERE NOT EXISTS (SELECT FROM ${s}.inbox_format);
COMMIT;

-- Version 0.1.0 still works without it, only slower, and makes it again when it starts.
${begin}
DROP INDEX IF EXISTS ${s}.inbox_line;
COMMIT;
`;
}

/** Without transaction and schema, which are made around it. */
function constructionPlan(schema: string): string {
  return loadPgBoss('schemaSql')
    .getConstructionPlans(schema, { createSchema: false })
    .trim()
    .replace(/^BEGIN;/, '')
    .replace(/COMMIT;$/, '')
    .replace(`CREATE SCHEMA IF NOT EXISTS ${schema};`, '');
}

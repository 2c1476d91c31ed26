import { PgBossStore } from '../../lib/inbox/pg-boss/pg-boss-store.js';
import { openPool, type Pool } from '../../lib/inbox/pg-boss/pool.js';
import type { Backlog } from './backlogs.js';

const SCHEMA = 'conversation_webhooks';
const MONTH_MS = 30 * 86_400_000;

export function openPgBoss(connectionString: string): PgBossStore {
  const times = { leaseMs: 600_000, orderPatienceMs: 60_000, retentionMs: MONTH_MS };
  return new PgBossStore({ connectionString, ...times, logger: console });
}

/** Fills a database with this many rows of a backlog. */
export async function fillPgBoss(
  connectionString: string,
  backlog: Backlog,
  rows: number,
): Promise<void> {
  const store = openPgBoss(connectionString);
  const ids = await backlog.make(store);
  await store.close();

  await withPool(connectionString, async (pool) => {
    const columns = await pool.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns
      WHERE table_schema = $1 AND table_name = 'job' AND is_generated = 'NEVER'`,
      [SCHEMA],
    );
    const names = columns.map(({ column_name }) => column_name);
    const own: Record<string, string> = {
      // Begins with the time, like the ids from `newEntry`.
      id: `(lpad(to_hex(${Date.now() - rows} + number), 12, '0')
        || substr(replace(gen_random_uuid()::text, '-', ''), 13))::uuid`,
      created_on: "created_on + number * interval '1 microsecond'",
      inbox_seq: `nextval('${SCHEMA}.inbox_seq')`,
      ...(backlog.isOneConversation
        ? {}
        : {
            singleton_key: "singleton_key || lpad(to_hex(number), 8, '0')",
            data: `CASE WHEN data ? 'conversation' THEN jsonb_set(data, '{conversation}',
              to_jsonb(data->>'conversation' || lpad(to_hex(number), 8, '0'))) ELSE data END`,
          }),
    };
    for (const id of ids) {
      await pool.query(
        `INSERT INTO ${SCHEMA}.job (${names.join(', ')})
        SELECT ${names.map((name) => own[name] ?? name).join(', ')}
        FROM ${SCHEMA}.job, generate_series(1, $2::int) AS number WHERE id = $1`,
        [id, Math.floor(rows / ids.length)],
      );
    }
    await pool.query(
      `INSERT INTO ${SCHEMA}.inbox_newest
      SELECT entity || lpad(to_hex(number), 8, '0'), version, seen_at
      FROM ${SCHEMA}.inbox_newest, generate_series(1, $1::int) AS number
      WHERE (SELECT count(*) FROM ${SCHEMA}.inbox_newest) = 1`,
      [rows],
    );
    // The state after autovacuum.
    await pool.query(`VACUUM ANALYZE ${SCHEMA}.job`, []);
    await pool.query('CHECKPOINT', []);
  });
}

/** Creates a database, optionally as a copy of another. @returns its connection string */
export async function createDatabase(
  connectionString: string,
  name: string,
  from = 'template1',
): Promise<string> {
  await withPool(connectionString, (pool) =>
    pool.query(`CREATE DATABASE ${name} TEMPLATE ${from}`, []),
  );
  const url = new URL(connectionString);
  url.pathname = name;
  return url.href;
}

async function withPool<Result>(
  connectionString: string,
  work: (pool: Pool) => Promise<Result>,
): Promise<Result> {
  const pool = openPool({
    connectionString,
    size: 1,
    answerMs: 600_000,
    onError: ({ message }) => console.error(message),
  });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

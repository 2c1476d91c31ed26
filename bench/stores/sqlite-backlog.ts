import { copyFileSync } from 'node:fs';
import { openDatabase, type Database } from '../../lib/inbox/sqlite/open-database.js';
import { SqliteStore } from '../../lib/inbox/sqlite/sqlite-store.js';
import type { Backlog } from './backlogs.js';

export function openSqlite(path: string): SqliteStore {
  return new SqliteStore({
    path,
    leaseMs: 600_000,
    orderPatienceMs: 60_000,
    retentionMs: 30 * 86_400_000,
  });
}

/** Makes a file with this many rows of a backlog, in addition to the rows of another file, if given. */
export async function fillSqlite(
  path: string,
  backlog: Backlog,
  rows: number,
  from?: string,
): Promise<void> {
  if (from !== undefined) copyFileSync(from, path);
  const store = openSqlite(path);
  const ids = await backlog.make(store);
  await store.close();

  const database = openDatabase(path);
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000');
  database.exec('BEGIN');
  // Inserting a million ids one by one in random order would take minutes.
  const indexes = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all() as { name: string; sql: string }[];
  const keepsIndexes = from !== undefined;
  if (!keepsIndexes) for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  for (const id of ids) copyRow(database, id, Math.floor(rows / ids.length), backlog);
  if (!keepsIndexes) for (const { sql } of indexes) database.exec(sql);
  database.exec('COMMIT');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

function copyRow(database: Database, id: string, times: number, backlog: Backlog): void {
  const { seq, newest } = database
    .prepare('SELECT seq, (SELECT max(seq) FROM events) AS newest FROM events WHERE id = ?')
    .get(id) as { seq: number; newest: number };
  const columns = (database.prepare('PRAGMA table_info(events)').all() as { name: string }[]).map(
    ({ name }) => name,
  );
  const first = Date.now() - times;
  const own: Record<string, string> = {
    seq: `${newest} + number`,
    // Begins with the time, like the ids from `newEntry`.
    id: `printf('%08x-%04x-8000-8000-', (${first} + number) >> 16, (${first} + number) & 65535)
      || lower(hex(randomblob(6)))`,
    entity: `entity || printf('%08x', number)`,
    ...(backlog.isOneConversation
      ? {}
      : {
          order_key: `order_key || printf('%08x', number)`,
          conversation: `conversation || printf('%08x', number)`,
        }),
  };
  const series = `
    WITH RECURSIVE series (number) AS (
      SELECT 1 UNION ALL SELECT number + 1 FROM series WHERE number < ${times}
    )`;
  database.exec(`
    INSERT INTO events (${columns.join(', ')})
    ${series}
    SELECT ${columns.map((column) => own[column] ?? column).join(', ')}
    FROM series CROSS JOIN (SELECT * FROM events WHERE seq = ${seq});
    INSERT INTO payloads (seq, event)
    ${series}
    SELECT ${newest} + number, event
    FROM series CROSS JOIN (SELECT * FROM payloads WHERE seq = ${seq})`);
}

import { hasChanged } from './open-database.js';
import { LAST_PLACE } from './order.js';
import type { NewRow } from './rows.js';
import type { GroupCommit } from './group-commit.js';

/** Stores new entries, and counts copies of those that are there. */
export class Inserts {
  readonly #commits: GroupCommit;

  constructor(commits: GroupCommit) {
    this.#commits = commits;
  }

  async insert([event, id, status, orderKey, ...others]: NewRow): Promise<'stored' | 'duplicate'> {
    const finishedAt = status === 'pending' ? null : Date.now();
    return this.#commits.commit((transaction) => {
      const inserted = transaction
        .statement(INSERT)
        .run(id, status, orderKey, ...others, finishedAt, status, orderKey);
      if (hasChanged(inserted)) {
        transaction.statement(INSERT_PAYLOAD).run(event);
        return 'stored';
      }
      transaction.statement(COUNT_DUPLICATE).run(id);
      return 'duplicate';
    });
  }
}

// Plain `?`, because node:sqlite before Node 22.20 and 24.7 treats numbered parameters as names.
// No `RETURNING` in statements that run for each event: SQLite collects its rows in a table first.
const INSERT = `
  INSERT INTO events
    (id, status, order_key, router, platform, name, received_at, entity, version, tenant,
     conversation, finished_at, ready_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN ? = 'pending' AND NOT EXISTS (
    SELECT 1 FROM events WHERE order_key = ? AND status = 'pending'
  ) THEN ${LAST_PLACE} END)
  ON CONFLICT (id) DO NOTHING`;
const INSERT_PAYLOAD = 'INSERT INTO payloads (seq, event) VALUES (last_insert_rowid(), ?)';
const COUNT_DUPLICATE = 'UPDATE events SET duplicates = duplicates + 1 WHERE id = ?';

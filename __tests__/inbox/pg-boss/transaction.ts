import { openPool } from '../../../lib/inbox/pg-boss/pool.js';

/** A transaction next to those of a store, on the same rows. */
export interface Transaction {
  query(sql: string): Promise<unknown>;
  commit(): Promise<void>;
  /** Does nothing after a commit. */
  rollback(): Promise<void>;
}

export async function beginTransaction(connectionString: string): Promise<Transaction> {
  const options = { connectionString, size: 1, answerMs: 600_000, onError: () => undefined };
  const pool = openPool(options);
  let isOpen = true;
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return;
    isOpen = false;
    await pool.query(how);
    await pool.close();
  };
  await pool.query('BEGIN');
  return {
    query: async (sql) => pool.query(sql),
    commit: async () => end('COMMIT'),
    rollback: async () => end('ROLLBACK'),
  };
}

import type { Transaction } from './sqlite-file.js';

/**
 * SQL for the place that an entry gets in the line of first attempts: behind all that were stored
 * before. So a conversation with many waiting entries takes turns with the others.
 */
export const LAST_PLACE = '(SELECT coalesce(max(seq), 0) FROM events)';

/** Most entries that leave their lines in one transaction. */
const MOST_AT_ONCE = 500;

/** Frees the first of the entries that wait with an order key. */
export function promote(transaction: Transaction, orderKey: string | null): void {
  if (orderKey !== null) transaction.statement(PROMOTE).run(transaction.now, orderKey);
}

/** Frees the first of those that waited for an entry, which is finished now. */
export function promoteNext(transaction: Transaction, finishedId: string): void {
  transaction.statement(PROMOTE_NEXT).run(transaction.now, finishedId);
}

const PROMOTE = promoteSql('?');
const PROMOTE_NEXT = promoteSql('(SELECT order_key FROM events WHERE id = ?)');

function promoteSql(orderKey: string): string {
  return `
    UPDATE events SET ready_at = CASE attempts WHEN 0 THEN ${LAST_PLACE} ELSE ? END
    WHERE seq = (
      SELECT seq FROM events WHERE order_key = ${orderKey} AND status = 'pending'
      ORDER BY seq LIMIT 1
    ) AND lease IS NULL AND ready_at IS NULL`;
}

/**
 * Lets the entries behind a failed one go ahead once that has held them back for long enough. It
 * keeps its order key in another column, where versions that know no patience do not look.
 */
export function endPatience(transaction: Transaction, patienceMs: number): void {
  if (patienceMs === Infinity) return;
  const held = transaction.statement(IMPATIENT).all(transaction.now - patienceMs, MOST_AT_ONCE) as {
    seq: number;
    order_key: string;
  }[];
  for (const { seq, order_key: orderKey } of held) {
    transaction.statement(LEAVE).run(seq);
    promote(transaction, orderKey);
  }
}

const IMPATIENT = `
  SELECT seq, order_key FROM events
  WHERE status = 'pending' AND failed_at IS NOT NULL AND order_key IS NOT NULL AND lease IS NULL
    AND failed_at <= ?
    -- Not one that 0.1.0 has replayed: it waits in its line again.
    AND attempts > 0 AND ready_at IS NOT NULL
  ORDER BY failed_at LIMIT ?`;
const LEAVE = 'UPDATE events SET released_key = order_key, order_key = NULL WHERE seq = ?';

import { DurableInbox } from '../durable-inbox.js';
import type { InboxOptions } from '../inbox-options.js';
import { PgBossStore } from './pg-boss-store.js';

export interface PgBossInboxOptions extends InboxOptions {
  /**
   * Of the PostgreSQL database, such as `postgres://user:password@host/database`. For TLS, it ends
   * with `?sslmode=verify-full`, and `&sslrootcert=…` for a CA of your own. Each inbox opens up to 12
   * connections. PgBouncer refuses the settings that each begins with, unless it has
   * `ignore_startup_parameters = statement_timeout, idle_in_transaction_session_timeout, options`.
   */
  connectionString: string | undefined;
  /**
   * The database schema for the tables, which are made if they do not exist. Default
   * `conversation_webhooks`, so that a pg-boss of your own has its tables for itself. 1 to 50
   * letters, digits and `_`, no digit first.
   */
  schema?: string | undefined;
}

/**
 * An inbox in PostgreSQL, by means of pg-boss, for any number of processes and machines. It connects
 * in the background: as long as the database cannot be reached, requests are refused, 503 (Chatwoot: 500).
 *
 * @throws TypeError if an option is of no use
 */
export function pgBossInbox(options: PgBossInboxOptions): DurableInbox {
  const { connectionString, schema } = options;
  if (typeof connectionString !== 'string' || connectionString === '') {
    throw new TypeError('"connectionString" is missing.');
  }
  return new DurableInbox(
    options,
    ({ leaseMs, retentionMs, logger }) =>
      new PgBossStore({ connectionString, schema, leaseMs, retentionMs, logger }),
  );
}

export type * from '../types.js';

import { DurableInbox } from '../durable-inbox.js';
import { requireKnownOptions, requireNoMore, type OptionNames } from '../../core/options.js';
import { INBOX_OPTIONS, type InboxOptions } from '../inbox-options.js';
import { requireConnectionString } from './connection-string.js';
import { loadPgBoss } from './load-pg-boss.js';
import { PgBossStore } from './pg-boss-store.js';

/**
 * An inbox in PostgreSQL, on pg-boss, for any number of processes and machines. It connects in the
 * background. While the database is unreachable, requests are refused with 503 (Chatwoot: 500).
 *
 * @throws TypeError if an option is unknown or invalid
 * @throws Error if pg-boss is missing, cannot be loaded, or has an unsupported version
 */
export function pgBossInbox(options: PgBossInboxOptions, ...surplus: readonly []): DurableInbox {
  requireNoMore(surplus, 1, 'pgBossInbox({ connectionString })');
  requireKnownOptions(options, PG_BOSS_INBOX_OPTIONS, 'pgBossInbox({ connectionString })');
  const { connectionString, schema } = options;
  requireConnectionString(connectionString);
  loadPgBoss('pgBossInbox');
  return new DurableInbox(
    options,
    ({ leaseMs, orderPatienceMs, retentionMs, logger }) =>
      new PgBossStore({ connectionString, schema, leaseMs, orderPatienceMs, retentionMs, logger }),
  );
}

/** The options of {@link pgBossInbox}. */
export interface PgBossInboxOptions extends InboxOptions {
  /**
   * URL of the PostgreSQL database, such as `postgres://user:password@host/database`. For TLS, add
   * `?sslmode=verify-full`, and `&sslrootcert=…` for your own CA. Each inbox opens up to 12
   * connections. They may go through PgBouncer in transaction mode.
   */
  connectionString: string | undefined;
  /**
   * Database schema for the tables, which are created if they do not exist: any name that pg-boss
   * allows, without quotes around it. Default `conversation_webhooks`, so that your app's own
   * pg-boss keeps its tables to itself. For a role that may not create them, see `schemaSql`.
   */
  schema?: string | undefined;
}

const PG_BOSS_INBOX_OPTIONS: OptionNames<PgBossInboxOptions> = {
  connectionString: true,
  schema: true,
  ...INBOX_OPTIONS,
};

export { schemaSql, type SchemaSqlOptions } from './schema.js';
export type * from '../durable-inbox.js';
export type { InboxEvents, InboxFailureReport, InboxReport } from '../inbox-emitter.js';
export type { InboxOptions, RetryOptions } from '../inbox-options.js';
export type * from '../stored-event.js';

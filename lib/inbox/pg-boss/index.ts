import { DurableInbox } from '../durable-inbox.js';
import type { InboxOptions } from '../inbox-options.js';
import { PgBossStore } from './pg-boss-store.js';

export interface PgBossInboxOptions extends InboxOptions {
  /** Of the PostgreSQL database, such as `postgres://user:password@host/database`. */
  connectionString: string | undefined;
  /**
   * The database schema for the tables, which are made if they do not exist. Default
   * `conversation_webhooks`, so that a pg-boss of your own has its tables for itself.
   */
  schema?: string | undefined;
}

/**
 * An inbox in PostgreSQL, by means of pg-boss, for any number of processes and machines. It connects
 * in the background: as long as the database cannot be reached, requests are answered 503.
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

export type {
  DurableInbox,
  InboxEvents,
  InboxFailureReport,
  InboxReport,
} from '../durable-inbox.js';
export type { InboxOptions, RetryOptions } from '../inbox-options.js';
export type {
  AttemptFailure,
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  ListOptions,
  StoredEvent,
} from '../stored-event.js';

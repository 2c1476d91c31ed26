import { randomUUID } from 'node:crypto';
import { FIRST_TIME, uptimeMs } from './clock.js';
import type { Database } from './open-database.js';

/** Stored in the file's `user_version`. */
export const SCHEMA_VERSION = 2;

/** The tables that every version has. */
export const OWN_TABLES = ['events', 'payloads'] as const;

/**
 * Brings a database up to date. A change only adds: a process of an older version that has the file
 * open must be able to go on.
 *
 * @param version - the format it has, 0 if it is new. Less than `SCHEMA_VERSION`
 */
export function migrate(database: Database, version: number): void {
  if (version < 1) database.exec(VERSION_1);
  if (version < 2) toVersion2(database);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

/**
 * - `ready_at`: from when an event may be claimed. Null if it is finished, or waits for another
 *   event with its order key. If it was never tried: its place in the line of its router, which is
 *   less than `FIRST_TIME`. Otherwise a time on the file's clock, while it is claimed that of the
 *   end of its lease. So one index finds first attempts in order of arrival, and retries in order
 *   of time. (What 0.1.0 stores while it shares the file has a time in any case.)
 * - `lease`: token of the current claim. Null if there is none.
 * - Payloads have their own table, so that a change of state does not rewrite them.
 */
const VERSION_1 = `
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    router TEXT NOT NULL,
    platform TEXT NOT NULL,
    name TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    ready_at INTEGER,
    lease TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    finished_at INTEGER,
    order_key TEXT,
    entity TEXT,
    version REAL,
    handlers TEXT,
    failures TEXT,
    mismatches TEXT
  ) STRICT;
  CREATE UNIQUE INDEX events_id ON events (id);
  CREATE INDEX events_ready ON events (router, ready_at) WHERE ready_at IS NOT NULL;
  CREATE INDEX events_order ON events (order_key, seq) WHERE status = 'pending';
  CREATE INDEX events_finished ON events (status, finished_at) WHERE finished_at IS NOT NULL;
  CREATE INDEX events_entity ON events (entity, version) WHERE status = 'handled';
  CREATE TABLE payloads (seq INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT;
`;

/**
 * - `failed_at`: when the first failed attempt ended, on the file's clock.
 * - `released_key`: the order key of an event that has left its line. Its `order_key` is null then.
 * - `tenant`, `conversation`: the event's tenant as JSON, and its `conversationKey`. Both are null in
 *   what version 0.1.0 stored.
 * - `inbox`: one row. `offset_ms` turns the machine's uptime into the file's clock; `seen_ms` and
 *   `wall_ms` are what that clock and the system clock last showed.
 * - `holders`: the processes that have the file open. `lock_inode` is the inode of the file that
 *   tells whether one lives, `routers` a JSON array.
 */
const VERSION_2 = `
  ALTER TABLE events ADD COLUMN failed_at INTEGER;
  ALTER TABLE events ADD COLUMN released_key TEXT;
  ALTER TABLE events ADD COLUMN tenant TEXT;
  ALTER TABLE events ADD COLUMN conversation TEXT;
  CREATE INDEX events_leased ON events (lease) WHERE lease IS NOT NULL;
  CREATE INDEX events_holding ON events (failed_at)
    WHERE status = 'pending' AND failed_at IS NOT NULL AND order_key IS NOT NULL AND lease IS NULL;
  CREATE INDEX events_conversation ON events (conversation, seq) WHERE conversation IS NOT NULL;
  CREATE TABLE inbox (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    file_id TEXT NOT NULL,
    offset_ms INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE holders (
    id TEXT PRIMARY KEY,
    lock_inode TEXT NOT NULL,
    routers TEXT NOT NULL
  ) STRICT;
`;

/** The clock starts at the system's, on which version 1 had its times. */
function toVersion2(database: Database): void {
  database.exec(VERSION_2);
  const wall = Date.now();
  const now = Math.max(wall, FIRST_TIME);
  database
    .prepare('INSERT INTO inbox VALUES (1, ?, ?, ?, ?)')
    .run(randomUUID(), now - uptimeMs(), now, wall);
  database.exec(`
    UPDATE events SET ready_at = seq WHERE ready_at IS NOT NULL AND attempts = 0;
    UPDATE events SET failed_at = ${now}
    WHERE status = 'pending' AND order_key IS NOT NULL AND attempts > 0 AND failures > '[]'`);
}

/** Stored in the file's `user_version`. */
export const SCHEMA_VERSION = 1;

/**
 * - `ready_at`: when an event may be claimed, in milliseconds since 1970. While it is claimed, when
 *   its lease ends. Null if it is finished, or waits for another event with its order key.
 * - `lease`: token of the current claim. Null if there is none.
 * - Payloads have their own table, so that a change of state does not rewrite them.
 */
export const SCHEMA = `
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

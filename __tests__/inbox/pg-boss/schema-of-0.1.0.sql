SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA conversation_webhooks;
CREATE TYPE conversation_webhooks.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);
CREATE FUNCTION conversation_webhooks.create_queue(queue_name text, options jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $_$
    DECLARE
      tablename varchar := CASE WHEN options->>'partition' = 'true'
                            THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                            ELSE 'job_common'
                            END;
      queue_created_on timestamptz;
    BEGIN
      WITH q as (
        INSERT INTO conversation_webhooks.queue (
          name,
          policy,
          retry_limit,
          retry_delay,
          retry_backoff,
          retry_delay_max,
          expire_seconds,
          retention_seconds,
          deletion_seconds,
          warning_queued,
          dead_letter,
          partition,
          table_name,
          heartbeat_seconds,
          notify,
          created_on,
          updated_on
        )
        VALUES (
          queue_name,
          options->>'policy',
          COALESCE((options->>'retryLimit')::int, 2),
          COALESCE((options->>'retryDelay')::int, 0),
          COALESCE((options->>'retryBackoff')::bool, false),
          (options->>'retryDelayMax')::int,
          COALESCE((options->>'expireInSeconds')::int, 900),
          COALESCE((options->>'retentionSeconds')::int, 1209600),
          COALESCE((options->>'deleteAfterSeconds')::int, 604800),
          COALESCE((options->>'warningQueueSize')::int, 0),
          options->>'deadLetter',
          COALESCE((options->>'partition')::bool, false),
          tablename,
          (options->>'heartbeatSeconds')::int,
          COALESCE((options->>'notify')::bool, false),
          conversation_webhooks.job_now(),
          conversation_webhooks.job_now()
        )
        ON CONFLICT DO NOTHING
        RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;
      IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
        RETURN;
      END IF;
      EXECUTE format('CREATE TABLE conversation_webhooks.%I (LIKE conversation_webhooks.job INCLUDING DEFAULTS)', tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$ALTER TABLE conversation_webhooks.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$ALTER TABLE conversation_webhooks.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES conversation_webhooks.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$ALTER TABLE conversation_webhooks.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES conversation_webhooks.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$CREATE INDEX job_i11 ON conversation_webhooks.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON conversation_webhooks.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$CREATE INDEX job_i7 ON conversation_webhooks.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$CREATE INDEX job_i9 ON conversation_webhooks.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
      EXECUTE conversation_webhooks.job_table_format($cmd$CREATE INDEX job_i12 ON conversation_webhooks.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);
      IF options->>'policy' = 'short' THEN
        EXECUTE conversation_webhooks.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON conversation_webhooks.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
      ELSIF options->>'policy' = 'singleton' THEN
        EXECUTE conversation_webhooks.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON conversation_webhooks.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
      ELSIF options->>'policy' = 'stately' THEN
        EXECUTE conversation_webhooks.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON conversation_webhooks.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
      ELSIF options->>'policy' = 'exclusive' THEN
        EXECUTE conversation_webhooks.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON conversation_webhooks.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
      ELSIF options->>'policy' = 'key_strict_fifo' THEN
        EXECUTE conversation_webhooks.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON conversation_webhooks.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE conversation_webhooks.job_table_format($cmd$CREATE INDEX job_i10 ON conversation_webhooks.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE conversation_webhooks.job_table_format($cmd$ALTER TABLE conversation_webhooks.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
      END IF;
      EXECUTE format('ALTER TABLE conversation_webhooks.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
      EXECUTE format('ALTER TABLE conversation_webhooks.job ATTACH PARTITION conversation_webhooks.%I FOR VALUES IN (%L)', tablename, queue_name);
    END;
    $_$;
CREATE FUNCTION conversation_webhooks.delete_queue(queue_name text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      v_table varchar;
      v_partition bool;
    BEGIN

      SELECT table_name, partition
      FROM conversation_webhooks.queue
      WHERE name = queue_name
      INTO v_table, v_partition;
      IF v_partition THEN
        EXECUTE format('DROP TABLE IF EXISTS conversation_webhooks.%I', v_table);
      ELSE
        EXECUTE format('DELETE FROM conversation_webhooks.%I WHERE name = %L', v_table, queue_name);
      END IF;

      DELETE FROM conversation_webhooks.queue WHERE name = queue_name;
    END;
    $$;
CREATE FUNCTION conversation_webhooks.job_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
      SELECT pg_catalog.now();
    $$;
CREATE FUNCTION conversation_webhooks.job_table_format(command text, table_name text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
      SELECT format(
        regexp_replace(
          regexp_replace(command, '\.job\y', '.%1$I', 'g'),
          '\yjob_i(\d+)', '%1$s_i\1', 'g'
        ),
        table_name
      );
    $_$;
CREATE FUNCTION conversation_webhooks.job_table_run(command text, tbl_name text DEFAULT NULL::text, queue_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      tbl RECORD;
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM conversation_webhooks.queue WHERE name = queue_name;
      END IF;
      IF tbl_name IS NOT NULL THEN
        EXECUTE conversation_webhooks.job_table_format(command, tbl_name);
        RETURN;
      END IF;
      EXECUTE conversation_webhooks.job_table_format(command, 'job_common');
      FOR tbl IN SELECT table_name FROM conversation_webhooks.queue WHERE partition = true
      LOOP
        EXECUTE conversation_webhooks.job_table_format(command, tbl.table_name);
      END LOOP;
    END;
    $$;
CREATE FUNCTION conversation_webhooks.job_table_run_async(command_name text, version integer, command text, tbl_name text DEFAULT NULL::text, queue_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM conversation_webhooks.queue WHERE name = queue_name;
      END IF;
      IF tbl_name IS NOT NULL THEN
        INSERT INTO conversation_webhooks.bam (name, version, status, queue, table_name, command)
        VALUES (
          command_name,
          version,
          'pending',
          queue_name,
          tbl_name,
          conversation_webhooks.job_table_format(command, tbl_name)
        );
        RETURN;
      END IF;
      INSERT INTO conversation_webhooks.bam (name, version, status, queue, table_name, command)
      SELECT
        command_name,
        version,
        'pending',
        NULL,
        'job_common',
        conversation_webhooks.job_table_format(command, 'job_common')
      UNION ALL
      SELECT
        command_name,
        version,
        'pending',
        queue.name,
        queue.table_name,
        conversation_webhooks.job_table_format(command, queue.table_name)
      FROM conversation_webhooks.queue
      WHERE partition = true;
    END;
    $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE conversation_webhooks.bam (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    queue text,
    table_name text NOT NULL,
    command text NOT NULL,
    error text,
    created_on timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone
);
CREATE TABLE conversation_webhooks.inbox_newest (
    entity text NOT NULL,
    version double precision NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
CREATE TABLE conversation_webhooks.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state conversation_webhooks.job_state DEFAULT 'created'::conversation_webhooks.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    retry_delay_max integer,
    expire_seconds integer DEFAULT 900 NOT NULL,
    deletion_seconds integer DEFAULT 604800 NOT NULL,
    singleton_key text,
    singleton_on timestamp without time zone,
    group_id text,
    group_tier text,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '336:00:00'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    heartbeat_on timestamp with time zone,
    heartbeat_seconds integer,
    blocked boolean DEFAULT false NOT NULL,
    blocking boolean DEFAULT false NOT NULL,
    pending_dependencies integer DEFAULT 0 NOT NULL,
    source_name text,
    source_id uuid,
    source_created_on timestamp with time zone,
    source_retry_count integer,
    source_output jsonb,
    source_root_id uuid
)
PARTITION BY LIST (name);
CREATE TABLE conversation_webhooks.job_common (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state conversation_webhooks.job_state DEFAULT 'created'::conversation_webhooks.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    retry_delay_max integer,
    expire_seconds integer DEFAULT 900 NOT NULL,
    deletion_seconds integer DEFAULT 604800 NOT NULL,
    singleton_key text,
    singleton_on timestamp without time zone,
    group_id text,
    group_tier text,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '336:00:00'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    heartbeat_on timestamp with time zone,
    heartbeat_seconds integer,
    blocked boolean DEFAULT false NOT NULL,
    blocking boolean DEFAULT false NOT NULL,
    pending_dependencies integer DEFAULT 0 NOT NULL,
    source_name text,
    source_id uuid,
    source_created_on timestamp with time zone,
    source_retry_count integer,
    source_output jsonb,
    source_root_id uuid,
    CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK ((NOT ((policy = 'key_strict_fifo'::text) AND (singleton_key IS NULL))))
);
CREATE TABLE conversation_webhooks.job_dependency (
    child_name text NOT NULL,
    child_id uuid NOT NULL,
    parent_name text NOT NULL,
    parent_id uuid NOT NULL
);
CREATE TABLE conversation_webhooks.queue (
    name text NOT NULL,
    policy text NOT NULL,
    retry_limit integer NOT NULL,
    retry_delay integer NOT NULL,
    retry_backoff boolean NOT NULL,
    retry_delay_max integer,
    expire_seconds integer NOT NULL,
    retention_seconds integer NOT NULL,
    deletion_seconds integer NOT NULL,
    dead_letter text,
    partition boolean NOT NULL,
    table_name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    warning_queued integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer DEFAULT 0 NOT NULL,
    completed_delta integer DEFAULT 0 NOT NULL,
    failed_delta integer DEFAULT 0 NOT NULL,
    delta_on timestamp with time zone,
    delta_seconds integer,
    ready_history integer[] DEFAULT '{}'::integer[] NOT NULL,
    heartbeat_seconds integer,
    notify boolean DEFAULT false NOT NULL,
    singletons_active text[],
    monitor_claim_on timestamp with time zone,
    monitor_on timestamp with time zone,
    maintain_on timestamp with time zone,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT queue_check CHECK ((dead_letter IS DISTINCT FROM name))
);
CREATE TABLE conversation_webhooks.queue_stats (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY RANGE (captured_on);
CREATE TABLE conversation_webhooks.queue_stats_20261128 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE conversation_webhooks.queue_stats_20261129 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE conversation_webhooks.schedule (
    name text NOT NULL,
    key text DEFAULT ''::text NOT NULL,
    kind text DEFAULT 'cron'::text NOT NULL,
    cron text NOT NULL,
    timezone text DEFAULT 'UTC'::text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL,
    last_job_id uuid,
    CONSTRAINT schedule_kind_check CHECK ((kind = ANY (ARRAY['cron'::text, 'rrule'::text])))
);
CREATE TABLE conversation_webhooks.subscription (
    event text NOT NULL,
    name text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE conversation_webhooks.version (
    version integer NOT NULL,
    cron_on timestamp with time zone,
    bam_on timestamp with time zone,
    flow_on timestamp with time zone,
    reindex_on timestamp with time zone,
    monitor_backoff_on timestamp with time zone
);
CREATE TABLE conversation_webhooks.warning (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    type text NOT NULL,
    message text NOT NULL,
    data jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY conversation_webhooks.job ATTACH PARTITION conversation_webhooks.job_common DEFAULT;
ALTER TABLE ONLY conversation_webhooks.queue_stats ATTACH PARTITION conversation_webhooks.queue_stats_20261128 FOR VALUES FROM ('2026-11-28 00:00:00+00') TO ('2026-11-29 00:00:00+00');
ALTER TABLE ONLY conversation_webhooks.queue_stats ATTACH PARTITION conversation_webhooks.queue_stats_20261129 FOR VALUES FROM ('2026-11-29 00:00:00+00') TO ('2026-11-30 00:00:00+00');
INSERT INTO conversation_webhooks.inbox_newest VALUES ('message 1', 7, '2025-01-01 10:26:01.733304+00');
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000001', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-01\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"handled\"},\"receivedAt\":1793534401000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "entity": "message 1", "version": 7, "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534401000}', 'completed', 2000000000, 0, 0, false, NULL, 86400, 2592000, '00000000-0000-8000-8000-000000000001', NULL, NULL, NULL, '2025-01-01 10:26:00.632279+00', '2025-01-01 10:26:00.632279+00', '2025-01-01 10:26:00.651086+00', '2025-01-01 10:26:01.733304+00', '2090-04-14 13:59:20.632279+00', '{"handlers": "[\"crm\"]"}', NULL, 'key_strict_fifo', '2025-01-01 10:26:00.651086+00', 60, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000002', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-02\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"dead\"},\"receivedAt\":1793534402000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "status": "dead", "failures": "[{\"attempt\":1,\"at\":\"2026-11-01T12:00:00.000Z\",\"errors\":[\"Error: the CRM is down\"]}]", "handlers": "[\"crm\"]", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534402000}', 'cancelled', 2000000000, 0, 0, false, NULL, 86400, 0, 'dead key', NULL, NULL, NULL, '2025-01-01 10:26:02.323468+00', '2025-01-01 10:26:02.323468+00', '2025-01-01 10:26:02.328161+00', '2025-01-01 10:26:03.286939+00', '2090-04-14 13:59:22.323468+00', NULL, NULL, 'key_strict_fifo', '2025-01-01 10:26:02.328161+00', 60, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000003', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-03\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"quarantined\"},\"receivedAt\":1793534403000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "status": "quarantined", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534403000}', 'cancelled', 2000000000, 0, 0, false, NULL, 86400, 0, '00000000-0000-8000-8000-000000000003', NULL, NULL, NULL, '2025-01-01 10:26:03.291221+00', '2025-01-01 10:26:03.291221+00', NULL, '2025-01-01 10:26:03.291221+00', '2090-04-14 13:59:23.291221+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000004', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-04\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"retrying\"},\"receivedAt\":1793534404000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "failures": "[{\"attempt\":1,\"at\":\"2026-11-01T12:00:00.000Z\",\"errors\":[\"Error: the CRM is down\"]}]", "handlers": "[\"crm\"]", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534404000}', 'retry', 2000000000, 0, 0, false, NULL, 86400, 2592000, 'k', NULL, NULL, NULL, '2025-01-01 10:26:04.317132+00', '2025-01-01 10:26:03.302631+00', '2025-01-01 10:26:03.306915+00', NULL, '2090-04-14 13:59:23.302631+00', NULL, NULL, 'key_strict_fifo', NULL, 60, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000005', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-05\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"behind 1\"},\"receivedAt\":1793534405000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534405000}', 'created', 2000000000, 0, 0, false, NULL, 86400, 2592000, 'k', NULL, NULL, NULL, '2025-01-01 10:26:04.321216+00', '2025-01-01 10:26:04.321216+00', NULL, NULL, '2090-04-14 13:59:24.321216+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000006', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-06\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"behind 2\"},\"receivedAt\":1793534406000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534406000}', 'created', 2000000000, 0, 0, false, NULL, 86400, 2592000, 'k', NULL, NULL, NULL, '2025-01-01 10:26:04.332548+00', '2025-01-01 10:26:04.332548+00', NULL, NULL, '2090-04-14 13:59:24.332548+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000007', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-07\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"first\"},\"receivedAt\":1793534407000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534407000}', 'created', 2000000000, 0, 0, false, NULL, 86400, 2592000, 'line', NULL, NULL, NULL, '2025-01-01 10:26:04.334367+00', '2025-01-01 10:26:04.334367+00', NULL, NULL, '2090-04-14 13:59:24.334367+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000008', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-08\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"second\"},\"receivedAt\":1793534408000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534408000}', 'created', 2000000000, 0, 0, false, NULL, 86400, 2592000, 'line', NULL, NULL, NULL, '2025-01-01 10:26:04.337101+00', '2025-01-01 10:26:04.337101+00', NULL, NULL, '2090-04-14 13:59:24.337101+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000009', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-09\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"third\"},\"receivedAt\":1793534409000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "platform": "chatwoot", "duplicates": 0, "receivedAt": 1793534409000}', 'created', 2000000000, 0, 0, false, NULL, 86400, 2592000, 'line', NULL, NULL, NULL, '2025-01-01 10:26:04.343176+00', '2025-01-01 10:26:04.343176+00', NULL, NULL, '2090-04-14 13:59:24.343176+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.job_common VALUES ('00000000-0000-8000-8000-000000000010', 'conversation-webhooks/support', 0, '{"name": "message_created", "event": "{\"id\":\"delivery-10\",\"platform\":\"chatwoot\",\"name\":\"message_created\",\"payload\":{\"text\":\"copied\"},\"receivedAt\":1793534410000,\"verification\":{\"scheme\":\"none\",\"coversBody\":false},\"mismatches\":[]}", "entity": "message 1", "version": 6, "platform": "chatwoot", "duplicates": 1, "receivedAt": 1793534410000}', 'created', 2000000000, 0, 0, false, NULL, 86400, 2592000, '00000000-0000-8000-8000-000000000010', NULL, NULL, NULL, '2025-01-01 10:26:04.346006+00', '2025-01-01 10:26:04.346006+00', NULL, NULL, '2090-04-14 13:59:24.346006+00', NULL, NULL, 'key_strict_fifo', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO conversation_webhooks.queue VALUES ('conversation-webhooks/support', 'key_strict_fifo', 2000000000, 0, false, NULL, 86400, 2000000000, 604800, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2025-01-01 10:26:00.612485+00', '2025-01-01 10:26:00.612485+00');
INSERT INTO conversation_webhooks.version VALUES (43, NULL, '2025-01-01 10:26:00.550636+00', '2025-01-01 10:26:00.562604+00', NULL, NULL);
ALTER TABLE ONLY conversation_webhooks.bam
    ADD CONSTRAINT bam_pkey PRIMARY KEY (id);
ALTER TABLE ONLY conversation_webhooks.inbox_newest
    ADD CONSTRAINT inbox_newest_pkey PRIMARY KEY (entity);
ALTER TABLE ONLY conversation_webhooks.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY conversation_webhooks.job_common
    ADD CONSTRAINT job_common_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY conversation_webhooks.job_dependency
    ADD CONSTRAINT job_dependency_pkey PRIMARY KEY (child_name, child_id, parent_name, parent_id);
ALTER TABLE ONLY conversation_webhooks.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);
ALTER TABLE ONLY conversation_webhooks.queue_stats
    ADD CONSTRAINT queue_stats_pkey PRIMARY KEY (id, captured_on);
ALTER TABLE ONLY conversation_webhooks.queue_stats_20261128
    ADD CONSTRAINT queue_stats_20261128_pkey PRIMARY KEY (id, captured_on);
ALTER TABLE ONLY conversation_webhooks.queue_stats_20261129
    ADD CONSTRAINT queue_stats_20261129_pkey PRIMARY KEY (id, captured_on);
ALTER TABLE ONLY conversation_webhooks.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name, key);
ALTER TABLE ONLY conversation_webhooks.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (event, name);
ALTER TABLE ONLY conversation_webhooks.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version);
ALTER TABLE ONLY conversation_webhooks.warning
    ADD CONSTRAINT warning_pkey PRIMARY KEY (id);
CREATE INDEX inbox_finished ON conversation_webhooks.job_common USING btree (name, state, created_on) WHERE (state > 'active'::conversation_webhooks.job_state);
CREATE INDEX inbox_line ON conversation_webhooks.job_common USING btree (name, created_on) INCLUDE (singleton_key, start_after) WHERE ((state = 'created'::conversation_webhooks.job_state) AND (NOT blocked));
CREATE INDEX inbox_retries ON conversation_webhooks.job_common USING btree (name, start_after) WHERE (state = 'retry'::conversation_webhooks.job_state);
CREATE UNIQUE INDEX job_common_i1 ON conversation_webhooks.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::conversation_webhooks.job_state) AND (policy = 'short'::text));
CREATE INDEX job_common_i10 ON conversation_webhooks.job_common USING btree (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE ((state < 'active'::conversation_webhooks.job_state) AND (NOT blocked) AND (policy = 'key_strict_fifo'::text));
CREATE INDEX job_common_i11 ON conversation_webhooks.job_common USING btree (name, priority DESC, created_on, start_after) WHERE ((state < 'active'::conversation_webhooks.job_state) AND (NOT blocked));
CREATE INDEX job_common_i12 ON conversation_webhooks.job_common USING btree (source_root_id) WHERE (source_root_id IS NOT NULL);
CREATE UNIQUE INDEX job_common_i2 ON conversation_webhooks.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::conversation_webhooks.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX job_common_i3 ON conversation_webhooks.job_common USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::conversation_webhooks.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX job_common_i4 ON conversation_webhooks.job_common USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::conversation_webhooks.job_state) AND (singleton_on IS NOT NULL));
CREATE UNIQUE INDEX job_common_i6 ON conversation_webhooks.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::conversation_webhooks.job_state) AND (policy = 'exclusive'::text));
CREATE INDEX job_common_i7 ON conversation_webhooks.job_common USING btree (name, group_id) WHERE ((state = 'active'::conversation_webhooks.job_state) AND (group_id IS NOT NULL));
CREATE UNIQUE INDEX job_common_i8 ON conversation_webhooks.job_common USING btree (name, singleton_key) WHERE ((state = ANY (ARRAY['active'::conversation_webhooks.job_state, 'retry'::conversation_webhooks.job_state, 'failed'::conversation_webhooks.job_state])) AND (policy = 'key_strict_fifo'::text));
CREATE INDEX job_common_i9 ON conversation_webhooks.job_common USING btree (name, id) WHERE (blocking AND (state = 'completed'::conversation_webhooks.job_state));
CREATE INDEX job_dep_parent_idx ON conversation_webhooks.job_dependency USING btree (parent_name, parent_id);
CREATE INDEX queue_stats_i1 ON ONLY conversation_webhooks.queue_stats USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
CREATE INDEX queue_stats_20261128_name_captured_on_deferred_count_queued_idx ON conversation_webhooks.queue_stats_20261128 USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
CREATE INDEX queue_stats_20261129_name_captured_on_deferred_count_queued_idx ON conversation_webhooks.queue_stats_20261129 USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
CREATE INDEX warning_i1 ON conversation_webhooks.warning USING btree (created_on DESC);
ALTER INDEX conversation_webhooks.job_pkey ATTACH PARTITION conversation_webhooks.job_common_pkey;
ALTER INDEX conversation_webhooks.queue_stats_i1 ATTACH PARTITION conversation_webhooks.queue_stats_20261128_name_captured_on_deferred_count_queued_idx;
ALTER INDEX conversation_webhooks.queue_stats_pkey ATTACH PARTITION conversation_webhooks.queue_stats_20261128_pkey;
ALTER INDEX conversation_webhooks.queue_stats_i1 ATTACH PARTITION conversation_webhooks.queue_stats_20261129_name_captured_on_deferred_count_queued_idx;
ALTER INDEX conversation_webhooks.queue_stats_pkey ATTACH PARTITION conversation_webhooks.queue_stats_20261129_pkey;
ALTER TABLE ONLY conversation_webhooks.job_common
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES conversation_webhooks.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY conversation_webhooks.job_common
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES conversation_webhooks.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY conversation_webhooks.queue
    ADD CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES conversation_webhooks.queue(name);
ALTER TABLE ONLY conversation_webhooks.schedule
    ADD CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES conversation_webhooks.queue(name) ON DELETE CASCADE;
ALTER TABLE ONLY conversation_webhooks.subscription
    ADD CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES conversation_webhooks.queue(name) ON DELETE CASCADE;

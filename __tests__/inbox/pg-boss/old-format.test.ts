import { beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import type { EventFilter } from '../../../lib/inbox/stored-event.js';
import { ROOT } from '../../support/repository.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { poolOf, storesOnPostgres } from './stores-on-postgres.js';
import { beginTransaction } from './transaction.js';

/**
 * Made by version 0.1.0 with pg-boss 12.35.0, and by `pg_dump --inserts --no-owner --no-privileges`
 * without comments: an entry that was handled, a dead letter, a quarantined one, one that waits for
 * its second attempt with two behind it, three of one key, and one that came twice.
 */
const OLD = join(ROOT, '__tests__/inbox/pg-boss/schema-of-0.1.0.sql');
const SCHEMA = 'conversation_webhooks';
const HANDLED = { status: 'handled', handlers: ['a'] } as const;

/** How version 0.1.0 stores a job: without our columns, like pg-boss's own `insert`. */
const OLD_INSERT = `INSERT INTO ${SCHEMA}.job (id, name, data, singleton_key, policy, retry_limit)
  SELECT gen_random_uuid(), name, data, 'late', policy, retry_limit FROM ${SCHEMA}.job
  WHERE data->>'event' LIKE '%"behind 1"%'`;

describe('a schema of version 0.1.0', () => {
  const postgres = storesOnPostgres();

  beforeEach(async () => {
    await postgres.admin.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
    // The file has settings for its connection.
    const loading = poolOf(postgres.connectionString);
    await loading.query(await readFile(OLD, 'utf8'));
    await loading.close();
  });

  /** Handles what is pending, one at a time, and returns the texts of the payloads. */
  async function handleAll(store: PgBossStore): Promise<unknown[]> {
    const texts: unknown[] = [];
    for (;;) {
      const [claim] = await store.claim(upTo(1, ['support']));
      if (!claim) return texts;
      texts.push((claim.entry.event.payload as { text?: string }).text);
      expect(await store.settle(claim, HANDLED)).toBe(true);
    }
  }

  it('is taken over with all that is in it', async () => {
    const store = postgres.open();
    expect((await store.stats()).byStatus).toStrictEqual({
      pending: 7,
      handled: 1,
      dead: 1,
      quarantined: 1,
    });
    const { events } = await store.list({ limit: 50 });
    const found = Object.fromEntries(
      events.map((entry) => [(entry.event.payload as { text: string }).text, entry]),
    );
    const failures = [{ attempt: 1, errors: ['Error: the CRM is down'], handlers: [] }];
    expect(found).toMatchObject({
      handled: { status: 'handled', attempts: 1, handlers: ['crm'] },
      dead: { status: 'dead', failures, handlers: ['crm'] },
      quarantined: { status: 'quarantined', attempts: 0 },
      retrying: { status: 'pending', attempts: 1, failures, handlers: ['crm'] },
      copied: { duplicates: 1 },
    });
    expect(events.every(({ event }) => event.receivedAt.getUTCFullYear() === 2026)).toBe(true);
    expect(postgres.logger.lines).toStrictEqual([]);
  });

  it('is listed with the filters that came later, apart from the one by conversation', async () => {
    const end = `,"tenant":"acme"}`;
    await postgres.admin.query(`UPDATE ${SCHEMA}.job
      SET data = jsonb_set(data, '{event}', to_jsonb(rtrim(data->>'event', '}') || '${end}'))
      WHERE data->>'event' LIKE '%"dead"%' OR data->>'event' LIKE '%"first"%'`);
    const store = postgres.open();
    const list = async (filter: EventFilter) =>
      (await store.list({ ...filter, limit: 50 })).events.map(
        ({ event }) => (event.payload as { text: string }).text,
      );
    expect((await list({ tenant: 'acme' })).toSorted()).toStrictEqual(['dead', 'first']);
    expect(await list({ tenant: 'acm' })).toStrictEqual([]);
    expect(await list({ until: new Date(0) })).toStrictEqual([]);
    expect(await list({ until: new Date() })).toHaveLength(10);
    expect(await list({ conversation: 'chatwoot/12:1' })).toStrictEqual([]);
    expect(await store.replay({ tenant: 'acme', statuses: ['dead'] })).toBe(1);
  });

  it('keeps its order, also with what comes later', async () => {
    const store = postgres.open();
    await store.insert(anEntry({ orderKey: 'line', event: { payload: { text: 'fourth' } } }));
    await postgres.admin.query(OLD_INSERT);
    expect(await handleAll(store)).toStrictEqual([
      'retrying',
      'behind 1',
      'behind 2',
      'first',
      'second',
      'third',
      'copied',
      'fourth',
      'behind 1',
    ]);
  });

  it('knows what was handled before, and replays it', async () => {
    const store = postgres.open();
    const { entry, outdated } = (await store.claim(upTo(9, ['support']))).at(-1)!;
    expect({ text: (entry.event.payload as { text: string }).text, outdated }).toStrictEqual({
      text: 'copied',
      outdated: true,
    });
    expect(await store.replay({ statuses: ['handled', 'dead', 'quarantined'] })).toBe(3);
    expect(await handleAll(store)).toStrictEqual(['handled', 'dead', 'quarantined']);
  });

  it('is taken over by several processes that start at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, async () => postgres.open().claim(upTo(2, ['support']))),
    );
    const claimed = ids.flat().map(({ entry }) => entry.id);
    expect(new Set(claimed).size).toBe(claimed.length);
    expect(postgres.logger.lines).toStrictEqual([]);
    expect(await postgres.admin.query(`SELECT version FROM ${SCHEMA}.inbox_format`)).toHaveLength(
      1,
    );
  });

  it('is taken over as soon as others let go of it, and does not keep requests waiting', async () => {
    const other = await beginTransaction(postgres.connectionString);
    await other.query(`LOCK TABLE ${SCHEMA}.job`);
    const store = postgres.open();
    await expect(store.insert(anEntry())).rejects.toThrow('still being prepared');
    await other.rollback();
    expect((await store.stats()).depth).toBe(7);
  });

  it('still takes what a process of 0.1.0 has replayed', async () => {
    const store = postgres.open();
    await store.stats();
    await postgres.admin
      .query(`UPDATE ${SCHEMA}.job SET state = 'created', started_on = now(), output = NULL
      WHERE data->>'event' LIKE '%"handled"%'`);
    await store.takeOver(['support']);
    expect(await handleAll(store)).toContain('handled');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import { POSTGRES_VERSIONS } from '../../support/postgres-versions.js';
import { recordingLogger } from '../../support/recording-logger.js';
import { sharedPostgres } from '../../support/shared/shared.js';
import { anEntry } from '../new-entries.js';
import { startBoss } from './start-boss.js';
import { upTo } from '../claim-request.js';

const ROUTERS = ['support'];
const EVENT = JSON.stringify({ name: 'a', receivedAt: 1 });

describe.each(POSTGRES_VERSIONS)('PgBossStore on PostgreSQL %s', (version) => {
  let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
  let store: PgBossStore;

  beforeAll(async () => {
    postgres = await sharedPostgres(version);
    const { connectionString } = postgres;
    const logger = recordingLogger();
    store = new PgBossStore({
      connectionString,
      leaseMs: 60_000,
      orderPatienceMs: 60_000,
      retentionMs: 60_000,
      logger,
    });
  });

  afterAll(async () => {
    await store.close();
    await postgres.remove();
  });

  it('buries unreadable entries and claims the others', async () => {
    const entry = anEntry();
    await store.insert(entry);
    const boss = await startBoss(postgres.connectionString, 'conversation_webhooks');
    const jobs = [
      {},
      { event: 'no JSON', receivedAt: 'no number', version: 'new', duplicates: 'many', entity: 1 },
      { event: 'null' },
      { event: '1' },
      { event: EVENT, failures: '{' },
      { event: EVENT, mismatches: '{' },
      null,
      [],
      'text',
    ].map((data) => ({ id: randomUUID(), singletonKey: 'foreign', data: data as object }));
    await boss.insert('conversation-webhooks/support', jobs);
    await boss.stop({ graceful: false });
    const ids = jobs.map(({ id }) => id).toSorted();

    const listed = await store.list({ limit: 50 });
    expect(listed.events).toHaveLength(jobs.length + 1);
    const since = new Date(Date.now() - 60_000);
    expect((await store.list({ limit: 50, since })).events).toHaveLength(1);
    expect((await store.stats()).depth).toBe(jobs.length + 1);

    const claims = [];
    for (const {} of jobs) claims.push(...(await store.claim(upTo(2, ROUTERS))));
    expect(claims.map((claim) => claim.entry.id)).toStrictEqual([entry.id]);
    const { events } = await store.list({ status: 'dead', limit: 50 });
    expect(events.map(({ id }) => id).toSorted()).toStrictEqual(ids);
    for (const { failures, finishedAt } of events) {
      expect(failures).toMatchObject([
        { errors: ['The stored data of this event is unreadable.'] },
      ]);
      expect(finishedAt).toBeInstanceOf(Date);
    }
    // A copy of an unreadable entry, in one batch with another entry.
    const others = [{ ...anEntry(), id: ids[0]! }, anEntry()];
    expect(await Promise.all(others.map(async (other) => store.insert(other)))).toStrictEqual([
      'duplicate',
      'stored',
    ]);

    expect(await store.replay({ statuses: ['dead'] })).toBe(jobs.length);
    for (const {} of events) {
      for (const claim of await store.claim(upTo(2, ROUTERS))) {
        await store.settle(claim, { status: 'handled', handlers: [] });
      }
    }
    // A replay drops failures and mismatches, so two are readable now. The third is the new entry.
    expect((await store.stats()).byStatus).toMatchObject({ handled: 3, dead: jobs.length - 2 });
    expect(await store.discard(ids[0]!)).toBe(true);
  });
});

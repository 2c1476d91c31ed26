import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import type { Claim, Outcome } from '../../../lib/inbox/store.js';
import { POSTGRES_VERSIONS } from '../../support/postgres-versions.js';
import { recordingLogger, type RecordingLogger } from '../../support/recording-logger.js';
import { sharedPostgres } from '../../support/shared/shared.js';
import { startProxy, type Proxy } from '../outage/proxy.js';
import { anEntry } from '../new-entries.js';
import { startBoss } from './start-boss.js';
import { beginTransaction, type Transaction } from './transaction.js';
import { upTo } from '../claim-request.js';

const ROUTERS = ['support'];
const SCHEMA = 'conversation_webhooks';
const HANDLED = { status: 'handled', handlers: ['a'] } as const;
const DEAD = {
  status: 'dead',
  handlers: [],
  failures: [{ attempt: 1, at: new Date(), errors: ['Error: the CRM is down'], handlers: [] }],
} as const;

/** `other` is a concurrent transaction on the same rows. */
describe.each(POSTGRES_VERSIONS)('PgBossStore on PostgreSQL %s', (version) => {
  let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
  let proxy: Proxy;
  let store: PgBossStore;
  let logger: RecordingLogger;
  let boss: PgBoss;
  let other: Transaction;

  beforeAll(async () => {
    postgres = await sharedPostgres(version);
    proxy = await startProxy(postgres.connectionString);
    await open().stats();
    await store.close();
  });

  afterAll(async () => {
    await proxy.close();
    await postgres.remove();
  });

  beforeEach(async () => {
    boss = await startBoss(postgres.connectionString, SCHEMA);
    await sql(`DELETE FROM ${SCHEMA}.job`);
    other = await beginTransaction(postgres.connectionString);
    open();
  });

  afterEach(async () => {
    await other.rollback();
    await store.close();
    await boss.stop({ graceful: false });
  });

  function open({ connectionString }: Pick<Proxy, 'connectionString'> = postgres): PgBossStore {
    logger = recordingLogger();
    const times = { leaseMs: 60_000, orderPatienceMs: 60_000, retentionMs: 60_000 };
    store = new PgBossStore({ connectionString, ...times, logger });
    return store;
  }

  async function sql(text: string): Promise<unknown[]> {
    return (await boss.getDb().executeSql(text)).rows as unknown[];
  }

  async function claimOne(): Promise<Claim> {
    await store.insert(anEntry());
    const [claim] = await store.claim(upTo(1, ROUTERS));
    return claim!;
  }

  /** Waits until a statement is blocked by `other`. */
  async function isBlocked(count = 1): Promise<void> {
    const blocked = `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`;
    while ((await sql(blocked)).length < count) await sleep(20);
  }

  it('does not end a lease that is being renewed', async () => {
    const claim = await claimOne();
    await sql(`UPDATE ${SCHEMA}.job SET heartbeat_on = now() - interval '1 day'`);
    await other.query(`UPDATE ${SCHEMA}.job SET heartbeat_on = now()`);
    await sleep(1100);
    // It does not wait for the renewal either.
    expect(await store.claim(upTo(1, ROUTERS))).toStrictEqual([]);
    await other.commit();
    await sleep(1100);
    expect(await store.claim(upTo(1, ROUTERS))).toStrictEqual([]);
    expect(await store.extend([claim])).toStrictEqual([]);
    expect(await store.settle(claim, HANDLED)).toBe(true);
  });

  it('does not replay an entry that was replayed and handled meanwhile', async () => {
    await store.settle(await claimOne(), DEAD);
    await other.query(`SELECT FROM ${SCHEMA}.job FOR UPDATE`);
    const replaying = store.replay({ statuses: ['dead'] });
    await isBlocked();
    await other.query(`UPDATE ${SCHEMA}.job SET state = 'completed'`);
    await other.commit();
    expect(await replaying).toBe(0);
  });

  it('does not replay an entry that was replayed and died again meanwhile', async () => {
    await store.settle(await claimOne(), DEAD);
    await other.query(`SELECT FROM ${SCHEMA}.job FOR UPDATE`);
    const replaying = store.replay({ statuses: ['dead'] });
    await isBlocked();
    await other.query(`UPDATE ${SCHEMA}.job SET retry_count = retry_count + 1`);
    await other.commit();
    expect(await replaying).toBe(0);
  });

  it('recognizes a recorded outcome after its answer was lost', async () => {
    await store.close();
    open(proxy);
    const outcomes: Outcome[] = [
      HANDLED,
      DEAD,
      { ...DEAD, status: 'pending', retryInMs: 60_000 },
      { status: 'quarantined', mismatches: [] },
      { status: 'released', handlers: ['a'] },
    ];
    const claims: Claim[] = [];
    for (const {} of outcomes) claims.push(await claimOne());
    await other.query(`SELECT FROM ${SCHEMA}.job FOR UPDATE`);
    const settling = claims.map(async (claim, index) => store.settle(claim, outcomes[index]!));
    const settled = Promise.allSettled(settling);
    await isBlocked();
    proxy.hold(true);
    await other.commit();
    for (const { status } of await settled) expect(status).toBe('rejected');
    proxy.hold(false);
    for (const [index, claim] of claims.entries()) {
      const wrong = index === 0 ? DEAD : HANDLED;
      expect(await store.settle(claim, wrong)).toBe(false);
      expect(await store.settle(claim, outcomes[index]!)).toBe(true);
    }
  });

  it('closes within seconds, whatever is unfinished', async () => {
    await claimOne();
    await other.query(`LOCK TABLE ${SCHEMA}.job`);
    const undone = Promise.allSettled([
      store.stats(),
      store.list({ limit: 1 }),
      store.replay({ statuses: ['dead'] }),
      store.claim(upTo(1, ROUTERS)),
    ]);
    await isBlocked(3);
    const before = performance.now();
    await store.close();
    // The lock is held until the end of the test: that is what it does not wait for.
    expect(performance.now() - before).toBeLessThan(60_000);
    for (const { status } of await undone) expect(status).toBe('rejected');
    expect(logger.lines).toStrictEqual([]);
  });

  it('waits a few seconds for pending commits when it closes', async () => {
    const claim = await claimOne();
    await other.query(`SELECT FROM ${SCHEMA}.job FOR UPDATE`);
    const settling = store.settle(claim, HANDLED);
    await isBlocked();
    const closing = store.close();
    // Far less than those seconds.
    await sleep(200);
    await other.commit();
    expect(await settling).toBe(true);
    await closing;
  });
});

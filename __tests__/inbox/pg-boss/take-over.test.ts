import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import type { Claim } from '../../../lib/inbox/store.js';
import { IS_POOLED } from '../../support/postgres-versions.js';
import { startProxy, type Proxy } from '../outage/proxy.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { storesOnPostgres } from './stores-on-postgres.js';
import { beginTransaction } from './transaction.js';

const ROUTERS = ['support'];
const LOCKS = `pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** A pooler's port is no direct connection. */
const onDirectConnection = IS_POOLED ? describe.skip : describe;

onDirectConnection('what a process of a PgBossStore held', () => {
  const postgres = storesOnPostgres();
  let proxy: Proxy;

  beforeAll(async () => {
    proxy = await startProxy(postgres.connectionString);
  });

  afterAll(async () => {
    await proxy.close();
  });

  afterEach(async () => {
    while ((await locks()) > 0) await sleep(10);
    await postgres.admin.query('DROP SCHEMA conversation_webhooks CASCADE');
  });

  async function locks(condition = 'true'): Promise<number> {
    const [row] = await postgres.admin.query<{ count: string }>(
      `SELECT count(*) FROM ${LOCKS} AND ${condition}`,
    );
    return Number(row!.count);
  }

  async function claimOne(store: PgBossStore): Promise<Claim> {
    await store.insert(anEntry());
    const [claim] = await store.claim(upTo(1, ROUTERS));
    return claim!;
  }

  /** A store that shows itself to others. */
  async function openShown(): Promise<PgBossStore> {
    const store = postgres.open();
    while ((await locks()) === 0) await store.takeOver(ROUTERS);
    // The answer is on its way.
    await sleep(100);
    return store;
  }

  it('stays its own after the server has ended its connections', async () => {
    const store = await openShown();
    const claim = await claimOne(store);
    const other = postgres.open();
    const [ended] = await postgres.admin.query<{ pid: number }>(
      `SELECT pid, pg_terminate_backend(pid) FROM ${LOCKS}`,
    );
    while ((await locks(`pid <> ${ended!.pid}`)) === 0) await store.takeOver(ROUTERS);
    expect(await other.takeOver(ROUTERS)).toBe(0);
    expect(await store.extend([claim])).toStrictEqual([]);
  });

  it('is recorded late if nobody has claimed it since, and only once', async () => {
    const slow = postgres.open({ leaseMs: 1000 });
    const claim = await claimOne(slow);
    const other = postgres.open();
    while ((await other.takeOver(ROUTERS)) === 0) await sleep(50);
    const outcome = { status: 'handled', handlers: ['crm'] } as const;
    expect(await slow.settle(claim, outcome)).toBe(true);
    expect(await slow.settle(claim, { status: 'released', handlers: [] })).toBe(false);
    expect(await other.claim(upTo(1, ROUTERS))).toStrictEqual([]);
    expect(await other.get(claim.entry.id)).toMatchObject(outcome);
  });

  it('is not recorded late over a replay', async () => {
    const slow = postgres.open({ leaseMs: 1000 });
    const claim = await claimOne(slow);
    const other = postgres.open();
    while ((await other.takeOver(ROUTERS)) === 0) await sleep(50);
    const failure = { attempt: 1, at: new Date(), errors: ['Error: down'], handlers: [] };
    const dead = { status: 'dead', handlers: [], failures: [failure] } as const;
    expect(await slow.settle(claim, dead)).toBe(true);
    expect(await other.replay({ id: claim.entry.id, statuses: ['dead'] })).toBe(1);
    expect(await slow.settle(claim, dead)).toBe(false);
    expect(await other.get(claim.entry.id)).toMatchObject({ status: 'pending' });
  });

  it('does not wait for a row that somebody has locked, and nor do claims', async () => {
    const hanging = postgres.open({ leaseMs: 1000 });
    const [first, second] = [anEntry(), anEntry()];
    await hanging.insert(first);
    await hanging.claim(upTo(1, ROUTERS));
    const transaction = await beginTransaction(postgres.connectionString);
    await transaction.query(
      `SELECT FROM conversation_webhooks.job WHERE id = '${first.id}' FOR UPDATE`,
    );
    const store = postgres.open();
    await store.insert(second);
    await sleep(1500);
    expect(await store.takeOver(ROUTERS)).toBe(0);
    const claims = await store.claim(upTo(5, ROUTERS));
    expect(claims.map(({ entry }) => entry.id)).toStrictEqual([second.id]);
    await transaction.rollback();
    let freed = 0;
    while (freed === 0) freed = await store.takeOver(ROUTERS);
    expect(freed).toBe(1);
  });

  it('is freed if it was claimed before the process showed itself, and renewed since', async () => {
    const dying = postgres.open();
    const claim = await claimOne(dying);
    while ((await locks()) === 0) await dying.takeOver(ROUTERS);
    await sleep(100);
    await dying.extend([claim]);
    const other = postgres.open();
    expect(await other.takeOver(ROUTERS)).toBe(0);
    await dying.close();
    let freed: number;
    do {
      freed = await other.takeOver(ROUTERS);
    } while (freed === 0);
    expect(freed).toBe(1);
    expect((await other.claim(upTo(1, ROUTERS)))[0]!.entry.attempts).toBe(2);
  });

  it('stays its own until the lease ends if it came through a pooler or proxy', async () => {
    const store = postgres.open({ connectionString: proxy.connectionString });
    await store.takeOver(ROUTERS);
    await sleep(300);
    const claim = await claimOne(store);
    const other = postgres.open();
    expect(await other.takeOver(ROUTERS)).toBe(0);
    await store.close();
    expect(await other.takeOver(ROUTERS)).toBe(0);
    await postgres.admin.query(
      `UPDATE conversation_webhooks.job SET heartbeat_on = now() - interval '1 hour'`,
    );
    expect(await other.takeOver(ROUTERS)).toBe(1);
    expect((await other.get(claim.entry.id))!.attempts).toBe(1);
  });

  it('is not freed if version 0.1.0 has claimed it since', async () => {
    const store = await openShown();
    await claimOne(store);
    await store.close();
    await postgres.admin.query(
      `UPDATE conversation_webhooks.job SET retry_count = retry_count + 1`,
    );
    expect(await postgres.open().takeOver(ROUTERS)).toBe(0);
  });
});

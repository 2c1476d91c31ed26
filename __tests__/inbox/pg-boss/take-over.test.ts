import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import { openPool, type Pool } from '../../../lib/inbox/pg-boss/pool.js';
import type { Claim } from '../../../lib/inbox/store.js';
import { IS_POOLED } from '../../support/postgres-versions.js';
import { recordingLogger } from '../../support/recording-logger.js';
import { sharedPostgres } from '../../support/shared/shared.js';
import { startProxy, type Proxy } from '../outage/proxy.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { beginTransaction } from './transaction.js';

const ROUTERS = ['support'];
const LOCKS = `pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** A pooler's port is no direct connection. */
const onDirectConnection = IS_POOLED ? describe.skip : describe;

onDirectConnection('what a process of a PgBossStore held', () => {
  let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
  let admin: Pool;
  let proxy: Proxy;
  let stores: PgBossStore[];

  beforeAll(async () => {
    postgres = await sharedPostgres();
    const { connectionString } = postgres;
    admin = openPool({ connectionString, size: 1, answerMs: 60_000, onError: () => undefined });
    proxy = await startProxy(connectionString);
  });

  afterAll(async () => {
    await admin.close();
    await proxy.close();
    await postgres.remove();
  });

  beforeEach(() => {
    stores = [];
  });

  afterEach(async () => {
    await Promise.all(stores.map(async (store) => store.close()));
    while ((await locks()) > 0) await sleep(10);
    await admin.query('DROP SCHEMA conversation_webhooks CASCADE');
  });

  function open({ connectionString }: { connectionString: string } = postgres): PgBossStore {
    const times = { leaseMs: 60_000, orderPatienceMs: 60_000, retentionMs: 86_400_000 };
    const store = new PgBossStore({ connectionString, ...times, logger: recordingLogger() });
    stores.push(store);
    return store;
  }

  async function locks(condition = 'true'): Promise<number> {
    const [row] = await admin.query<{ count: string }>(
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
    const store = open();
    while ((await locks()) === 0) await store.takeOver(ROUTERS);
    // The answer is on its way.
    await sleep(100);
    return store;
  }

  it('stays its own after the server has ended its connections', async () => {
    const store = await openShown();
    const claim = await claimOne(store);
    const other = open();
    const [ended] = await admin.query<{ pid: number }>(
      `SELECT pid, pg_terminate_backend(pid) FROM ${LOCKS}`,
    );
    while ((await locks(`pid <> ${ended!.pid}`)) === 0) await store.takeOver(ROUTERS);
    expect(await other.takeOver(ROUTERS)).toBe(0);
    expect(await store.extend([claim])).toStrictEqual([]);
  });

  it('does not wait for a row that somebody has locked, and nor do claims', async () => {
    const times = { leaseMs: 1000, orderPatienceMs: 60_000, retentionMs: 86_400_000 };
    const hanging = new PgBossStore({ ...postgres, ...times, logger: recordingLogger() });
    stores.push(hanging);
    const [first, second] = [anEntry(), anEntry()];
    await hanging.insert(first);
    await hanging.claim(upTo(1, ROUTERS));
    const transaction = await beginTransaction(postgres.connectionString);
    await transaction.query(
      `SELECT FROM conversation_webhooks.job WHERE id = '${first.id}' FOR UPDATE`,
    );
    const store = open();
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
    const dying = open();
    const claim = await claimOne(dying);
    while ((await locks()) === 0) await dying.takeOver(ROUTERS);
    await sleep(100);
    await dying.extend([claim]);
    const other = open();
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
    const store = open(proxy);
    await store.takeOver(ROUTERS);
    await sleep(300);
    const claim = await claimOne(store);
    const other = open();
    expect(await other.takeOver(ROUTERS)).toBe(0);
    await store.close();
    expect(await other.takeOver(ROUTERS)).toBe(0);
    await admin.query(
      `UPDATE conversation_webhooks.job SET heartbeat_on = now() - interval '1 hour'`,
    );
    expect(await other.takeOver(ROUTERS)).toBe(1);
    expect((await other.get(claim.entry.id))!.attempts).toBe(1);
  });

  it('is not freed if version 0.1.0 has claimed it since', async () => {
    const store = await openShown();
    await claimOne(store);
    await store.close();
    await admin.query(`UPDATE conversation_webhooks.job SET retry_count = retry_count + 1`);
    expect(await open().takeOver(ROUTERS)).toBe(0);
  });
});

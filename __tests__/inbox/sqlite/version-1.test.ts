import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import type { EventFilter } from '../../../lib/inbox/stored-event.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { handle, ROUTERS, storesOnFile } from './stores-on-file.js';

const file = storesOnFile();
const contentOf = ({ payload }: { payload: unknown }) => (payload as { content: string }).content;

describe('a file of version 0.1.0', () => {
  it('is taken over with everything in it', async () => {
    file.writeVersion1();
    const before = file.query('SELECT * FROM events');
    const payloads = file.query('SELECT * FROM payloads');
    const store = file.open();
    const { events } = await store.list({ limit: 50 });
    const found = events.map(({ router, status, attempts, event }) => [
      router,
      status,
      attempts,
      contentOf(event),
    ]);
    expect(found.toReversed()).toEqual([
      ['support', 'handled', 1, 'handled'],
      ['support', 'handled', 1, 'handled'],
      ['support', 'quarantined', 0, 'quarantined'],
      ['support', 'dead', 2, 'dead'],
      ['support', 'pending', 1, 'claimed'],
      ['support', 'pending', 0, 'waiting'],
      ['support', 'pending', 0, 'waiting'],
      ['support', 'pending', 1, 'retrying'],
      ['support', 'pending', 0, 'waiting'],
      ['other', 'pending', 0, 'pending'],
      ['other', 'pending', 0, 'waiting'],
    ]);
    const dead = events.find(({ status }) => status === 'dead')!;
    expect(dead.failures).toEqual(
      [1, 2].map((attempt) => ({
        attempt,
        at: expect.any(Date),
        errors: ['Error: failed: dead'],
        handlers: [],
      })),
    );
    // Only the places in line differ: never tried entries are in order of arrival.
    const kept = before.map((row) => ({
      ...row,
      ready_at: row.ready_at === null ? null : expect.any(Number),
    }));
    expect(file.query('SELECT * FROM events')).toMatchObject(kept);
    expect(file.query('SELECT * FROM payloads')).toMatchObject(payloads);
    expect(file.query('PRAGMA user_version')).toMatchObject([{ user_version: 2 }]);
    expect(file.query('PRAGMA integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
  });

  it('is listed with the filters that came later, apart from the one by conversation', async () => {
    file.writeVersion1();
    const tenant = 'acme 🐘';
    file.query(
      `UPDATE payloads SET event = substr(event, 1, length(event) - 1) || ? WHERE seq IN (2, 4)`,
      `,"tenant":${JSON.stringify(tenant)}}`,
    );
    const store = file.open();
    const list = async (filter: EventFilter) =>
      (await store.list({ ...filter, limit: 50 })).events.map(({ event }) => contentOf(event));
    expect(await list({ tenant })).toEqual(['dead', 'handled']);
    expect(await list({ tenant: 'acme' })).toEqual([]);
    expect(await list({ until: new Date(0) })).toEqual([]);
    expect(await list({ until: new Date(Date.now() + 1000) })).toHaveLength(11);
    expect(await list({ conversation: 'chatwoot/12:1' })).toEqual([]);
    expect(await store.replay({ tenant, statuses: ['dead'] })).toBe(1);
    expect(await list({ tenant, status: 'pending' })).toEqual(['dead']);
  });

  it('goes on: the killed process loses its claim, and each conversation keeps its order', async () => {
    file.writeVersion1();
    const store = file.open();
    // Its lease has ended long ago.
    expect(await store.takeOver(['support', 'other'])).toBe(1);
    const handled: string[] = [];
    for (;;) {
      const claims = await store.claim(upTo(9, ['support', 'other']));
      if (claims.length === 0) break;
      for (const claim of claims) {
        handled.push(contentOf(claim.entry.event));
        await handle(store, claim);
      }
    }
    // The first of each conversation, and then what waited behind them.
    expect(handled.slice(0, 3).toSorted()).toEqual(['claimed', 'pending', 'retrying']);
    expect(handled.slice(3)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect((await store.stats()).byStatus).toEqual({
      pending: 0,
      handled: 9,
      dead: 1,
      quarantined: 1,
    });
    expect(await store.replay({ statuses: ['dead', 'quarantined'] })).toBe(2);
    expect(await store.claim(upTo(9, ROUTERS))).toHaveLength(2);
  });

  it('knows what was never tried, and patience with what has failed', async () => {
    file.writeVersion1();
    const store = file.open({ orderPatienceMs: 0 });
    const claims = await store.claim({ routers: ['support', 'other'], limit: 9, retries: 0 });
    // The second of the conversation whose first was to be retried, and the first of another.
    expect(claims.map(({ entry }) => contentOf(entry.event))).toEqual(['waiting', 'pending']);
  });

  it('is taken over once by processes that start at the same time', async () => {
    file.writeVersion1();
    const holders = await Promise.all([file.startHolder(), file.startHolder(), file.startHolder()]);
    // Retried, claimed before, and the first of each line: each by one of them.
    const claimed = holders.map(({ stdout }) => Number(/claimed (\d+)/.exec(stdout)![1]));
    expect(claimed.toSorted()).toEqual([0, 0, 2]);
    expect(file.query('SELECT count(*) AS n FROM inbox')).toMatchObject([{ n: 1 }]);
    expect(file.query('SELECT count(*) AS n FROM events')).toMatchObject([{ n: 11 }]);
  });

  it('serves a process of 0.1.0 that has it open while it is taken over', async () => {
    file.writeVersion1();
    const old = openDatabase(file.path);
    old.exec('PRAGMA busy_timeout = 5000');
    const run = (sql: string, ...values: (string | number | null)[]) =>
      old.prepare(sql).run(...values);
    const store = file.open();
    await store.takeOver(['support']);

    // In an order key of its own, and behind an entry that it claimed itself.
    const inserted = ['a', 'b'].map((id) =>
      run(
        OLD_INSERT,
        id,
        'old',
        'chatwoot',
        'x',
        1,
        'pending',
        'k',
        null,
        null,
        null,
        'k',
        Date.now(),
      ),
    );
    expect(inserted.map(({ changes }) => Number(changes))).toEqual([1, 1]);
    run("INSERT INTO payloads SELECT seq, '{}' FROM events WHERE router = 'old'");
    const claim = old.prepare(OLD_CLAIM);
    const now = Date.now() + 1000;
    expect(claim.all('token', now + 60_000, 'old', now, 9)).toHaveLength(1);
    // The lease of the other is seen by the new process, which takes neither.
    expect(await store.claim(upTo(9, ['old']))).toEqual([]);
    expect(Number(run(OLD_RETRY, now, '[]', '[]', 'a', 'token').changes)).toBe(1);
    expect(claim.all('token 2', now + 60_000, 'old', now, 9)).toHaveLength(1);
    expect(Number(run(OLD_FINISH, 'handled', 1, '[]', '[]', null, 'a', 'token 2').changes)).toBe(1);
    expect(Number(run(OLD_PROMOTE, now - 5000, 'k').changes)).toBe(1);
    // What the old one freed, the new one claims.
    file.query('UPDATE payloads SET event = (SELECT event FROM payloads WHERE seq = 1)');
    expect((await store.claim(upTo(9, ['old']))).map(({ entry }) => entry.id)).toEqual(['b']);

    // And the other way round.
    const entry = anEntry();
    await store.insert(entry);
    const taken = claim.all('token 3', now + 60_000, 'support', now, 99) as { seq: number }[];
    const [{ seq } = { seq: 0 }] = file.query('SELECT seq FROM events WHERE id = ?', entry.id);
    expect(taken.map((row) => row.seq)).toContain(seq);
    old.close();
  });
});

/** The statements of version 0.1.0, word for word. */
const OLD_INSERT = `
  INSERT INTO events
    (id, router, platform, name, received_at, status, order_key, entity, version, finished_at,
     ready_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN NOT EXISTS (
    SELECT 1 FROM events WHERE order_key = ? AND status = 'pending'
  ) THEN ? END)
  ON CONFLICT (id) DO NOTHING`;
const OLD_CLAIM = `
  UPDATE events SET attempts = attempts + 1, lease = ?, ready_at = ?
  WHERE seq IN (
    SELECT seq FROM events WHERE router = ? AND ready_at <= ? ORDER BY ready_at LIMIT ?
  )
  RETURNING seq`;
const OLD_RETRY = `
  UPDATE events SET ready_at = ?, lease = NULL, handlers = ?, failures = ?
  WHERE id = ? AND lease = ?`;
const OLD_FINISH = `
  UPDATE events
  SET status = ?, finished_at = ?, ready_at = NULL, lease = NULL, handlers = ?, failures = ?,
    mismatches = ?
  WHERE id = ? AND lease = ?`;
const OLD_PROMOTE = `
  UPDATE events SET ready_at = ?
  WHERE seq = (
    SELECT seq FROM events WHERE order_key = ? AND status = 'pending' ORDER BY seq LIMIT 1
  )`;

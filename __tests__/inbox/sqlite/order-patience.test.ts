import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { SqliteStore } from '../../../lib/inbox/sqlite/sqlite-store.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { claimOne, fail, handle, ROUTERS, storesOnFile } from './stores-on-file.js';

const PATIENCE_MS = 200;
const LATER_MS = 3_600_000;
const file = storesOnFile();

async function insertLine(store: SqliteStore, count: number): Promise<readonly string[]> {
  const entries = Array.from({ length: count }, () => anEntry({ orderKey: 'k' }));
  for (const entry of entries) await store.insert(entry);
  return entries.map(({ id }) => id);
}

describe('a failed entry', () => {
  it('holds back those behind it until the patience ends, and then nobody', async () => {
    const store = file.open({ orderPatienceMs: PATIENCE_MS });
    const [first, second, third] = await insertLine(store, 3);
    const failedAt = performance.now();
    await fail(store, await claimOne(store), LATER_MS);
    expect(await store.countBehind(first!)).toBe(2);
    let claims = await store.claim(upTo(9, ROUTERS));
    while (claims.length === 0) {
      await sleep(10);
      claims = await store.claim(upTo(9, ROUTERS));
    }
    expect(performance.now() - failedAt).toBeGreaterThanOrEqual(PATIENCE_MS - 1);
    expect(claims.map(({ entry }) => entry.id)).toEqual([second]);
    expect(await store.countBehind(first!)).toBe(0);
    expect(await store.countBehind(second!)).toBe(1);
    // It is retried on its own, while another of its conversation is being handled.
    expect(await store.replay({ statuses: ['pending'] })).toBe(1);
    const again = await claimOne(store);
    expect(again.entry).toMatchObject({ id: first, attempts: 2 });
    await handle(store, again);
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);
    await handle(store, claims[0]!);
    expect((await claimOne(store)).entry.id).toBe(third);
  });

  it('stays in its line if version 0.1.0 has replayed it, and takes nothing from others', async () => {
    const store = file.open({ orderPatienceMs: 1 });
    const [first] = await insertLine(store, 2);
    const claim = await claimOne(store);
    await fail(store, claim, 0);
    const again = await claimOne(store);
    await store.settle(again, { status: 'dead', handlers: [], failures: again.entry.failures });
    const second = await claimOne(store);
    // What 0.1.0 does: it knows nothing of `failed_at`.
    file.query(
      `UPDATE events
      SET status = 'pending', attempts = 0, finished_at = NULL, ready_at = NULL,
        order_key = coalesce(order_key, released_key), released_key = NULL
      WHERE id = ?`,
      first!,
    );
    await sleep(20);
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);
    await handle(store, second);
    expect((await claimOne(store)).entry.id).toBe(first);
  });

  it('is patient from its first failure on, not from its last', async () => {
    const store = file.open({ orderPatienceMs: PATIENCE_MS });
    const [first, second] = await insertLine(store, 2);
    await fail(store, await claimOne(store), 0);
    await sleep(0.75 * PATIENCE_MS);
    const again = await claimOne(store);
    expect(again.entry.id).toBe(first);
    await fail(store, again, LATER_MS);
    await sleep(0.5 * PATIENCE_MS);
    expect((await claimOne(store)).entry.id).toBe(second);
  });

  it('keeps its place while it runs, however long that takes', async () => {
    const store = file.open({ orderPatienceMs: PATIENCE_MS });
    const [first, second] = await insertLine(store, 2);
    await fail(store, await claimOne(store), 0);
    const again = await claimOne(store);
    expect(again.entry.id).toBe(first);
    await sleep(PATIENCE_MS);
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);
    await fail(store, again, LATER_MS);
    expect((await claimOne(store)).entry.id).toBe(second);
  });

  it('keeps its place for ever if the patience is Infinity, and leaves it once that is lowered', async () => {
    const strict = file.open({ orderPatienceMs: Infinity });
    const [, second] = await insertLine(strict, 2);
    await fail(strict, await claimOne(strict), LATER_MS);
    await sleep(20);
    expect(await strict.claim(upTo(9, ROUTERS))).toEqual([]);
    const store = file.open({ orderPatienceMs: 10 });
    expect((await claimOne(store)).entry.id).toBe(second);
  });

  it('gets its place back when it is replayed as a dead letter', async () => {
    const store = file.open({ orderPatienceMs: 0 });
    const [first, second, third] = await insertLine(store, 3);
    await fail(store, await claimOne(store), 0);
    const [dead, running] = await store.claim(upTo(2, ROUTERS));
    expect(dead!.entry.id).toBe(first);
    const outcome = { status: 'dead', handlers: [], failures: [] } as const;
    await store.settle(dead!, outcome);
    expect(await store.replay({ id: first!, statuses: ['dead'] })).toBe(1);
    // The second is being handled, so the first waits, and then comes before the third.
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);
    expect(running!.entry.id).toBe(second);
    await handle(store, running!);
    const replayed = await claimOne(store);
    expect(replayed.entry).toMatchObject({ id: first, attempts: 1 });
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);
    await handle(store, replayed);
    expect((await claimOne(store)).entry.id).toBe(third);
  });

  it('has left its line for a process of version 0.1.0 too', async () => {
    const store = file.open({ orderPatienceMs: 0 });
    await insertLine(store, 2);
    await fail(store, await claimOne(store), LATER_MS);
    await claimOne(store);
    expect(file.query('SELECT order_key FROM events ORDER BY seq')).toMatchObject([
      { order_key: null },
      { order_key: 'k' },
    ]);
  });
});

describe('a claim', () => {
  it('takes retries first, up to their share, and first attempts in order of arrival', async () => {
    const store = file.open();
    const retried = Array.from({ length: 3 }, () => anEntry());
    for (const entry of retried) await store.insert(entry);
    for (const claim of await store.claim(upTo(3, ROUTERS))) await fail(store, claim, 0);
    const fresh = Array.from({ length: 3 }, () => anEntry());
    for (const entry of fresh) await store.insert(entry);
    const claims = await store.claim({ routers: ROUTERS, limit: 4, retries: 2 });
    expect(claims.map(({ entry }) => entry.attempts)).toEqual([2, 2, 1, 1]);
    expect(claims.slice(2).map(({ entry }) => entry.id)).toEqual(
      fresh.slice(0, 2).map(({ id }) => id),
    );
    const more = await store.claim({ routers: ROUTERS, limit: 4, retries: 0 });
    expect(more.map(({ entry }) => entry.id)).toEqual([fresh[2]!.id]);
  });

  it('lets conversations with many waiting entries take turns with others', async () => {
    const store = file.open();
    for (const orderKey of ['a', 'a', 'b', 'b', 'c']) await store.insert(anEntry({ orderKey }));
    const order: string[] = [];
    const keys = new Map(
      file
        .query('SELECT id, order_key FROM events')
        .map((row) => [row.id, row.order_key as string]),
    );
    for (let count = 0; count < 5; count += 1) {
      const claim = await claimOne(store);
      order.push(keys.get(claim.entry.id)!);
      await handle(store, claim);
    }
    expect(order).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it('finds retries and first attempts each by an index, without a scan of the others', () => {
    file.open();
    const plan = file.query(
      `EXPLAIN QUERY PLAN SELECT seq FROM events
      WHERE router = ? AND ready_at >= ? AND ready_at <= ? ORDER BY ready_at, seq LIMIT ?`,
      'support',
      0,
      1,
      1,
    );
    expect(plan).toHaveLength(1);
    expect(plan[0]!.detail).toMatch(
      /SEARCH events USING COVERING INDEX events_ready \(router=\? AND ready_at>\? AND ready_at<\?\)/,
    );
  });
});

it('dead letters of one key are replayed in their order, however much was stored between them', async () => {
  const store = file.open();
  const [first, second] = await insertLine(store, 2);
  for (let count = 0; count < 2; count += 1) {
    const { entry, token } = await claimOne(store);
    await store.settle({ entry, token }, { status: 'dead', handlers: [], failures: [] });
  }
  for (const table of ['events', 'payloads']) {
    file.query(`UPDATE ${table} SET seq = seq + 25000 WHERE seq = 2`);
  }
  expect(await store.replay({ statuses: ['dead'] })).toBe(2);
  const claim = await claimOne(store);
  expect(claim.entry.id).toBe(first);
  await handle(store, claim);
  expect((await claimOne(store)).entry.id).toBe(second);
});

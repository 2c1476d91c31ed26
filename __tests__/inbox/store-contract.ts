import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Claim, NewEntry, Store } from '../../lib/inbox/store.js';
import type { AttemptFailure, EventFilter, InboxStatus } from '../../lib/inbox/stored-event.js';
import { anEntry } from './new-entries.js';
import { upTo } from './claim-request.js';

/** An empty database. Any number of stores may be opened on it, as several processes would. */
export interface TestDatabase {
  /** False if it learns of ended processes only when their leases end. Default true. */
  readonly seesEnds?: boolean;
  /** Default lease and patience: one minute. Default retention: one day. */
  open(options?: { leaseMs?: number; orderPatienceMs?: number; retentionMs?: number }): Store;
  /** Called after its stores are closed. */
  remove(): Promise<void>;
}

const ROUTERS = ['support'];
const FAILED = ['dead', 'quarantined'] as const;
const ALL = ['pending', 'handled', ...FAILED] as const;
const SHORT_LEASE_MS = 1000;
const PATIENCE_MS = 400;

/** The tests that every store must pass. */
export function describeStore(name: string, newDatabase: () => Promise<TestDatabase>): void {
  describe(`${name} as a store`, () => {
    let database: TestDatabase;
    let stores: Store[];
    let store: Store;

    beforeEach(async () => {
      database = await newDatabase();
      stores = [];
      store = open();
    });

    afterEach(async () => {
      await Promise.allSettled(stores.map(async (opened) => opened.close()));
      await database.remove();
    });

    function open(options: Parameters<TestDatabase['open']>[0] = {}): Store {
      const opened = database.open(options);
      stores.push(opened);
      return opened;
    }

    async function claimOne(from: Store = store): Promise<Claim> {
      const claims = await from.claim(upTo(1, ROUTERS));
      expect(claims).toHaveLength(1);
      return claims[0]!;
    }

    async function handle(claim: Claim, from: Store = store): Promise<void> {
      expect(await from.settle(claim, { status: 'handled', handlers: ['a'] })).toBe(true);
    }

    async function fail(claim: Claim, retryInMs = 0, from: Store = store): Promise<void> {
      const failures = [...claim.entry.failures, failureOf(claim.entry.attempts)];
      const outcome = { status: 'pending', handlers: [], failures, retryInMs } as const;
      expect(await from.settle(claim, outcome)).toBe(true);
    }

    /** Waits for a lease or a patience to end. */
    async function claimLost(from: Store): Promise<Claim> {
      for (;;) {
        await from.takeOver(ROUTERS);
        const [claim] = await from.claim(upTo(1, ROUTERS));
        if (claim) return claim;
        await sleep(50);
      }
    }

    /** Stores an entry and brings it to that status. */
    async function finished(status: InboxStatus, entry: NewEntry = anEntry()): Promise<string> {
      await store.insert(status === 'quarantined' ? { ...entry, status } : entry);
      if (status === 'quarantined' || status === 'pending') return entry.id;
      const claim = await claimOne();
      expect(claim.entry.id).toBe(entry.id);
      await (status === 'handled' ? handle(claim) : store.settle(claim, deadOf(claim)));
      return entry.id;
    }

    describe('insert', () => {
      it('keeps an event unchanged', async () => {
        const entry = anEntry({
          event: {
            payload: { deep: [{ text: 'ümläut 🐘', number: 1.5, nothing: null, no: false }] },
            tenant: 'acme',
            conversationKey: 'chatwoot/acme/12:118',
            receivedAt: new Date(1_700_000_000_123),
            mismatches: [{ pointer: '/a', keyword: 'enum', message: 'must be b', drift: true }],
          },
        });
        expect(await store.insert(entry)).toBe('stored');
        expect(await store.get(entry.id)).toStrictEqual({
          id: entry.id,
          router: 'support',
          status: 'pending',
          event: entry.event,
          attempts: 0,
          duplicates: 0,
          failures: [],
          handlers: [],
          finishedAt: undefined,
        });
      });

      it.each([
        '\0',
        'a\0b',
        '\ud800',
        '\udc00\ud800',
        '\\u0000',
        '\'"\\%_$1',
        '#',
        '',
        '\0'.repeat(50_000),
        'x'.repeat(1_000_000),
      ])('keeps any text in any field: %#', async (text) => {
        const entry = anEntry({
          event: {
            id: text,
            name: text,
            platform: text,
            tenant: text,
            conversationKey: text,
            payload: { [text]: text },
          },
        });
        expect(await store.insert(entry)).toBe('stored');
        expect((await store.get(entry.id))!.event).toStrictEqual(entry.event);
        const { events } = await store.list({
          event: text,
          platform: text,
          tenant: text,
          conversation: text,
          limit: 50,
        });
        expect(events.map(({ id }) => id)).toStrictEqual([entry.id]);
        const claim = await claimOne();
        const failure = {
          attempt: 1,
          at: new Date(),
          errors: [text.slice(0, 1000)],
          handlers: [],
        };
        const mismatches = [{ pointer: text, keyword: text, message: text, drift: false }];
        const handlers = [text];
        await store.settle(claim, {
          status: 'pending',
          handlers,
          failures: [failure],
          retryInMs: 0,
        });
        const again = await claimOne();
        expect(again.entry).toMatchObject({ handlers, failures: [failure] });
        expect(await store.settle(again, { status: 'quarantined', mismatches })).toBe(true);
        expect((await store.get(entry.id))!.event.mismatches).toStrictEqual(mismatches);
      });

      it('counts copies, even concurrent ones', async () => {
        const entry = anEntry({ delivery: 'once', orderKey: 'k' });
        const copies = await Promise.all(
          [1, 2, 3, 4].map(async () => store.insert({ ...entry, orderKey: 'k' })),
        );
        expect(copies.toSorted()).toStrictEqual(['duplicate', 'duplicate', 'duplicate', 'stored']);
        const other = open();
        expect(await other.insert(entry)).toBe('duplicate');
        expect(await store.get(entry.id)).toMatchObject({ duplicates: 4, attempts: 0 });
      });

      it.each(['handled', 'dead', 'quarantined'] as const)(
        'recognizes a copy of a %s event',
        async (status) => {
          const entry = anEntry();
          const id = await finished(status, entry);
          expect(await store.insert(entry)).toBe('duplicate');
          expect(await store.get(id)).toMatchObject({ status, duplicates: 1 });
        },
      );

      it('counts a copy while the event is being handled', async () => {
        const entry = anEntry();
        await store.insert(entry);
        const claim = await claimOne();
        const failure = failureOf(1);
        await Promise.all([
          store.insert(entry),
          store.settle(claim, {
            status: 'pending',
            handlers: [],
            failures: [failure],
            retryInMs: 0,
          }),
          store.insert(entry),
        ]);
        expect(await store.get(entry.id)).toMatchObject({ duplicates: 2, failures: [failure] });
      });

      it('quarantines a mismatch', async () => {
        const entry = anEntry({ status: 'quarantined', orderKey: 'k' });
        const next = anEntry({ orderKey: 'k' });
        expect(await store.insert(entry)).toBe('stored');
        expect(await store.insert(next)).toBe('stored');
        const kept = await store.get(entry.id);
        expect(kept).toMatchObject({ status: 'quarantined', attempts: 0 });
        expect(kept!.finishedAt!.getTime()).toBeGreaterThan(0);
        expect((await store.claim(upTo(9, ROUTERS))).map(({ entry: { id } }) => id)).toStrictEqual([
          next.id,
        ]);
      });

      it('stores many at once', async () => {
        const entries = Array.from({ length: 1000 }, () => anEntry());
        const answers = await Promise.all(entries.map(async (entry) => store.insert(entry)));
        expect(new Set(answers)).toStrictEqual(new Set(['stored']));
        expect((await store.stats()).depth).toBe(1000);
      });
    });

    describe('claim', () => {
      it('claims entries of one key one at a time, in order of arrival', async () => {
        const other = open();
        const entries = Array.from({ length: 20 }, () => anEntry({ orderKey: 'k' }));
        await Promise.all(entries.map(async (entry) => store.insert(entry)));
        for (const [index, entry] of entries.entries()) {
          const [mine, its] = await Promise.all([
            store.claim(upTo(5, ROUTERS)),
            other.claim(upTo(5, ROUTERS)),
          ]);
          const claims = [...mine, ...its];
          expect(claims.map(({ entry: { id } }) => id)).toStrictEqual([entry.id]);
          expect(claims[0]!.entry.attempts).toBe(1);
          await handle(claims[0]!, index % 2 ? store : other);
        }
        expect(await store.claim(upTo(5, ROUTERS))).toStrictEqual([]);
      });

      it('claims each entry once, and entries of other keys at the same time', async () => {
        const others = [store, open(), open(), open()];
        const entries = Array.from({ length: 100 }, (_, index) =>
          anEntry({ orderKey: index % 2 ? `k${index}` : undefined }),
        );
        await Promise.all(entries.map(async (entry) => store.insert(entry)));
        const ids: string[] = [];
        while (ids.length < entries.length) {
          const claims = await Promise.all(
            others.map(async (from) => from.claim(upTo(10, ROUTERS))),
          );
          ids.push(...claims.flat().map(({ entry }) => entry.id));
        }
        expect(new Set(ids)).toStrictEqual(new Set(entries.map(({ id }) => id)));
        expect(ids).toHaveLength(entries.length);
      });

      it('respects the routers and the limit', async () => {
        await store.insert(anEntry({ router: 'a' }));
        await store.insert(anEntry({ router: 'b' }));
        await store.insert(anEntry({ router: 'b' }));
        await store.insert(anEntry({ router: 'c' }));
        expect(await store.claim(upTo(5, ['none']))).toStrictEqual([]);
        const claims = await store.claim(upTo(2, ['a', 'b']));
        expect(claims).toHaveLength(2);
        const more = await store.claim(upTo(2, ['a', 'b']));
        expect([...claims, ...more].map(({ entry }) => entry.router).toSorted()).toStrictEqual([
          'a',
          'b',
          'b',
        ]);
      });

      it('serves the routers in the given order', async () => {
        for (const router of ['a', 'b', 'c']) {
          for (let count = 0; count < 3; count++) await store.insert(anEntry({ router }));
        }
        const turns = [
          await store.claim(upTo(4, ['b', 'a', 'c'])),
          await store.claim(upTo(1, ['c', 'a', 'b'])),
          await store.claim(upTo(9, ['a', 'b', 'c'])),
        ];
        expect(
          turns.map((claims) => claims.map(({ entry }) => entry.router).toSorted()),
        ).toStrictEqual([['a', 'b', 'b', 'b'], ['c'], ['a', 'a', 'c', 'c']]);
      });

      it('claims first the entries that were tried before, as many as it is asked for', async () => {
        const tried = await Promise.all(Array.from({ length: 6 }, async () => finished('pending')));
        for (const claim of await store.claim(upTo(6, ROUTERS))) await fail(claim);
        const fresh = await Promise.all(Array.from({ length: 6 }, async () => finished('pending')));
        const claimIds = async (limit: number, retries: number) =>
          (await store.claim({ routers: ROUTERS, limit, retries })).map(({ entry }) => entry.id);
        const mixed = await claimIds(5, 2);
        expect(mixed.filter((id) => tried.includes(id))).toHaveLength(2);
        expect(mixed.filter((id) => fresh.includes(id))).toHaveLength(3);
        const firstAttempts = await claimIds(9, 0);
        expect(firstAttempts.toSorted()).toStrictEqual(
          fresh.filter((id) => !mixed.includes(id)).toSorted(),
        );
        expect(await claimIds(9, 0)).toStrictEqual([]);
        expect(await claimIds(3, 3)).toHaveLength(3);
        expect(await claimIds(9, 9)).toHaveLength(1);
      });

      it('marks outdated entries', async () => {
        const entity = 'conversation 1';
        await finished('handled', anEntry({ entity, version: 2 }));
        await store.insert(anEntry({ entity, version: 1.5 }));
        await store.insert(anEntry({ entity, version: 2 }));
        await store.insert(anEntry({ entity, version: 3 }));
        await store.insert(anEntry({ entity: 'conversation 2', version: 1 }));
        await store.insert(anEntry({ entity }));
        await store.insert(anEntry({ version: 1 }));
        const claims = await open().claim(upTo(10, ROUTERS));
        const outdated = claims.filter((claim) => claim.outdated);
        expect(claims).toHaveLength(6);
        expect(outdated).toHaveLength(1);
        await Promise.all(claims.map(async (claim) => handle(claim)));
        await store.insert(anEntry({ entity, version: 2.5 }));
        expect((await claimOne()).outdated).toBe(true);
      });
    });

    describe('order with patience', () => {
      const key = { orderKey: 'k' };

      it('lets the others of a key go ahead once a failing entry has used up its patience', async () => {
        const patient = open({ orderPatienceMs: PATIENCE_MS });
        const [failing, second, third] = [anEntry(key), anEntry(key), anEntry(key)];
        for (const entry of [failing, second, third]) await patient.insert(entry);
        const failedAt = performance.now();
        await fail(await claimOne(patient), 60_000, patient);
        const next = await claimLost(patient);
        expect(performance.now() - failedAt).toBeGreaterThanOrEqual(PATIENCE_MS);
        expect(next.entry).toMatchObject({ id: second.id, attempts: 1 });
        expect(await patient.claim(upTo(5, ROUTERS))).toStrictEqual([]);
        await handle(next, patient);
        // It is retried on its own: nobody waits for it, and it waits for nobody.
        const beside = await claimOne(patient);
        expect(beside.entry.id).toBe(third.id);
        expect(await patient.replay({ statuses: ['pending'] })).toBe(1);
        const retried = await claimOne(patient);
        expect(retried.entry).toMatchObject({ id: failing.id, attempts: 2 });
        const fourth = anEntry(key);
        await patient.insert(fourth);
        expect(await patient.claim(upTo(5, ROUTERS))).toStrictEqual([]);
        await handle(beside, patient);
        const last = await claimOne(patient);
        expect(last.entry.id).toBe(fourth.id);
        await Promise.all([handle(retried, patient), handle(last, patient)]);
      });

      it('counts the patience from the first failed attempt', async () => {
        const patient = open({ orderPatienceMs: 2 * PATIENCE_MS });
        const [failing, second] = [anEntry(key), anEntry(key)];
        for (const entry of [failing, second]) await patient.insert(entry);
        const failedAt = performance.now();
        await fail(await claimOne(patient), 0, patient);
        let others = 0;
        while (others === 0) {
          const claims = await patient.claim(upTo(5, ROUTERS));
          for (const claim of claims.filter(({ entry }) => entry.id === failing.id)) {
            await sleep(20);
            await fail(claim, 0, patient);
          }
          others = claims.filter(({ entry }) => entry.id === second.id).length;
          await patient.takeOver(ROUTERS);
        }
        expect(performance.now() - failedAt).toBeGreaterThanOrEqual(2 * PATIENCE_MS);
        expect(performance.now() - failedAt).toBeLessThan(60_000);
      });

      it('does not let them go ahead while the patience lasts', async () => {
        const strict = open({ orderPatienceMs: Infinity });
        const [failing, second] = [anEntry(key), anEntry(key)];
        for (const entry of [failing, second]) await strict.insert(entry);
        await fail(await claimOne(strict), 300, strict);
        const next = await claimLost(strict);
        expect(next.entry.id).toBe(failing.id);
        await handle(next, strict);
        expect((await claimOne(strict)).entry.id).toBe(second.id);
      });

      it('puts an entry back into its place when it is replayed', async () => {
        const patient = open({ orderPatienceMs: 1 });
        const [failing, second, third] = [anEntry(key), anEntry(key), anEntry(key)];
        for (const entry of [failing, second, third]) await patient.insert(entry);
        await fail(await claimOne(patient), 0, patient);
        const claims: Claim[] = [];
        while (claims.length < 2) {
          await patient.takeOver(ROUTERS);
          claims.push(...(await patient.claim(upTo(5, ROUTERS))));
          await sleep(20);
        }
        const [first, other] = claims.toSorted((a, b) => b.entry.attempts - a.entry.attempts);
        expect([first!.entry.id, other!.entry.id]).toStrictEqual([failing.id, second.id]);
        expect(await patient.settle(first!, deadOf(first!))).toBe(true);
        expect(await patient.replay({ statuses: ['dead'] })).toBe(1);
        expect(await patient.claim(upTo(5, ROUTERS))).toStrictEqual([]);
        await handle(other!, patient);
        const again = await claimOne(patient);
        expect(again.entry).toMatchObject({ id: failing.id, attempts: 1 });
        expect(await patient.claim(upTo(5, ROUTERS))).toStrictEqual([]);
        await handle(again, patient);
        expect((await claimOne(patient)).entry.id).toBe(third.id);
      });

      it('counts the entries that wait behind one', async () => {
        const entries = Array.from({ length: 4 }, () => anEntry(key));
        for (const entry of entries) await store.insert(entry);
        await store.insert(anEntry({ orderKey: 'another' }));
        const lone = anEntry();
        await store.insert(lone);
        expect(await store.countBehind(entries[0]!.id)).toBe(3);
        expect(await store.countBehind(lone.id)).toBe(0);
        expect(await store.countBehind(anEntry().id)).toBe(0);
      });
    });

    describe('takeOver', () => {
      it('frees what an ended process held, long before its lease ends', async () => {
        const entries = Array.from({ length: 3 }, () => anEntry());
        const { seesEnds = true } = database;
        const ended = open(seesEnds ? {} : { leaseMs: SHORT_LEASE_MS });
        await ended.takeOver(ROUTERS);
        for (const entry of entries) await store.insert(entry);
        expect(await ended.claim(upTo(2, ROUTERS))).toHaveLength(2);
        await ended.close();
        let freed = 0;
        for (const since = performance.now(); freed < 2; await sleep(50)) {
          freed += await store.takeOver(ROUTERS);
          expect(performance.now() - since).toBeLessThan(30_000);
        }
        expect(freed).toBe(2);
        expect(await store.takeOver(ROUTERS)).toBe(0);
        const claims = await store.claim(upTo(5, ROUTERS));
        expect(claims.map(({ entry }) => entry.attempts).toSorted()).toStrictEqual([1, 2, 2]);
      });

      it('leaves alone what living processes hold', async () => {
        const living = open();
        await living.takeOver(ROUTERS);
        await store.insert(anEntry());
        await store.insert(anEntry());
        const mine = await claimOne();
        const its = await claimOne(living);
        for (const from of [store, living, open()]) expect(await from.takeOver(ROUTERS)).toBe(0);
        await handle(mine);
        await handle(its, living);
      });

      it('frees what a process holds whose lease has ended', async () => {
        const hanging = open({ leaseMs: SHORT_LEASE_MS });
        await hanging.takeOver(ROUTERS);
        await store.insert(anEntry());
        const claim = await claimOne(hanging);
        while ((await store.takeOver(ROUTERS)) === 0) await sleep(50);
        expect(await hanging.extend([claim])).toStrictEqual([claim]);
        expect((await claimOne()).entry.attempts).toBe(2);
      });
    });

    describe('unserved', () => {
      it('counts the pending entries of routers that no living process serves', async () => {
        const other = open();
        await store.takeOver(['a', 'b']);
        await other.takeOver(['c']);
        for (const router of ['a', 'c', 'd', 'd', 'e']) await store.insert(anEntry({ router }));
        await store.insert(anEntry({ router: 'f', status: 'quarantined' }));
        const [claim] = await store.claim(upTo(1, ['e']));
        await handle(claim!);
        expect(await store.unserved()).toStrictEqual([{ router: 'd', pending: 2 }]);
      });
    });

    describe('extend and leases', () => {
      it('takes over the claims of a killed process', async () => {
        const killed = open({ leaseMs: SHORT_LEASE_MS });
        const entry = anEntry({ orderKey: 'k' });
        await store.insert(entry);
        await store.insert(anEntry({ orderKey: 'k' }));
        const claimedAt = Date.now();
        const lost = await claimOne(killed);
        const [early] = await store.claim(upTo(5, ROUTERS));
        // Unless this machine stood still for so long.
        if (early) expect(Date.now() - claimedAt).toBeGreaterThanOrEqual(SHORT_LEASE_MS);
        const claim = early ?? (await claimLost(store));
        expect(claim.entry).toMatchObject({ id: entry.id, attempts: 2 });
        expect(await killed.extend([lost])).toStrictEqual([lost]);
        expect(await killed.settle(lost, { status: 'handled', handlers: [] })).toBe(false);
        const failure = failureOf(1);
        const outcomes = [
          { status: 'pending', handlers: [], failures: [failure], retryInMs: 0 },
          { status: 'dead', handlers: [], failures: [failure] },
          { status: 'quarantined', mismatches: [] },
          { status: 'released', handlers: [] },
        ] as const;
        for (const outcome of outcomes) expect(await killed.settle(lost, outcome)).toBe(false);
        expect(await store.get(entry.id)).toMatchObject({ status: 'pending', failures: [] });
        await handle(claim);
        expect(await killed.settle(lost, { status: 'handled', handlers: [] })).toBe(false);
      });

      it('renews a lease', async () => {
        const renewing = open({ leaseMs: SHORT_LEASE_MS });
        const taker = open({ leaseMs: SHORT_LEASE_MS });
        /** @returns false if this machine stood still for a whole lease: then nothing can be told */
        const isKept = async (router: string): Promise<boolean> => {
          await store.insert(anEntry({ router }));
          let renewedAt = Date.now();
          const end = renewedAt + 2.5 * SHORT_LEASE_MS;
          const [claim] = await renewing.claim(upTo(1, [router]));
          while (Date.now() < end) {
            const renewingAt = Date.now();
            const lost = await renewing.extend([claim!]);
            await taker.takeOver([router]);
            const taken = await taker.claim(upTo(1, [router]));
            if (Date.now() - renewedAt >= SHORT_LEASE_MS) return false;
            expect([lost, taken]).toStrictEqual([[], []]);
            renewedAt = renewingAt;
            await sleep(200);
          }
          const isSettled = await renewing.settle(claim!, { status: 'handled', handlers: [] });
          if (Date.now() - renewedAt >= SHORT_LEASE_MS) return false;
          expect(isSettled).toBe(true);
          return true;
        };
        let tries = 1;
        while (!(await isKept(`try-${tries}`))) tries++;
      });

      it('tells a claim from before a replay from one after it', async () => {
        const killed = open({ leaseMs: SHORT_LEASE_MS });
        const entry = anEntry();
        await store.insert(entry);
        const lost = await claimOne(killed);
        await handle(await claimLost(store));
        expect(await store.replay({ id: entry.id, statuses: ALL })).toBe(1);
        const claim = await claimOne();
        expect(claim.entry.attempts).toBe(1);
        expect(await killed.settle(lost, { status: 'handled', handlers: [] })).toBe(false);
        await handle(claim);
      });
    });

    describe('settle', () => {
      it('records a handled entry', async () => {
        const before = Date.now();
        const entry = anEntry();
        await store.insert(entry);
        const claim = await claimOne();
        await store.settle(claim, { status: 'handled', handlers: ['a', 'b'] });
        const handled = await store.get(entry.id);
        expect(handled).toMatchObject({ status: 'handled', attempts: 1, handlers: ['a', 'b'] });
        expect(handled!.finishedAt!.getTime()).toBeGreaterThanOrEqual(before - 1000);
        expect(await store.settle(claim, { status: 'handled', handlers: [] })).toBe(false);
      });

      it('records many at once', async () => {
        const entries = Array.from({ length: 50 }, (_, index) =>
          anEntry({ entity: `e${index % 3}`, version: index }),
        );
        await Promise.all(entries.map(async (entry) => store.insert(entry)));
        const claims = await store.claim(upTo(50, ROUTERS));
        const settled = await Promise.all(
          claims.map(async (claim, index) =>
            store.settle(claim, { status: 'handled', handlers: [`h${index % 2}`] }),
          ),
        );
        expect(settled.every(Boolean)).toBe(true);
        expect((await store.stats()).byStatus).toMatchObject({ handled: 50, pending: 0 });
      });

      it('retries later, and blocks only its own key until then', async () => {
        const first = anEntry({ orderKey: 'k' });
        const second = anEntry({ orderKey: 'k' });
        const other = anEntry({ orderKey: 'other' });
        for (const entry of [first, second, other]) await store.insert(entry);
        const claims = await store.claim(upTo(9, ROUTERS));
        expect(claims.map(({ entry }) => entry.id)).toStrictEqual([first.id, other.id]);
        const failure = failureOf(1);
        const settledAt = Date.now();
        const outcome = {
          status: 'pending',
          handlers: ['a'],
          failures: [failure],
          retryInMs: 700,
        } as const;
        expect(await store.settle(claims[0]!, outcome)).toBe(true);
        await handle(claims[1]!);
        expect(await store.get(first.id)).toMatchObject({
          status: 'pending',
          attempts: 1,
          handlers: ['a'],
          failures: [failure],
          finishedAt: undefined,
        });
        const again = await claimLost(store);
        expect(Date.now() - settledAt).toBeGreaterThanOrEqual(690);
        expect(again.entry).toMatchObject({ id: first.id, attempts: 2, handlers: ['a'] });
        await handle(again);
        await handle(await claimOne());
      });

      it('keeps the given failures', async () => {
        const entry = anEntry();
        await store.insert(entry);
        const all: AttemptFailure[] = [];
        for (let attempt = 1; attempt <= 22; attempt++) {
          all.push(failureOf(attempt));
          const failures = all.slice(-20);
          const outcome = { status: 'pending', handlers: [], failures, retryInMs: 0 } as const;
          const claim = await claimOne();
          expect(claim.entry.attempts).toBe(attempt);
          await store.settle(claim, outcome);
        }
        expect((await store.get(entry.id))!.failures).toStrictEqual(all.slice(-20));
      });

      it('releases an interrupted attempt: due at once, and not counted', async () => {
        const entry = anEntry({ orderKey: 'k' });
        await store.insert(entry);
        await store.insert(anEntry({ orderKey: 'k' }));
        const failures = [failureOf(1)];
        const failed = { status: 'pending', handlers: [], failures, retryInMs: 0 } as const;
        await store.settle(await claimOne(), failed);
        for (const handlers of [['a'], ['a', 'b']]) {
          const claim = await claimOne();
          expect(claim.entry).toMatchObject({ id: entry.id, attempts: 2 });
          expect(await store.settle(claim, { status: 'released', handlers })).toBe(true);
          expect(await store.settle(claim, { status: 'handled', handlers })).toBe(false);
          expect(await store.get(entry.id)).toMatchObject({
            status: 'pending',
            attempts: 1,
            handlers,
            failures,
          });
        }
        const claim = await claimOne();
        expect(claim.entry).toMatchObject({ id: entry.id, attempts: 2, handlers: ['a', 'b'] });
        await handle(claim);
      });

      it('releases a first claim', async () => {
        const id = await finished('pending');
        await store.settle(await claimOne(), { status: 'released', handlers: [] });
        expect(await store.get(id)).toMatchObject({ status: 'pending', attempts: 0 });
        expect((await claimOne()).entry).toMatchObject({ id, attempts: 1 });
      });

      it('frees the key of a dead letter', async () => {
        const dead = anEntry({ orderKey: 'k' });
        const next = anEntry({ orderKey: 'k' });
        await store.insert(dead);
        await store.insert(next);
        const claim = await claimOne();
        expect(await store.settle(claim, deadOf(claim))).toBe(true);
        const buried = (await store.get(dead.id))!;
        expect(buried).toMatchObject({ status: 'dead', attempts: 1, handlers: ['a'] });
        expect(buried.failures).toHaveLength(1);
        expect(buried.finishedAt!.getTime()).toBeGreaterThan(0);
        expect((await claimOne()).entry.id).toBe(next.id);
      });

      it('quarantines an entry that turns out to be a mismatch', async () => {
        const entry = anEntry({ orderKey: 'k' });
        await store.insert(entry);
        await store.insert(anEntry({ orderKey: 'k' }));
        const mismatches = [{ pointer: '/x', keyword: 'type', message: 'must', drift: false }];
        expect(await store.settle(await claimOne(), { status: 'quarantined', mismatches })).toBe(
          true,
        );
        const kept = (await store.get(entry.id))!;
        expect(kept.status).toBe('quarantined');
        expect(kept.event).toStrictEqual({ ...entry.event, mismatches });
        await claimOne();
      });
    });

    describe('replay', () => {
      it.each(['handled', 'dead', 'quarantined'] as const)('replays a %s entry', async (status) => {
        const entry = anEntry();
        const id = await finished(status, entry);
        await store.insert(entry);
        expect(await store.replay({ id, statuses: [status] })).toBe(1);
        expect(await store.get(id)).toStrictEqual({
          id,
          router: 'support',
          status: 'pending',
          event: entry.event,
          attempts: 0,
          duplicates: 1,
          failures: [],
          handlers: status === 'dead' ? ['a'] : [],
          finishedAt: undefined,
        });
        const claim = await claimOne();
        expect(claim.entry.attempts).toBe(1);
        const failure = failureOf(1);
        await store.settle(claim, {
          status: 'pending',
          handlers: [],
          failures: [failure],
          retryInMs: 0,
        });
        expect((await claimOne()).entry).toMatchObject({ attempts: 2, failures: [failure] });
      });

      it('keeps the order within a key', async () => {
        const entries = Array.from({ length: 5 }, () => anEntry({ orderKey: 'k' }));
        for (const entry of entries) await finished('dead', entry);
        expect(await store.replay({ statuses: FAILED })).toBe(5);
        for (const { id } of entries) {
          const claim = await claimOne();
          expect(claim.entry.id).toBe(id);
          await handle(claim);
        }
      });

      it('keeps that order if entries are claimed while many are replayed', async () => {
        const quarantined = { orderKey: 'k', status: 'quarantined' } as const;
        const entries = Array.from({ length: 1001 }, () => anEntry(quarantined));
        await Promise.all(entries.map(async (entry) => store.insert(entry)));
        await finished('dead', anEntry({ orderKey: 'k' }));
        const other = open();
        await other.stats();
        const replaying = store.replay({ statuses: FAILED });
        let claims: readonly Claim[] = [];
        while (claims.length === 0) {
          await sleep(1);
          claims = await other.claim(upTo(1, ROUTERS));
        }
        expect(claims[0]!.entry.id).toBe(entries[0]!.id);
        expect(await replaying).toBe(1002);
      });

      it('replays nothing that is already due or unknown', async () => {
        const id = await finished('pending');
        for (const unknown of [id, anEntry().id, 'no id', '', '\0']) {
          expect(await store.replay({ id: unknown, statuses: ALL })).toBe(0);
        }
        expect(await store.replay({ statuses: [] })).toBe(0);
        expect((await claimOne()).entry).toMatchObject({ id, attempts: 1 });
      });

      it('makes a waiting retry due at once', async () => {
        const entry = anEntry({ orderKey: 'k' });
        await store.insert(entry);
        await store.insert(anEntry({ orderKey: 'k' }));
        const failures = [failureOf(1)];
        const outcome = {
          status: 'pending',
          handlers: ['a'],
          failures,
          retryInMs: 60_000,
        } as const;
        await store.settle(await claimOne(), outcome);
        expect(await store.replay({ statuses: FAILED })).toBe(0);
        expect(await store.claim(upTo(9, ROUTERS))).toStrictEqual([]);
        expect(await store.replay({ statuses: ['pending'] })).toBe(1);
        const claim = await claimOne();
        expect(claim.entry).toMatchObject({ id: entry.id, attempts: 2, handlers: ['a'], failures });
      });

      it('leaves claimed entries alone', async () => {
        const id = await finished('pending');
        const claim = await claimOne();
        expect(await store.replay({ id, statuses: ALL })).toBe(0);
        expect(await store.extend([claim])).toStrictEqual([]);
        await handle(claim);
      });

      it('replays entries with one of the statuses', async () => {
        const handled = await finished('handled');
        await finished('dead');
        await finished('quarantined');
        expect(await store.replay({ statuses: FAILED })).toBe(2);
        expect((await store.get(handled))!.status).toBe('handled');
        expect(await store.replay({ id: handled, statuses: FAILED })).toBe(0);
        expect(await store.replay({ statuses: ['handled'] })).toBe(1);
        expect((await store.stats()).byStatus.pending).toBe(3);
      });

      it('replays each entry once, even with concurrent replays', async () => {
        const entries = Array.from({ length: 60 }, () => anEntry());
        for (const entry of entries) await store.insert({ ...entry, status: 'quarantined' });
        const counts = await Promise.all(
          [store, open(), open()].map(async (from) => from.replay({ statuses: FAILED })),
        );
        expect(counts.reduce((sum, count) => sum + count)).toBe(60);
      });

      it('replays the events of one router', async () => {
        for (const router of ['a', 'b', 'b']) {
          await store.insert(anEntry({ router, status: 'quarantined' }));
        }
        expect(await store.replay({ router: 'b', statuses: FAILED })).toBe(2);
        expect(await store.claim(upTo(9, ['a', 'b']))).toHaveLength(2);
      });

      it('replays only entries that match', async () => {
        await finished('dead', anEntry({ event: { name: 'a' } }));
        const wanted = await finished('dead', anEntry({ event: { name: 'b' } }));
        await finished('quarantined', anEntry({ event: { name: 'b' } }));
        expect(await store.replay({ event: 'b', statuses: ['dead'] })).toBe(1);
        expect((await store.get(wanted))!.status).toBe('pending');
        expect((await store.stats()).byStatus).toMatchObject({ dead: 1, quarantined: 1 });
      });

      it('replays only entries of a tenant, a conversation and a period', async () => {
        const now = Date.now();
        const of = async (tenant: string, number: number, secondsAgo: number) =>
          finished(
            'quarantined',
            anEntry({
              event: {
                tenant,
                conversationKey: `chatwoot/${tenant}/1:${number}`,
                receivedAt: new Date(now - 1000 * secondsAgo),
              },
            }),
          );
        const acme = [await of('acme', 1, 30), await of('acme', 1, 20), await of('acme', 2, 10)];
        const globex = [await of('globex', 1, 30), await of('globex', 2, 10)];
        const replayed = async () => {
          const { events } = await store.list({ status: 'pending', limit: 50 });
          return new Set(events.map(({ id }) => id));
        };
        const statuses = FAILED;
        const conversation = 'chatwoot/acme/1:1';
        const until = new Date(now - 20_000);
        expect(await store.replay({ tenant: 'globex', conversation, statuses })).toBe(0);
        expect(await store.replay({ conversation, until, statuses })).toBe(1);
        expect(await replayed()).toStrictEqual(new Set([acme[0]]));
        expect(await store.replay({ tenant: 'acme', since: until, statuses })).toBe(2);
        expect(await replayed()).toStrictEqual(new Set(acme));
        expect(await store.replay({ tenant: 'acme', statuses })).toBe(0);
        expect(await store.replay({ until: new Date(now), statuses })).toBe(2);
        expect(await replayed()).toStrictEqual(new Set([...acme, ...globex]));
      });

      it('replays many entries', async () => {
        const entries = Array.from({ length: 1201 }, () => anEntry({ status: 'quarantined' }));
        await Promise.all(entries.map(async (entry) => store.insert(entry)));
        expect(await store.replay({ statuses: FAILED })).toBe(1201);
        expect((await store.stats()).depth).toBe(1201);
      });
    });

    describe('discard', () => {
      it.each(['pending', 'handled', 'dead', 'quarantined'] as const)(
        'deletes a %s entry',
        async (status) => {
          const entry = anEntry();
          const id = await finished(status, entry);
          expect(await store.discard(id)).toBe(true);
          expect(await store.get(id)).toBeUndefined();
          expect(await store.discard(id)).toBe(false);
          expect(await store.insert(entry)).toBe('stored');
        },
      );

      it('frees the key', async () => {
        const entry = anEntry({ orderKey: 'k' });
        const next = anEntry({ orderKey: 'k' });
        await store.insert(entry);
        await store.insert(next);
        const claim = await claimOne();
        const failure = failureOf(1);
        await store.settle(claim, {
          status: 'pending',
          handlers: [],
          failures: [failure],
          retryInMs: 60_000,
        });
        expect(await store.claim(upTo(9, ROUTERS))).toStrictEqual([]);
        expect(await store.discard(entry.id)).toBe(true);
        expect((await claimOne()).entry.id).toBe(next.id);
      });

      it('leaves an entry alone that is being handled', async () => {
        const id = await finished('pending');
        const claim = await claimOne();
        expect(await store.discard(id)).toBe(false);
        await handle(claim);
      });

      it('ignores unknown ids', async () => {
        for (const id of [anEntry().id, 'no id', '', '\0']) {
          expect(await store.discard(id)).toBe(false);
          expect(await store.get(id)).toBeUndefined();
        }
      });
    });

    describe('list', () => {
      it('lists newest first, in pages', async () => {
        const ids: string[] = [];
        for (const status of ['handled', 'dead', 'quarantined', 'pending', 'pending'] as const) {
          const router = ids.length === 4 ? 'other' : 'support';
          ids.unshift(await finished(status, anEntry({ router })));
        }
        const listed: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await store.list({ limit: 2, cursor });
          expect(page.events.length).toBeLessThanOrEqual(2);
          listed.push(...page.events.map(({ id }) => id));
          cursor = page.cursor;
          await store.insert(anEntry());
        } while (cursor !== undefined);
        expect(listed).toStrictEqual(ids);
      });

      it('lists entries that were stored at the same time once each', async () => {
        const entries = Array.from({ length: 120 }, () => anEntry());
        await Promise.all(entries.map(async (entry) => store.insert(entry)));
        const first = await store.list({ limit: 50 });
        expect(first.events).toHaveLength(50);
        const second = await store.list({ cursor: first.cursor, limit: 50 });
        const third = await store.list({ cursor: second.cursor, limit: 500 });
        const ids = [first, second, third].flatMap(({ events }) => events.map(({ id }) => id));
        expect(new Set(ids).size).toBe(120);
        expect(ids).toHaveLength(120);
        expect(third.cursor).toBeUndefined();
      });

      it('lists entries that match', async () => {
        const old = new Date(Date.now() - 3_600_000);
        const a = await finished('dead', anEntry({ event: { name: 'a' } }));
        const b = await finished(
          'pending',
          anEntry({ router: 'other', event: { name: 'b', platform: 'froged' } }),
        );
        const c = await finished('quarantined', anEntry({ event: { name: 'a', receivedAt: old } }));
        const filters = [
          [{}, [c, b, a]],
          [{ event: 'a' }, [c, a]],
          [{ platform: 'froged' }, [b]],
          [{ platform: 'froged', event: 'a' }, []],
          [{ status: 'dead' }, [a]],
          [{ status: 'pending' }, [b]],
          [{ status: 'quarantined' }, [c]],
          [{ status: 'handled' }, []],
          [{ since: new Date(Date.now() - 60_000) }, [b, a]],
          [{ since: old }, [c, b, a]],
          [{ router: 'other' }, [b]],
          [{ router: 'other', status: 'dead' }, []],
          [{ router: 'support' }, [c, a]],
          [{ router: '\0' }, []],
        ] as const;
        for (const [filter, ids] of filters) {
          const { events, cursor } = await store.list({ ...filter, limit: 50 });
          expect(events.map(({ id }) => id)).toStrictEqual(ids);
          expect(cursor).toBeUndefined();
        }
      });

      it('lists the events of a conversation', async () => {
        const of = async (conversationKey: string | undefined, entry: Partial<NewEntry> = {}) =>
          finished('pending', anEntry({ ...entry, event: { conversationKey } }));
        const one = await of('froged/1');
        await of('froged/11');
        await of(undefined);
        const two = await of('froged/1', { router: 'other' });
        const three = await of('froged/1', { status: 'quarantined' });
        await of('froged/acme/1');
        const list = async (filter: EventFilter) =>
          (await store.list({ ...filter, limit: 50 })).events.map(({ id }) => id);
        expect(await list({ conversation: 'froged/1' })).toStrictEqual([three, two, one]);
        expect(await list({ conversation: 'froged/1', router: 'other' })).toStrictEqual([two]);
        expect(await list({ conversation: 'froged/1', status: 'quarantined' })).toStrictEqual([
          three,
        ]);
        expect(await list({ conversation: 'froged/1', event: 'no such' })).toStrictEqual([]);
        for (const none of ['froged/2', 'froged/', '', '%', 'FROGED/1']) {
          expect(await list({ conversation: none })).toStrictEqual([]);
        }
      });

      it('lists the events of a tenant, whatever payloads contain', async () => {
        const payload = { text: ',"tenant":"acme"}', tenant: 'acme' };
        const of = async (tenant: string | undefined, entry: Partial<NewEntry> = {}) =>
          finished('pending', anEntry({ ...entry, event: { tenant, payload } }));
        const [acme, none, empty, end] = [
          await of('acme'),
          await of(undefined),
          await of(''),
          await of(',"tenant":"acme'),
        ];
        const quarantined = await of('acme', { status: 'quarantined' });
        const elephant = await of('🐘 "é"\\');
        const list = async (tenant: string) =>
          (await store.list({ tenant, limit: 50 })).events.map(({ id }) => id);
        expect(await list('acme')).toStrictEqual([quarantined, acme]);
        expect(await list('')).toStrictEqual([empty]);
        expect(await list(',"tenant":"acme')).toStrictEqual([end]);
        expect(await list('🐘 "é"\\')).toStrictEqual([elephant]);
        for (const tenant of ['ACME', 'cme', 'acme ', '%', 'null', 'undefined']) {
          expect(await list(tenant)).toStrictEqual([]);
        }
        expect((await store.get(none))!.event.tenant).toBeUndefined();
      });

      it('lists each event in one of two periods that join', async () => {
        const now = Date.now();
        const times = [-2, -1, 0, 1, 2].map((ms) => new Date(now + ms));
        const ids = new Map<string, Date>();
        for (const receivedAt of times) {
          ids.set(await finished('pending', anEntry({ event: { receivedAt } })), receivedAt);
        }
        const listed = async (filter: EventFilter) =>
          (await store.list({ ...filter, limit: 50 })).events.map(({ id }) => ids.get(id));
        const between = times[2]!;
        expect(await listed({ until: between })).toStrictEqual([times[1], times[0]]);
        expect(await listed({ since: between })).toStrictEqual([times[4], times[3], times[2]]);
        expect(await listed({ since: times[1], until: times[3] })).toStrictEqual([
          times[2],
          times[1],
        ]);
        expect(await listed({ since: between, until: between })).toStrictEqual([]);
        expect(await listed({ until: new Date(8.64e15) })).toHaveLength(5);
        expect(await listed({ until: new Date(-8.64e15) })).toStrictEqual([]);
        expect(await listed({ since: new Date(-8.64e15) })).toHaveLength(5);
        expect(await listed({ since: new Date(8.64e15) })).toStrictEqual([]);
      });

      it('lists in pages what matches all filters together', async () => {
        const receivedAt = new Date(Date.now() - 60_000);
        const wanted: string[] = [];
        for (let count = 0; count < 5; count++) {
          const event = { tenant: 'acme', conversationKey: 'chatwoot/acme/1:2', receivedAt };
          wanted.unshift(await finished('pending', anEntry({ event })));
          for (const other of [
            { tenant: 'globex' },
            { conversationKey: 'chatwoot/acme/1:3' },
            { receivedAt: new Date() },
            { name: 'another' },
            { platform: 'froged' },
          ]) {
            await finished('pending', anEntry({ event: { ...event, ...other } }));
          }
        }
        const until = new Date(receivedAt.getTime() + 1);
        const all = { tenant: 'acme', since: receivedAt, until, status: 'pending' } as const;
        const pagesOf = async (filter: EventFilter) => {
          const listed: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await store.list({ ...all, ...filter, limit: 2, cursor });
            listed.push(...page.events.map(({ id }) => id));
            cursor = page.cursor;
          } while (cursor !== undefined);
          return listed;
        };
        const conversation = 'chatwoot/acme/1:2';
        const others = { router: 'support', platform: 'chatwoot', event: 'message_created' };
        expect(await pagesOf({ ...others, conversation })).toStrictEqual(wanted);
        // With those of the other conversation.
        expect(await pagesOf(others)).toHaveLength(10);
        // With those of the other name and of the other platform.
        expect(await pagesOf({ conversation })).toHaveLength(15);
      });

      it('refuses an invalid cursor', async () => {
        for (const cursor of ['', 'x', '\0', 'bm9wZQ', '-1', '1e3']) {
          await expect(store.list({ cursor, limit: 50 })).rejects.toThrow(TypeError);
        }
      });
    });

    describe('stats', () => {
      it('counts each entry once while another store handles them', async () => {
        await Promise.all(Array.from({ length: 300 }, async () => store.insert(anEntry())));
        const other = open();
        let waiting = 300;
        const handling = (async () => {
          for (;;) {
            const claims = await other.claim(upTo(1, ROUTERS));
            if (claims.length === 0) return;
            for (const claim of claims) await handle(claim, other);
            waiting -= claims.length;
          }
        })();
        const sums = new Set<number>();
        while (waiting > 0) {
          const { byStatus } = await store.stats();
          sums.add(Object.values(byStatus).reduce((sum, count) => sum + count, 0));
          // A store in this thread works only while nobody else does.
          await new Promise((resolve) => setImmediate(resolve));
        }
        await handling;
        expect([...sums]).toEqual([300]);
      });

      it('counts by status', async () => {
        expect(await store.stats()).toStrictEqual({
          depth: 0,
          oldestAgeMs: undefined,
          byStatus: { pending: 0, handled: 0, dead: 0, quarantined: 0 },
        });
        for (const status of ['handled', 'handled', 'dead', 'quarantined'] as const) {
          await finished(status);
        }
        const receivedAt = new Date(Date.now() - 60_000);
        await store.insert(anEntry({ event: { receivedAt } }));
        await claimOne();
        await store.insert(anEntry());
        const stats = await store.stats();
        expect(stats).toMatchObject({
          depth: 2,
          byStatus: { pending: 2, handled: 2, dead: 1, quarantined: 1 },
        });
        expect(stats.oldestAgeMs).toBeGreaterThanOrEqual(60_000);
        expect(stats.oldestAgeMs).toBeLessThanOrEqual(Date.now() - receivedAt.getTime() + 1000);
      });
    });

    it('keeps handled entries within the retention period', async () => {
      const id = await finished('handled');
      await store.prune();
      expect(await store.get(id)).toBeDefined();
    });

    it('commits pending inserts when it is closed, and then refuses calls', async () => {
      const entries = Array.from({ length: 30 }, () => anEntry());
      const inserts = entries.map(async (entry) => store.insert(entry));
      await Promise.all([store.close(), store.close()]);
      const answers = await Promise.all(inserts);
      expect(new Set(answers)).toStrictEqual(new Set(['stored']));
      await expect(store.insert(anEntry())).rejects.toThrow('closed');
      await expect(store.claim(upTo(1, ROUTERS))).rejects.toThrow('closed');
      await store.close();
      expect((await open().stats()).depth).toBe(30);
    });
  });
}

function failureOf(attempt: number): AttemptFailure {
  return { attempt, at: new Date(), errors: ['Error: the CRM is down'], handlers: [] };
}

function deadOf({ entry }: Claim) {
  return { status: 'dead', handlers: ['a'], failures: [failureOf(entry.attempts)] } as const;
}

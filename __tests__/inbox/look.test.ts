import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DurableInbox, ListOptions } from 'conversation-webhooks/inbox/sqlite';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const numbers = ({ events }: Awaited<ReturnType<DurableInbox['list']>>) =>
  events.map(({ event }) => (event.payload as { n: unknown }).n);

describe('the events in an inbox', () => {
  let inbox: DurableInbox;

  /** 1 and 2 are handled, 3 is dead, 4 quarantined, and 5, of an unknown name, handled. */
  beforeEach(async () => {
    inbox = file.open();
    const { handled, dead } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.on(['added', 'edited'], ({ payload: { n } }) => {
        if (n === 3) throw new Error('a failure');
      }),
    );
    await post({ n: 1 }, { n: 2, type: 'edited' }, { n: 3 }, { n: 4, mood: 4 });
    await post({ n: 5, type: 'brand_new' });
    await eventually(() => handled.length === 3 && dead.length === 1);
  });

  it('are listed newest first', async () => {
    const page = await inbox.list();
    expect(numbers(page)).toEqual([5, 4, 3, 2, 1]);
    expect(page.cursor).toBeUndefined();
  });

  it.each<[ListOptions, number[]]>([
    [{ status: 'handled' }, [5, 2, 1]],
    [{ status: 'dead' }, [3]],
    [{ status: 'quarantined' }, [4]],
    [{ status: 'pending' }, []],
    [{ event: 'added' }, [4, 3, 1]],
    [{ event: 'brand_new' }, [5]],
    [{ event: 'added', status: 'handled' }, [1]],
    [{ platform: 'notes' }, [5, 4, 3, 2, 1]],
    [{ platform: 'another' }, []],
    [{ since: new Date(0) }, [5, 4, 3, 2, 1]],
    [{ since: new Date(Date.now() + 60_000) }, []],
    [{ until: new Date(0) }, []],
    [{ until: new Date(Date.now() + 60_000), status: 'dead' }, [3]],
    [{ tenant: 'acme' }, []],
    [{ conversation: 'notes/a' }, []],
    [{ limit: 2 }, [5, 4]],
    [
      { status: undefined, platform: undefined, event: undefined, limit: undefined },
      [5, 4, 3, 2, 1],
    ],
  ])('are listed by %j', async (options, expected) => {
    expect(numbers(await inbox.list(options))).toEqual(expected);
  });

  it('are listed since a time, inclusive', async () => {
    const { events } = await inbox.list();
    const { receivedAt } = events[1]!.event;
    const found = numbers(await inbox.list({ since: receivedAt }));
    expect(found.slice(0, 2)).toEqual([5, 4]);
    const later = await inbox.list({ since: new Date(receivedAt.getTime() + 1) });
    expect(numbers(later)).not.toContain(4);
  });

  it('are listed until a time, exclusive: periods join without gap or overlap', async () => {
    const { events } = await inbox.list();
    const { receivedAt } = events[2]!.event;
    const before = numbers(await inbox.list({ until: receivedAt }));
    expect(before).not.toContain(3);
    const after = numbers(await inbox.list({ since: receivedAt }));
    expect([...after, ...before]).toEqual([5, 4, 3, 2, 1]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ until: 'yesterday' }, '"until" must be a valid Date.'],
    [{ until: new Date(NaN) }, '"until" must be a valid Date.'],
    [{ since: 1_790_000_000_000 }, '"since" must be a valid Date.'],
    [
      { status: 'failed' },
      '"status" must be one of pending, handled, dead, quarantined, not "failed".',
    ],
    [{ status: 'Dead' }, 'not "Dead". Did you mean "dead"?'],
    [{ status: 'quarantine' }, 'Did you mean "quarantined"?'],
    [{ status: ['dead'] }, 'not an array.'],
    [
      { since: new Date(2000), until: new Date(1000) },
      '"since" (1970-01-01T00:00:02.000Z) is after "until" (1970-01-01T00:00:01.000Z)',
    ],
    [{ tenant: 7 }, '"tenant" must be a string, but its type is number.'],
    [{ conversation: { id: 7 } }, '"conversation" must be a string, but its type is object.'],
    [
      { conversationKey: 'notes/a' },
      'There is no option "conversationKey". Did you mean "conversation"?',
    ],
  ])('are neither listed nor replayed by %j', async (filter, message) => {
    for (const call of [() => inbox.list(filter), () => inbox.replay(filter)]) {
      await expect(call()).rejects.toThrow(TypeError);
      await expect(call()).rejects.toThrow(message);
    }
  });

  it.each(['dead', 'Quarantined'])('are not replayed by a status alone: %s', async (status) => {
    await expect(inbox.replay(status)).rejects.toThrow(TypeError);
    await expect(inbox.replay(status)).rejects.toThrow(
      `For a status: replay({ status: '${status.toLowerCase()}' })`,
    );
  });

  it.each([1, 2, 3, 4])('are listed once each in pages of %d', async (limit) => {
    const found: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await inbox.list({ limit, cursor });
      expect(page.events.length).toBeLessThanOrEqual(limit);
      found.push(...numbers(page));
      ({ cursor } = page);
    } while (cursor !== undefined);
    expect(found).toEqual([5, 4, 3, 2, 1]);
  });

  it('are listed in pages with a filter', async () => {
    const first = await inbox.list({ status: 'handled', limit: 2 });
    const rest = await inbox.list({ status: 'handled', limit: 2, cursor: first.cursor });
    expect([numbers(first), numbers(rest)]).toEqual([[5, 2], [1]]);
    expect(rest.cursor).toBeUndefined();
  });

  it('have no cursor on the last page, even if it is full', async () => {
    expect((await inbox.list({ limit: 5 })).cursor).toBeUndefined();
    expect((await inbox.list({ limit: 1, status: 'dead' })).cursor).toBeUndefined();
  });

  it('are listed from where a page ended, whatever arrived since', async () => {
    const { cursor } = await inbox.list({ limit: 2 });
    const post = await desk.start(inbox, (router) => router.on('added', () => undefined), {
      name: 'later',
    });
    await post({ n: 6 });
    expect(numbers(await inbox.list({ limit: 2, cursor }))).toEqual([3, 2]);
  });

  it.each(['', 'x', '-1', '1; DROP TABLE events', '1e3'])(
    'have no page for the cursor %j',
    async (cursor) => {
      await expect(inbox.list({ cursor })).rejects.toThrow(TypeError);
      await expect(inbox.list({ cursor })).rejects.toThrow('"cursor"');
    },
  );

  it.each([0, -1, 1.5, NaN])('are not listed with a limit of %p', async (limit) => {
    await expect(inbox.list({ limit })).rejects.toThrow(TypeError);
    await expect(inbox.list({ limit })).rejects.toThrow('"limit"');
  });

  it('are returned by get as they are listed', async () => {
    const { events } = await inbox.list();
    for (const event of events) expect(await inbox.get(event.id)).toEqual(event);
    expect(await inbox.get('no such id')).toBeUndefined();
    expect(events[4]).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      router: 'notes',
      status: 'handled',
      event: {
        id: expect.stringMatching(/^[\da-f]{64}$/),
        platform: 'notes',
        name: 'added',
        payload: { type: 'added', n: 1 },
        receivedAt: expect.any(Date),
        verification: { scheme: 'none', coversBody: false },
        mismatches: [],
        tenant: undefined,
      },
      attempts: 1,
      duplicates: 0,
      failures: [],
      handlers: [expect.any(String)],
      finishedAt: expect.any(Date),
    });
  });

  it('are counted by status', async () => {
    expect(await inbox.stats()).toEqual({
      depth: 0,
      oldestAgeMs: undefined,
      byStatus: { pending: 0, handled: 3, dead: 1, quarantined: 1 },
    });
  });
});

it('stats counts waiting events and says how long the oldest has waited', async () => {
  const inbox = file.open();
  const post = await desk.start(inbox);
  const start = performance.now();
  await post({ n: 1 });
  await new Promise((resolve) => setTimeout(resolve, 31));
  await post({ n: 2 });
  const { depth, oldestAgeMs, byStatus } = await inbox.stats();
  expect([depth, byStatus.pending]).toEqual([2, 2]);
  expect(oldestAgeMs).toBeGreaterThanOrEqual(30);
  expect(oldestAgeMs).toBeLessThanOrEqual(performance.now() - start + 1);
});

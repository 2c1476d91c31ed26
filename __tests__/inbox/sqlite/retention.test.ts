import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SqliteStore } from '../../../lib/inbox/sqlite/sqlite-store.js';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { eventually } from '../../support/eventually.js';
import { fakeIntervals } from '../../support/fake-timers.js';
import { noteDesk } from '../../support/note-desk.js';
import { reportsOf } from '../../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** 1 and 2 are handled, 3 is dead and 4 quarantined. */
async function fill(retentionMs: number) {
  const inbox = file.open({ retentionMs, retry: { attempts: 1 } });
  const { handled, dead } = reportsOf(inbox);
  const post = await desk.start(inbox, (router) =>
    router.on('added', ({ payload: { n } }) => {
      if (n === 3) throw new Error('a failure');
    }),
  );
  await post({ n: 1 }, { n: 2 }, { n: 3 }, { n: 'a text' });
  await eventually(() => handled.length === 2 && dead.length === 1);
  return { inbox, post };
}

async function prune(retentionMs: number): Promise<void> {
  const store = new SqliteStore({
    path: file.path,
    leaseMs: 1000,
    orderPatienceMs: 60_000,
    retentionMs,
  });
  await store.prune();
  await store.close();
}

describe('the retention period', () => {
  afterEach(() => void jest.useRealTimers());

  it('ends with the deletion of handled events and their payloads, and nothing else', async () => {
    const { inbox } = await fill(60_000);
    await wait(30);
    await prune(20);
    expect((await inbox.stats()).byStatus).toEqual({
      pending: 0,
      handled: 0,
      dead: 1,
      quarantined: 1,
    });
    const reader = openDatabase(file.path);
    expect(reader.prepare('SELECT count(*) AS n FROM payloads').get()).toMatchObject({ n: 2 });
    reader.close();
  });

  it('keeps events that were handled within it', async () => {
    const { inbox } = await fill(60_000);
    await prune(60_000);
    expect((await inbox.stats()).byStatus).toMatchObject({ handled: 2, dead: 1 });
  });

  it('is enforced by the inbox itself', async () => {
    fakeIntervals();
    const { inbox } = await fill(20);
    await wait(30);
    expect((await inbox.stats()).byStatus.handled).toBe(2);
    jest.advanceTimersByTime(60_000);
    while ((await inbox.stats()).byStatus.handled > 0) await wait(5);
    expect((await inbox.stats()).byStatus).toMatchObject({ handled: 0, dead: 1, quarantined: 1 });
  });

  it('makes a copy that arrives after it a new event', async () => {
    const { inbox, post } = await fill(60_000);
    await wait(30);
    await prune(20);
    const { stored, handled } = reportsOf(inbox);
    await post({ n: 1 });
    await eventually(() => handled.length === 1);
    expect(stored).toHaveLength(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { noteDesk } from '../support/note-desk.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;

/** An inbox with a handler that fails for the notes in `failing`. */
async function start() {
  const inbox = file.open();
  const reports = reportsOf(inbox);
  const seen: string[] = [];
  const failing = new Set<number>();
  const post = await desk.start(inbox, (router) =>
    router
      .on('added', ({ payload: { n }, attempt }) => seen.push(`steady ${n}.${attempt}`))
      .on('added', ({ payload: { n }, attempt }) => {
        if (failing.has(n)) throw new Error('a failure');
        seen.push(`shaky ${n}.${attempt}`);
      }),
  );
  const idOf = async (n: number) =>
    (await inbox.list()).events.find(({ event }) => (event.payload as { n: unknown }).n === n)!.id;
  return { inbox, reports, seen, failing, post, idOf };
}

describe('replay', () => {
  it('runs only the handlers of a dead letter that have not succeeded', async () => {
    const { inbox, reports, seen, failing, post, idOf } = await start();
    failing.add(1);
    await post({ n: 1 });
    await eventually(() => reports.dead.length === 1);
    failing.clear();
    const id = await idOf(1);
    expect(await inbox.replay(id)).toBe(1);
    await eventually(() => reports.handled.length === 1);
    expect(seen).toEqual(['steady 1.1', 'shaky 1.1']);
    expect(await inbox.get(id)).toMatchObject({ status: 'handled', attempts: 1, failures: [] });
  });

  it('gives a dead letter a full set of attempts', async () => {
    const { inbox, reports, failing, post, idOf } = await start();
    failing.add(1);
    await post({ n: 1 });
    await eventually(() => reports.dead.length === 1);
    await inbox.replay(await idOf(1));
    await eventually(() => reports.dead.length === 2);
    expect(reports.failed.map(({ attempts }) => attempts)).toEqual([1, 2, 1, 2]);
    expect(reports.dead.map(({ attempts }) => attempts)).toEqual([3, 3]);
  });

  it('runs all handlers of a handled event again', async () => {
    const { inbox, reports, seen, post, idOf } = await start();
    await post({ n: 1 }, { n: 2 });
    await eventually(() => reports.handled.length === 2);
    expect(await inbox.replay(await idOf(1))).toBe(1);
    await eventually(() => reports.handled.length === 3);
    expect(seen.slice(4)).toEqual(['steady 1.1', 'shaky 1.1']);
  });

  it('takes a filter, which without a status means dead letters and quarantined events', async () => {
    const { inbox, reports, failing, post } = await start();
    failing.add(1).add(2);
    await post({ n: 1 }, { n: 2 }, { n: 3 }, { n: 'a text' });
    await eventually(() => reports.dead.length === 2 && reports.handled.length === 1);
    failing.clear();
    expect(await inbox.replay({ platform: 'another' })).toBe(0);
    expect(await inbox.replay({ event: 'edited' })).toBe(0);
    expect(await inbox.replay({ since: new Date(Date.now() + 60_000) })).toBe(0);
    expect(await inbox.replay({})).toBe(3);
    await eventually(() => reports.handled.length === 3 && reports.quarantined.length === 2);
    expect(await inbox.replay({ status: 'handled', event: 'added' })).toBe(3);
    await eventually(() => reports.handled.length === 6);
    expect((await inbox.stats()).byStatus).toEqual({
      pending: 0,
      handled: 3,
      dead: 0,
      quarantined: 1,
    });
  });

  it('ignores running events and unknown ids', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const { opened, open } = gate();
    let calls = 0;
    const post = await desk.start(inbox, (router) =>
      router.on('added', () => {
        calls += 1;
        return opened;
      }),
    );
    await post({ n: 1 });
    await eventually(() => calls === 1);
    const { id } = (await inbox.list()).events[0]!;
    expect(await inbox.replay(id)).toBe(0);
    expect(await inbox.replay({ status: 'pending' })).toBe(0);
    expect(await inbox.replay('no such id')).toBe(0);
    open();
    await eventually(() => handled.length === 1);
    expect(calls).toBe(1);
  });

  it('keeps the order of arrival within a conversation', async () => {
    const { inbox, reports, seen, failing, post } = await start();
    for (const n of [1, 2, 3]) failing.add(n);
    const conversation = 'a';
    await post({ n: 1, conversation }, { n: 2, conversation }, { n: 3, conversation });
    await eventually(() => reports.dead.length === 3);
    seen.length = 0;
    failing.clear();
    expect(await inbox.replay({ status: 'dead' })).toBe(3);
    await eventually(() => reports.handled.length === 3);
    expect(seen).toEqual(['shaky 1.1', 'shaky 2.1', 'shaky 3.1']);
  });
});

describe('discard', () => {
  it('deletes an event permanently, so that a copy is a new event', async () => {
    const { inbox, reports, failing, post, idOf } = await start();
    failing.add(1);
    await post({ n: 1 }, { n: 2 });
    await eventually(() => reports.dead.length === 1 && reports.handled.length === 1);
    const id = await idOf(1);
    expect(await inbox.discard(id)).toBe(true);
    expect(await inbox.get(id)).toBeUndefined();
    expect(await inbox.discard(id)).toBe(false);
    expect(await inbox.replay(id)).toBe(0);
    failing.clear();
    await post({ n: 1 });
    await eventually(() => reports.handled.length === 2);
    expect(await idOf(1)).toBe(id);
    expect((await inbox.stats()).byStatus).toMatchObject({ handled: 2, dead: 0 });
  });

  it('ignores a running event, and frees the conversation of one that waits for a retry', async () => {
    const inbox = file.open({ retry: { attempts: 2, minDelayMs: 60_000, maxDelayMs: 60_000 } });
    const { handled, failed } = reportsOf(inbox);
    const { opened, open } = gate();
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n } }) => {
        if (n > 1) return;
        await opened;
        throw new Error('a failure');
      }),
    );
    await post({ n: 1, conversation: 'a' }, { n: 2, conversation: 'a' });
    const { id } = (await inbox.list()).events[1]!;
    expect(await inbox.discard(id)).toBe(false);
    open();
    await eventually(() => failed.length === 1);
    expect(handled).toEqual([]);
    expect(await inbox.discard(id)).toBe(true);
    await eventually(() => handled.length === 1);
    expect(handled[0]?.event.payload).toMatchObject({ n: 2 });
  });
});

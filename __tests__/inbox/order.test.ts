import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { noteDesk } from '../support/note-desk.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
/** Long enough that no poll happens in a test. */
const NO_POLL = 60_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const twoConversations = (count: number) =>
  Array.from({ length: count }, (_, n) => n).flatMap((n) => [
    { n, conversation: 'a' },
    { n, conversation: 'b' },
  ]);

describe('the events of one conversation', () => {
  it('are handled one at a time in order of arrival, in parallel with other conversations', async () => {
    const inbox = file.open({ concurrency: 4, pollMs: NO_POLL });
    const { handled } = reportsOf(inbox);
    const running = new Map<string, number>();
    const seen = new Map<string, number[]>();
    let most = 0;
    const overlaps: string[] = [];
    const all = gate();
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n, conversation = '' } }) => {
        if (running.has(conversation)) overlaps.push(`${conversation} ${n}`);
        running.set(conversation, n);
        most = Math.max(most, running.size);
        if (n === 0) await all.opened;
        await wait(Math.random() * 6);
        running.delete(conversation);
        seen.set(conversation, [...(seen.get(conversation) ?? []), n]);
      }),
    );
    const conversations = ['a', 'b', 'c', 'd', 'e', 'f'];
    const counts = Array.from({ length: 12 }, (_, n) => n);
    await post(
      ...counts.flatMap((n) => conversations.map((conversation) => ({ n, conversation }))),
    );
    all.open();
    await eventually(() => handled.length === 72);
    expect(overlaps).toEqual([]);
    for (const conversation of conversations) expect(seen.get(conversation)).toEqual(counts);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('are handled at most `concurrency` at a time', async () => {
    const inbox = file.open({ concurrency: 3, pollMs: 5 });
    const { handled } = reportsOf(inbox);
    const { opened, open } = gate();
    let running = 0;
    const post = await desk.start(inbox, (router) =>
      router.on('added', async () => {
        running += 1;
        await opened;
        running -= 1;
      }),
    );
    await post(...['a', 'b', 'c', 'd', 'e'].map((conversation, n) => ({ n, conversation })));
    await eventually(() => running === 3);
    await wait(50);
    expect(running).toBe(3);
    open();
    await eventually(() => handled.length === 5);
  });

  it('keep their order while the first is retried, and do not delay other conversations', async () => {
    const inbox = file.open({ retry: { attempts: 4, minDelayMs: 20, maxDelayMs: 30 } });
    const { handled } = reportsOf(inbox);
    const others = gate();
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ attempt, payload: { n, conversation } }) => {
        if (conversation === 'a' && attempt > 1) await others.opened;
        if (conversation === 'a' && n === 0 && attempt < 3) throw new Error('a failure');
        seen.push(`${conversation!}${n}`);
        if (conversation === 'b' && n === 2) others.open();
      }),
    );
    await post(...twoConversations(3));
    await eventually(() => handled.length === 6);
    expect(seen).toEqual(['b0', 'b1', 'b2', 'a0', 'a1', 'a2']);
  });

  it('continue once a failing one is dead, and do not delay other conversations', async () => {
    const inbox = file.open({ retry: { attempts: 3, minDelayMs: 20, maxDelayMs: 20 } });
    const { handled, dead } = reportsOf(inbox);
    const others = gate();
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ attempt, payload: { n, conversation } }) => {
        seen.push(`${conversation!}${n}.${attempt}`);
        if (conversation === 'b' && n === 3) others.open();
        if (conversation !== 'a' || n !== 1) return;
        if (attempt === 3) await others.opened;
        throw new Error('a failure');
      }),
    );
    await post(...twoConversations(4));
    await eventually(() => handled.length === 7 && dead.length === 1);
    const of = (name: string) => seen.filter((each) => each.startsWith(name));
    expect(of('a')).toEqual(['a0.1', 'a1.1', 'a1.2', 'a1.3', 'a2.1', 'a3.1']);
    expect(of('b')).toEqual(['b0.1', 'b1.1', 'b2.1', 'b3.1']);
  });

  it('wait for each other only within one router', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const { opened, open } = gate();
    const seen: string[] = [];
    const [first, second] = await Promise.all(
      ['one', 'two'].map((name) =>
        desk.start(
          inbox,
          (router) =>
            router.on('added', async ({ payload: { n } }) => {
              if (name === 'one') await opened;
              seen.push(`${name} ${n}`);
            }),
          { name },
        ),
      ),
    );
    await first!({ n: 1, conversation: 'a' });
    await second!({ n: 1, conversation: 'a' }, { n: 2, conversation: 'a' });
    await eventually(() => handled.length === 2);
    open();
    await eventually(() => handled.length === 3);
    expect(seen).toEqual(['two 1', 'two 2', 'one 1']);
  });
});

describe('events that belong to no conversation', () => {
  it('keep their order within their entity', async () => {
    const inbox = file.open({ concurrency: 5 });
    const { handled } = reportsOf(inbox);
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n } }) => {
        await wait(10 - n * 2);
        seen.push(n);
      }),
    );
    await post(...[0, 1, 2, 3, 4].map((n) => ({ n, thing: 'contact 7' })));
    await eventually(() => handled.length === 5);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  it('do not wait for each other if they have no entity either', async () => {
    const inbox = file.open({ concurrency: 5 });
    const { handled } = reportsOf(inbox);
    const { opened, open } = gate();
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => (n === 0 ? opened : undefined)),
    );
    await post({ n: 0 }, { n: 1 }, { n: 2 });
    await eventually(() => handled.length === 2);
    open();
    await eventually(() => handled.length === 3);
  });
});

describe('an event that this process stores or unblocks', () => {
  // With NO_POLL, an event that is not claimed at once never is within the test.
  it.each([1, 2, 10])('is claimed at once with a concurrency of %d', async (concurrency) => {
    const inbox = file.open({ concurrency, pollMs: NO_POLL });
    const { handled } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n } }) => {
        if (n % 3 === 0) await wait(n % 4);
      }),
    );
    const some = Array.from({ length: 60 }, (_, n) => ({ n, conversation: `c${n % 5}` }));
    await Promise.all(
      [0, 1, 2, 3].map((client) => post(...some.filter(({ n }) => n % 4 === client))),
    );
    await eventually(() => handled.length === some.length);
  });
});

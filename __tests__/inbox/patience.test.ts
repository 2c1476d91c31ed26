import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const LATER = { attempts: 10, minDelayMs: 60_000, maxDelayMs: 60_000 };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('"orderPatienceMs"', () => {
  it('bounds how long a failing event holds back the later ones of its conversation', async () => {
    const inbox = file.open({ retry: LATER, orderPatienceMs: 300 });
    const { handled } = reportsOf(inbox);
    const seen: number[] = [];
    let failedAt = Infinity;
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => {
        seen.push(n);
        if (n > 0) return;
        failedAt = performance.now();
        throw new Error('the CRM answers 422');
      }),
    );
    await post(...[0, 1, 2].map((n) => ({ n, conversation: 'a' })));
    await eventually(() => handled.length === 2);
    expect(performance.now() - failedAt).toBeGreaterThanOrEqual(300);
    expect(seen).toEqual([0, 1, 2]);
    expect((await inbox.stats()).byStatus).toMatchObject({ pending: 1, handled: 2 });
  });

  it('flags the late retry as outdated where a newer state was handled meanwhile', async () => {
    const inbox = file.open({
      retry: { attempts: 3, minDelayMs: 400, maxDelayMs: 400 },
      orderPatienceMs: 1,
    });
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('edited', ({ attempt, outdated, payload: { n } }) => {
        seen.push(`${n}.${attempt}${outdated ? ' outdated' : ''}`);
        if (n === 1 && attempt === 1) throw new Error('a failure');
      }),
    );
    const state = (version: number) => ({
      type: 'edited',
      n: version,
      conversation: 'a',
      thing: 't',
      version,
    });
    await post(state(1), state(2));
    await eventually(() => handled.length === 2);
    expect(seen).toEqual(['1.1', '2.1', '1.2 outdated']);
  });

  it('keeps strict order if it is Infinity', async () => {
    const inbox = file.open({
      retry: { attempts: 5, minDelayMs: 20, maxDelayMs: 20 },
      orderPatienceMs: Infinity,
    });
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ attempt, payload: { n } }) => {
        seen.push(`${n}.${attempt}`);
        if (n === 0 && attempt < 4) throw new Error('a failure');
      }),
    );
    await post(...[0, 1].map((n) => ({ n, conversation: 'a' })));
    await eventually(() => handled.length === 2);
    expect(seen).toEqual(['0.1', '0.2', '0.3', '0.4', '1.1']);
  });

  it('turns order off if it is 0', async () => {
    const inbox = file.open({ retry: LATER, orderPatienceMs: 0 });
    const { handled, failed } = reportsOf(inbox);
    let running = 0;
    let most = 0;
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n } }) => {
        if (n === 0) throw new Error('a failure');
        most = Math.max(most, (running += 1));
        await wait(100);
        running -= 1;
      }),
    );
    await post(...[0, 1, 2, 3].map((n) => ({ n, conversation: 'a' })));
    await eventually(() => handled.length === 3 && failed.length === 1);
    expect(most).toBeGreaterThan(1);
  });

  it.each([-1, NaN, '5', null])('cannot be %p', (orderPatienceMs) => {
    expect(() => file.open({ orderPatienceMs: orderPatienceMs as number })).toThrow(
      '"orderPatienceMs" must be 0, a number above 0 or Infinity',
    );
  });
});

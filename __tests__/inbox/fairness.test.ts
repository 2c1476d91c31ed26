import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { noteDesk } from '../support/note-desk.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('events that hang at each attempt', () => {
  it.each([2, 4, 5])(
    'take at most half of %d slots for their retries, so that new events go ahead',
    async (concurrency) => {
      const inbox = file.open({
        concurrency,
        retry: { attempts: 1000, minDelayMs: 1, maxDelayMs: 1 },
        pollMs: 5,
      });
      const { handled } = reportsOf(inbox);
      const { opened, open } = gate();
      let retrying = 0;
      let most = 0;
      const post = await desk.start(inbox, (router) =>
        router.on('added', async ({ attempt, payload: { mood } }) => {
          if (mood === 'happy') return;
          if (attempt === 1) throw new Error('the CRM is down');
          most = Math.max(most, (retrying += 1));
          await opened;
          retrying -= 1;
        }),
      );
      await post(...Array.from({ length: 20 }, (_, n) => ({ n, mood: 'sad' })));
      await eventually(() => retrying === Math.floor(concurrency / 2));
      await wait(50);
      await post(...Array.from({ length: 20 }, (_, n) => ({ n: n + 20, mood: 'happy' })));
      await eventually(() => handled.length === 20);
      expect(most).toBe(Math.floor(concurrency / 2));
      open();
      await eventually(() => handled.length === 40);
    },
  );

  it('take turns with new events in a single slot', async () => {
    const inbox = file.open({
      concurrency: 1,
      retry: { attempts: 100_000, minDelayMs: 1, maxDelayMs: 1 },
      pollMs: 5,
    });
    const { handled } = reportsOf(inbox);
    const runs: string[] = [];
    let isHealed = false;
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ attempt, payload: { mood } }) => {
        if (mood === 'happy') return void runs.push('new');
        runs.push(attempt === 1 ? 'new' : 'retry');
        await wait(2);
        if (!isHealed) throw new Error('the CRM is down');
      }),
    );
    await post(...Array.from({ length: 5 }, (_, n) => ({ n, mood: 'sad' })));
    await eventually(() => runs.filter((run) => run === 'retry').length > 10);
    const from = runs.length;
    await post(...Array.from({ length: 10 }, (_, n) => ({ n: n + 20, mood: 'happy' })));
    await eventually(() => handled.length === 10);
    const until = runs.lastIndexOf('new');
    const between = runs.slice(from, until).filter((run) => run === 'retry');
    // At most one retry before each, and those that ran while the events were on their way.
    expect(between.length).toBeLessThan(300);
    isHealed = true;
    await eventually(() => handled.length === 15);
  });
});

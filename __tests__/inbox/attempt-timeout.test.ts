import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const retry = { attempts: 2, minDelayMs: 1, maxDelayMs: 1 };
const TIMED_OUT = ['TimeoutError: The attempt took too long.'];
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

describe('an attempt that takes longer than attemptTimeoutMs', () => {
  it('aborts its signal, fails and is retried', async () => {
    const inbox = file.open({ attemptTimeoutMs: 30, retry });
    const { handled, failed } = reportsOf(inbox);
    const waited: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ attempt, signal }) => {
        if (attempt > 1) return;
        const start = Date.now();
        await aborted(signal);
        waited.push(Date.now() - start);
        throw signal.reason;
      }),
    );
    await post({ n: 1 });
    await eventually(() => handled.length === 1);
    expect(waited[0]).toBeGreaterThanOrEqual(25);
    // The default is 60,000.
    expect(waited[0]).toBeLessThan(30_000);
    expect(failed.map(({ failure }) => failure?.errors)).toEqual([TIMED_OUT]);
    expect(handled[0]).toMatchObject({ attempts: 2 });
  });

  it('fails even if its handler returns normally after the abort', async () => {
    const inbox = file.open({ attemptTimeoutMs: 20, retry });
    const { handled, failed, dead } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ signal }) => aborted(signal)),
    );
    await post({ n: 1 });
    await eventually(() => handled.length + dead.length === 1);
    expect([failed.length, dead.length, handled.length]).toEqual([1, 1, 0]);
  });

  it('fails even if its handler ignores the signal, and frees the conversation', async () => {
    const inbox = file.open({ attemptTimeoutMs: 20, retry: { ...retry, attempts: 1 } });
    const { handled, dead } = reportsOf(inbox);
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => {
        seen.push(n);
        return n === 1 ? new Promise(() => undefined) : undefined;
      }),
    );
    await post({ n: 1, conversation: 'a' }, { n: 2, conversation: 'a' });
    await eventually(() => dead.length === 1 && handled.length === 1);
    expect(dead[0]?.failure?.errors).toEqual(TIMED_OUT);
    expect(seen).toEqual([1, 2]);
  });

  it('fails if a once handler is still running', async () => {
    const inbox = file.open({ attemptTimeoutMs: 20, retry });
    const { handled, dead } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.once('added', () => new Promise(() => undefined)),
    );
    await post({ n: 1 });
    await eventually(() => dead.length + handled.length === 1);
    expect([dead.length, handled.length]).toEqual([1, 0]);
  });

  it('does not run handlers again that succeeded in time', async () => {
    const inbox = file.open({ attemptTimeoutMs: 20, retry });
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router
        .on('added', () => seen.push('quick'))
        .on('added', async ({ attempt, signal }) => {
          seen.push(`slow ${attempt}`);
          if (attempt > 1) return;
          await aborted(signal);
          throw signal.reason;
        }),
    );
    await post({ n: 1 });
    await eventually(() => handled.length === 1);
    expect(seen).toEqual(['quick', 'slow 1', 'slow 2']);
  });

  it('calls onError, whether the handler respects its signal or not', async () => {
    const inbox = file.open({ attemptTimeoutMs: 20, retry: { ...retry, attempts: 1 } });
    const { dead } = reportsOf(inbox);
    const told: unknown[] = [];
    const post = await desk.start(inbox, (router) =>
      router
        .on('added', async ({ signal, payload: { n } }) => {
          if (n === 2) await new Promise(() => undefined);
          await aborted(signal);
          throw signal.reason;
        })
        .onError((_error, { payload }) => told.push((payload as { n: number }).n)),
    );
    await post({ n: 1 }, { n: 2 });
    await eventually(() => dead.length === 2);
    expect(told).toEqual([1, 2]);
  });
});

describe('an attempt that ends in time', () => {
  it('leaves its signal alone', async () => {
    const inbox = file.open({ attemptTimeoutMs: 30 });
    const { handled } = reportsOf(inbox);
    const signals: AbortSignal[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ signal }) => signals.push(signal)),
    );
    await post({ n: 1 });
    await eventually(() => handled.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });
});

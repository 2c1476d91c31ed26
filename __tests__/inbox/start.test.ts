import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { webhookRouter, type Inbox } from 'conversation-webhooks';
import { eventually } from '../support/eventually.js';
import { fakeTimers } from '../support/fake-timers.js';
import { noteDesk } from '../support/note-desk.js';
import { notes } from '../support/notes.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const routerOf = (inbox: Inbox) => webhookRouter(notes, { inbox, logger: recordingLogger() });

/** Leaves events in the file, as an app that was stopped does. */
async function leave(count: number): Promise<void> {
  const inbox = file.open();
  const post = await desk.start(inbox);
  await post(...Array.from({ length: count }, (_, n) => ({ n })));
  await inbox.close();
}

describe('events that wait when the app starts', () => {
  afterEach(() => void jest.useRealTimers());

  it('are handled without a request', async () => {
    await leave(3);
    const inbox = file.open();
    const { handled, stored } = reportsOf(inbox);
    routerOf(inbox).on('added', () => undefined);
    await eventually(() => handled.length === 3);
    expect(stored).toEqual([]);
  });

  it('wait for handlers that are registered shortly after the start', async () => {
    await leave(2);
    fakeTimers();
    const inbox = file.open({ pollMs: 150 });
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const router = routerOf(inbox).on('added', ({ payload: { n } }) => seen.push(`first ${n}`));
    await jest.advanceTimersByTimeAsync(149);
    expect(handled).toEqual([]);
    router.on('added', ({ payload: { n } }) => seen.push(`second ${n}`));
    jest.advanceTimersByTime(1);
    await eventually(() => handled.length === 2);
    expect(seen.sort()).toEqual(['first 0', 'first 1', 'second 0', 'second 1']);
  });

  it('wait until their router has a handler', async () => {
    await leave(2);
    const inbox = file.open({ pollMs: 5 });
    const { handled } = reportsOf(inbox);
    const router = routerOf(inbox).onError(() => undefined);
    await wait(100);
    expect((await inbox.stats()).depth).toBe(2);
    expect(handled).toEqual([]);
    const seen: unknown[] = [];
    router.on('added', ({ payload: { n }, attempt }) => seen.push([n, attempt]));
    await eventually(() => handled.length === 2);
    expect(seen).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('wait until their router exists', async () => {
    await leave(1);
    const inbox = file.open({ pollMs: 5 });
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const options = { inbox, name: 'another', logger: recordingLogger() };
    webhookRouter(notes, options).onAny(() => seen.push('another'));
    await wait(60);
    expect((await inbox.stats()).depth).toBe(1);
    webhookRouter(notes, { ...options, name: 'notes' }).onAny(() => seen.push('notes'));
    await eventually(() => handled.length === 1);
    expect(seen).toEqual(['notes']);
  });
});

it('an event that arrives before any handler is kept for the first one', async () => {
  const inbox = file.open();
  const { handled } = reportsOf(inbox);
  const later: { register?: () => void } = {};
  const seen: number[] = [];
  const post = await desk.start(inbox, (router) => {
    later.register = () => router.on('added', ({ payload: { n } }) => seen.push(n));
  });
  await post({ n: 1 });
  await wait(50);
  expect(handled).toEqual([]);
  later.register!();
  await eventually(() => handled.length === 1);
  expect(seen).toEqual([1]);
});

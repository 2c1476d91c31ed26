import { describe, expect, it } from '@jest/globals';
import { chatwoot, webhookRouter, WebhookEvents } from 'conversation-webhooks';
import type { DurableInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { expectProblem } from '../support/expect-answer.js';
import { gate } from '../support/gate.js';
import { hosts } from '../support/hosts.js';
import { noteDesk } from '../support/note-desk.js';
import { noteRequest } from '../support/note-request.js';
import { notes } from '../support/notes.js';
import { received } from '../support/received.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const desk = noteDesk();
const { file } = desk;
const serve = serving();
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

/** Handles the events that are left, as the next start of the app does. */
async function handleTheRest(count: number): Promise<string[]> {
  const inbox = file.open({ leaseMs: 1000 });
  const { handled } = reportsOf(inbox);
  const seen: string[] = [];
  await desk.start(inbox, (router) =>
    router.on('added', ({ payload: { n }, attempt }) => seen.push(`${n}.${attempt}`)),
  );
  await eventually(() => handled.length === count);
  await inbox.close();
  return seen.sort();
}

describe('closing an inbox', () => {
  it('waits for running handlers and starts no other event', async () => {
    const inbox = file.open({ concurrency: 1, graceMs: 5000 });
    const { handled } = reportsOf(inbox);
    const { opened, open } = gate();
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n } }) => {
        seen.push(n);
        await opened;
      }),
    );
    await post({ n: 1 }, { n: 2 }, { n: 3 });
    await eventually(() => seen.length === 1);
    let isClosed = false;
    const closing = inbox.close().then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isClosed).toBe(false);
    open();
    await closing;
    expect(seen).toEqual([1]);
    expect(handled).toHaveLength(1);
    expect(await handleTheRest(2)).toEqual(['2.1', '3.1']);
  });

  it('keeps events that arrive while handlers finish for the next start', async () => {
    const inbox = file.open({ graceMs: 5000 });
    const { opened, open } = gate();
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => {
        seen.push(n);
        return opened;
      }),
    );
    await post({ n: 1 });
    await eventually(() => seen.length === 1);
    const closing = inbox.close();
    await post({ n: 2 });
    open();
    await closing;
    expect(seen).toEqual([1]);
    expect(await handleTheRest(1)).toEqual(['2.1']);
  });

  it('aborts handlers after graceMs and leaves their events for the next start', async () => {
    const inbox = file.open({ graceMs: 60, leaseMs: 1000 });
    const reasons: unknown[] = [];
    let isRunning = false;
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ signal }) => {
        isRunning = true;
        await aborted(signal);
        reasons.push(signal.reason);
        throw signal.reason;
      }),
    );
    await post({ n: 1 });
    await eventually(() => isRunning);
    const start = Date.now();
    await inbox.close();
    expect(Date.now() - start).toBeGreaterThanOrEqual(50);
    // The default is 10,000.
    expect(Date.now() - start).toBeLessThan(9000);
    expect(reasons).toEqual([expect.objectContaining({ name: 'AbortError' })]);
    expect(await handleTheRest(1)).toEqual([expect.stringMatching(/^1\.[12]$/)]);
  });

  it('stops waiting for a handler that ignores its signal', async () => {
    const inbox = file.open({ graceMs: 30, leaseMs: 1000 });
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => {
        seen.push(n);
        return new Promise(() => undefined);
      }),
    );
    await post({ n: 1 });
    await eventually(() => seen.length === 1);
    const start = Date.now();
    await inbox.close();
    // A second more than graceMs, whose default is 10,000.
    expect(Date.now() - start).toBeLessThan(9000);
    expect(await handleTheRest(1)).toEqual(['1.2']);
  });

  it('makes no dead letter of an event whose last attempt it interrupted', async () => {
    const retry = { attempts: 1, minDelayMs: 1, maxDelayMs: 1 };
    const inbox = file.open({ graceMs: 30, leaseMs: 1000, retry });
    const { dead } = reportsOf(inbox);
    let isRunning = false;
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ signal }) => {
        isRunning = true;
        await aborted(signal);
        throw signal.reason;
      }),
    );
    await post({ n: 1 });
    await eventually(() => isRunning);
    await inbox.close();
    expect(dead).toEqual([]);
    // Nor does the next start, which still has that one attempt.
    expect(await handleTheRest(1)).toEqual(['1.1']);
  });

  it('does not count an event as handled if its handler returned because of the abort', async () => {
    const inbox = file.open({ graceMs: 30, leaseMs: 1000 });
    let isRunning = false;
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ signal }) => {
        isRunning = true;
        return aborted(signal);
      }),
    );
    await post({ n: 1 });
    await eventually(() => isRunning);
    await inbox.close();
    expect((await file.open().stats()).byStatus).toMatchObject({ pending: 1, handled: 0 });
  });

  it('works twice, and before the inbox was used', async () => {
    const inbox = file.open();
    await Promise.all([inbox.close(), inbox.close()]);
    await inbox.close();
    const attached = file.open();
    webhookRouter(notes, { inbox: attached }).on('added', () => undefined);
    await attached.close();
  });

  it.each<[string, (inbox: DurableInbox) => Promise<unknown>]>([
    ['list', (inbox) => inbox.list()],
    ['get', (inbox) => inbox.get('an id')],
    ['stats', (inbox) => inbox.stats()],
    ['replay', (inbox) => inbox.replay('an id')],
    ['discard', (inbox) => inbox.discard('an id')],
  ])('makes %s reject and does not open the file again', async (_, call) => {
    const inbox = file.open();
    await inbox.close();
    await expect(call(inbox)).rejects.toThrow('The inbox is closed.');
  });
});

describe.each(hosts)('a router whose inbox is closed, on %s', (_name, host) => {
  it('answers 503 with Retry-After', async () => {
    const logger = recordingLogger();
    const inbox = file.open();
    const address = await serve(host(webhookRouter(notes, { inbox, logger })));
    await inbox.close();
    const answer = await send(address, noteRequest({ n: 1 }));
    const detail = 'The event could not be stored. Send it again.';
    expectProblem(answer, 503, 'not_stored', detail);
    expect(answer.headers).toMatchObject({ 'retry-after': '30' });
    expect(logger.lines).toEqual([
      'error notes: 503 not_stored: the inbox failed: Error "The inbox is closed."',
    ]);
  });

  it('answers 500 to Chatwoot, which does not retry after 503', async () => {
    const inbox = file.open();
    const options = { allowUnsigned: true, inbox, logger: recordingLogger() } as const;
    const address = await serve(host(webhookRouter(chatwoot, options)));
    await inbox.close();
    const answer = await send(address, sampleRequest(chatwoot, 'message_created', {}));
    expectProblem(answer, 500, 'not_stored');
    expect(answer.headers).toMatchObject({ 'retry-after': '30' });
  });
});

it('a closed inbox leaves no timer that keeps the process alive', async () => {
  const timers = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
  const before = timers();
  const inbox = file.open({ pollMs: 60_000, graceMs: 60_000, leaseMs: 100_000 });
  const { handled } = reportsOf(inbox);
  const keep = inbox.attach(
    new WebhookEvents(notes).on('added', () => undefined),
    'notes',
  );
  await keep(received());
  await eventually(() => handled.length === 1);
  expect(timers()).toBeGreaterThan(before);
  await inbox.close();
  // Other code may briefly have a timer.
  await eventually(() => timers() <= before);
});

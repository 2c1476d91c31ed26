import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { definePlatform, unsigned, webhookRouter, type WebhookEvent } from 'conversation-webhooks';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { noteRequest } from '../support/note-request.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const desk = noteDesk();
const { file } = desk;
const serve = serving();

describe('a mismatch', () => {
  it('is answered 200, stored with its pointers and passed only to onMismatch', async () => {
    const inbox = file.open();
    const { stored, quarantined, handled } = reportsOf(inbox);
    const seen: string[] = [];
    const told: WebhookEvent[] = [];
    const post = await desk.start(inbox, (router) =>
      router
        .on('added', () => seen.push('on'))
        .onAny(() => seen.push('onAny'))
        .onUnknown(() => seen.push('onUnknown'))
        .onMismatch((event) => told.push(event)),
    );
    await post({ n: 'a text' }, { n: 2 });
    await eventually(() => handled.length === 1);
    expect(seen).toEqual(['on', 'onAny']);
    expect(stored).toHaveLength(2);
    const mismatches = [
      { pointer: '/n', keyword: 'type', message: 'must be integer', drift: false },
    ];
    expect(told).toEqual([expect.objectContaining({ name: 'added', attempt: 1, mismatches })]);
    const [report] = quarantined;
    expect(report).toMatchObject({ attempts: 0, event: { mismatches } });
    expect(await inbox.get(report!.id)).toMatchObject({
      status: 'quarantined',
      attempts: 0,
      failures: [],
      finishedAt: expect.any(Date),
      event: { name: 'added', payload: { type: 'added', n: 'a text' }, mismatches },
    });
  });

  it('does not block later events', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) => router.on('added', () => undefined));
    await post({ n: '1', conversation: 'a' }, { n: 2, conversation: 'a' });
    await eventually(() => handled.length === 1);
  });

  it('is reported once, however often it arrives', async () => {
    const inbox = file.open();
    const { duplicate, quarantined } = reportsOf(inbox);
    const told: unknown[] = [];
    const post = await desk.start(inbox, (router) => router.onMismatch(({ id }) => told.push(id)));
    await post({ n: '1' }, { n: '1' });
    expect([told.length, quarantined.length, duplicate.length]).toEqual([1, 1, 1]);
  });

  it('is stored and answered 200 even if onMismatch fails', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ logger });
    const post = await desk.start(inbox, (router) =>
      router.onMismatch(() => Promise.reject(new Error('planted'))),
    );
    await post({ n: '1' });
    await eventually(() => logger.lines.length > 0);
    expect(logger.lines).toEqual([expect.stringMatching(/^error inbox: onMismatch failed for /)]);
    expect((await inbox.stats()).byStatus).toMatchObject({ quarantined: 1, pending: 0 });
  });

  it('is not drift, which handlers receive', async () => {
    const inbox = file.open();
    const { handled, quarantined } = reportsOf(inbox);
    const drift: unknown[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ mismatches }) => drift.push(...mismatches)),
    );
    await post({ n: 1, mood: 'new' });
    await eventually(() => handled.length === 1);
    expect(drift).toEqual([expect.objectContaining({ pointer: '/mood', drift: true })]);
    expect(quarantined).toEqual([]);
  });
});

describe('an event without a schema', () => {
  it('is stored and passed to onUnknown until that succeeds', async () => {
    const inbox = file.open();
    const { handled, failed } = reportsOf(inbox);
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router
        .onUnknown(({ name, attempt, payload }) => {
          seen.push(`${name} ${attempt} ${JSON.stringify(payload)}`);
          if (attempt < 2) throw new Error('a failure');
        })
        .onAny(() => seen.push('onAny')),
    );
    await post({ type: 'brand_new' });
    await eventually(() => handled.length === 1);
    const payload = '{"type":"brand_new"}';
    expect(seen).toEqual([`brand_new 1 ${payload}`, `brand_new 2 ${payload}`]);
    expect(failed).toHaveLength(1);
  });

  it('counts as handled if there is no onUnknown', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) => router.on('added', () => undefined));
    await post({ type: '__proto__' }, { type: 'brand_new' });
    await eventually(() => handled.length === 2);
    expect((await inbox.stats()).byStatus).toMatchObject({ handled: 2, pending: 0 });
  });
});

it('an event without handlers counts as handled', async () => {
  const inbox = file.open();
  const { handled } = reportsOf(inbox);
  const post = await desk.start(inbox, (router) => router.on('edited', () => undefined));
  await post({ n: 1 });
  await eventually(() => handled.length === 1);
  expect(await inbox.get(handled[0]!.id)).toMatchObject({ status: 'handled', handlers: [] });
});

describe('an event that is in the inbox when the schemas change', () => {
  const version = (required: string[], ...names: string[]) =>
    definePlatform<Record<string, { n: number; conversation?: string }>>({
      name: 'notes',
      nameField: 'type',
      schemas: Object.fromEntries(names.map((name) => [name, { type: 'object', required }])),
      verify: () => unsigned,
      subjectOf: ({ payload: { conversation } }) => ({ conversation }),
    });
  /** Opens an inbox on the same file, with a router for that version of the schemas. */
  async function start(platform: ReturnType<typeof version>, isListening = true) {
    const inbox = file.open();
    const reports = reportsOf(inbox);
    const seen: string[] = [];
    const router = webhookRouter(platform, { inbox, logger: recordingLogger() });
    if (isListening) {
      router
        .onAny(({ name }) => seen.push(`onAny ${name}`))
        .onUnknown(({ name }) => seen.push(`onUnknown ${name}`))
        .onMismatch(({ mismatches }) =>
          seen.push(`onMismatch ${mismatches.map(({ pointer }) => pointer).join()}`),
        );
    }
    const address = await serve(createServer(router));
    const post = (note: object) => send(address, noteRequest({ ...note })).expect(200);
    return { inbox, reports, seen, post, router };
  }

  it('is handled if it is replayed after the schema was corrected', async () => {
    const before = await start(version(['n', 'gone'], 'added'));
    await before.post({ n: 1 });
    expect(before.seen).toEqual(['onMismatch /gone']);
    await before.inbox.close();

    const after = await start(version(['n'], 'added'));
    const { id } = (await after.inbox.list()).events[0]!;
    expect(await after.inbox.replay({ status: 'quarantined' })).toBe(1);
    await eventually(() => after.reports.handled.length === 1);
    expect(after.seen).toEqual(['onAny added']);
    expect(await after.inbox.get(id)).toMatchObject({
      status: 'handled',
      attempts: 1,
    });
  });

  it('goes back into quarantine if it is replayed while still a mismatch', async () => {
    const { inbox, reports, seen, post } = await start(version(['n', 'gone'], 'added'));
    await post({ n: 1 });
    const { id } = (await inbox.list()).events[0]!;
    expect(await inbox.replay(id)).toBe(1);
    await eventually(() => reports.quarantined.length === 2);
    expect(seen).toEqual(['onMismatch /gone', 'onMismatch /gone']);
    expect(await inbox.get(id)).toMatchObject({
      status: 'quarantined',
      event: { mismatches: [{ pointer: '/gone', keyword: 'required' }] },
    });
  });

  it('is quarantined if the new schema requires a field that it lacks', async () => {
    const before = await start(version(['n'], 'added'), false);
    await before.post({ n: 1 });
    await before.inbox.close();

    const after = await start(version(['n', 'new'], 'added'));
    await eventually(() => after.reports.quarantined.length === 1);
    expect(after.seen).toEqual(['onMismatch /new']);
    const { id, event } = after.reports.quarantined[0]!;
    expect(event.mismatches).toEqual([expect.objectContaining({ pointer: '/new' })]);
    const stored = await after.inbox.get(id);
    expect(stored).toMatchObject({
      status: 'quarantined',
      event: { mismatches: event.mismatches },
    });
  });

  it('is handled if the new schemas include its name', async () => {
    const before = await start(version(['n'], 'added'), false);
    await before.post({ type: 'edited', n: 1 });
    await before.inbox.close();

    const after = await start(version(['n'], 'added', 'edited'));
    await eventually(() => after.reports.handled.length === 1);
    expect(after.seen).toEqual(['onAny edited']);
  });

  it('is handled one at a time within its conversation if it is replayed from quarantine', async () => {
    const before = await start(version(['n', 'gone'], 'added'));
    for (const n of [1, 2, 3]) await before.post({ n, conversation: 'a' });
    await before.inbox.close();

    const after = await start(version(['n'], 'added'), false);
    const running = new Set<number>();
    let most = 0;
    after.router.on('added', async ({ payload: { n } }) => {
      running.add(n);
      most = Math.max(most, running.size);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running.delete(n);
    });
    expect(await after.inbox.replay({})).toBe(3);
    await eventually(() => after.reports.handled.length === 3);
    expect(most).toBe(1);
  });
});

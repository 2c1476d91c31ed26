import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  webhookRouter,
  type ReceivedEvent,
  type TenantResolver,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const desk = noteDesk();
const { file } = desk;
const serve = serving();

describe('a repeated delivery', () => {
  it('is answered 200, counted and not handled again', async () => {
    const inbox = file.open();
    const reports = reportsOf(inbox);
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload }) => seen.push(payload.n)),
    );
    await post({ n: 1 }, { n: 1 });
    await eventually(() => reports.handled.length === 1);
    await post({ n: 1 }, { n: 2 });
    await eventually(() => reports.handled.length === 2);
    expect(seen).toEqual([1, 2]);
    const { events } = await inbox.list();
    expect(events.map(({ duplicates, attempts }) => [duplicates, attempts])).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(reports.stored.map(({ id }) => id)).toEqual(events.map(({ id }) => id).reverse());
    const [first] = reports.stored;
    expect(reports.duplicate.map(({ id, router, attempts }) => [id, router, attempts])).toEqual([
      [first!.id, 'notes', 0],
      [first!.id, 'notes', 0],
    ]);
  });

  it('is recognized by the vendor’s own id if there is one', async () => {
    const secret = 'secret-of-the-workspace';
    const inbox = file.open();
    const { stored, duplicate } = reportsOf(inbox);
    const router = webhookRouter(chatwoot, { secret, inbox, logger: recordingLogger() });
    const address = await serve(createServer(router.onAny(() => undefined)));
    const request = sampleRequest(chatwoot, 'message_created', { secret });
    await send(address, request).expect(200);
    await send(address, request).expect(200);
    await send(address, sampleRequest(chatwoot, 'message_created', { secret })).expect(200);
    expect([stored.length, duplicate.length]).toEqual([2, 1]);
  });

  // Chatwoot's signature does not cover the delivery id, so whoever sees a request can reuse it.
  it('is a new event if its delivery id came with another body, which is logged', async () => {
    const secret = 'secret-of-the-workspace';
    const logger = recordingLogger();
    const inbox = file.open({ logger });
    const { stored, duplicate, handled } = reportsOf(inbox);
    const seen: string[] = [];
    const router = webhookRouter(chatwoot, { secret, inbox, logger: recordingLogger() });
    router.on('message_created', ({ id, payload }) => seen.push(`${id} ${payload.content}`));
    const address = await serve(createServer(router));
    const requestOf = (content: string) => {
      const request = sampleRequest(chatwoot, 'message_created', {
        secret,
        payload: (sample) => ({ ...sample, content }),
      });
      return { ...request, headers: { ...request.headers, 'x-chatwoot-delivery': 'one-id' } };
    };
    const contents = ['first -0 ü 🐘', 'second', 'third'];
    for (const content of [...contents, ...contents]) {
      await send(address, requestOf(content)).expect(200);
    }
    await eventually(() => handled.length === 3);
    expect([stored.length, duplicate.length]).toEqual([3, 3]);
    expect(seen.sort()).toEqual([
      'one-id first -0 ü 🐘',
      expect.stringMatching(/^one-id-[\da-f]{64} (?:second|third)$/),
      expect.stringMatching(/^one-id-[\da-f]{64} (?:second|third)$/),
    ]);
    expect(logger.lines).toHaveLength(4);
    for (const line of logger.lines) {
      expect(line).toMatch(
        /^warn inbox: chatwoot: another event came under the delivery id of [\da-f-]{36} and is [\da-f-]{36}$/,
      );
    }
  });

  it('is a copy whatever its numbers and names', async () => {
    const inbox = file.open();
    const { stored, duplicate } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) => router.on('added', () => undefined));
    const note = { n: 1, '2': 0, '1': 1e21, zero: -0, deep: [{ b: null, a: '\ud800\u2028' }] };
    await post(note, note);
    expect([stored.length, duplicate.length]).toEqual([1, 1]);
  });

  it('is recognized after a restart', async () => {
    const seen: number[] = [];
    for (const restart of [1, 2, 3]) {
      const inbox = file.open();
      const { handled } = reportsOf(inbox);
      const post = await desk.start(inbox, (router) =>
        router.on('added', ({ payload }) => seen.push(payload.n)),
      );
      await post({ n: 1 }, { n: 10 + restart });
      await eventually(() => handled.some(({ event }) => (event.payload as { n: number }).n > 10));
      await inbox.close();
    }
    expect(seen.sort((a, b) => a - b)).toEqual([1, 11, 12, 13]);
  });

  it('is a new event for another tenant', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const tenants: unknown[] = [];
    const tenant: TenantResolver = (req) => req.url?.slice(1);
    const options = { allowUnsigned: true, tenant, inbox, logger: recordingLogger() } as const;
    const router = webhookRouter(chatwoot, options).onAny((event) => tenants.push(event.tenant));
    const address = await serve(createServer(router));
    const request = sampleRequest(chatwoot, 'message_created', {});
    const mount = new URL(address).origin;
    for (const path of ['/acme', '/globex', '/acme']) {
      await send(mount, { ...request, path }).expect(200);
    }
    await eventually(() => handled.length === 2);
    expect(tenants.sort()).toEqual(['acme', 'globex']);
  });
});

describe('dedupe', () => {
  /** Sends three notes, the last a copy of the first, and returns which were handled. */
  async function handledWith(
    dedupe: (event: ReceivedEvent) => unknown,
    logger = recordingLogger(),
  ) {
    const inbox = file.open({ dedupe: dedupe as () => string, logger });
    const { stored, duplicate, handled } = reportsOf(inbox);
    const seen: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload }) => seen.push(payload.n)),
    );
    await post({ n: 1 }, { n: 2 }, { n: 1 });
    await eventually(() => handled.length === stored.length);
    expect(stored.length + duplicate.length).toBe(3);
    return seen.sort();
  }

  it('decides what makes an event unique', async () => {
    const given: ReceivedEvent[] = [];
    const same = (event: ReceivedEvent) => {
      given.push(event);
      return 'the same';
    };
    expect(await handledWith(same)).toEqual([1]);
    expect(given).toEqual(
      [1, 2, 1].map((n) => expect.objectContaining({ payload: { type: 'added', n } })),
    );
    let calls = 0;
    const other = file.open({ dedupe: () => `call ${calls++}`, retentionMs: 1 });
    const { duplicate } = reportsOf(other);
    const post = await desk.start(other, undefined, { name: 'other' });
    await post({ n: 1 }, { n: 1 });
    expect(duplicate).toEqual([]);
  });

  it('falls back to the event’s id if it returns undefined', async () => {
    expect(await handledWith(() => undefined)).toEqual([1, 2]);
  });

  it('falls back to the event’s id and logs if it throws', async () => {
    const logger = recordingLogger();
    const raise = () => {
      throw new RangeError('planted');
    };
    expect(await handledWith(raise, logger)).toEqual([1, 2]);
    expect(logger.lines).toHaveLength(3);
    for (const line of logger.lines) {
      expect(line).toBe('error inbox: "dedupe" threw RangeError; using the event\'s id instead');
    }
  });

  // Otherwise all events would be copies of the first, and be lost.
  it.each<[string, () => unknown]>([
    ['a promise', () => Promise.resolve('a key')],
    ['an object', () => ({})],
    ['null', () => null],
  ])('falls back to the event’s id if it returns %s', async (_, dedupe) => {
    expect(await handledWith(dedupe)).toEqual([1, 2]);
  });
});

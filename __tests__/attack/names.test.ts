import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import {
  chatwoot,
  definePlatform,
  unsigned,
  webhookRouter,
  type WebhookEvent,
  type WebhookRouter,
} from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { noteRequest } from '../support/note-request.js';
import { post } from '../support/post.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';
import { exchange } from './exchange.js';
import { vendors } from './vendors.js';

const SECRET = 'the-secret-of-all-four';
const MANY = 1000;

const names: readonly (readonly [what: string, name: string])[] = [
  ...[
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'error',
    'newListener',
    'removeListener',
    'on',
    'onAny',
    '*',
    '#1',
    'undefined',
    'unknown event',
  ].map((name) => [name, name] as const),
  ['a forged line', 'x\r\nwarn forged'],
  ['terminal colours', '\u001b[31mx\u001b]0;title\u0007'],
  ['a NUL', 'x\u0000y'],
  ['a line separator', 'x\u2028y'],
  ['a right-to-left mark', '\u202egnp.x'],
  ['a lone surrogate', '\ud800'],
  ['a quote and a backslash', '"\\'],
  ['a format string', '%s %o ${name}'],
  ['10 kB', 'n'.repeat(10_240)],
  ['spaces', '   '],
];

const notNames: readonly (readonly [what: string, name: unknown])[] = [
  ['an empty string', ''],
  ['a number', 1],
  ['true', true],
  ['null', null],
  ['undefined', undefined],
  ['an object', { toString: 'x', length: 1 }],
  ['an empty array', []],
];

describe.each(vendors(SECRET))('an authenticated sender on $name', (vendor) => {
  const { platform, proof, request } = vendor;
  const serve = serving();
  const known = platform.eventNames[0]!;

  /** A router that records which of its handlers are called, and with what. */
  const receiver = async () => {
    const logger = recordingLogger();
    const calls: { on: string; event: WebhookEvent }[] = [];
    const router = webhookRouter(platform, { ...proof, logger });
    for (const name of platform.knownNames()) {
      router.on(name, (event: WebhookEvent) => calls.push({ on: name, event }));
    }
    router
      .onAny((event) => calls.push({ on: 'any', event }))
      .onUnknown((event) => calls.push({ on: 'unknown', event }))
      .onMismatch((event) => calls.push({ on: 'mismatch', event }));
    const mount = await serve(createServer(express().use('/hooks', router)));
    return { mount, logger, calls };
  };

  const variants = [`${known} `, ` ${known}`, `${known}\u0000`, known.toUpperCase(), `#${known}`];
  it.each([...names, ...variants.map((name) => [`almost ${known}`, name] as const)])(
    'reaches only onUnknown with an event whose name is %s',
    async (_, name) => {
      const { mount, logger, calls } = await receiver();
      const answer = await post(mount, request({ [platform.nameField]: name }));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe('');
      expect(calls).toEqual([{ on: 'unknown', event: expect.objectContaining({ name }) }]);
      expect(logger.lines).toEqual([
        expect.stringMatching(
          /^warn [a-z]+: event [\w-]{1,64} has no schema and goes to onUnknown alone$/,
        ),
      ]);
    },
  );

  it.each([...notNames, ['an array that contains a name', [known]] as const])(
    'gets 400 and reaches no handler if the name is %s',
    async (_, name) => {
      const { mount, logger, calls } = await receiver();
      const answer = await post(mount, request({ [platform.nameField]: name }));
      expect(answer.status).toBe(400);
      expect(calls).toEqual([]);
      const reason = `The body has no event name in "${platform.nameField}".`;
      expect(await answer.json()).toMatchObject({ code: 'invalid_body', detail: reason });
      expect(logger.lines).toEqual([`warn ${platform.name}: 400 invalid_body: ${reason}`]);
    },
  );

  const short = names.filter(([, name]) => name.length < 100);
  it.each(short)('cannot have a handler registered under %s: on, once and off throw', (_, name) => {
    const router = webhookRouter(platform, { ...proof });
    const handler = () => undefined;
    for (const method of ['on', 'once', 'off'] as const) {
      expect(() => router[method](name, handler)).toThrow(TypeError);
      expect(() => router[method]([known, name], handler)).toThrow('has no event');
    }
  });

  describe('cannot fill a log with made-up names', () => {
    const file = inboxOnFile();
    const madeUp = Array.from({ length: MANY }, (_, n) => `canary${n}x`);
    // Signed when they are sent: what was signed minutes ago is refused.
    const requests = madeUp.map(
      (name) => () => request({ [platform.nameField]: name, [name]: name }),
    );

    it('when a handler fails', async () => {
      const logger = recordingLogger();
      const router = webhookRouter(platform, { ...proof, logger });
      router.onUnknown(fail).onError(fail);
      expect(await statuses(router, requests)).toEqual(new Set([500]));
      expect(logger.lines).toHaveLength(2 * MANY);
      expectFewKinds(logger.lines, 2);
    });

    it('when an inbox keeps their events until they are dead letters', async () => {
      const logger = recordingLogger();
      const inbox = file.open({ logger, concurrency: 50 });
      const { dead } = reportsOf(inbox);
      const router = webhookRouter(platform, { ...proof, inbox, logger });
      router.onUnknown(fail);
      expect(await statuses(router, requests)).toEqual(new Set([200]));
      await eventually(() => dead.length === MANY);
      expect(logger.lines.length).toBeGreaterThanOrEqual(4 * MANY);
      // The first failure also says how to see more.
      expectFewKinds(logger.lines, 5);
    });
  });

  async function statuses(router: WebhookRouter, sent: readonly (() => SampleRequest)[]) {
    const mount = await serve(createServer(express().use('/hooks', router)));
    const found = new Set<number>();
    for (let first = 0; first < sent.length; first += 50) {
      const answers = sent
        .slice(first, first + 50)
        .map((make) => make())
        .map((one) => exchange(mount, { ...one, path: `/hooks${one.path}` }));
      for (const { status, text } of await Promise.all(answers)) {
        found.add(status);
        expect(text).not.toContain('canary');
      }
    }
    return found;
  }
});

describe('an authenticated sender on Chatwoot', () => {
  const serve = serving();
  const receive = async (options: object, ...requests: readonly SampleRequest[]) => {
    const logger = recordingLogger();
    const events: WebhookEvent[] = [];
    const router = webhookRouter(chatwoot, { secret: SECRET, logger, ...options })
      .onAny((event) => events.push(event))
      .onUnknown((event) => events.push(event))
      .onMismatch((event) => events.push(event));
    const mount = await serve(createServer(express().use('/hooks', router)));
    const answers: string[] = [];
    for (const request of requests) answers.push(await (await post(mount, request)).text());
    return { lines: logger.lines, events, answers };
  };
  const withChanged = (field: string) =>
    sampleRequest(chatwoot, 'conversation_updated', {
      secret: SECRET,
      payload: (sample) => ({ ...sample, changed_attributes: [{ [field]: 'no object' }] }),
    });

  // The sender chooses the keys of a map, so only there could a pointer contain such a name.
  it('cannot fill a log with made-up fields either', async () => {
    const requests = Array.from({ length: MANY }, (_, n) => withChanged(`canary${n}x`));
    const { lines, events } = await receive({}, ...requests);
    expect(events).toHaveLength(MANY);
    expect(events[0]!.mismatches).toHaveLength(1);
    expectFewKinds(lines, 1);
    expect(JSON.stringify(events.map(({ mismatches }) => mismatches))).not.toContain('canary');
  });

  it('cannot fill the log of a custom platform whose schemas have maps', async () => {
    const map = { type: 'object', additionalProperties: { type: 'number' } };
    const byPattern = {
      type: 'object',
      patternProperties: { '^c': map },
      unevaluatedProperties: map,
    };
    const platform = definePlatform({
      name: 'maps',
      nameField: 'type',
      schemas: { sent: { properties: { map, byPattern } } },
      verify: () => unsigned,
    });
    const logger = recordingLogger();
    const router = webhookRouter(platform, { logger, strict: true });
    const mount = await serve(createServer(express().use('/hooks', router)));
    const inner = { 'canary/~': 'no number' };
    const body = { type: 'sent', map: inner, byPattern: { canary: inner, 'b-canary': inner } };
    const answer = await send(mount, noteRequest(body, 'sent'));
    expect(answer.status).toBe(422);
    expect((answer.body as { errors: unknown[] }).errors).toHaveLength(3);
    expect(answer.text + logger.lines.join()).not.toContain('canary');
  });

  it('does not find a made-up field in an answer', async () => {
    const { answers } = await receive({ strict: true }, withChanged('canary/~\u001b'));
    expect(answers).toEqual([expect.stringContaining('"code":"mismatch"')]);
    expect(answers.join()).not.toContain('canary');
  });

  it.each([
    ['that is a UUID', '6f1c2c1e-8a51-4f0e-9e58-1f2b3c4d5e6f'],
    ['of 64 letters, digits, "_" and "-"', 'aB_-'.repeat(16)],
  ])('can name a delivery with an id %s', async (_, id) => {
    const { events } = await receive({}, withDeliveryId(id));
    expect(events).toEqual([expect.objectContaining({ id })]);
  });

  it.each([
    ['is empty', ''],
    ['has 65 characters', 'canary-'.padEnd(65, 'x')],
    ['has 10 kB', 'canary-'.padEnd(10_240, 'x')],
    ['contains a space', 'canary a'],
    ['contains terminal colours', 'canary\u009b31m'],
    ['contains a format placeholder', 'canary%s'],
    ['contains markup', 'canary<script>'],
    ['contains non-ASCII letters', 'canary\u00e9'],
    ['was sent twice', 'canary-a, canary-b'],
  ])('cannot name a delivery with an id that %s', async (_, id) => {
    const request = withDeliveryId(id);
    const { events, lines } = await receive({}, request);
    expect(events).toEqual([
      expect.objectContaining({ id: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('canary');
  });

  function withDeliveryId(id: string): SampleRequest {
    const payload = { event: 'brand_new' };
    const request = sampleRequest(chatwoot, 'message_created', {
      secret: SECRET,
      payload: payload as never,
    });
    return { ...request, headers: { ...request.headers, 'x-chatwoot-delivery': id } };
  }
});

/** Expects few different lines, ignoring hashes, UUIDs and milliseconds. */
function expectFewKinds(lines: readonly string[], most: number): void {
  const kinds = new Set(
    lines.map((line) =>
      line.replace(
        /\b([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+(?= ms))\b/g,
        'ID',
      ),
    ),
  );
  expect(lines.filter((line) => line.includes('canary')).slice(0, 3)).toEqual([]);
  expect(lines.filter((line) => !/^[\x20-\x7e]{1,300}$/.test(line)).slice(0, 3)).toEqual([]);
  expect([...kinds].length).toBeLessThanOrEqual(most);
  expect([...kinds].length).toBeGreaterThan(0);
}

function fail(): never {
  throw new RangeError('canary');
}

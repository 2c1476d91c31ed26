import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  answerErrors,
  chatwoot,
  convocore,
  dispatchByEvent,
  froged,
  jsonBody,
  oneroute,
  validateAgainstSchema,
  verifyFrogedJwt,
  WebhookEvents,
  webhookRouter,
  type ErrorMiddleware,
  type Middleware,
  type Platform,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import { chainHosts } from '../support/chain-hosts.js';
import { expectUnproven } from '../support/expect-answer.js';
import { fakeTimers } from '../support/fake-timers.js';
import { gate } from '../support/gate.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const SECRET = 'canary-secret-of-this-desk';

interface Desk {
  readonly platform: Platform;
  /** The option that takes the secret. */
  readonly option: string;
  readonly name: string;
}

const desks: readonly Desk[] = [
  { platform: froged, option: 'secret', name: 'conversation_closed' },
  { platform: convocore, option: 'workspaceSecret', name: 'message_received' },
  { platform: chatwoot, option: 'secret', name: 'message_created' },
  { platform: oneroute, option: 'token', name: 'newMessage' },
];

const unusable: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['empty', ''],
  ['blank', '   '],
  ['blank and long', ' '.repeat(20)],
  ['7 characters long', 'qzxqzxq'],
  ['7 characters and spaces', '  qzxqzxq  '],
  ['followed by a line break', `${SECRET}\n`],
  ['followed by a carriage return', `${SECRET}\r`],
  ['after a byte order mark', `\ufeff${SECRET}`],
  ['a number', 123456789012],
  ['a bigint', 123456789012n],
  ['true', true],
  ['an object', { secret: SECRET }],
  ['a String object', new String(SECRET)],
  ['bytes', Buffer.from(SECRET)],
  ['an empty array', []],
  ['an array of undefined', [undefined]],
  ['an array of empty strings', ['', '']],
  ['an array with a good and a short secret', [SECRET, 'qzx']],
  ['an array with a good secret and null', [SECRET, null]],
  ['the string "undefined"', 'undefined'],
  ['the string of an object', '[object Object]'],
  ['a nested array', [[SECRET]]],
];

describe.each(desks)('a router for $platform.name', ({ platform, option, name }) => {
  const serve = serving();
  const logger = recordingLogger();
  const handled: unknown[] = [];
  const proof = { [option]: SECRET };
  const listen = (secret: unknown) => {
    const router = webhookRouter(platform, { [option]: secret, logger });
    router.onAny((event) => handled.push(event)).onUnknown((event) => handled.push(event));
    router.onMismatch((event) => handled.push(event));
    return serve(createServer(express().use('/hooks', router)));
  };
  const expectRefusal = (answer: Parameters<typeof expectUnproven>[0]) => {
    expectUnproven(answer);
    expect(handled).toEqual([]);
    expect(logger.lines).toEqual([expect.stringMatching(/^warn \w+: 401 unverified: .*"\w+"/)]);
    expect(JSON.stringify([answer.text, logger.lines])).not.toMatch(/canary|qzx/);
  };

  beforeEach(() => {
    handled.length = 0;
    logger.lines.length = 0;
  });
  afterEach(() => void jest.useRealTimers());

  it.each(unusable)(
    'throws a TypeError that names the option but not the value if the secret is %s',
    (_, it) => {
      const construct = () => webhookRouter(platform, { [option]: it, logger });
      expect(construct).toThrow(TypeError);
      expect(construct).toThrow(`"${option}"`);
      expect(construct).not.toThrow(/canary|qzx|123456789012/);
    },
  );

  it('throws a TypeError that names the option if the secret is missing', () => {
    const construct = () => webhookRouter(platform, {});
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(`"${option}"`);
  });

  it.each(unusable)(
    'handles nothing while the secret from a function is %s, and everything once it is right',
    async (_, value) => {
      const answers = [value, Promise.resolve(value), SECRET];
      const address = await listen(() => answers.shift());
      const request = sampleRequest(platform, name, proof);
      expectRefusal(await send(address, request));
      logger.lines.length = 0;
      expectRefusal(await send(address, request));
      await send(address, request).expect(200);
      expect(handled).toHaveLength(1);
    },
  );

  const failing: readonly (readonly [string, () => unknown])[] = [
    ['throws', () => fail(new Error(SECRET))],
    ['throws a string', () => fail(SECRET)],
    ['throws nothing', () => fail(undefined)],
    ['throws an error named like the secret', () => fail({ name: SECRET, message: SECRET })],
    ['rejects', () => Promise.reject(new Error(SECRET))],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- user code may do this
    ['rejects with nothing', () => Promise.reject()],
    ['returns a function', () => () => SECRET],
    ['returns a thenable that throws', () => ({ then: () => fail(new Error(SECRET)) })],
  ];
  it.each(failing)(
    'handles nothing while a function %s, and everything once it returns the secret',
    async (_, failure) => {
      const answers = [failure, () => SECRET];
      const address = await listen(() => answers.shift()!());
      const request = sampleRequest(platform, name, proof);
      expectRefusal(await send(address, request));
      await send(address, request).expect(200);
      expect(handled).toHaveLength(1);
    },
  );

  it('handles nothing while a function never settles, but answers other requests', async () => {
    fakeTimers();
    const asked = gate();
    const answers = [
      () => {
        asked.open();
        return new Promise(() => undefined);
      },
      () => SECRET,
    ];
    const address = await listen(() => answers.shift()!());
    const request = sampleRequest(platform, name, proof);
    const waiting = send(address, request).then((answer) => answer);
    await asked.opened;
    await send(address, request).expect(200);
    expect(handled.splice(0)).toHaveLength(1);
    // The answer to the request that still waits.
    expect(jest.getTimerCount()).toBe(1);
    await jest.advanceTimersByTimeAsync(2_000);
    expectRefusal(await waiting);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('handles nothing if a function settles after its time limit', async () => {
    fakeTimers();
    const asked = gate();
    let settle: (secret: string) => void = () => undefined;
    const address = await listen(() => {
      asked.open();
      return new Promise<string>((resolve) => (settle = resolve));
    });
    const waiting = send(address, sampleRequest(platform, name, proof)).then((answer) => answer);
    await asked.opened;
    await jest.advanceTimersByTimeAsync(2_000);
    settle(SECRET);
    expectRefusal(await waiting);
  });
});

describe.each(desks.slice(2))('a router for $platform.name', ({ platform, option }) => {
  it.each<[string, object]>([
    ['false without a secret', { allowUnsigned: false }],
    ['the string "true"', { allowUnsigned: 'true' }],
    ['the string "false"', { allowUnsigned: 'false' }],
    ['1', { allowUnsigned: 1 }],
    ['null', { allowUnsigned: null }],
    ['true and there is a secret', { allowUnsigned: true, [option]: SECRET }],
    ['true and there is an empty secret', { allowUnsigned: true, [option]: '' }],
  ])('throws a TypeError if allowUnsigned is %s', (_, options) => {
    const construct = () => webhookRouter(platform, options);
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(`"${option}"`);
    expect(construct).not.toThrow(/canary/);
  });
});

const LINKS = ['jsonBody', 'verify', 'validate', 'dispatch', 'answerErrors'] as const;
type LinkName = (typeof LINKS)[number];

describe.each(chainHosts.slice(0, 2))('a hand-built chain on %s', (_host, host) => {
  const serve = serving();
  const handled: unknown[] = [];
  const genuine = sampleRequest(froged, 'conversation_closed', { secret: SECRET });
  const forged = sampleRequest(froged, 'conversation_closed', { secret: 'another-secret' });
  const listen = (order: readonly LinkName[]) => {
    const logger = recordingLogger();
    const events = new WebhookEvents(froged).onAny((event) => handled.push(event));
    const links: Record<LinkName, Middleware | ErrorMiddleware> = {
      jsonBody: jsonBody(),
      verify: verifyFrogedJwt({ secret: SECRET }),
      validate: validateAgainstSchema(froged, { logger }),
      dispatch: dispatchByEvent(events, { logger }),
      answerErrors: answerErrors({ logger }),
    };
    return serve(host(...order.map((name) => links[name])));
  };

  beforeEach(() => void handled.splice(0));

  const orders = permutationsOf(LINKS).map((order) => ({ order }));
  const inOrder = (order: readonly LinkName[]) =>
    String(order.filter((name) => name !== 'answerErrors')) === String(LINKS.slice(0, 4));

  it.each(orders.filter(({ order }) => !inOrder(order)))(
    'answers 500 and handles nothing in the order $order',
    async ({ order }) => {
      const address = await listen(order);
      expect((await send(address, genuine)).status).toBe(500);
      expect([401, 500]).toContain((await send(address, forged)).status);
      expect(handled).toEqual([]);
    },
  );

  it.each(orders.filter(({ order }) => inOrder(order)))(
    'handles only authenticated requests in the order $order',
    async ({ order }) => {
      const address = await listen(order);
      expect((await send(address, forged)).status).toBe(401);
      expect(handled).toEqual([]);
      expect((await send(address, genuine)).status).toBe(200);
      expect(handled).toHaveLength(1);
    },
  );

  it.each<[string, number, readonly LinkName[]]>([
    ['has no jsonBody()', 500, ['verify', 'validate', 'dispatch', 'answerErrors']],
    ['has no verification', 500, ['jsonBody', 'validate', 'dispatch', 'answerErrors']],
    ['has no validateAgainstSchema()', 500, ['jsonBody', 'verify', 'dispatch', 'answerErrors']],
    ['has only dispatchByEvent()', 500, ['dispatch', 'answerErrors']],
    ['has only validateAgainstSchema()', 500, ['validate', 'answerErrors']],
    ['has only verification', 500, ['verify', 'answerErrors']],
    ['has no dispatchByEvent()', 404, ['jsonBody', 'verify', 'validate', 'answerErrors']],
    [
      'reads the body again after verification',
      500,
      ['jsonBody', 'verify', 'jsonBody', 'validate', 'dispatch', 'answerErrors'],
    ],
  ])('handles nothing if it %s', async (_, status, order) => {
    const address = await listen(order);
    expect((await send(address, genuine)).status).toBe(status);
    expect([401, 404, 500]).toContain((await send(address, forged)).status);
    expect(handled).toEqual([]);
  });

  it('answers 500 and calls no handler of another platform', async () => {
    const events = new WebhookEvents(chatwoot);
    events.onAny((event) => handled.push(event)).onUnknown((event) => handled.push(event));
    const logger = recordingLogger();
    const address = await serve(
      host(
        jsonBody(),
        verifyFrogedJwt({ secret: SECRET }),
        validateAgainstSchema(froged, { logger }),
        dispatchByEvent(events, { logger }),
        answerErrors({ logger }),
      ),
    );
    expect((await send(address, genuine)).status).toBe(500);
    expect(handled).toEqual([]);
  });
});

function fail(what: unknown): never {
  throw what;
}

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutationsOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

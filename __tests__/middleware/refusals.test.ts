import { createServer } from 'node:http';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  chatwoot,
  dispatchByEvent,
  froged,
  jsonBody,
  validateAgainstSchema,
  verifyFrogedJwt,
  WebhookEvents,
  webhookRouter,
  type Inbox,
  type Refusal,
  type RouterOptions,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { eventually } from '../support/eventually.js';
import { hosts } from '../support/hosts.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'a secret of the tests';
const genuine = sampleRequest(froged, 'conversation_closed', { secret });
const forged = sampleRequest(froged, 'conversation_closed', { secret: 'another secret' });
const failing: Inbox = { attach: () => () => Promise.reject(new Error('secret-value')) };

describe.each(hosts)('onRefused of a router on %s', (_name, host) => {
  const serve = serving();
  const logger = recordingLogger();
  const refusals: Refusal[] = [];
  const routerWith = (options: RouterOptions = {}) =>
    webhookRouter(froged, { secret, logger, ...options }).onRefused((refusal) =>
      refusals.push(refusal),
    );

  beforeEach(() => {
    refusals.length = 0;
    logger.lines.length = 0;
  });

  const cases: readonly (readonly [string, RouterOptions, typeof genuine, number, string])[] = [
    ['a wrong proof', {}, forged, 401, 'unverified'],
    ['no JSON', {}, { ...genuine, body: '{"secret-value' }, 400, 'invalid_body'],
    ['a body that is too large', { limit: 10 }, genuine, 413, 'body_too_large'],
    [
      'a compressed body',
      {},
      { ...genuine, headers: { ...genuine.headers, 'content-encoding': 'gzip' } },
      415,
      'unsupported_media_type',
    ],
    ['an event that cannot be stored', { inbox: failing }, genuine, 503, 'not_stored'],
    [
      'drift, in strict mode',
      { strict: true },
      sampleRequest(froged, 'conversation_closed', {
        secret,
        payload: () => ({ event: 'conversation_closed', data: 'secret-value' }),
      }),
      422,
      'mismatch',
    ],
  ];
  it.each(cases)('hears of %s', async (_, options, request, status, code) => {
    const before = Date.now();
    const address = await serve(host(routerWith({ name: 'desk', ...options })));
    expect((await send(address, request)).status).toBe(status);
    expect(refusals).toEqual([
      { router: 'desk', status, code, reason: expect.any(String), receivedAt: expect.any(Date) },
    ]);
    const [{ reason, receivedAt }] = refusals as [Refusal];
    expect(logger.lines.at(-1)).toMatch(`desk: ${status} ${code}: ${reason}`);
    expect(receivedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(receivedAt.getTime()).toBeLessThanOrEqual(Date.now());
    expect(JSON.stringify(refusals)).not.toContain('secret-value');
    expect(Object.isFrozen(refusals[0])).toBe(true);
  });

  it('hears nothing of what is answered 200', async () => {
    await send(await serve(host(routerWith())), genuine).expect(200);
    expect(refusals).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new RangeError('secret-value');
      },
    ],
    ['rejects', () => Promise.reject(new RangeError('secret-value'))],
  ])('may fail: a function that %s is logged, and changes nothing', async (_, fail) => {
    const router = webhookRouter(froged, { secret, logger }).onRefused(fail);
    router.onRefused((refusal) => refusals.push(refusal)).onRefused(fail);
    expect((await send(await serve(host(router)), forged)).status).toBe(401);
    await eventually(() => logger.lines.length === 3);
    expect(logger.lines.slice(1)).toEqual(
      Array(2).fill('error froged: a function in onRefused failed: RangeError'),
    );
    expect(refusals).toHaveLength(1);
  });

  it('holds up no answer', async () => {
    const router = webhookRouter(froged, { secret, logger });
    router.onRefused(() => new Promise(() => undefined));
    expect((await send(await serve(host(router)), forged)).status).toBe(401);
  });
});

describe.each(chainHosts)('onRefused of WebhookEvents on %s', (_name, host) => {
  const serve = serving();
  const logger = recordingLogger();

  it.each([undefined, 'desk'])('hears through answerErrors({ events, name: %p })', async (name) => {
    const events = new WebhookEvents(froged);
    const refusals: Refusal[] = [];
    events.onRefused((refusal) => refusals.push(refusal));
    const links = [
      jsonBody(),
      verifyFrogedJwt({ secret }),
      validateAgainstSchema(froged),
      dispatchByEvent(events, { logger }),
    ];
    const address = await serve(host(...links, answerErrors({ logger, events, name })));
    await send(address, genuine).expect(200);
    await send(address, forged).expect(401);
    expect(refusals).toMatchObject([{ router: name ?? 'froged', status: 401, code: 'unverified' }]);
  });
});

describe.each(chainHosts)('a chain whose onRefused nobody calls, on %s', (_name, host) => {
  const serve = serving();

  it.each([
    ['without the events', () => ({}), 1],
    ['with other events', () => ({ events: new WebhookEvents(froged) }), 1],
    ['with the events', (events: WebhookEvents) => ({ events }), 0],
  ] as const)('warns at its first event: answerErrors %s', async (_, options, warnings) => {
    const logger = recordingLogger();
    const events = new WebhookEvents(froged);
    events.onRefused(() => undefined);
    const address = await serve(
      host(
        jsonBody(),
        verifyFrogedJwt({ secret }),
        validateAgainstSchema(froged),
        dispatchByEvent(events, { logger, name: 'desk' }),
        answerErrors({ logger, ...options(events) }),
      ),
    );
    for (let n = 0; n < 3; n++) await send(address, genuine).expect(200);
    expect(logger.lines).toEqual(
      Array(warnings).fill(
        expect.stringMatching(
          /^warn desk: no onRefused function will be called: .*answerErrors\(\{ events \}\)/,
        ),
      ),
    );
  });

  it('does not warn if there is no such function', async () => {
    const logger = recordingLogger();
    const links = [jsonBody(), verifyFrogedJwt({ secret }), validateAgainstSchema(froged)];
    const last = dispatchByEvent(new WebhookEvents(froged), { logger });
    await send(await serve(host(...links, last)), genuine).expect(200);
    expect(logger.lines).toEqual([]);
  });
});

describe.each(chainHosts)('the log of a chain by hand on %s', (_name, host) => {
  const serve = serving();

  it('has the name that its links got, once in each line', async () => {
    const logger = recordingLogger();
    const events = new WebhookEvents(froged);
    events.onAny(() => {
      throw new RangeError('no more');
    });
    const links = [jsonBody(), verifyFrogedJwt({ secret }), validateAgainstSchema(froged)];
    const address = await serve(
      host(...links, dispatchByEvent(events), answerErrors({ logger, name: 'desk' })),
    );
    await send(address, genuine).expect(500);
    await send(address, forged).expect(401);
    expect(logger.lines).toEqual([
      expect.stringMatching(/^error desk: 500 handler_failed: (?!desk)/),
      'warn desk: 401 unverified: header Froged-Webhook-Signature: ' +
        'invalid signature: another secret, or the token was changed',
    ]);
  });
});

describe('a body that is too large', () => {
  const serve = serving();

  it('is refused with the limit and its option in the log', async () => {
    const logger = recordingLogger();
    const router = webhookRouter(froged, { secret, limit: 5, logger });
    await send(await serve(createServer(router)), genuine).expect(413);
    expect(logger.lines).toEqual([
      expect.stringMatching(/Content-Length says \d+ bytes, and the option "limit" allows 5$/),
    ]);
  });
});

it('onRefused and answerErrors take nothing else', () => {
  const events = new WebhookEvents(froged);
  expect(() => events.onRefused('log' as never)).toThrow('The handler must be a function');
  expect(() => answerErrors({ events: froged as never })).toThrow(
    '"events" must be a WebhookEvents',
  );
  expect(() => answerErrors({ events, name: 'the desk' })).toThrow('"name"');
  expect(events.onRefused(() => undefined).hasHandlers()).toBe(false);
});

describe('handledEvents', () => {
  const serve = serving();

  it.each([
    ['a router', () => webhookRouter(froged, { secret })],
    ['WebhookEvents', () => new WebhookEvents(froged)],
  ])('of %s lists the events that have a handler, in the order of the platform', (_, make) => {
    const [first, second] = froged.eventNames as [never, never];
    const handler = () => undefined;
    const hooks = make();
    expect(hooks.handledEvents()).toEqual([]);
    hooks.onUnknown(handler).onMismatch(handler).onError(handler).onRefused(handler);
    expect(hooks.handledEvents()).toEqual([]);
    hooks.on(second, handler);
    expect(hooks.handledEvents()).toEqual([second]);
    hooks.once([second, first], handler);
    expect(hooks.handledEvents()).toEqual([first, second]);
    hooks.off(second, handler);
    expect(hooks.handledEvents()).toEqual([first]);
    hooks.onAny(handler);
    expect(hooks.handledEvents()).toEqual(froged.eventNames);
    hooks.handledEvents().length = 0;
    expect(hooks.handledEvents()).toEqual(froged.eventNames);
  });

  it('names an event that was registered under an alias by its own name', () => {
    const hooks = webhookRouter(froged, { secret });
    hooks.on('conversation_asigned', () => undefined);
    expect(hooks.handledEvents()).toEqual(['conversation_assigned']);
  });

  it('forgets a once handler that has succeeded, but not one that failed', async () => {
    const hooks = webhookRouter(chatwoot, { secret, logger: recordingLogger() });
    let fails = true;
    hooks.once('message_created', () => {
      if (fails) throw new Error('not yet');
    });
    const [[, host]] = hosts as [(typeof hosts)[0]];
    const address = await serve(host(hooks));
    const request = sampleRequest(chatwoot, 'message_created', { secret });
    await send(address, request).expect(500);
    expect(hooks.handledEvents()).toEqual(['message_created']);
    fails = false;
    await send(address, request).expect(200);
    expect(hooks.handledEvents()).toEqual([]);
  });
});

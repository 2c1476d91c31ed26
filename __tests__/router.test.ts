import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  allowUnsigned,
  chatwoot,
  convocore,
  definePlatform,
  froged,
  oneroute,
  unverified,
  webhookRouter,
  type Middleware,
  type Proof,
  type Verification,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express5, { type Express, type RequestHandler } from 'express';
import express4 from 'express4';
import supertest from 'supertest';
import { eventually } from './support/eventually.js';
import { expectHarmlessLines, expectProblem, expectUnproven } from './support/expect-answer.js';
import { fakeTimers } from './support/fake-timers.js';
import { hosts } from './support/hosts.js';
import { recordingLogger } from './support/recording-logger.js';
import { send, type Request } from './support/send.js';
import { serving } from './support/serving.js';

const secret = 'secret-of-the-workspace';
const workspaceSecret = 'vg_secret-of-the-workspace';
const token = 'secret-last-segment';
/** Less than a platform's `ackWithinMs`, and a thousand times what an answer takes. */
const BELOW_ACK_MS = 9_000;

const logger = recordingLogger();
const received: WebhookEvent[] = [];
const keep = (event: WebhookEvent) => received.push(event);

beforeEach(() => {
  logger.lines.length = 0;
  received.length = 0;
});
afterEach(() => void jest.useRealTimers());

/** A router, a genuine request and a forged one for each platform. */
const platforms = [
  {
    name: 'froged',
    router: () => webhookRouter(froged, { secret, logger }).onAny(keep),
    request: sampleRequest(froged, 'conversation_closed', { secret }),
    forged: sampleRequest(froged, 'conversation_closed', { secret: 'secret-of-a-stranger' }),
  },
  {
    name: 'convocore',
    router: () => webhookRouter(convocore, { workspaceSecret, logger }).onAny(keep),
    request: sampleRequest(convocore, 'lead_captured', { workspaceSecret }),
    forged: sampleRequest(convocore, 'lead_captured', {
      workspaceSecret: 'vg_secret-of-a-stranger',
    }),
  },
  {
    name: 'chatwoot',
    router: () => webhookRouter(chatwoot, { secret, logger }).onAny(keep),
    request: sampleRequest(chatwoot, 'message_created', { secret }),
    forged: sampleRequest(chatwoot, 'message_created', { secret: 'secret-of-a-stranger' }),
  },
  {
    name: 'oneroute',
    router: () => webhookRouter(oneroute, { token, logger }).onAny(keep),
    request: sampleRequest(oneroute, 'newMessage', { token }),
    forged: sampleRequest(oneroute, 'newMessage', { token: 'secret-of-a-stranger' }),
  },
] as const;

describe('webhookRouter', () => {
  it.each([
    ['froged', () => webhookRouter(froged, { secret: undefined }), 'secret'],
    ['convocore', () => webhookRouter(convocore, { workspaceSecret: '' }), 'workspaceSecret'],
    ['chatwoot', () => webhookRouter(chatwoot, { secret: [] }), 'secret'],
    ['chatwoot without options', () => webhookRouter(chatwoot, {} as { secret: string }), 'secret'],
    ['oneroute', () => webhookRouter(oneroute, { token: 'short' }), 'token'],
    [
      'any platform, with an invalid limit',
      () => webhookRouter(froged, { secret, limit: 'much' }),
      'limit',
    ],
    [
      'any platform, with an invalid deadline',
      () => webhookRouter(froged, { secret, ackWithinMs: 0 }),
      'ackWithinMs',
    ],
  ])('throws a TypeError that names the invalid option: %s', (_, construct, option) => {
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(`"${option}"`);
  });

  it('returns itself from every registration, so calls can be chained', () => {
    const router = webhookRouter(froged, { secret, logger });
    expect(router.on('nps_rated', keep)).toBe(router);
    expect(router.on(['nps_rated', 'conversation_asigned'], keep)).toBe(router);
    expect(router.once('nps_rated', keep)).toBe(router);
    expect(router.off('nps_rated', keep)).toBe(router);
    expect(router.onAny(keep)).toBe(router);
    expect(router.onUnknown(keep)).toBe(router);
    expect(router.onMismatch(keep)).toBe(router);
    expect(router.onError(() => undefined)).toBe(router);
  });

  it('refuses an unknown event name and suggests the nearest one', () => {
    const router = webhookRouter(froged, { secret, logger });
    for (const name of ['conversation_close', 'constructor', '__proto__', '']) {
      expect(() => router.on(name as 'nps_rated', keep)).toThrow(TypeError);
    }
    expect(() => router.on('conversation_close' as 'nps_rated', keep)).toThrow(
      '"conversation_closed"',
    );
  });
});

describe.each(hosts)('webhookRouter on %s', (_name, host) => {
  const serve = serving();
  type Router = Parameters<typeof host>[0];
  const post = async (router: Router, request: Request) => send(await serve(host(router)), request);

  describe.each(platforms)('for $name', ({ router, request, forged }) => {
    it('passes a genuine request to its handlers once', async () => {
      const answer = await post(router(), request);
      expect([answer.status, answer.text]).toEqual([200, '']);
      expect(received).toHaveLength(1);
      expect(logger.lines).toEqual([]);
    });

    it('answers 401 to a forged request and runs no handler', async () => {
      const answer = await post(router(), forged);
      expectUnproven(answer);
      expect(received).toEqual([]);
      expect(logger.lines).toHaveLength(1);
      expectHarmlessLines(logger.lines);
      expect(answer.text + logger.lines.join()).not.toMatch(/secret-|stack|\bat .*:\d+/);
    });

    it('gives every unauthenticated request the same answer', async () => {
      const address = await serve(host(router()));
      for (const body of ['{}', '{"event":"nonsense","type":"nonsense"}', forged.body]) {
        expectUnproven(await send(address, { ...forged, body }));
      }
      expect(received).toEqual([]);
    });
  });

  describe('its answers', () => {
    const headers = { 'content-type': 'application/json' };
    const routers = { lax: () => webhookRouter(oneroute, { allowUnsigned: true, logger }) };
    const genuine = sampleRequest(oneroute, 'newMessage', {});
    const strict = () => webhookRouter(oneroute, { allowUnsigned: true, logger, strict: true });
    const small = () => webhookRouter(oneroute, { allowUnsigned: true, logger, limit: 10 });
    const failing = () =>
      routers.lax().on('newMessage', () => Promise.reject(new Error('secret-value')));

    it.each<[number, string, string, () => Router, Request]>([
      [
        400,
        'invalid_body',
        'a body that is not JSON',
        routers.lax,
        { path: '/', headers, body: 'secret-value' },
      ],
      [
        400,
        'invalid_body',
        'a body without an event name',
        routers.lax,
        { path: '/', headers, body: '{}' },
      ],
      [413, 'body_too_large', 'a body over the limit', small, genuine],
      [
        415,
        'unsupported_media_type',
        'a form',
        routers.lax,
        {
          path: '/',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'a=secret-value',
        },
      ],
      [500, 'handler_failed', 'an event whose handler fails', failing, genuine],
    ])('are %d %s to %s', async (status, code, _, router, request) => {
      const answer = await post(router(), request);
      expectProblem(answer, status, code);
      expect(received).toEqual([]);
      expect(logger.lines).toEqual([expect.stringContaining(`oneroute: ${status} ${code}: `)]);
      expect(answer.text + logger.lines.join()).not.toMatch(/secret-value|stack|\bat .*:\d+/);
    });

    it('are 405 to anything but POST, and no later route sees the request', async () => {
      const address = await serve(host(routers.lax()));
      for (const method of ['get', 'put', 'delete'] as const) {
        const answer = await supertest(address)[method]('/');
        expectProblem(answer, 405, 'method_not_allowed');
        expect(answer.headers).toMatchObject({ allow: 'POST' });
      }
    });

    it('are 200 to a mismatch, which only reaches onMismatch, and 422 in strict mode', async () => {
      const body = '{"event":"newMessage","message":"secret-value"}';
      const mismatched = { path: '/', headers, body };
      const others: unknown[] = [];
      const router = routers.lax().onMismatch(keep);
      router.on('newMessage', (event) => others.push(event)).onAny((event) => others.push(event));
      await send(await serve(host(router)), mismatched).expect(200);
      expect(others).toEqual([]);
      expect(received).toEqual([expect.objectContaining({ name: 'newMessage' })]);
      expect(received[0]?.mismatches).toContainEqual(
        expect.objectContaining({ pointer: '/message', keyword: 'type', drift: false }),
      );

      const answer = await post(strict().onMismatch(keep), mismatched);
      expect([answer.status, received.length]).toEqual([422, 1]);
      expect(answer.body).toMatchObject({
        code: 'mismatch',
        errors: expect.arrayContaining([expect.objectContaining({ pointer: '/message' })]),
      });
      expect(answer.text + logger.lines.join()).not.toContain('secret-value');
    });

    it('are 200 to drift, which handlers can see, and 422 in strict mode', async () => {
      const drifted = sampleRequest(convocore, 'message_received', {
        workspaceSecret,
        payload: (sample) => ({
          ...sample,
          payload: { ...sample.payload, channel: 'carrier-pigeon' },
        }),
      });
      const router = webhookRouter(convocore, { workspaceSecret, logger });
      router.on('message_received', keep).onMismatch(keep);
      await send(await serve(host(router)), drifted).expect(200);
      expect(received).toEqual([
        expect.objectContaining({
          payload: expect.objectContaining({
            payload: expect.objectContaining({ channel: 'carrier-pigeon' }),
          }),
          mismatches: [expect.objectContaining({ pointer: '/payload/channel', drift: true })],
        }),
      ]);
      expect(logger.lines).toEqual([expect.stringContaining('/payload/channel')]);

      const options = { workspaceSecret, logger, strict: true };
      const answer = await post(webhookRouter(convocore, options).onAny(keep), drifted);
      expect([answer.status, received.length]).toEqual([422, 1]);
      expect(answer.text + logger.lines.join()).not.toContain('pigeon');
    });

    it('are 200 at the configured deadline', async () => {
      fakeTimers();
      const router = webhookRouter(froged, { secret, logger, ackWithinMs: 1_500 });
      router.on('nps_rated', keep).on('nps_rated', () => new Promise(() => undefined));
      const request = sampleRequest(froged, 'nps_rated', { secret });
      const answer = post(router, request);
      await eventually(() => received.length > 0);
      jest.advanceTimersByTime(1_499);
      expect(received[0]?.signal.aborted).toBe(false);
      jest.advanceTimersByTime(1);
      expect(received[0]?.signal.aborted).toBe(true);
      expect((await answer).status).toBe(200);
    });
  });

  describe('an event name from a request', () => {
    const named = (event: string) => {
      const { body, ...rest } = sampleRequest(oneroute, 'newMessage', {});
      return { ...rest, body: JSON.stringify({ ...(JSON.parse(body) as object), event }) };
    };

    it.each([
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'error',
      'newListener',
      'newmessage',
    ])('%s is an unknown event, which gets 200 and only reaches onUnknown', async (name) => {
      const router = webhookRouter(oneroute, { allowUnsigned: true, logger }).onUnknown(keep);
      router.onAny(() => Promise.reject(new Error('onAny is for known events')));
      await send(await serve(host(router)), named(name)).expect(200);
      expect(received).toEqual([expect.objectContaining({ name, mismatches: [] })]);
    });

    it('cannot forge a log line or appear in an answer', async () => {
      const name = 'secret-name\r\nerror oneroute: forged \u001b[31m\u2028\u202e';
      const router = webhookRouter(oneroute, { allowUnsigned: true, logger });
      router.onUnknown(() => Promise.reject(new Error('x')));
      const answer = await post(router, named(name));
      expectProblem(answer, 500, 'handler_failed');
      expect(answer.text).not.toContain('secret-name');
      expect(logger.lines).not.toEqual([]);
      expectHarmlessLines(logger.lines);
    });

    it('cannot fill a log: a long one is truncated', async () => {
      const router = webhookRouter(oneroute, { allowUnsigned: true, logger });
      router.onUnknown(() => Promise.reject(new Error('x')));
      await post(router, named('n'.repeat(100_000)));
      expect(logger.lines.join().length).toBeLessThan(1_000);
    });
  });

  describe('a logger that throws', () => {
    const fail = () => {
      throw new Error('the log is full');
    };
    const broken = { warn: fail, error: fail };

    it('loses neither an event nor an answer', async () => {
      const drifted = sampleRequest(convocore, 'message_received', {
        workspaceSecret,
        payload: (sample) => ({
          ...sample,
          payload: { ...sample.payload, channel: 'carrier-pigeon' },
        }),
      });
      const router = webhookRouter(convocore, { workspaceSecret, logger: broken });
      await send(await serve(host(router.onAny(keep))), drifted)
        .timeout(BELOW_ACK_MS)
        .expect(200);
      expect(received).toHaveLength(1);
    });

    it('does not delay the answer to an unauthenticated or a failed request', async () => {
      const router = webhookRouter(froged, { secret, logger: broken });
      router.onAny(() => Promise.reject(new Error('x')));
      const address = await serve(host(router));
      const [{ request, forged }] = platforms;
      await send(address, forged).timeout(BELOW_ACK_MS).expect(401);
      await send(address, request).timeout(BELOW_ACK_MS).expect(500);
    });
  });

  it('passes each of many concurrent requests to its handler once', async () => {
    const address = await serve(host(webhookRouter(chatwoot, { secret, logger }).onAny(keep)));
    const requests = Array.from({ length: 40 }, () =>
      sampleRequest(chatwoot, 'message_created', { secret }),
    );
    const answers = await Promise.all(requests.map((request) => send(address, request)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const ids = requests.map((request) => request.headers['x-chatwoot-delivery']);
    expect(received.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('calls a once handler for one of many concurrent requests, and none after off', async () => {
    const request = sampleRequest(froged, 'nps_rated', { secret });
    const router = webhookRouter(froged, { secret, logger }).once('nps_rated', keep);
    const address = await serve(host(router));
    await Promise.all(Array.from({ length: 10 }, () => send(address, request).expect(200)));
    expect(received).toHaveLength(1);
    router.on('nps_rated', keep).off('nps_rated', keep);
    await send(address, request).expect(200);
    expect(received).toHaveLength(1);
  });

  it('runs handlers in the AsyncLocalStorage context of the request', async () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const look = () => seen.push(storage.getStore());
    const tenant = () => void look();
    const router = webhookRouter(froged, { secret, logger, tenant }).onAny(look);
    const server = createServer((req, res) => {
      storage.run(String(req.headers['x-request-id']), () =>
        host(router).emit('request', req, res),
      );
    });
    const address = await serve(server);
    const request = sampleRequest(froged, 'nps_rated', { secret });
    for (const id of ['one', 'two']) {
      const headers = { ...request.headers, 'x-request-id': id };
      await send(address, { ...request, headers }).expect(200);
    }
    expect(seen).toEqual(['one', 'one', 'two', 'two']);
  });

  describe('the tenant', () => {
    const request = sampleRequest(froged, 'nps_rated', { secret });
    type Tenant = NonNullable<Parameters<typeof webhookRouter>[1]['tenant']>;
    const withTenant = (tenant: Tenant) =>
      webhookRouter(froged, { secret, logger, tenant }).onAny(keep);

    it.each<[string, Tenant, string | undefined]>([
      ['a function returns', (req) => String(req.headers.host).split(':')[0], '127.0.0.1'],
      [
        'an async function returns',
        async ({ url }) => Promise.resolve(url),
        expect.any(String) as never,
      ],
      [
        'a function reads from the payload',
        ({ webhook }) => String(webhook?.payload().event),
        'nps_rated',
      ],
      ['a function does not know', () => undefined, undefined],
    ])('is what %s', async (_, tenant, expected) => {
      await send(await serve(host(withTenant(tenant))), request).expect(200);
      expect(received).toEqual([expect.objectContaining({ tenant: expected })]);
    });

    it.each<[string, Tenant]>([
      [
        'throws',
        () => {
          throw new Error('secret-value');
        },
      ],
      ['rejects', () => Promise.reject(new Error('secret-value'))],
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users may
      ['rejects without a reason', () => Promise.reject()],
      ['returns no string', () => 42 as never],
    ])('is not guessed: answers 500 and runs no handler if the function %s', async (_, tenant) => {
      const answer = await post(withTenant(tenant), request);
      expectProblem(answer, 500, 'internal');
      expect(received).toEqual([]);
      expect(answer.text + logger.lines.join()).not.toContain('secret-value');
    });

    it('times out after 2 seconds: answers 500 and runs no handler', async () => {
      fakeTimers();
      let asked = false;
      const answer = post(
        withTenant(() => {
          asked = true;
          return new Promise(() => undefined);
        }),
        request,
      );
      await eventually(() => asked);
      await jest.advanceTimersByTimeAsync(1_999);
      expect(jest.getTimerCount()).toBe(1);
      await jest.advanceTimersByTimeAsync(1);
      expectProblem(await answer, 500, 'internal');
      expect(received).toEqual([]);
      expect(logger.lines).toEqual([expect.stringMatching(/"tenant" took longer/)]);
    });

    it('is not looked up for an unauthenticated request', async () => {
      let asked = 0;
      const forged = sampleRequest(froged, 'nps_rated', { secret: 'secret-of-a-stranger' });
      expectUnproven(
        await post(
          withTenant(() => String(++asked)),
          forged,
        ),
      );
      expect(asked).toBe(0);
    });
  });

  describe('a custom platform', () => {
    const request = {
      path: '/',
      headers: { 'content-type': 'application/json' },
      body: '{"kind":"ping"}',
    };
    const own = (proof: unknown) =>
      webhookRouter(
        definePlatform<{ ping: { kind: 'ping' } }>({
          name: 'own',
          nameField: 'kind',
          schemas: { ping: { type: 'object' } },
          verify: () => proof as Proof,
        }),
        { logger },
      ).onAny(keep);

    it.each<[string, (verification: Verification) => unknown]>([
      ['returns', (verification) => verification],
      ['resolves to', (verification) => Promise.resolve(verification)],
    ])('accepts what its proof %s', async (_, answer) => {
      const verification: Verification = { scheme: 'hmac', coversBody: true };
      const proof: Proof = ({ headers, url }) => {
        expect(headers).toMatchObject(request.headers);
        expect(url).toBe('/hooks/');
        return answer(verification) as Verification;
      };
      await send(await serve(host(own(proof))), request).expect(200);
      expect(received).toEqual([expect.objectContaining({ name: 'ping', verification })]);
    });

    it('reads the body only once, whoever asks for it', async () => {
      const proof: Proof = async (delivery) => {
        const [first, second] = await Promise.all([delivery.bytes(), delivery.bytes()]);
        expect(second).toBe(first);
        expect(first.toString()).toBe(request.body);
        return { scheme: 'hmac', coversBody: true };
      };
      await send(await serve(host(own(proof))), request).expect(200);
      expect(received).toHaveLength(1);
    });

    it.each<[string, unknown]>([
      ['nothing', undefined],
      ['true', true],
      ['a scheme alone', { scheme: 'hmac' }],
      ['a promise of nothing', Promise.resolve()],
    ])('answers 500 if its proof returns %s', async (_, verification) => {
      expectProblem(
        await post(
          own(() => verification),
          request,
        ),
        500,
        'misconfigured',
      );
      expect(received).toEqual([]);
    });

    it.each<[string, unknown]>([
      ['a middleware', allowUnsigned()],
      ['nothing', undefined],
    ])('throws when the router is made if "verify" returns %s', (_, proof) => {
      expect(() => own(proof)).toThrow('own: "verify" must return a proof');
    });

    it.each<[string, unknown]>([
      ['rejects with unverified()', () => Promise.reject(unverified('not today'))],
      [
        'throws unverified()',
        () => {
          throw unverified('not today');
        },
      ],
    ])('answers 401 if its proof %s', async (_, proof) => {
      expectUnproven(await post(own(proof), request));
      expect(received).toEqual([]);
      expect(logger.lines).toEqual(['warn own: 401 unverified: not today']);
    });

    it.each<[string, unknown]>([
      ['rejects with an error', () => Promise.reject(new Error('secret-value'))],
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users may
      ['rejects without a reason', () => Promise.reject()],
      [
        'throws an error',
        () => {
          throw new Error('secret-value');
        },
      ],
    ])('answers 500 if its proof %s', async (_, proof) => {
      const answer = await post(own(proof), request);
      expectProblem(answer, 500, 'internal');
      expect(received).toEqual([]);
      expect(answer.text + logger.lines.join()).not.toContain('secret-value');
    });
  });
});

// The types of Express 4 and 5 are incompatible, but what these tests use is the same.
describe.each([
  ['Express 5', express5],
  ['Express 4', express4 as unknown as typeof express5],
] as const)('webhookRouter in an app of %s', (_name, express) => {
  const serve = serving();
  const start = async (app: Express) => (await serve(createServer(app))).replace('/hooks', '');
  const keepBytes = (req: IncomingMessage, _res: unknown, bytes: Buffer) =>
    Object.assign(req, { rawBody: bytes });

  it('lets two routers each receive their own requests', async () => {
    const [first, second] = platforms;
    const app = express();
    app.use('/a', first.router()).use('/b', second.router());
    const address = await start(app);
    await send(`${address}/a`, first.request).expect(200);
    await send(`${address}/b`, second.request).expect(200);
    expect(received.map(({ platform }) => platform)).toEqual([first.name, second.name]);
    expectUnproven(await send(`${address}/a`, second.request));
    expect(received).toHaveLength(2);
  });

  it.each(platforms)(
    'receives requests from $name wherever it is mounted',
    async ({ router, request }) => {
      const app = express();
      const sub = express.Router();
      sub.use('/deep/hooks', router());
      app.use('/v1', sub);
      app.post('/one', router());
      app.post('/one/:token', router());
      app.use(['/many', '/more'], router());
      const address = await start(app);
      const paths = ['/v1/deep/hooks', '/one', '/many', '/more'];
      for (const path of paths) await send(address + path, request).expect(200);
      expect(received).toHaveLength(paths.length);
    },
  );

  it('finds the URL token even if the router is mounted at exactly that URL', async () => {
    const app = express();
    app.use(`/exact/${token}`, webhookRouter(oneroute, { token, logger }).onAny(keep));
    app.use('/param/:token', webhookRouter(oneroute, { token, logger }).onAny(keep));
    const address = await start(app);
    const request = sampleRequest(oneroute, 'newMessage', { token });
    await send(`${address}/exact`, request).expect(200);
    await send(`${address}/param`, request).expect(200);
    expectUnproven(await send(`${address}/param`, { ...request, path: '/another-token' }));
    expect(received).toHaveLength(2);
  });

  it('leaves other requests to the app and answers its own', async () => {
    const app = express();
    app.use('/hooks', platforms[0].router());
    app.use((_req, res) => void res.status(418).end());
    const address = await start(app);
    await supertest(address).get('/other').expect(418);
    await supertest(address).get('/hooks').expect(405);
    await send(`${address}/hooks`, platforms[0].request).expect(200);
  });

  describe('after a global express.json()', () => {
    const behind = async (parser: Middleware, router: () => RequestHandler) =>
      start(express().use(parser, router()));
    const needNoBytes = platforms.filter(({ name }) => name !== 'chatwoot');
    const [, , signed] = platforms;

    it.each(needNoBytes)(
      'works for $name, whose proof needs no bytes',
      async ({ router, request }) => {
        await send(await behind(express.json(), router), request).expect(200);
        expect(received).toHaveLength(1);
        expect(JSON.stringify(received)).not.toContain('secret-');
      },
    );

    it.each(needNoBytes)('still refuses forged requests for $name', async ({ router, forged }) => {
      expectUnproven(await send(await behind(express.json(), router), forged));
      expect(received).toEqual([]);
    });

    it('answers 500 for Chatwoot and says where to mount the router', async () => {
      const answer = await send(await behind(express.json(), signed.router), signed.request);
      expectProblem(answer, 500, 'misconfigured', expect.stringContaining('before express.json()'));
      expect(received).toEqual([]);
      expect(logger.lines).toEqual([expect.stringMatching(/^error .*before express\.json\(\)/)]);
    });

    it('works for Chatwoot if the app keeps the bytes in rawBody', async () => {
      const address = await behind(express.json({ verify: keepBytes }), signed.router);
      await send(address, signed.request).expect(200);
      expectUnproven(await send(address, signed.forged));
      expect(received).toHaveLength(1);
    });

    it('works for Chatwoot after express.raw()', async () => {
      const address = await behind(express.raw({ type: '*/*' }), signed.router);
      await send(address, signed.request).expect(200);
      expect(received).toHaveLength(1);
    });

    it.each(platforms)(
      'answers 500 for $name if another middleware consumed the body',
      async ({ router, request }) => {
        const swallow: Middleware = (req, _res, next) => {
          req.resume().on('end', () => next());
        };
        const answer = await send(await behind(swallow, router), request);
        expectProblem(answer, 500, 'misconfigured', expect.stringContaining('Mount'));
        expect(received).toEqual([]);
      },
    );
  });
});

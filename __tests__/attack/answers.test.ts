import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import {
  allowUnsigned,
  answerErrors,
  chatwoot,
  dispatchByEvent,
  froged,
  jsonBody,
  unverified,
  validateAgainstSchema,
  verifyChatwootSignature,
  verifyFrogedJwt,
  WebhookError,
  WebhookEvents,
  webhookRouter,
  type Inbox,
  type Middleware,
} from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import { recordingLogger } from '../support/recording-logger.js';
import { serving } from '../support/serving.js';
import { connection, rawAnswer, rawRequest, received, type RawRequest } from './raw-answer.js';
import { vendors } from './vendors.js';

const CANARY = 'canary-that-nobody-may-read';
const SECRET = `${CANARY}-secret`;
const WRONG = `${CANARY}-guessed`;

const all = vendors(SECRET);
const signed = (payload?: object): SampleRequest =>
  sampleRequest(chatwoot, 'message_created', {
    secret: SECRET,
    payload: (sample: object) => ({ ...sample, content: CANARY, ...payload }),
  });

/** An app as users write it, without the headers that Express adds. */
function app(...links: readonly (RequestHandler | ErrorRequestHandler)[]) {
  return createServer(
    express()
      .disable('x-powered-by')
      .use('/hooks', ...links),
  );
}

function parts(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [line = '', ...headers] = head.split('\r\n');
  return {
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(
      headers.map((header) => {
        const [name = '', value = ''] = header.split(/: (.*)/);
        return [name.toLowerCase(), value];
      }),
    ),
    body,
  };
}

const brokenInbox: Inbox = { attach: () => () => Promise.reject(new Error(CANARY)) };
const throwing = () => {
  throw new Error(CANARY);
};

describe('every answer', () => {
  const serve = serving();
  const logger = recordingLogger();
  const secret = SECRET;
  const router = (options: object = {}) => webhookRouter(chatwoot, { secret, logger, ...options });
  const request = signed();
  const headers = { ...request.headers, 'x-note': CANARY };
  const ask = (other: Partial<RawRequest>): RawRequest => ({ ...request, headers, ...other });
  const withHeader = (name: string, value: string) =>
    ask({ headers: { ...headers, [name]: value } });

  const answers: readonly (readonly [
    what: string,
    status: number,
    request: RawRequest,
    links: readonly (RequestHandler | ErrorRequestHandler)[],
    more?: Readonly<Record<string, string>>,
  ])[] = [
    ['an event that is handled', 200, ask({}), [router()]],
    ['invalid JSON', 400, sign(`${CANARY}{`), [router()]],
    ['hostile JSON', 400, sign(`{"__proto__":"${CANARY}"}`), [router()]],
    ['an event without a name', 400, sign(`{"content":"${CANARY}"}`), [router()]],
    [
      'a request with a forged signature',
      401,
      withHeader('x-chatwoot-signature', CANARY),
      [router()],
    ],
    ['GET', 405, ask({ method: 'GET' }), [router()], { allow: 'POST' }],
    ['an unsupported method', 405, ask({ method: 'PROPFIND' }), [router()], { allow: 'POST' }],
    ['a body over the limit', 413, ask({}), [router({ limit: 10 })]],
    ['plain text', 415, withHeader('content-type', `text/${CANARY}`), [router()]],
    ['compressed JSON', 415, withHeader('content-encoding', CANARY), [router()]],
    ['a mismatch in strict mode', 422, signed({ id: CANARY }), [router({ strict: true })]],
    ['drift in strict mode', 422, signed({ content_type: CANARY }), [router({ strict: true })]],
    ['an event whose handler throws', 500, ask({}), [router().onAny(throwing)]],
    [
      'an event whose handler rejects',
      500,
      ask({}),
      [router().onAny(() => Promise.reject(new Error(CANARY)))],
    ],
    ['an event whose tenant lookup throws', 500, ask({}), [router({ tenant: throwing })]],
    ['a body that another parser has consumed', 500, ask({}), [express.json(), router()]],
    [
      'a request to a chain without verification',
      500,
      ask({}),
      [jsonBody(), validateAgainstSchema(chatwoot), answered()],
    ],
    ['a request to a chain without a body parser', 500, ask({}), [allowUnsigned(), answered()]],
    [
      'an event that Chatwoot should retry',
      500,
      ask({}),
      [router({ inbox: brokenInbox })],
      { 'retry-after': '30' },
    ],
    [
      'an event that another vendor should retry',
      503,
      all[0]!.samples[0]!.request(),
      [webhookRouter(froged, { secret, logger, inbox: brokenInbox })],
      { 'retry-after': '30' },
    ],
  ];

  it.each(answers)(
    'to %s has status %d and repeats nothing from the request',
    async (_, status, sent, links, more = {}) => {
      const answer = await rawAnswer(await serve(app(...links, answered())), sent);
      expectBare(answer, status, more);
    },
  );

  it('to a body that never arrives has status 408', async () => {
    const mount = await serve(app(router({ bodyTimeoutMs: 50 })));
    const socket = connection(mount);
    const [head, body] = rawRequest(mount, request);
    socket.write(head + body.slice(0, 20));
    expectBare((await received(socket)).replace(/^Date: .*\r\n/m, ''), 408, {});
  });

  it('to an oversized body without Content-Length has status 413', async () => {
    const mount = await serve(app(router({ limit: 10 })));
    const chunked = { ...request.headers, 'transfer-encoding': 'chunked' };
    const [head] = rawRequest(mount, { ...request, headers: chunked });
    const socket = connection(mount);
    socket.write(
      head.replace(/content-length: .*\r\n/, '') + `ff\r\n${CANARY.padEnd(255)}\r\n0\r\n\r\n`,
    );
    expectBare((await received(socket)).replace(/^Date: .*\r\n/m, ''), 413, {});
  });

  function answered(): ErrorRequestHandler {
    return answerErrors({ logger }) as ErrorRequestHandler;
  }
});

/** A correctly signed body that the vendor would never send. */
function sign(body: string): RawRequest {
  const { headers } = chatwoot.sign!({}, { secret: SECRET }, new Date());
  const timestamp = headers['x-chatwoot-timestamp']!;
  const signature = `sha256=${hmac(`${timestamp}.${body}`)}`;
  const type = { 'content-type': 'application/json' };
  return { path: '/', headers: { ...type, ...headers, 'x-chatwoot-signature': signature }, body };
}

function expectBare(answer: string, status: number, more: Readonly<Record<string, string>>): void {
  const { status: actual, headers, body } = parts(answer);
  expect(actual).toBe(status);
  const ofEach = {
    ...more,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body, 'latin1')),
  };
  if (status === 200) {
    expect(headers).toEqual(ofEach);
    return expect(body).toBe('');
  }
  expect(headers).toEqual({
    ...ofEach,
    'content-type': 'application/problem+json',
    'x-content-type-options': 'nosniff',
  });
  expect(answer).not.toMatch(/canary|\bat .*:\d+|\.[jt]s\b|node_modules|JSON at position/);
  const problem = JSON.parse(body) as Record<string, unknown>;
  expect(problem).toEqual({
    title: expect.any(String),
    status,
    detail: expect.any(String),
    code: expect.stringMatching(/^[a-z_]+$/),
    ...(status === 422 && { errors: expect.any(Array) }),
  });
}

function hmac(text: string): string {
  return createHmac('sha256', SECRET).update(text).digest('hex');
}

describe('the answer to an unauthenticated request', () => {
  const serve = serving();
  const logger = recordingLogger();
  const mountOf = (name: string, options: object = {}) => {
    const { platform, proof } = all.find((vendor) => vendor.name === name)!;
    return serve(app(webhookRouter(platform, { ...proof, logger, ...options })));
  };
  const genuine = (name: string, secret?: string) =>
    all.find((vendor) => vendor.name === name)!.samples[0]!.request(undefined, secret);
  const without = (name: string, header: string) => {
    const { headers, ...rest } = genuine(name);
    return {
      ...rest,
      headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== header)),
    };
  };
  const having = (name: string, header: string, value: string) => {
    const { headers, ...rest } = genuine(name);
    return { ...rest, headers: { ...headers, [header]: value } };
  };
  const TOKEN = 'froged-webhook-signature';
  const SIGNATURE = 'x-chatwoot-signature';
  const TIMESTAMP = 'x-chatwoot-timestamp';
  const old = () =>
    sampleRequest(chatwoot, 'message_created', { secret: SECRET, at: new Date(Date.now() - 1e6) });

  const unproven: readonly (readonly [
    name: string,
    reason: string,
    request: () => RawRequest,
    options?: object,
  ])[] = [
    ['froged', 'another secret', () => genuine('froged', WRONG)],
    ['froged', 'no token', () => without('froged', TOKEN)],
    ['froged', 'no token at all', () => having('froged', TOKEN, CANARY)],
    ['froged', 'an unsigned token', () => having('froged', TOKEN, 'eyJhbGciOiJub25lIn0.e30.')],
    ['froged', 'a token that is not JSON', () => having('froged', TOKEN, 'e30.Y2FuYXJ5.e30')],
    ['froged', 'a token of 8 kB', () => having('froged', TOKEN, 'a.'.repeat(4096))],
    ['froged', 'a secret lookup that throws', () => genuine('froged'), { secret: throwing }],
    ['convocore', 'another secret', () => genuine('convocore', WRONG)],
    ['convocore', 'no secret', () => ({ ...genuine('convocore'), body: '{"payload":{}}' })],
    ['convocore', 'no payload', () => ({ ...genuine('convocore'), body: '{}' })],
    [
      'convocore',
      'an array',
      () => ({ ...genuine('convocore'), body: '{"payload":{"workspaceSecret":["x"]}}' }),
    ],
    ['chatwoot', 'another secret', () => genuine('chatwoot', WRONG)],
    ['chatwoot', 'no signature', () => without('chatwoot', SIGNATURE)],
    ['chatwoot', 'no timestamp', () => without('chatwoot', TIMESTAMP)],
    ['chatwoot', 'an old timestamp', old],
    ['chatwoot', 'a malformed timestamp', () => having('chatwoot', TIMESTAMP, CANARY)],
    ['chatwoot', 'another body', () => ({ ...genuine('chatwoot'), body: `{"a":"${CANARY}"}` })],
    ['chatwoot', 'a body that is not JSON', () => ({ ...genuine('chatwoot'), body: `${CANARY}{` })],
    ['chatwoot', 'an empty body', () => ({ ...genuine('chatwoot'), body: '' })],
    [
      'chatwoot',
      'no secret for this sender',
      () => genuine('chatwoot'),
      { secret: () => undefined },
    ],
    ['oneroute', 'another token', () => genuine('oneroute', WRONG)],
    ['oneroute', 'no token', () => ({ ...genuine('oneroute'), path: '/' })],
    [
      'oneroute',
      'a token that cannot be URL-decoded',
      () => ({ ...genuine('oneroute'), path: '/%ff' }),
    ],
    ['oneroute', 'a token in the query', () => ({ ...genuine('oneroute'), path: `/?${SECRET}` })],
  ];

  it('is byte for byte the same for every reason and platform', async () => {
    const found = new Map<string, string>();
    for (const [name, reason, request, options] of unproven) {
      const answer = await rawAnswer(await mountOf(name, options), request());
      found.set(`${name}: ${reason}`, answer);
    }
    const [first] = found.values();
    expectBare(first!, 401, {});
    expect([...found].filter(([, answer]) => answer !== first)).toEqual([]);
    expect(logger.lines).toHaveLength(unproven.length);
    expect(logger.lines.filter((line) => line.includes('canary'))).toEqual([]);
  });

  // Whatever is wrong with the headers: the time until the answer must not reveal it.
  it.each(['froged', 'oneroute'])('on %s is sent before the body arrives', async (name) => {
    const mount = await mountOf(name);
    const request = genuine(name, WRONG);
    const bare = { ...request, path: '/', headers: { 'content-type': 'application/json' } };
    for (const each of [request, bare]) {
      const [head] = rawRequest(mount, each);
      const socket = connection(mount);
      socket.write(head);
      expect(parts(await received(socket)).status).toBe(401);
    }
  });

  it.each(['chatwoot', 'convocore'])(
    'on %s is sent only after the whole body has arrived, which the proof covers or is in',
    async (name) => {
      const mount = await mountOf(name);
      const [head, body] = rawRequest(mount, genuine(name, WRONG));
      const socket = connection(mount);
      const answer = received(socket);
      socket.write(head + body.slice(0, -1));
      // By now the server would have sent an early answer, and this process would have read it.
      for (let n = 0; n < 3; n++) await rawAnswer(mount, genuine(name, WRONG));
      expect(socket.bytesRead).toBe(0);
      socket.write(body.slice(-1));
      expect(parts(await answer).status).toBe(401);
    },
  );

  const first: readonly (readonly [
    status: number,
    request: (one: RawRequest) => RawRequest,
    options: object,
  ])[] = [
    [405, (one) => ({ ...one, method: 'PUT' }), {}],
    [413, (one) => one, { limit: 10 }],
    [415, (one) => ({ ...one, headers: { ...one.headers, 'content-type': 'text/plain' } }), {}],
  ];
  it.each(all.flatMap(({ name }) => first.map((each) => [name, ...each] as const)))(
    'on %s is the same as to an authenticated one when both get %d',
    async (name, status, change, options) => {
      const mount = await mountOf(name, options);
      const proven = await rawAnswer(mount, change(genuine(name)));
      const guessed = await rawAnswer(mount, change(genuine(name, WRONG)));
      expect(parts(guessed).status).toBe(status);
      expect(guessed).toBe(proven);
    },
  );
});

describe.each([undefined, 'development', 'production'])('with NODE_ENV %s', (env) => {
  const serve = serving();
  const logger = recordingLogger();
  const written: string[] = [];
  const before = process.env.NODE_ENV;
  const { error: consoleError } = console;

  beforeEach(() => {
    if (env === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = env;
    // Express's default handler also writes the error it shows to the console.
    console.error = (...args: unknown[]) => void written.push(args.map(String).join(' '));
    logger.lines.length = 0;
    written.length = 0;
  });
  afterEach(() => {
    process.env.NODE_ENV = before;
    console.error = consoleError;
  });

  const thrown: readonly (readonly [what: string, make: () => unknown])[] = [
    ['an error with secrets in it', secretive],
    [
      'an error with `expose: true`',
      () => Object.assign(secretive(), { expose: true, status: 400 }),
    ],
    [
      'an error with headers',
      () => Object.assign(secretive(), { headers: { 'x-leak': CANARY }, statusCode: 418 }),
    ],
    [
      'an error whose status cannot be read',
      () => Object.defineProperty(secretive(), 'status', { get: throwing }),
    ],
    [
      'an error whose name cannot be read',
      () => Object.defineProperty(secretive(), 'name', { get: throwing }),
    ],
    [
      'an error whose stack cannot be read',
      () => Object.defineProperty(secretive(), 'stack', { get: throwing }),
    ],
    ['a string', () => CANARY],
    [
      'an object that throws when converted to a string',
      () => ({ toString: throwing, [CANARY]: CANARY }),
    ],
    [
      'an object that throws on every access',
      () => new Proxy({}, { get: throwing, getPrototypeOf: throwing }),
    ],
    ['a revoked proxy', revoked],
    ['a symbol', () => Symbol(CANARY)],
    ['a function', () => throwing],
  ];
  const ways: readonly (readonly [how: string, link: (make: () => unknown) => Middleware])[] = [
    [
      'throws',
      (make) => () => {
        throw make();
      },
    ],
    [
      'rejects with',
      (make) => async () => {
        await Promise.resolve();
        throw make();
      },
    ],
    ['passes on', (make) => (_req, _res, next) => next(make())],
  ];

  it.each(
    ways.flatMap(([how, link]) => thrown.map(([what, make]) => [how, what, link, make] as const)),
  )('Express reveals nothing when a link %s %s', async (_how, _what, link, make) => {
    const links = [jsonBody(), link(make), answerErrors({ logger })] as RequestHandler[];
    const answer = await rawAnswer(await serve(app(...links)), signed());
    expectBare(answer, parts(answer).status, {});
    expect(parts(answer).status).toBeGreaterThanOrEqual(400);
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines.join()).not.toMatch(/canary|\bat .*:\d+/);
    expect(written).toEqual([]);
  });

  const inRouter = (handler: () => unknown, options: object = {}) =>
    webhookRouter(chatwoot, { secret: SECRET, logger, ...options }).onAny(handler);

  it.each(thrown)('Express reveals nothing when a handler throws %s', async (_, make) => {
    const router = inRouter(() => {
      throw make();
    });
    const answer = await rawAnswer(await serve(app(router)), signed());
    expectBare(answer, 500, {});
    expect(answer).toContain('"code":"handler_failed"');
    expect(logger.lines).toEqual([expect.stringMatching(/^error chatwoot: 500 handler_failed: /)]);
    expect(logger.lines.join()).not.toMatch(/canary|\bat .*:\d+/);
    expect(written).toEqual([]);
  });

  it.each(thrown)('reports only that the inbox failed when it rejects with %s', async (_, make) => {
    const inbox: Inbox = {
      attach: () => async () => {
        await Promise.resolve();
        throw make();
      },
    };
    const answer = await rawAnswer(
      await serve(app(inRouter(() => undefined, { inbox }))),
      signed(),
    );
    expectBare(answer, 500, { 'retry-after': '30' });
    expect(logger.lines).toEqual([expect.stringMatching(/^error chatwoot: 500 not_stored: /)]);
    expect(logger.lines.join()).not.toMatch(/canary|\bat .*:\d+/);
    expect(written).toEqual([]);
  });

  it.each(thrown)(
    'answers 401 and reveals nothing when the secret lookup throws %s',
    async (_, make) => {
      const secret = () => {
        throw make();
      };
      const answer = await rawAnswer(
        await serve(app(inRouter(() => undefined, { secret }))),
        signed(),
      );
      expectBare(answer, 401, {});
      expect(logger.lines.join()).not.toMatch(/canary|\bat .*:\d+/);
      expect(written).toEqual([]);
    },
  );

  const parsers: readonly (readonly [status: number, body: string, parser: RequestHandler])[] = [
    [400, `{"a": ${CANARY}}`, express.json()],
    [413, `{"a":"${CANARY}"}`, express.json({ limit: 5 })],
    [500, `{"a":"${CANARY}"}`, express.json({ verify: throwing })],
  ];
  it.each(parsers)(
    'Express reveals nothing when a parser answers %d',
    async (status, body, parser) => {
      const request = { ...signed(), body };
      const inChain = app(
        parser,
        jsonBody() as RequestHandler,
        answerErrors({ logger }) as ErrorRequestHandler,
      );
      const inApp = createServer(
        express()
          .disable('x-powered-by')
          .use(parser)
          .use('/hooks', jsonBody())
          .use(answerErrors({ logger })),
      );
      for (const server of [inChain, inApp]) {
        expectBare(await rawAnswer(await serve(server), request), status, {});
      }
      expect(logger.lines).toHaveLength(2);
      expect(logger.lines.join()).not.toMatch(/canary|\bat .*:\d+/);
      expect(written).toEqual([]);
    },
  );

  function secretive(): Error {
    const error = new Error(`${CANARY} in the message`, { cause: new Error(CANARY) });
    return Object.assign(error, { body: `{"secret":"${CANARY}"}`, detail: CANARY, reason: CANARY });
  }

  function revoked(): unknown {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }
});

describe('without answerErrors()', () => {
  const serve = serving();
  const logger = recordingLogger();
  const body = (text: string) => ({ ...signed(), body: text });
  const own = new Error(CANARY);
  const events = () => new WebhookEvents(chatwoot);
  const rest = (options: object = {}) => [
    validateAgainstSchema(chatwoot, { logger }),
    dispatchByEvent(
      events().onAny(() => Promise.reject(own)),
      { logger, ...options },
    ),
  ];
  const chainOf = (...links: readonly Middleware[]) => [jsonBody(), ...links];
  const verifying = (secret: string | (() => string)) => verifyChatwootSignature({ secret });
  const failing = { inbox: { attach: () => () => Promise.reject(own) } };

  const cases: readonly (readonly [
    code: string,
    what: string,
    request: RawRequest,
    links: readonly Middleware[],
    cause?: unknown,
  ])[] = [
    ['invalid_body', 'is not JSON', body(`${CANARY}{`), chainOf(allowUnsigned(), ...rest())],
    [
      'invalid_body',
      'is hostile',
      body(`{"__proto__":"${CANARY}"}`),
      chainOf(allowUnsigned(), ...rest()),
    ],
    [
      'invalid_body',
      'has no name',
      body(`{"event":["${CANARY}"]}`),
      chainOf(allowUnsigned(), ...rest()),
    ],
    ['unverified', 'has a wrong signature', signed(), chainOf(verifying(WRONG), ...rest())],
    [
      'unverified',
      'cannot be verified because the secret lookup throws',
      signed(),
      chainOf(verifying(throwing), ...rest()),
    ],
    [
      'unverified',
      'has a malformed token',
      { ...signed(), headers: { 'froged-webhook-signature': `e30.${CANARY}.x` } },
      chainOf(verifyFrogedJwt({ secret: SECRET }), ...rest()),
    ],
    [
      'unverified',
      'is rejected by a custom link',
      signed(),
      chainOf((_req, _res, next) => next(unverified('by hand'))),
    ],
    ['body_too_large', 'is over the limit', signed(), [jsonBody({ limit: 10 })]],
    [
      'unsupported_media_type',
      'is plain text',
      { ...signed(), headers: { 'content-type': `text/${CANARY}` } },
      chainOf(),
    ],
    ['method_not_allowed', 'is a PUT', { ...signed(), method: 'PUT' }, chainOf()],
    [
      'mismatch',
      'has wrong types',
      signed({ id: CANARY, account: CANARY }),
      chainOf(verifying(SECRET), ...rest()),
    ],
    ['misconfigured', 'no link verifies', signed(), chainOf(...rest())],
    [
      'handler_failed',
      'makes its handler fail',
      signed(),
      chainOf(verifying(SECRET), ...rest()),
      expect.objectContaining({ errors: [own] }),
    ],
    ['not_stored', 'cannot be stored', signed(), chainOf(verifying(SECRET), ...rest(failing)), own],
  ];

  it.each(cases)(
    'the %s error of a request that %s contains nothing from the request',
    async (code, _what, request, ...[links, cause]) => {
      const seen: unknown[] = [];
      const last: ErrorRequestHandler = (error, _req, res, next) => {
        seen.push(error);
        if (res.headersSent) return next(error);
        res.status(500).end();
      };
      await rawAnswer(
        await serve(app(...(links as readonly unknown[] as RequestHandler[]), last)),
        request,
      );
      expect(seen).toEqual([expect.objectContaining({ code })]);
      const error = seen[0] as WebhookError;
      expect(error).toBeInstanceOf(WebhookError);
      // What the app's own code threw is passed on as it is.
      expect(error.cause).toEqual(cause);
      const texts = Reflect.ownKeys(error)
        .filter((key) => key !== 'cause')
        .map((key) => JSON.stringify([String(key), (error as never)[key]]));
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.join() + String(error) + JSON.stringify(error)).not.toContain('canary');
    },
  );
});

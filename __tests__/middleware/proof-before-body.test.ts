import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  jsonBody,
  requireProof,
  unverified,
  verifyChatwootSignature,
  verifyFrogedJwt,
  verifyUrlToken,
  verifyWith,
  verifyWorkspaceSecret,
  chatwoot,
  froged,
  validateAgainstSchema,
  type Delivery,
  type Middleware,
  type Proof,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { eventually } from '../support/eventually.js';
import { expectProblem } from '../support/expect-answer.js';
import { gate } from '../support/gate.js';
import { recordingLogger } from '../support/recording-logger.js';
import { answerTo, send, type Request } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'a secret of the tests';
const token = 'a-token-of-the-tests';
const genuine = sampleRequest(froged, 'conversation_closed', { secret });
const verification: Verification = { scheme: 'hmac', coversBody: false };
const JSON_TYPE = { 'content-type': 'application/json' };
const now = () => String(Math.floor(Date.now() / 1000));
const SIGNATURE = `sha256=${'0'.repeat(64)}`;

describe.each(chainHosts)('a proof on %s', (_name, host, express) => {
  const serve = serving();
  const logger = recordingLogger();
  const reached: Delivery[] = [];
  const payloads: unknown[] = [];
  const last: Middleware = ({ webhook }: WebhookRequest, res, next) => {
    try {
      payloads.push(webhook!.payload());
    } catch (error) {
      return next(error);
    }
    reached.push(webhook!);
    res.end();
  };
  const listen = (...links: readonly Middleware[]) =>
    serve(host(jsonBody(), ...links, last, answerErrors({ logger })));

  beforeEach(() => {
    reached.length = 0;
    payloads.length = 0;
    logger.lines.length = 0;
  });

  const headersAlone: readonly (readonly [string, Middleware, Record<string, string>])[] = [
    ['FROGED, without a token', verifyFrogedJwt({ secret }), {}],
    ['FROGED, with a wrong one', verifyFrogedJwt({ secret }), { 'froged-webhook-signature': 'x' }],
    ['a secret URL', verifyUrlToken({ token }), {}],
    [
      'FROGED, with a function for its secret',
      verifyFrogedJwt({ secret: async () => Promise.resolve(secret) }),
      { 'froged-webhook-signature': 'x' },
    ],
    [
      'one of your own',
      requireProof(({ headers }) => {
        if (headers['x-key'] === secret) return verification;
        throw unverified('wrong');
      }),
      {},
    ],
    ['Chatwoot, without a signature', verifyChatwootSignature({ secret }), {}],
    [
      'Chatwoot, with a malformed one',
      verifyChatwootSignature({ secret }),
      { 'x-chatwoot-signature': 'sha256=0', 'x-chatwoot-timestamp': now() },
    ],
    [
      'Chatwoot, with an old timestamp',
      verifyChatwootSignature({ secret }),
      { 'x-chatwoot-signature': SIGNATURE, 'x-chatwoot-timestamp': '1' },
    ],
  ];
  it.each(headersAlone)('refuses before the body arrives: %s', async (_, verify, headers) => {
    const socket = open(await listen(verify), { ...JSON_TYPE, ...headers, 'content-length': 100 });
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 401 /);
    expect(reached).toEqual([]);
    socket.destroy();
  });

  it.each<[string, Middleware, Record<string, string>]>([
    [
      'Chatwoot',
      verifyChatwootSignature({ secret }),
      { 'x-chatwoot-signature': SIGNATURE, 'x-chatwoot-timestamp': now() },
    ],
    ['Convocore', verifyWorkspaceSecret({ workspaceSecret: secret }), {}],
    [
      'verifyWith',
      verifyWith({ secret, ...verification, isProof: (_key, { payload }) => 'x' in payload() }),
      {},
    ],
  ])('waits for the body where it needs that: %s', async (_, verify, headers) => {
    const socket = open(await listen(verify), { ...JSON_TYPE, ...headers, 'content-length': 2 });
    socket.write('{');
    const answer = answerOn(socket);
    let isAnswered = false;
    answer.then(() => (isAnswered = true)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAnswered).toBe(false);
    socket.write('}');
    expect(await answer).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
  });

  it('is followed by the body: the next link finds the payload', async () => {
    const address = await listen(verifyFrogedJwt({ secret }));
    await send(address, genuine).expect(200);
    expect(payloads).toEqual([JSON.parse(genuine.body)]);
    expect(reached[0]!.rawBody!.toString()).toBe(genuine.body);
  });

  it('that passes does not make a body good that is cut off, too slow or too large', async () => {
    const address = await serve(
      host(
        jsonBody({ limit: 100, bodyTimeoutMs: 50 }),
        allowUnsigned(),
        last,
        answerErrors({ logger }),
      ),
    );
    const slow = open(address, { ...JSON_TYPE, 'content-length': 10 });
    expect(await answerOn(slow)).toMatch(/^HTTP\/1\.1 408 /);
    const large = open(address, { ...JSON_TYPE, 'transfer-encoding': 'chunked' });
    large.write(`80\r\n${' '.repeat(128)}\r\n`);
    expect(await answerOn(large)).toMatch(/^HTTP\/1\.1 413 /);
    expect(reached).toEqual([]);
  });

  const custom: readonly (readonly [string, (delivery: Delivery) => unknown])[] = [
    ['payload()', ({ payload }) => payload().event === 'conversation_closed' && verification],
    [
      'payload(), after something else',
      async ({ payload }) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return payload().event === 'conversation_closed' && verification;
      },
    ],
    ['rawBody', ({ rawBody }) => rawBody!.length === genuine.body.length && verification],
    [
      'rawBody, and refuses without it',
      ({ rawBody }) => {
        if (rawBody) return verification;
        throw unverified('no body');
      },
    ],
    [
      'payload(), whose error it takes for a refusal',
      ({ payload }) => {
        try {
          payload();
          return verification;
        } catch {
          throw unverified('no payload');
        }
      },
    ],
  ];
  it.each(custom)('of your own may ask for %s without awaiting bytes()', async (_, proof) => {
    await send(await listen(requireProof(proof as Proof)), genuine).expect(200);
    expect(reached).toHaveLength(1);
  });

  it('of your own that lets everybody in as long as there is no body lets nobody in', async () => {
    const proof: Proof = ({ rawBody }) => {
      if (rawBody?.includes('x')) throw unverified('forged');
      return verification;
    };
    const address = await listen(requireProof(proof));
    expectProblem(await send(address, { ...genuine, body: '{"x":1}' }), 401, 'unverified');
    expect(reached).toEqual([]);
  });

  it('may find its secret by the payload', async () => {
    const find = (req: WebhookRequest) => {
      const { event } = req.webhook!.payload();
      return event === 'conversation_closed' ? secret : undefined;
    };
    await send(await listen(verifyFrogedJwt({ secret: find })), genuine).expect(200);
    const signed = sampleRequest(chatwoot, 'message_created', { secret });
    const byAccount = (req: WebhookRequest) =>
      (req.webhook!.payload().account as { id: number }).id > 0 ? secret : undefined;
    await send(await listen(verifyChatwootSignature({ secret: byAccount })), signed).expect(200);
    expect(reached).toHaveLength(2);
  });

  it('of your own that sets the verification itself is followed by the body as well', async () => {
    const own: Middleware = (req: WebhookRequest, _res, next) => {
      req.webhook!.verification = verification;
      next();
    };
    await send(await listen(own, validateAgainstSchema(froged)), genuine).expect(200);
    expect(reached[0]!.event!.name).toBe('conversation_closed');
  });

  it('comes before what needs the payload: a link before it is told so, or reads the body', async () => {
    const early: Middleware = (req: WebhookRequest, _res, next) => {
      try {
        req.webhook!.payload();
        next();
      } catch (error) {
        next(error);
      }
    };
    const reading: Middleware = (req: WebhookRequest, res, next) => {
      req.webhook!.bytes().then(() => early(req, res, next), next);
    };
    const verify = verifyFrogedJwt({ secret });
    expectProblem(
      await send(await listen(early, verify), genuine),
      500,
      'misconfigured',
      expect.stringContaining('await req.webhook.bytes()'),
    );
    await send(await listen(reading, verify), genuine).expect(200);
    expect(reached).toHaveLength(1);
  });

  it('may leave the body to a parser that comes after jsonBody()', async () => {
    const [address, byBytes] = [
      await listen(express.json() as Middleware, verifyFrogedJwt({ secret })),
      await listen(express.raw({ type: '*/*' }) as Middleware, verifyFrogedJwt({ secret })),
    ];
    for (const each of [address, byBytes]) await send(each, genuine).expect(200);
    expect(payloads).toEqual([JSON.parse(genuine.body), JSON.parse(genuine.body)]);
  });

  it.each<[string, (delivery: Delivery) => unknown]>([
    [
      'without waiting for it',
      ({ bytes }) => {
        bytes().catch(() => undefined);
        return verification;
      },
    ],
    ['twice', async ({ bytes }) => Promise.all([bytes(), bytes()]).then(() => verification)],
  ])('of your own may ask for the bytes %s', async (_, proof) => {
    const body = JSON.stringify({ event: 'x', text: 'x'.repeat(300_000) });
    await send(await listen(requireProof(proof as Proof)), { ...genuine, body }).expect(200);
    expect(payloads).toEqual([JSON.parse(body)]);
  });

  it('that ignores that the body is too large is not given the rest of it', async () => {
    const proof: Proof = async ({ bytes, rawBody }) => {
      await bytes().catch(() => rawBody);
      return verification;
    };
    const links = [jsonBody({ limit: 1000 }), requireProof(proof), last];
    const address = await serve(host(...links, answerErrors({ logger })));
    const socket = open(address, { ...JSON_TYPE, 'transfer-encoding': 'chunked' });
    socket.write(`7d0\r\n${' '.repeat(2000)}\r\n`);
    socket.write('2\r\n{}\r\n0\r\n\r\n');
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 413 /);
    expect(reached).toEqual([]);
  });

  it('that takes its time loses no body whose sender has hung up', async () => {
    const { opened, open: goOn } = gate();
    let isAsked = false;
    const find = async () => {
      isAsked = true;
      await opened;
      return secret;
    };
    const address = await listen(verifyFrogedJwt({ secret: find }));
    const socket = open(address, {
      ...genuine.headers,
      'content-length': Buffer.byteLength(genuine.body),
    });
    socket.end(genuine.body);
    await eventually(() => isAsked);
    await new Promise((resolve) => socket.on('close', resolve));
    goOn();
    await eventually(() => reached.length === 1);
    expect(payloads).toEqual([JSON.parse(genuine.body)]);
  });

  it('after a link of the app that takes its time loses no body whose sender has hung up', async () => {
    const { opened, open: goOn } = gate();
    let isAsked = false;
    const slow: Middleware = (_req, _res, next) => {
      isAsked = true;
      opened.then(() => next(), next);
    };
    const address = await listen(slow, verifyFrogedJwt({ secret }));
    const socket = open(address, {
      ...genuine.headers,
      'content-length': Buffer.byteLength(genuine.body),
    });
    socket.end(genuine.body);
    await eventually(() => isAsked);
    await new Promise((resolve) => socket.on('close', resolve));
    goOn();
    await eventually(() => reached.length === 1 || logger.lines.length > 0);
    expect(logger.lines).toEqual([]);
    expect(payloads).toEqual([JSON.parse(genuine.body)]);
  });

  it.each([100, 300_000])(
    'that needs the body may come after jsonBody() and a parser: %d bytes',
    async (size) => {
      const payload = (sample: object) => ({ ...sample, note: 'x'.repeat(size) });
      const signed = sampleRequest(chatwoot, 'message_created', { secret, payload });
      const token = sampleRequest(froged, 'conversation_closed', { secret, payload });
      const json = express.json({ limit: '1mb' }) as Middleware;
      await send(await listen(json, verifyChatwootSignature({ secret })), signed).expect(200);
      const once = verifyFrogedJwt({ secret, oneBodyPerToken: true, maxAgeSeconds: 60 });
      await send(await listen(json, once), token).expect(200);
      expect(reached).toHaveLength(2);
    },
  );

  it('that needs no bytes is content with what a parser leaves that comes late', async () => {
    const payload = (sample: object) => ({ ...sample, note: 'x'.repeat(100_000) });
    const token = sampleRequest(froged, 'conversation_closed', { secret, payload });
    const json = express.json({ limit: '1mb' }) as Middleware;
    const late: Middleware = (req, res, next) => {
      setTimeout(() => json(req, res, next), 10);
    };
    const once = verifyFrogedJwt({ secret, oneBodyPerToken: true, maxAgeSeconds: 60 });
    await send(await listen(late, once), token).expect(200);
    expect(payloads).toEqual([JSON.parse(token.body)]);
  });

  it('whose result cannot be read is answered 500', async () => {
    let calls = 0;
    const unreadable = {
      get scheme(): never {
        throw new Error('unreadable');
      },
    };
    const proof = (({ payload }: Delivery) => {
      calls += 1;
      // Where it is called once more, nothing above it catches.
      if (calls === 1) payload();
      return unreadable;
    }) as unknown as Proof;
    expectProblem(await send(await listen(requireProof(proof)), genuine), 500, 'internal');
    expect(reached).toEqual([]);
  });

  describe('and the connection of a refused request', () => {
    it('stays while an earlier request on it is handled', async () => {
      const { opened, open: goOn } = gate();
      const slow: Middleware = (_req, _res, next) => {
        opened.then(() => next(), next);
      };
      const address = await listen(verifyFrogedJwt({ secret }), slow);
      const length = Buffer.byteLength(genuine.body);
      const socket = open(address, { ...genuine.headers, 'content-length': length });
      const { hostname, pathname } = new URL(address);
      const next = [`POST ${pathname} HTTP/1.1`, `host: ${hostname}`, 'content-length: 1000'];
      socket.write(`${genuine.body}${[...next, '', '{'].join('\r\n')}`);
      await eventually(() => logger.lines.length === 1);
      const answer = answerOn(socket);
      // A refused sender gets a second for the rest.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      goOn();
      expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
      socket.destroy();
    });

    const forged: Request = { ...genuine, headers: JSON_TYPE };

    it('goes on with the next request if its body is small, as most are', async () => {
      const socket = open(await listen(verifyFrogedJwt({ secret })), {
        ...JSON_TYPE,
        'content-length': 50_000,
      });
      socket.write(' '.repeat(50_000));
      expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 401 /);
      const { hostname, pathname } = new URL(addressOf(socket));
      const headers = Object.entries(genuine.headers).map(([name, value]) => `${name}: ${value}`);
      const length = `content-length: ${Buffer.byteLength(genuine.body)}`;
      const head = [`POST ${pathname} HTTP/1.1`, `host: ${hostname}`, length, ...headers, '', ''];
      socket.write(head.join('\r\n') + genuine.body);
      expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 200 /);
      expect(payloads).toEqual([JSON.parse(genuine.body)]);
      socket.destroy();
    });

    it('ends if its small body does not arrive', async () => {
      const socket = open(await listen(verifyFrogedJwt({ secret })), {
        ...JSON_TYPE,
        'content-length': 100,
      });
      const closed = new Promise((resolve) => socket.on('close', resolve));
      expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 401 /);
      await closed;
    });

    it.each<[string, object]>([
      ['with Content-Length', { 'content-length': 1024 ** 2 }],
      ['in chunks', { 'transfer-encoding': 'chunked' }],
    ])('ends if its body is large, once its sender has the answer: %s', async (_, framing) => {
      const address = await listen(verifyFrogedJwt({ secret }));
      const headers = { ...JSON_TYPE, ...framing };
      const req = httpRequest(address, { method: 'POST', headers, agent: false });
      const answer = answerTo(req);
      req.end(Buffer.alloc(1024 ** 2, 32));
      expectProblem(await answer, 401, 'unverified');
      expect((await answer).headers).toMatchObject({ connection: 'close' });
    });

    it.each<[string, Record<string, string | number>]>([
      ['413', { ...JSON_TYPE, 'content-length': 16 * 1024 ** 2 }],
      ['415', { 'content-type': 'text/plain', 'content-length': 16 * 1024 ** 2 }],
      ['413 in chunks', { ...JSON_TYPE, 'transfer-encoding': 'chunked' }],
    ])('ends once a sender that reads late has its answer: %s', async (name, headers) => {
      const links = [jsonBody({ limit: 100_000 }), allowUnsigned(), last];
      const address = await serve(host(...links, answerErrors({ logger })));
      const socket = open(address, headers);
      socket.pause();
      if ('transfer-encoding' in headers) socket.write('1000000\r\n');
      socket.write(Buffer.alloc(16 * 1024 ** 2 - 1, 32));
      await eventually(() => logger.lines.length === 1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const answer = answerOn(socket);
      socket.resume();
      expect((await answer).split(' ')[1]).toBe(name.slice(0, 3));
      expect(await answer).toMatch(/^connection: close/im);
      socket.destroy();
    });

    it('ends although a large body never comes', async () => {
      const socket = open(await listen(verifyFrogedJwt({ secret })), {
        ...JSON_TYPE,
        'content-length': 5_000_000,
      });
      const closed = new Promise((resolve) => socket.on('close', resolve));
      expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 401 [^]*connection: close/i);
      await closed;
    });

    it('is answered the same, byte for byte, whatever its size', async () => {
      const address = await listen(verifyFrogedJwt({ secret }));
      const small = await send(address, forged).set('connection', 'close');
      const large = await send(address, { ...forged, body: ' '.repeat(200_000) });
      expect(large.text).toBe(small.text);
      const ofSmall: object = small.headers;
      expect(large.headers).toEqual({ ...ofSmall, date: expect.any(String) });
    });
  });
});

const addresses = new WeakMap<Socket, string>();

function open(address: string, headers: Record<string, string | number>): Socket {
  const { hostname, port, pathname } = new URL(address);
  const socket = connect(Number(port), hostname).setNoDelay();
  socket.on('error', () => undefined);
  addresses.set(socket, address);
  const lines = Object.entries({ host: hostname, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write([`POST ${pathname} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
  return socket;
}

function addressOf(socket: Socket): string {
  return addresses.get(socket)!;
}

/** The next answer on the connection, as far as it comes in one piece. */
async function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('data', (data) => resolve(data.toString()));
    socket.once('close', () => resolve(''));
  });
}

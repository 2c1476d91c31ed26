import { once } from 'node:events';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  jsonBody,
  type JsonBodyOptions,
  type Middleware,
  type WebhookRequest,
} from 'conversation-webhooks';
import supertest from 'supertest';
import { chainHosts } from '../support/chain-hosts.js';
import { eventually } from '../support/eventually.js';
import { expectHarmlessLines, expectProblem } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { sendBytes } from '../support/send.js';
import { serving } from '../support/serving.js';

const JSON_TYPE = { 'content-type': 'application/json' };

it.each([0, -1, NaN, '', 'much', '5', '-5mb', '5 tb', '0mb', null])(
  'jsonBody throws a TypeError that names "limit" if it is %j',
  (limit) => {
    expect(() => jsonBody({ limit: limit as string })).toThrow(TypeError);
    expect(() => jsonBody({ limit: limit as string })).toThrow('"limit"');
  },
);

describe.each(chainHosts)('jsonBody on %s', (_name, host, express) => {
  const serve = serving();
  const logger = recordingLogger();
  const seen: { payload: unknown; rawBody: string | undefined }[] = [];
  const probe: Middleware = (req: WebhookRequest, res, next) => {
    try {
      const rawBody = req.webhook!.rawBody?.toString();
      seen.push({ payload: req.webhook!.payload(), rawBody });
    } catch (error) {
      return next(error);
    }
    res.end();
  };
  const listen = (options: JsonBodyOptions = {}, ...before: Middleware[]) =>
    serve(host(...before, jsonBody(options), allowUnsigned(), probe, answerErrors({ logger })));
  const post = async (
    body: string | Buffer,
    headers: OutgoingHttpHeaders = JSON_TYPE,
    ...before: Middleware[]
  ) => sendBytes(await listen({}, ...before), headers, Buffer.from(body as string));

  beforeEach(() => {
    seen.length = 0;
    logger.lines.length = 0;
  });

  it('keeps the exact bytes and parses them on request', async () => {
    const body = '{ "a" : "\\u003cb\\u003e", "n": 1782309600.0 }';
    expect((await post(body)).status).toBe(200);
    expect(seen).toEqual([{ payload: { a: '<b>', n: 1782309600 }, rawBody: body }]);
  });

  it('joins a body whose chunks split a character', async () => {
    const bytes = Buffer.from('{"text":"🚲"}');
    const chunks = [bytes.subarray(0, 10), bytes.subarray(10, 12), bytes.subarray(12)];
    expect((await sendBytes(await listen(), JSON_TYPE, ...chunks)).status).toBe(200);
    expect(seen).toEqual([{ payload: { text: '🚲' }, rawBody: bytes.toString() }]);
  });

  it('skips a byte order mark', async () => {
    expect((await post('\ufeff{"a":1}')).status).toBe(200);
    expect(seen).toEqual([{ payload: { a: 1 }, rawBody: '\ufeff{"a":1}' }]);
  });

  it.each(['get', 'head', 'put', 'patch', 'delete', 'options'] as const)(
    'answers 405 with Allow: POST to %s',
    async (method) => {
      const answer = await supertest(await listen())[method]('/');
      expect(answer.headers).toMatchObject({ allow: 'POST' });
      expect(answer.status).toBe(405);
      if (method !== 'head') expectProblem(answer, 405, 'method_not_allowed');
      expect(seen).toEqual([]);
    },
  );

  describe('the content type', () => {
    it.each<OutgoingHttpHeaders>([
      {},
      { 'content-type': '' },
      { ...JSON_TYPE, 'content-encoding': '' },
      { 'content-type': 'application/json; charset=utf-8' },
      { 'content-type': 'application/json; charset="UTF-8"' },
      { 'content-type': 'Application/JSON ; Charset=UTF8; x=y' },
      { 'content-type': 'application/cloudevents+json' },
      { 'content-type': 'application/vnd.api.v2+json;charset=utf-8' },
      { ...JSON_TYPE, 'content-encoding': 'Identity' },
      { ...JSON_TYPE, 'content-encoding': 'identity, identity' },
      { ...JSON_TYPE, 'content-encoding': ' , ' },
      { 'content-type': 'application/json; x=y; charset=us-ascii' },
      { 'content-type': 'application/json; charset="ASCII"' },
      { 'content-type': "application/json; charset='utf-8'" },
    ])('accepts %j', async (headers) => {
      expect((await post('{}', headers)).status).toBe(200);
      expect(seen).toHaveLength(1);
    });

    it.each<OutgoingHttpHeaders>([
      { 'content-type': 'text/plain' },
      { 'content-type': 'text/json' },
      { 'content-type': 'x-application/json' },
      { 'content-type': 'application/jsonp' },
      { 'content-type': 'application/json+xml' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'application/json; charset="iso-8859-1"' },
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
      { ...JSON_TYPE, 'content-encoding': 'identity, br' },
    ])('answers 415 to %j', async (headers) => {
      expectProblem(await post('{}', headers), 415, 'unsupported_media_type');
      expect(seen).toEqual([]);
    });
  });

  describe('a Content-Encoding', () => {
    it.each([
      ['gzip', 'compressed'],
      ['X-GZIP', 'compressed'],
      ['identity, zstd', 'compressed'],
      ['UTF-8', 'a charset, which belongs in Content-Type: application/json; charset=utf-8'],
      ['utf8', 'a charset'],
      ['us-ascii', 'a charset'],
      ['ISO-8859-1', 'a charset'],
      ['windows-1252', 'a charset'],
      ['application/json', 'a media type, which belongs in Content-Type'],
      ['application/json; charset=utf-8', 'a media type'],
      ['chunked', 'belongs in Transfer-Encoding'],
      ['none', 'must be identity or missing'],
      ['8bit', 'must be identity or missing'],
      ['undefined', 'must be identity or missing'],
      ['secret-value', 'must be identity or missing'],
    ])('that says %s is refused for what it is', async (encoding, said) => {
      const answer = await post('{}', { ...JSON_TYPE, 'content-encoding': encoding });
      expectProblem(answer, 415, 'unsupported_media_type', expect.stringContaining(said));
      expect(JSON.stringify([answer.text, logger.lines])).not.toContain('secret-value');
      expectHarmlessLines(logger.lines);
    });
  });

  it.each([
    ['text/plain', 'Content-Type must be application/json.'],
    ['application/json; charset=utf-16', 'The charset in Content-Type must be utf-8.'],
    ['secret-value', 'Content-Type must be application/json.'],
  ])('says what is wrong with the type %s', async (type, said) => {
    const answer = await post('{}', { 'content-type': type });
    expectProblem(answer, 415, 'unsupported_media_type', said);
  });

  describe('the limit', () => {
    const bodyOf = (bytes: number) => Buffer.from(`{"a":"${'x'.repeat(bytes - 8)}"}`);

    it.each([1024, '1kb', '1 KB', '1024b'])(
      'accepts exactly as many bytes as %p',
      async (limit) => {
        const address = await listen({ limit });
        const announced = (length: number) => ({ ...JSON_TYPE, 'content-length': length });
        expect((await sendBytes(address, JSON_TYPE, bodyOf(1024))).status).toBe(200);
        expect((await sendBytes(address, announced(1024), bodyOf(1024))).status).toBe(200);
        expectProblem(await sendBytes(address, JSON_TYPE, bodyOf(1025)), 413, 'body_too_large');
        expect(seen).toHaveLength(2);
      },
    );

    it('is 5 MB by default', async () => {
      const address = await listen();
      expect((await sendBytes(address, JSON_TYPE, bodyOf(5 * 1024 ** 2))).status).toBe(200);
      const answer = await sendBytes(address, JSON_TYPE, bodyOf(5 * 1024 ** 2 + 1));
      expectProblem(answer, 413, 'body_too_large');
    });

    it('answers 413 before the body arrives if Content-Length is too large', async () => {
      const address = await listen({ limit: 1024 });
      const headers = { ...JSON_TYPE, 'content-length': 1025 };
      const { client, answer } = open(address, headers);
      expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(await answer).toMatch(/\r\nconnection: close\r\n/i);
      client.destroy();
    });

    it('answers 413 to an endless body', async () => {
      const { client, answer } = open(await listen({ limit: 1024 }), {
        ...JSON_TYPE,
        'transfer-encoding': 'chunked',
      });
      client.write(`800\r\n${'x'.repeat(0x800)}\r\n`);
      expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
      client.destroy();
      expect(seen).toEqual([]);
    });

    it.each<OutgoingHttpHeaders>([
      { ...JSON_TYPE, 'content-length': 20 * 1024 ** 2 },
      { ...JSON_TYPE, 'transfer-encoding': 'chunked' },
    ])('lets a client that keeps sending read the 413: %j', async (headers) => {
      const answer = await sendBytes(await listen(), headers, bodyOf(20 * 1024 ** 2));
      expectProblem(answer, 413, 'body_too_large');
    });
  });

  describe('hostile and broken bodies', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

    it.each([
      ['64 levels deep', nested(64)],
      ['with a string under "constructor"', '{"constructor":"x","b":{"constructor":{"name":1}}}'],
      ['with an object under "prototype"', '{"prototype":{}}'],
    ])('accepts an object %s', async (_, body) => {
      expect((await post(body)).status).toBe(200);
    });

    const refused: readonly (readonly [string, string | Buffer])[] = [
      ['an empty body', ''],
      ['a space', ' '],
      ['plain text', 'secret-value'],
      ['truncated JSON', '{"a":"secret-value'],
      ['JSON followed by something else', '{}secret-value'],
      ['JSON in UTF-16', Buffer.from('{"a":1}', 'utf16le')],
      ['null', 'null'],
      ['true', 'true'],
      ['a number', '1'],
      ['a string', '"secret-value"'],
      ['an array', '[{"a":1}]'],
      ['__proto__', '{"__proto__":{"secret-value":1}}'],
      ['__proto__ with the value null', '{"__proto__":null}'],
      ['a deeply nested __proto__', '{"a":[[{"b":{"__proto__":1}}]]}'],
      ['__proto__ with an escape', '{"a":{"\\u005f_proto__":{"x":1}}}'],
      ['constructor.prototype', '{"a":{"constructor":{"prototype":{"x":1}}}}'],
      ['65 levels', nested(65)],
      ['65 levels of objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
      ['100 kB of [', '['.repeat(100_000)],
      ['100 kB of [ and ]', nested(50_000)],
    ];
    it.each(refused)('answers 400 to %s', async (_, body) => {
      expectRefusal(await post(body));
    });

    it('does not change the prototypes of this process', async () => {
      await post('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
      expect({}).not.toHaveProperty('polluted');
    });

    it.each(refused.filter(([, body]) => /^\{.*(proto|\[\[)/.test(String(body))))(
      'answers 400 to %s that express.json() has parsed',
      async (_, body) => {
        expectRefusal(await post(body, JSON_TYPE, express.json()));
      },
    );

    const expectRefusal = (answer: Awaited<ReturnType<typeof post>>) => {
      expectProblem(answer, 400, 'invalid_body');
      expect(seen).toEqual([]);
      expect(logger.lines).toEqual([expect.stringMatching(/^warn 400 invalid_body: ./)]);
      expectHarmlessLines(logger.lines);
      expect(JSON.stringify([answer.text, logger.lines])).not.toContain('secret-value');
    };
  });

  describe('a client that disconnects', () => {
    it.each([
      ['in the middle of the body', { 'content-length': 100 }, '{"a":'],
      ['before the body', { 'content-length': 100 }, ''],
      ['in the middle of a chunk', { 'transfer-encoding': 'chunked' }, '64\r\n{"a":'],
    ])('%s is logged, and the next client is served', async (_, headers, start) => {
      const address = await listen();
      const { client } = open(address, { ...JSON_TYPE, ...headers });
      await new Promise((resolve) => client.write(start, resolve));
      client.destroy();
      await eventually(() => logger.lines.length > 0);
      expect(logger.lines).toEqual(['warn 400 invalid_body: The body was cut off.']);

      expect((await sendBytes(address, JSON_TYPE, Buffer.from('{}'))).status).toBe(200);
      expect(seen).toHaveLength(1);
    });

    it('after its 413 does no harm', async () => {
      const address = await listen({ limit: 10 });
      const { client, answer } = open(address, { ...JSON_TYPE, 'transfer-encoding': 'chunked' });
      client.write('20\r\n{"a":"xxxxxxxxx');
      await answer;
      client.resetAndDestroy();

      expect((await sendBytes(address, JSON_TYPE, Buffer.from('{}'))).status).toBe(200);
    });
  });

  it('keeps little more than the bytes in memory, even if each byte is a chunk', async () => {
    const { client, answer } = open(await listen({ bodyTimeoutMs: 600_000 }), {
      ...JSON_TYPE,
      'transfer-encoding': 'chunked',
    });
    const before = heapInUse();
    const block = '1\r\n1\r\n'.repeat(10_000);
    for (let sent = 0; sent < 40; sent++) {
      if (!client.write(block)) await once(client, 'drain');
    }
    expect(heapInUse() - before).toBeLessThan(12_000_000);
    client.end('0\r\n\r\n');
    expect(await answer).toContain(' 400 ');
  });

  describe('after another body parser', () => {
    const body = '{ "a": 1.0 }';
    const decode =
      (encoding: BufferEncoding): Middleware =>
      (req, _res, next) => {
        req.setEncoding(encoding);
        next();
      };
    const open = jsonBody();
    const readHere: Middleware = (req: WebhookRequest, res, next) => {
      open(req, res, () => {
        req.webhook!.bytes().then(() => next(), next);
      });
    };
    const swallow: Middleware = (req, _res, next) => {
      req.resume().on('end', () => next());
    };
    const keep = (req: IncomingMessage, _res: unknown, bytes: Buffer) =>
      Object.assign(req, { rawBody: bytes });

    it.each<[string, Middleware, string | undefined]>([
      ['that leaves the parsed body: express.json()', express.json(), undefined],
      ['that leaves the bytes: express.raw()', express.raw({ type: '*/*' }), body],
      ['that keeps the bytes in rawBody', express.json({ verify: keep }), body],
      ['that leaves the text: express.text()', express.text({ type: '*/*' }), body],
      ['that decodes the stream to text', decode('utf8'), body],
      ['that is a jsonBody() for the whole app', jsonBody(), body],
      ['that is a jsonBody() whose body somebody has read', readHere, body],
      ['that ignores this content type', express.json({ type: 'text/json' }), body],
    ])('accepts the body after one %s', async (_, parser, rawBody) => {
      expect((await post(body, JSON_TYPE, parser)).status).toBe(200);
      expect(seen).toEqual([{ payload: { a: 1 }, rawBody }]);
    });

    it.each(['utf8', 'latin1', 'hex', 'base64'] as const)(
      'restores the bytes of a stream that is decoded as %s',
      async (encoding) => {
        const greeting = '{"a":"grüße"}';
        expect((await post(greeting, JSON_TYPE, decode(encoding))).status).toBe(200);
        expect(seen).toEqual([{ payload: { a: 'grüße' }, rawBody: greeting }]);
      },
    );

    it('answers 400, not 500, if the body was empty', async () => {
      expectProblem(await post('', JSON_TYPE, swallow), 400, 'invalid_body');
    });

    it('reads a body without a content type, which express.json() ignores', async () => {
      expect((await post(body, {}, express.json())).status).toBe(200);
      expect(seen).toEqual([{ payload: { a: 1 }, rawBody: body }]);
    });

    it('answers 400 to an array that express.json() has parsed', async () => {
      expectProblem(await post('[]', JSON_TYPE, express.json()), 400, 'invalid_body');
    });

    it('answers 500 and says how to fix it if another link consumed the body', async () => {
      const answer = await post(body, JSON_TYPE, swallow);
      expectProblem(answer, 500, 'misconfigured', expect.stringContaining('Mount'));
      expect(seen).toEqual([]);
      expect(logger.lines).toEqual([expect.stringMatching(/^error 500 misconfigured: .*Mount/)]);
    });
  });
});

/** The heap in use after garbage collection, in bytes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Opens a connection and sends a request's headers. `answer` is the first data received. */
function open(address: string, headers: OutgoingHttpHeaders) {
  const { hostname, port, pathname } = new URL(address);
  const client = connect(Number(port), hostname);
  const lines = Object.entries({ host: hostname, ...headers }).map(([name, value]) =>
    [name, value].join(': '),
  );
  client.write([`POST ${pathname} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
  const answer = new Promise<string>((resolve) => {
    client.once('data', (data) => resolve(data.toString())).on('error', () => resolve(''));
  });
  return { client, answer };
}

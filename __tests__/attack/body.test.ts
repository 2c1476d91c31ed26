import { createServer } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  chatwoot,
  convocore,
  froged,
  jsonBody,
  oneroute,
  webhookRouter,
  type Middleware,
  type Platform,
  type RouterOptions,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import { eventually } from '../support/eventually.js';
import { expectHarmlessLines, expectProblem, type Answer } from '../support/expect-answer.js';
import { fakeTimers } from '../support/fake-timers.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';
import { openRequest, sendRaw } from './open-request.js';

const secret = 'secret-of-this-desk';
const genuine = sampleRequest(froged, 'conversation_closed', { secret });
const CHUNKED = { 'transfer-encoding': 'chunked' };

/** A token does not cover the body: a sender who has seen one can send any body with it. */
const { headers: PROVEN } = genuine;

/** An event without a schema, of exactly this size. */
const eventOf = (bytes: number, rest = '') => {
  const [start, end] = [`{"event":"made_up"${rest},"x":"`, '"}'];
  return start + 'x'.repeat(bytes - start.length - end.length) + end;
};

/** These bodies as chunks in HTTP's chunked encoding. */
const chunked = (...bodies: string[]) =>
  [...bodies, ''].map((body) => `${body.length.toString(16)}\r\n${body}\r\n`).join('');

describe('a body', () => {
  const serve = serving();
  const logger = recordingLogger();
  const handled: WebhookEvent[] = [];
  const listen = (options: RouterOptions = {}, ...before: Middleware[]) => {
    const router = webhookRouter(froged, { secret, logger, ...options });
    router.onAny((event) => handled.push(event)).onUnknown((event) => handled.push(event));
    router.onMismatch((event) => handled.push(event));
    return serve(createServer(express().use('/hooks', ...before, router)));
  };
  /** Sends it, and right after it a genuine request that must not be held up. */
  const post = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    const address = await listen();
    const start = process.cpuUsage();
    const [answer, other] = await Promise.all([
      sendRaw(address, { headers: { ...PROVEN, ...headers }, body }),
      send(address, genuine),
    ]);
    // CPU time in microseconds, so other processes do not count. Measured: 62,000.
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    expect(other.status).toBe(200);
    const index = handled.findIndex(({ name }) => name === 'conversation_closed');
    handled.splice(index, 1);
    return answer;
  };
  const expectRefusal = (answer: Answer, status: number, code: string) => {
    expectProblem(answer, status, code);
    expect(handled).toEqual([]);
    expect(logger.lines).toEqual([expect.stringContaining(`warn froged: ${status} ${code}: `)]);
    expectHarmlessLines(logger.lines);
    expect(JSON.stringify([answer, logger.lines])).not.toMatch(/canary/i);
  };
  const expectHandled = ({ status, headers, text }: Answer) => {
    expect(text).toBe('');
    expect(status).toBe(200);
    expect(headers).toHaveProperty('content-length', '0');
    expect(handled).toHaveLength(1);
    expectHarmlessLines(logger.lines);
    expect(logger.lines.join()).not.toMatch(/canary/i);
    return handled[0]!;
  };

  beforeEach(() => {
    handled.length = 0;
    logger.lines.length = 0;
  });
  afterEach(() => void jest.useRealTimers());

  describe('and its limit', () => {
    it.each([1024, '1kb'])('of %p: accepts a body of exactly that size', async (limit) => {
      const address = await listen({ limit });
      const body = eventOf(1024);
      expectHandled(await sendRaw(address, { headers: PROVEN, body }));
      handled.length = 0;
      const headers = { ...PROVEN, ...CHUNKED };
      expectHandled(await sendRaw(address, { headers, body: chunked(body) }));
      handled.length = 0;
      const [start, end] = [body.slice(0, 500), body.slice(500)];
      expectHandled(await sendRaw(address, { headers, body: chunked(start, end) }));
    });

    it('is 5 MB by default', async () => {
      const address = await listen();
      expectHandled(await sendRaw(address, { headers: PROVEN, body: eventOf(5 * 1024 ** 2) }));
    });

    it.each([
      ['with Content-Length', eventOf(1025), {}],
      ['in one chunk', chunked(eventOf(1025)), CHUNKED],
      ['in two chunks', chunked(eventOf(1024), ' '), CHUNKED],
      ['with Content-Length, far over the limit', eventOf(200_000), {}],
      ['in one chunk, far over the limit', chunked(eventOf(200_000)), CHUNKED],
    ])('of 1,024 bytes: answers 413 to a larger body %s', async (_, body, framing) => {
      const address = await listen({ limit: 1024 });
      const { answer, closed } = openRequest(address, {
        headers: { ...PROVEN, ...framing },
        body,
      });
      expectRefusal(await answer, 413, 'body_too_large');
      await closed;
    });

    it('is compared with Content-Length before the body arrives', async () => {
      const { answer, closed } = openRequest(await listen(), {
        headers: { ...PROVEN, 'content-length': 99 * 1024 ** 3 },
      });
      expectRefusal(await answer, 413, 'body_too_large');
      await closed;
    });

    it('ends an endless body', async () => {
      const { client, answer, closed } = openRequest(await listen(), {
        headers: { ...PROVEN, ...CHUNKED },
      });
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const more = () => {
        if (client.writable) client.write(chunk, more);
      };
      more();
      await closed;
      // A client that keeps sending without reading may lose the answer.
      expect([413, 0]).toContain((await answer).status);
      expect(logger.lines).toEqual([expect.stringContaining('warn froged: 413 body_too_large')]);
      expect(handled).toEqual([]);
    });
  });

  describe('whose length is not as declared', () => {
    const whole = genuine.body;
    it.each([
      ['is cut off because the client ends its side', (client: { end(): void }) => client.end()],
      ['is cut off by a reset', (client: { resetAndDestroy(): void }) => client.resetAndDestroy()],
      ['is cut off by a close', (client: { destroy(): void }) => client.destroy()],
    ])('is not handled if it %s', async (_, cut) => {
      const address = await listen();
      for (const request of [
        { headers: { ...PROVEN, 'content-length': whole.length + 1 }, body: whole },
        { headers: { ...PROVEN, 'content-length': whole.length }, body: '' },
        { headers: { ...PROVEN, ...CHUNKED }, body: `${whole.length.toString(16)}\r\n${whole}` },
        { headers: { ...PROVEN, ...CHUNKED }, body: chunked(whole).slice(0, -5) },
      ]) {
        logger.lines.length = 0;
        const { client, closed } = openRequest(address, request);
        await eventually(() => client.bytesWritten > 0 && client.writableLength === 0);
        // Once the server answers another request, it has seen what was sent before.
        expect((await send(address, { ...genuine, body: '' })).status).toBe(400);
        expect(logger.lines.splice(0)).toHaveLength(1);
        cut(client);
        await closed;
        await eventually(() => logger.lines.length === 1);
        expect(logger.lines).toEqual(['warn froged: 400 invalid_body: The body was cut off.']);
      }
      expect(handled).toEqual([]);
      await send(address, genuine).expect(200);
      expect(handled).toHaveLength(1);
    });

    it('is not handled if it is longer, and the rest is not taken as a request', async () => {
      const headers = { ...PROVEN, 'content-length': whole.length - 1 };
      const { answer, closed } = openRequest(await listen(), { headers, body: whole });
      expect((await answer).status).toBe(400);
      await closed;
      expect(handled).toEqual([]);
    });

    it.each([
      ['two lengths', { 'content-length': 2, 'Content-Length': whole.length }],
      ['a length and chunks', { 'content-length': whole.length, ...CHUNKED }],
      ['a negative length', { 'content-length': -1 }],
      ['a malformed length', { 'content-length': '1e3' }],
      ['an encoding after the chunks', { 'transfer-encoding': 'chunked, identity' }],
    ])('does not reach the chain with %s', async (_, framing) => {
      const { answer, closed } = openRequest(await listen(), {
        headers: { ...PROVEN, ...framing },
        body: whole,
      });
      expect((await answer).status).toBe(400);
      await closed;
      expect(handled).toEqual([]);
    });
  });

  describe('and its headers', () => {
    const type = (value: string) => ({ 'content-type': value });

    it.each<[Record<string, string>]>([
      [{ 'content-encoding': 'identity' }],
      [{ 'content-encoding': 'IDENTITY' }],
      [type('application/json; charset=utf-8')],
      [type('application/json; charset=UTF-8')],
      [type('application/json;charset=utf8')],
      [type('application/json; charset="utf-8"')],
      [type('application/json; charset=us-ascii')],
      [type('APPLICATION/JSON')],
      [type('application/cloudevents+json')],
    ])('is accepted with %j', async (headers) => {
      expectHandled(await post(eventOf(100), headers));
    });

    it('is accepted without a content type, which not every vendor promises to send', async () => {
      const headers = { ...PROVEN };
      Reflect.deleteProperty(headers, 'content-type');
      expectHandled(await sendRaw(await listen(), { headers, body: eventOf(100) }));
    });

    it.each<[string, Buffer]>([
      ['gzip', gzipSync(genuine.body)],
      ['x-gzip', gzipSync(genuine.body)],
      ['deflate', deflateSync(genuine.body)],
      ['br', brotliCompressSync(genuine.body)],
      ['zstd', Buffer.from(genuine.body)],
      ['gzip, identity', gzipSync(genuine.body)],
      ['identity, gzip', gzipSync(genuine.body)],
      ['canary', Buffer.from(genuine.body)],
    ])('gets 415 with content-encoding: %s', async (encoding, body) => {
      const answer = await post(body, { 'content-encoding': encoding });
      expectRefusal(answer, 415, 'unsupported_media_type');
    });

    it('is not decompressed without a content-encoding header', async () => {
      expectRefusal(await post(gzipSync(genuine.body)), 400, 'invalid_body');
    });

    it.each([
      ['application/json; charset=utf-16', Buffer.from(genuine.body, 'utf16le')],
      ['application/json; charset=utf-16le', Buffer.from(genuine.body, 'utf16le')],
      ['application/json; charset=utf-32', genuine.body],
      ['application/json; charset=latin1', Buffer.from(genuine.body, 'latin1')],
      ['application/json; charset=iso-8859-1', Buffer.from(genuine.body, 'latin1')],
      ['application/json; charset=utf-7', genuine.body],
      ['application/json; charset="utf-7"', genuine.body],
      ['application/json; charset=utf-8; charset=utf-7', genuine.body],
      ['application/json; x=y; CHARSET = utf-7', genuine.body],
      ['application/json; charset=', genuine.body],
      ['application/json; charset=canary', genuine.body],
      ['text/plain', genuine.body],
      ['text/json', genuine.body],
      ['text/html', genuine.body],
      ['multipart/form-data; boundary=x', genuine.body],
      ['application/x-www-form-urlencoded', genuine.body],
      ['application/octet-stream', genuine.body],
      ['application/jsonx', genuine.body],
      ['application/xjson', genuine.body],
      ['application/json,text/plain', genuine.body],
      ['text/plain, application/json', genuine.body],
      ['text/plain; application/json', genuine.body],
      ['application/json/canary', genuine.body],
      ['json', genuine.body],
      ['*/*', genuine.body],
    ])('gets 415 with content-type: %s', async (contentType, body) => {
      expectRefusal(await post(body, type(contentType)), 415, 'unsupported_media_type');
    });

    it('gets 400 in undeclared UTF-16', async () => {
      expectRefusal(await post(Buffer.from(genuine.body, 'utf16le')), 400, 'invalid_body');
      logger.lines.length = 0;
      expectRefusal(await post(Buffer.from(`\ufeff{}`, 'utf16le')), 400, 'invalid_body');
    });
  });

  describe('that is rejected because of its headers', () => {
    it.each([{ 'content-type': 'text/plain' }, { 'content-encoding': 'gzip' }])(
      'is not awaited: the connection with %j ends with the answer',
      async (wrong) => {
        const { answer, closed } = openRequest(await listen(), {
          headers: { ...PROVEN, ...wrong, 'content-length': 1_000 },
        });
        expectRefusal(await answer, 415, 'unsupported_media_type');
        await closed;
      },
    );
  });

  describe('of hostile JSON', () => {
    const nested = (open: string, close: string, depth: number) =>
      `{"event":"made_up","x":${open.repeat(depth - 1)}1${close.repeat(depth - 1)}}`;
    const many = (count: number, part: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => part(n)).join();

    it.each<[string, string | Buffer]>([
      ['an empty body', ''],
      ['white space', ' \r\n\t'],
      ['a byte order mark', '\ufeff'],
      ['two byte order marks', `\ufeff\ufeff${genuine.body}`],
      ['plain text', 'canary'],
      ['JSON with a comment', '{"event":"made_up"/* canary */}'],
      ['JSON with a trailing comma', '{"event":"made_up",}'],
      ['JSON with single quotes', "{'event':'canary'}"],
      ['two objects', '{"event":"canary"}{"event":"canary"}'],
      ['two objects on two lines', '{"event":"canary"}\n{"event":"canary"}'],
      ['a null byte after it', `${genuine.body}\0`],
      ['null', 'null'],
      ['true', 'true'],
      ['a number', '42'],
      ['NaN', 'NaN'],
      ['a JSON string', '"canary"'],
      ['an array', `[${genuine.body}]`],
      ['an empty object', '{}'],
      ['an empty event name', '{"event":""}'],
      ['an array for a name', '{"event":["conversation_closed"]}'],
      ['a name on a prototype', '{"__proto__":{"event":"conversation_closed"}}'],
      ['truncated JSON', genuine.body.slice(0, -1)],
      ['JSON truncated in a string', '{"event":"canary'],
      ['JSON truncated in an escape', '{"event":"canary\\u00'],
      ['invalid UTF-8 in place of quotes', Buffer.from('{\xffevent\xff:1}', 'latin1')],
      ['100 kB of [', '['.repeat(100_000)],
      ['100 kB of {"a":', '{"a":'.repeat(20_000)],
      ['50,000 nested arrays', nested('[', ']', 50_000)],
      ['50,000 nested objects', nested('{"a":', '}', 50_000)],
      ['65 levels of arrays', nested('[', ']', 65)],
      ['65 levels of objects', nested('{"a":', '}', 65)],
      ['100,001 keys', `{"event":"made_up",${many(100_000, (n) => `"canary${n}":0`)}}`],
      ['100,001 numeric keys', `{"event":"x",${many(100_000, (n) => `"${n * 4096}":0`)}}`],
      ['200,000 elements', `{"event":"made_up","x":[${many(200_000, String)}]}`],
      ['200,000 arrays', `{"event":"made_up","x":[${many(200_000, () => '[]')}]}`],
      [
        '200,000 objects, half of them nested',
        `{"event":"x","x":[${many(100_000, () => '{"a":{}}')}]}`,
      ],
    ])('gets 400: %s', async (_, body) => {
      expectRefusal(await post(body), 400, 'invalid_body');
    });

    it.each([
      ['a `__proto__`', '{"event":"made_up","__proto__":{"polluted":true}}'],
      ['a `__proto__` of null', '{"event":"made_up","__proto__":null}'],
      [
        'a `__proto__` in an array element',
        '{"event":"made_up","x":[1,[{"__proto__":{"polluted":1}}]]}',
      ],
      ['a deeply nested `__proto__`', '{"event":"made_up","a":{"b":{"c":{"__proto__":{}}}}}'],
      ['a `__proto__` at the last allowed level', nested('{"__proto__":', '}', 64)],
      [
        'an escaped `__proto__`',
        '{"event":"made_up","\\u005f\\u005fproto\\u005f_":{"polluted":1}}',
      ],
      [
        'an escaped `__proto__` in an array',
        '{"event":"made_up","x":[{"__pr\\u006fto__":{"polluted":1}}]}',
      ],
      [
        'the second of two `__proto__` keys',
        '{"event":"made_up","a":{},"__proto__":1,"__proto__":{}}',
      ],
      ['`constructor.prototype`', '{"event":"made_up","constructor":{"prototype":{"polluted":1}}}'],
      ['a nested `constructor.prototype`', '{"event":"x","a":[{"constructor":{"prototype":{}}}]}'],
      [
        'an escaped `constructor.prototype`',
        '{"event":"x","c\\u006fnstructor":{"pr\\u006ftotype":{"p":1}}}',
      ],
      [
        'a `__proto__` inside `constructor`',
        '{"event":"x","constructor":{"a":{"__proto__":{"p":1}}}}',
      ],
    ])('gets 400 and changes no prototype: %s', async (_, body) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      expectRefusal(await post(body), 400, 'invalid_body');
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect({}).not.toHaveProperty('polluted');
      expect(Object).not.toHaveProperty('polluted');
    });

    it.each<[string, string, unknown]>([
      ['a byte order mark before it', '\ufeff{"event":"made_up","x":1}', 1],
      ['white space around it', ' \r\n{"event":"made_up","x":1}\t', 1],
      [
        'a string under the key "constructor"',
        '{"event":"e","x":{"constructor":"Ltd"}}',
        undefined,
      ],
      ['a number too large', '{"event":"made_up","x":1e999}', Infinity],
      ['a number too small', '{"event":"made_up","x":1e-999}', 0],
      ['a negative zero', '{"event":"made_up","x":-0}', -0],
      ['a number of 20,000 digits', `{"event":"x","x":${'9'.repeat(20_000)}}`, Infinity],
      ['20,000 decimals', `{"event":"x","x":0.${'0'.repeat(19_999)}1}`, 0],
      ['an unsafe integer', '{"event":"x","x":9007199254740993}', 9007199254740992],
      ['a lone surrogate', '{"event":"x","x":"\\ud800"}', '\ud800'],
      ['surrogates in the wrong order', '{"event":"x","x":"\\udc00\\ud800"}', '\udc00\ud800'],
      ['a lone surrogate in its name', '{"event":"canary\\ud800","x":1}', 1],
      ['a lone surrogate in a key', '{"event":"x","\\ud800":1,"x":1}', 1],
      ['a null byte in a string', '{"event":"x","x":"a\\u0000b"}', 'a\0b'],
      ['a line break in its name', '{"event":"canary\\r\\nwarn","x":1}', 1],
      ['a duplicate key', '{"event":"made_up","x":1,"x":2}', 2],
      ['a duplicate event name', '{"event":"conversation_closed","event":"made_up","x":1}', 1],
      ['64 levels', nested('[', ']', 64), undefined],
      ['99,998 elements', `{"event":"x","x":[${many(99_998, () => '0')}]}`, undefined],
      ['a string of 4 MB', `{"event":"x","x":"${'x'.repeat(4 * 1024 ** 2)}"}`, undefined],
      ['4 MB of escapes', `{"event":"x","x":"${'\\u0000'.repeat(700_000)}"}`, undefined],
      ['a key of 1 MB', `{"event":"x","${'x'.repeat(1024 ** 2)}":1,"x":1}`, 1],
      ['a name of 1 MB', `{"event":"${'canary'.repeat(170_000)}","x":1}`, 1],
      ['800,000 times the same key', `{"event":"x",${many(800_000, () => '"x":1')}}`, 1],
    ])('is an event without a schema: %s', async (_, body, x) => {
      const { name, payload, id } = expectHandled(await post(body));
      expect(froged.eventNames).not.toContain(name);
      expect(id).toMatch(/^[0-9a-f]{64}$/);
      if (x !== undefined) expect(payload).toHaveProperty('x', x);
    });

    it('has U+FFFD in place of bytes that are not UTF-8', async () => {
      const body = Buffer.from('{"event":"made_up","x":"a\xff\xc3(\xed\xa0\x80"}', 'latin1');
      expect(expectHandled(await post(body)).payload).toHaveProperty(
        'x',
        'a\ufffd\ufffd(\ufffd\ufffd\ufffd',
      );
    });

    it('is validated as the event that is dispatched, which is the last of two names', async () => {
      const body = '{"event":"made_up","event":"conversation_closed"}';
      const { name, mismatches } = expectHandled(
        await sendRaw(await listen(), { headers: PROVEN, body }),
      );
      expect(name).toBe('conversation_closed');
      expect(mismatches).not.toEqual([]);
    });

    it('does not convert a non-numeric string to a number for a handler', async () => {
      const body = genuine.body.replace(/"slug": *"[^"]*"/, '"slug":1e999');
      expect(body).toContain('1e999');
      expect(
        expectHandled(await sendRaw(await listen(), { headers: PROVEN, body })).mismatches,
      ).toMatchObject([{ pointer: '/app/slug' }]);
    });
  });

  describe('of an unauthenticated sender', () => {
    const hostile = ['['.repeat(100_000), '{"__proto__":1}', 'canary', ''];
    it.each<[string, Platform, object]>([
      ['FROGED', froged, { secret }],
      ['Chatwoot', chatwoot, { secret }],
      ['OneRoute', oneroute, { token: secret }],
      ['Convocore', convocore, { workspaceSecret: secret }],
    ])('on %s is never parsed', async (_, platform, proof) => {
      const router = webhookRouter(platform, { ...proof, logger });
      router.onUnknown((event) => handled.push(event));
      const address = await serve(createServer(express().use('/hooks', router)));
      for (const body of hostile) {
        const headers = { 'content-type': 'application/json' };
        expect((await sendRaw(address, { headers, body })).status).toBe(401);
      }
      expect(handled).toEqual([]);
    });
  });

  describe('that arrives slowly', () => {
    /** Sends the headers of a genuine request and the start of its body. */
    const open = (address: string, body: string) =>
      openRequest(address, {
        headers: { ...PROVEN, 'content-length': genuine.body.length },
        body,
      });

    it.each<[string, Record<string, string>, (byte: string) => string]>([
      ['without chunks', { 'content-length': '1000' }, (byte) => byte],
      ['each as a chunk', CHUNKED, (byte) => `1\r\n${byte}\r\n`],
    ])('gets 408 if its bytes arrive slowly, %s', async (_, framing, wire) => {
      const address = await listen({ bodyTimeoutMs: 300 });
      const headers = { ...PROVEN, ...framing };
      const start = performance.now();
      const { client, answer, closed } = openRequest(address, { headers });
      const dribble = setInterval(() => client.write(wire('x')), 20);
      client.once('close', () => clearInterval(dribble));
      await send(address, genuine).expect(200);
      expect(handled.splice(0)).toHaveLength(1);
      expectRefusal(await answer, 408, 'body_timeout');
      await closed;
      expect((await answer).headers).toMatchObject({ connection: 'close' });
      const took = performance.now() - start;
      expect(took).toBeGreaterThanOrEqual(290);
      // All of its 1,000 bytes would take 20 seconds.
      expect(took).toBeLessThan(15_000);
    });

    it.each([
      ['nothing arrives', ''],
      ['all but the last byte arrives', genuine.body.slice(0, -1)],
    ])('gets 408 if %s, and a last byte after that does no harm', async (_, start) => {
      const address = await listen({ bodyTimeoutMs: 50 });
      const { client, answer, closed } = open(address, start);
      const received = await answer;
      client.write('}');
      expectRefusal(received, 408, 'body_timeout');
      await closed;
      await send(address, genuine).expect(200);
      expect(handled).toHaveLength(1);
    });

    it('has 10 seconds by default', async () => {
      fakeTimers();
      const address = await listen();
      let isAnswered = false;
      const { answer, closed } = open(address, genuine.body.slice(0, -1));
      answer.then(() => (isAnswered = true)).catch(() => undefined);
      await eventually(() => jest.getTimerCount() > 0);
      // Once the server has answered another request, it has seen this one too.
      await send(address, genuine).expect(200);
      await jest.advanceTimersByTimeAsync(9_990);
      await send(address, genuine).expect(200);
      expect(isAnswered).toBe(false);
      handled.length = 0;
      await jest.advanceTimersByTimeAsync(10);
      expectRefusal(await answer, 408, 'body_timeout');
      await closed;
    });

    it('is handled if its last byte arrives in time', async () => {
      fakeTimers();
      const { client, answer } = open(await listen(), genuine.body.slice(0, -1));
      await eventually(() => jest.getTimerCount() > 0);
      await jest.advanceTimersByTimeAsync(9_990);
      client.write(genuine.body.slice(-1));
      expectHandled(await answer);
      client.destroy();
    });

    it('is handled if its last byte arrived in time but was not read yet', async () => {
      fakeTimers();
      const { client, answer } = open(await listen(), genuine.body.slice(0, -1));
      await eventually(() => jest.getTimerCount() > 0);
      await jest.advanceTimersByTimeAsync(9_990);
      // From here on the event loop reads sockets first, then runs what waits for them.
      await new Promise((resolve) => setImmediate(resolve));
      client.write(genuine.body.slice(-1));
      jest.advanceTimersByTime(10);
      expectHandled(await answer);
      client.destroy();
    });

    it.each<[string, string, Record<string, string>]>([
      ['is complete', genuine.body, {}],
      ['is too large', chunked('x'.repeat(6 * 1024 ** 2)), CHUNKED],
      ['is not JSON', 'x'.repeat(genuine.body.length), {}],
    ])('leaves no timer behind if it %s', async (_, body, framing) => {
      fakeTimers();
      await sendRaw(await listen(), { headers: { ...PROVEN, ...framing }, body });
      // A refused sender that still sends gets a second to see the answer.
      await jest.advanceTimersByTimeAsync(1000);
      expect(jest.getTimerCount()).toBe(0);
    });

    it('leaves no timer behind if it is cut off', async () => {
      fakeTimers();
      const { client } = open(await listen(), genuine.body.slice(0, -1));
      await eventually(() => jest.getTimerCount() > 0);
      client.destroy();
      await eventually(() => logger.lines.length > 0);
      expect(jest.getTimerCount()).toBe(0);
    });

    it.each([
      ['1 kB', 1_000],
      ['4 MB', 4 * 1024 ** 2],
    ])('is handled if this process was busy, not the sender: %s', async (_, bytes) => {
      const bodyTimeoutMs = 200;
      let isBusy = false;
      const beBusy: Middleware = (_req, _res, next) => {
        next();
        if (isBusy) return;
        isBusy = true;
        setImmediate(() => {
          const start = performance.now();
          while (performance.now() - start < 2 * bodyTimeoutMs);
        });
      };
      const address = await listen({ bodyTimeoutMs }, beBusy);
      expectHandled(await sendRaw(address, { headers: PROVEN, body: eventOf(bytes) }));
    });

    it.each([0, -1, NaN, Infinity, 2 ** 31, '1000', null, {}])(
      'cannot have a timeout of %p: a TypeError names the option',
      (bodyTimeoutMs) => {
        const options = { bodyTimeoutMs: bodyTimeoutMs as number };
        for (const make of [
          () => jsonBody(options),
          () => webhookRouter(froged, { secret, ...options }),
        ]) {
          expect(make).toThrow(TypeError);
          expect(make).toThrow('"bodyTimeoutMs"');
        }
      },
    );

    it('has the timeout given to jsonBody() in a hand-built chain', async () => {
      const links = [jsonBody({ bodyTimeoutMs: 50 }), allowUnsigned(), answerErrors({ logger })];
      const address = await serve(createServer(express().use('/hooks', ...links)));
      const { answer, closed } = open(address, '{');
      expectProblem(await answer, 408, 'body_timeout');
      await closed;
    });
  });
});

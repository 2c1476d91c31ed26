import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  convocore,
  jsonBody,
  verifyWorkspaceSecret,
  webhookRouter,
  type Middleware,
  type RouterOptions,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express, { type RequestHandler } from 'express';
import { eventually } from '../support/eventually.js';
import { expectProblem, expectUnproven } from '../support/expect-answer.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const workspaceSecret = 'vg_Canary-of-the-workspace';
const genuine = sampleRequest(convocore, 'message_received', { workspaceSecret });
const RIGHT = `"workspaceSecret":"${workspaceSecret}"`;
const WRONG = '"workspaceSecret":"vg_wrong-Canary"';

/** The genuine body with this JSON in place of the secret's key and value. */
const withProof = (json: string) => genuine.body.replace(RIGHT, json);

describe('the workspace secret in the body', () => {
  const serve = serving();
  const file = inboxOnFile();
  const logger = recordingLogger();
  const handled: unknown[] = [];
  const requests: WebhookRequest[] = [];
  const remember: Middleware = (req, _res, next) => {
    requests.push(req);
    next();
  };
  const listen = (options: RouterOptions = {}, ...before: RequestHandler[]) => {
    const router = webhookRouter(convocore, { workspaceSecret, logger, ...options });
    router.onAny((event) => handled.push(event)).onUnknown((event) => handled.push(event));
    router.onMismatch((event) => handled.push(event));
    return serve(createServer(express().use('/hooks', ...before, remember, router)));
  };
  const post = async (body: string) => send(await listen(), { ...genuine, body });
  const expectNoTrace = (...traces: unknown[]) => {
    expect(requests).toHaveLength(1);
    expect(placesOf(/canary/i, { traces, lines: logger.lines, handled, requests })).toEqual([]);
  };
  const expectRefusal = (answer: Parameters<typeof expectUnproven>[0]) => {
    expectUnproven(answer);
    expect(handled).toEqual([]);
    expect(logger.lines).toEqual([
      expect.stringMatching(/^warn convocore: 401 unverified: [\w. ]+$/),
    ]);
    expect(logger.lines.join()).not.toMatch(/canary/i);
  };

  beforeEach(() => {
    handled.length = 0;
    requests.length = 0;
    logger.lines.length = 0;
  });

  it('is found by these tests wherever it hides', () => {
    const hidden = { a: [new Map([['k', { [Symbol('s')]: Buffer.from('vg_Canary') }]])], b: {} };
    Object.defineProperty(hidden.b, 'c', { value: new Error('no', { cause: ['vg_Canary'] }) });
    expect(placesOf(/canary/i, hidden)).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['a number', 12345678],
    ['true', true],
    ['null', null],
    ['an object', {}],
    ['a database operator', { $ne: 1 }],
    ['a pattern', { $regex: '.*' }],
    ['an object that contains it', { workspaceSecret }],
    ['an object that converts to it', { toString: workspaceSecret, length: 26 }],
    ['an empty array', []],
    ['an array that contains it', [workspaceSecret]],
    ['an array of its characters', Array.from(workspaceSecret)],
    ['an array of its bytes', [...Buffer.from(workspaceSecret)]],
    ['empty', ''],
    ['its beginning', workspaceSecret.slice(0, -1)],
    ['its end', workspaceSecret.slice(1)],
    ['one character longer', `${workspaceSecret}0`],
    ['repeated', workspaceSecret + workspaceSecret],
    ['in upper case', workspaceSecret.toUpperCase()],
    ['in lower case', workspaceSecret.toLowerCase()],
    ['followed by a space', `${workspaceSecret} `],
    ['after a space', ` ${workspaceSecret}`],
    ['followed by a line break', `${workspaceSecret}\n`],
    ['followed by a null byte', `${workspaceSecret}\0`],
    ['after a byte order mark', `\ufeff${workspaceSecret}`],
    ['in Base64', Buffer.from(workspaceSecret).toString('base64')],
    ['a lone surrogate', '\ud800'],
    ['4 MB', 'x'.repeat(4 * 1024 ** 2)],
  ])('is refused if it is %s', async (_, candidate) => {
    expectRefusal(await post(withProof(`"workspaceSecret":${JSON.stringify(candidate)}`)));
  });

  it.each([
    ['there is no payload', '{"type":"message_received"}'],
    ['the payload is null', '{"type":"message_received","payload":null}'],
    ['the payload is a string', `{"type":"message_received","payload":"${workspaceSecret}"}`],
    ['the payload is a number', '{"type":"message_received","payload":1}'],
    ['the payload is an empty array', '{"type":"message_received","payload":[]}'],
    ['the payload is an array', `{"type":"message_received","payload":[{${RIGHT}}]}`],
    ['it is at the top level', `{${RIGHT},"type":"message_received","payload":{}}`],
    ['it is at the top level without a payload', `{${RIGHT},"type":"message_received"}`],
    ['it is nested too deep', `{"type":"message_received","payload":{"payload":{${RIGHT}}}}`],
    ['its key is in lower case', withProof(RIGHT.toLowerCase())],
    ['its path is one dotted key', `{"type":"message_received","payload.${RIGHT.slice(1)}}`],
    ['a wrong one follows', withProof(`${RIGHT},${WRONG}`)],
    ['null follows', withProof(`${RIGHT},"workspaceSecret":null`)],
    ['a wrong one follows, its key escaped', withProof(`${RIGHT},"workspace\\u0053ecret":"wrong"`)],
    ['another payload follows', genuine.body.replace(/}$/, ',"payload":{}}')],
  ])('is refused if %s', async (_, body) => {
    expectRefusal(await post(body));
  });

  it.each([
    ['authorization', `Bearer ${workspaceSecret}`],
    ['workspacesecret', workspaceSecret],
    ['x-workspace-secret', workspaceSecret],
    ['cookie', `workspaceSecret=${workspaceSecret}`],
  ])('is refused in the header %s', async (name, value) => {
    const answer = await send(await listen(), { ...genuine, body: withProof('"a":1') }).set(
      name,
      value,
    );
    expectRefusal(answer);
  });

  it('is refused in the URL', async () => {
    const path = `/${workspaceSecret}?workspaceSecret=${workspaceSecret}`;
    expectRefusal(await send(await listen(), { ...genuine, path, body: withProof('"a":1') }));
  });

  it('is refused on a prototype', async () => {
    const body = `{"type":"message_received","payload":{"__proto__":{${RIGHT}}}}`;
    expectProblem(await post(body), 400, 'invalid_body');
    expect(handled).toEqual([]);
  });

  it.each([
    ['as it is sent', genuine.body],
    ['after a wrong one', withProof(`${WRONG},${RIGHT}`)],
    ['after itself', withProof(`${RIGHT},${RIGHT}`)],
    [
      'after an array that contains it',
      withProof(`"workspaceSecret":["${workspaceSecret}"],${RIGHT}`),
    ],
    ['after another payload', genuine.body.replace('{', `{"payload":{${WRONG}},`)],
    ['with an escape in its key', withProof(RIGHT.replace('S', '\\u0053'))],
    ['with an escape in it', withProof(RIGHT.replace('C', '\\u0043'))],
  ])('authenticates %s, and nothing keeps it afterwards', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(200);
    expect(handled).toHaveLength(1);
    expectNoTrace(answer.text, answer.headers);
  });

  const keep = (req: IncomingMessage, _res: unknown, bytes: Buffer) => {
    Object.assign(req, { rawBody: bytes });
  };
  it.each<[string, RequestHandler]>([
    ['express.json()', express.json()],
    ['express.json() that keeps the bytes', express.json({ verify: keep })],
    ['express.raw()', express.raw({ type: '*/*' })],
    ['express.text()', express.text({ type: '*/*' })],
  ])('is nowhere on a request after %s', async (_, parser) => {
    const answer = await send(await listen({}, parser), genuine);
    expect(answer.status).toBe(200);
    expect(handled).toHaveLength(1);
    const [req] = requests;
    expect(req!.webhook!.rawBody).toBeUndefined();
    expect(req!.rawBody).toBeUndefined();
    expect(JSON.stringify(req!.body)).toContain('message_received');
    expectNoTrace(answer.text, answer.headers);
  });

  it('is nowhere on the request after the link that verifies it', async () => {
    const places: string[][] = [];
    const look: Middleware = (req: WebhookRequest, res) => {
      places.push(placesOf(/canary/i, [req, req.webhook?.payload()]));
      res.end();
    };
    const links = [jsonBody(), verifyWorkspaceSecret({ workspaceSecret }), look];
    const parser = express.json({ verify: keep });
    for (const before of [[], [parser]]) {
      const app = express().use('/hooks', ...before, ...links, answerErrors({ logger }));
      await send(await serve(createServer(app)), genuine).expect(200);
    }
    expect(places).toEqual([[], []]);
  });

  it.each<[string, string, RouterOptions, number]>([
    ['drift', 'channel', {}, 200],
    ['drift in strict mode', 'channel', { strict: true }, 422],
    ['a mismatch', 'convoId', {}, 200],
    ['a mismatch in strict mode', 'convoId', { strict: true }, 422],
  ])('is not in the report of %s', async (_, field, options, status) => {
    const value = field === 'channel' ? 'brand-new' : 1;
    const body = JSON.stringify({
      type: 'message_received',
      payload: { ...(JSON.parse(genuine.body) as { payload: object }).payload, [field]: value },
    });
    const answer = await send(await listen(options), { ...genuine, body });
    expect(answer.status).toBe(status);
    expect(logger.lines).toEqual([expect.stringContaining(`/payload/${field}`)]);
    expectNoTrace(answer.text, answer.headers);
  });

  it('is in no error when a handler fails', async () => {
    const router = webhookRouter(convocore, { workspaceSecret, logger });
    const errors: unknown[] = [];
    router.on('message_received', ({ payload }) => {
      throw new Error(JSON.stringify(payload));
    });
    router.onError((error, event) => errors.push(error, event));
    const address = await serve(createServer(express().use('/hooks', remember, router)));
    const answer = await send(address, genuine);
    expectProblem(answer, 500, 'handler_failed');
    expect(errors).toHaveLength(2);
    expectNoTrace(answer.text, answer.headers, errors);
  });

  it('is in no file of an inbox, and not in what the inbox lists', async () => {
    const inbox = file.open({ logger });
    const { handled: done, quarantined } = reportsOf(inbox);
    const address = await listen({ inbox });
    const bodies = [
      genuine.body,
      withProof(`${WRONG},${RIGHT}`),
      `{"type":"message_received","payload":{${RIGHT}}}`,
      `{"type":"brand_new","payload":{${RIGHT}}}`,
    ];
    for (const body of bodies) await send(address, { ...genuine, body }).expect(200);
    await eventually(() => done.length === 2 && quarantined.length === 1);

    const names = readdirSync(dirname(file.path));
    expect(names.length).toBeGreaterThan(1);
    const kept = names.map((name) => readFileSync(join(dirname(file.path), name), 'latin1'));
    // Proves that the test looks in the right place.
    expect(kept.join()).toContain('convo_q8w2e5r1');
    expect(kept.join()).not.toMatch(/canary/i);
    expect(placesOf(/canary/i, [await inbox.list(), handled, logger.lines])).toEqual([]);
  });
});

/** Paths to every string and buffer reachable from a value that contains the pattern. */
function placesOf(pattern: RegExp, root: unknown): string[] {
  const places: string[] = [];
  const seen = new Set<unknown>();
  const waiting: [path: string, value: unknown][] = [['', root]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' && pattern.test(value)) places.push(path);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value;
      if (pattern.test(Buffer.from(buffer, byteOffset, byteLength).toString('latin1')))
        places.push(path);
      continue;
    }
    if (value instanceof Map || value instanceof Set) waiting.push([`${path}/*`, [...value]]);
    for (const key of Reflect.ownKeys(value)) {
      const part: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
      waiting.push([`${path}/${String(key)}`, part]);
    }
  }
  return places;
}

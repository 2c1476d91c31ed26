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

/** The genuine body, but for the text of the secret and its key. */
const withProof = (json: string) => genuine.body.replace(RIGHT, json);

describe('the secret in the body', () => {
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

  it('is seen wherever it may be hidden, by what these tests look for it with', () => {
    const hidden = { a: [new Map([['k', { [Symbol('s')]: Buffer.from('vg_Canary') }]])], b: {} };
    Object.defineProperty(hidden.b, 'c', { value: new Error('no', { cause: ['vg_Canary'] }) });
    expect(placesOf(/canary/i, hidden)).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['a number', 12345678],
    ['true', true],
    ['null', null],
    ['an object', {}],
    ['an operator for a database', { $ne: 1 }],
    ['a pattern', { $regex: '.*' }],
    ['an object that holds it', { workspaceSecret }],
    ['an object that would turn into it', { toString: workspaceSecret, length: 26 }],
    ['an empty list', []],
    ['a list that holds it', [workspaceSecret]],
    ['a list of its characters', Array.from(workspaceSecret)],
    ['its bytes', [...Buffer.from(workspaceSecret)]],
    ['empty', ''],
    ['the start of it', workspaceSecret.slice(0, -1)],
    ['the end of it', workspaceSecret.slice(1)],
    ['longer', `${workspaceSecret}0`],
    ['twice', workspaceSecret + workspaceSecret],
    ['in upper case', workspaceSecret.toUpperCase()],
    ['in lower case', workspaceSecret.toLowerCase()],
    ['followed by a space', `${workspaceSecret} `],
    ['after a space', ` ${workspaceSecret}`],
    ['followed by a line break', `${workspaceSecret}\n`],
    ['followed by a zero byte', `${workspaceSecret}\0`],
    ['after a byte order mark', `\ufeff${workspaceSecret}`],
    ['in Base64', Buffer.from(workspaceSecret).toString('base64')],
    ['half of a pair of surrogates', '\ud800'],
    ['4 MB', 'x'.repeat(4 * 1024 ** 2)],
  ])('is no proof if it is %s', async (_, candidate) => {
    expectRefusal(await post(withProof(`"workspaceSecret":${JSON.stringify(candidate)}`)));
  });

  it.each([
    ['there is no payload', '{"type":"message_received"}'],
    ['the payload is null', '{"type":"message_received","payload":null}'],
    ['the payload is a text', `{"type":"message_received","payload":"${workspaceSecret}"}`],
    ['the payload is a number', '{"type":"message_received","payload":1}'],
    ['the payload is an empty list', '{"type":"message_received","payload":[]}'],
    ['the payload is a list', `{"type":"message_received","payload":[{${RIGHT}}]}`],
    ['it stands at the top', `{${RIGHT},"type":"message_received","payload":{}}`],
    ['it stands at the top, and no payload', `{${RIGHT},"type":"message_received"}`],
    ['it stands too deep', `{"type":"message_received","payload":{"payload":{${RIGHT}}}}`],
    ['its key is in other case', withProof(RIGHT.toLowerCase())],
    ['its path is a key', `{"type":"message_received","payload.${RIGHT.slice(1)}}`],
    ['a wrong one comes after it', withProof(`${RIGHT},${WRONG}`)],
    ['null comes after it', withProof(`${RIGHT},"workspaceSecret":null`)],
    ['a wrong one comes after it, escaped', withProof(`${RIGHT},"workspace\\u0053ecret":"wrong"`)],
    ['another payload comes after it', genuine.body.replace(/}$/, ',"payload":{}}')],
  ])('is no proof if %s', async (_, body) => {
    expectRefusal(await post(body));
  });

  it.each([
    ['authorization', `Bearer ${workspaceSecret}`],
    ['workspacesecret', workspaceSecret],
    ['x-workspace-secret', workspaceSecret],
    ['cookie', `workspaceSecret=${workspaceSecret}`],
  ])('is no proof in the header %s', async (name, value) => {
    const answer = await send(await listen(), { ...genuine, body: withProof('"a":1') }).set(
      name,
      value,
    );
    expectRefusal(answer);
  });

  it('is no proof in the URL', async () => {
    const path = `/${workspaceSecret}?workspaceSecret=${workspaceSecret}`;
    expectRefusal(await send(await listen(), { ...genuine, path, body: withProof('"a":1') }));
  });

  it('is no proof in a prototype', async () => {
    const body = `{"type":"message_received","payload":{"__proto__":{${RIGHT}}}}`;
    expectProblem(await post(body), 400, 'invalid_body');
    expect(handled).toEqual([]);
  });

  it.each([
    ['as it comes', genuine.body],
    ['after a wrong one', withProof(`${WRONG},${RIGHT}`)],
    ['after itself', withProof(`${RIGHT},${RIGHT}`)],
    ['after a list of it', withProof(`"workspaceSecret":["${workspaceSecret}"],${RIGHT}`)],
    ['after another payload', genuine.body.replace('{', `{"payload":{${WRONG}},`)],
    ['with an escape in its key', withProof(RIGHT.replace('S', '\\u0053'))],
    ['with an escape in it', withProof(RIGHT.replace('C', '\\u0043'))],
  ])('is proof %s, and nothing holds it afterwards', async (_, body) => {
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
  ])('is nowhere on a request that %s has read before', async (_, parser) => {
    const answer = await send(await listen({}, parser), genuine);
    expect(answer.status).toBe(200);
    expect(handled).toHaveLength(1);
    const [req] = requests;
    expect(req!.webhook!.rawBody).toBeUndefined();
    expect(req!.rawBody).toBeUndefined();
    expect(JSON.stringify(req!.body)).toContain('message_received');
    expectNoTrace(answer.text, answer.headers);
  });

  it('is nowhere on the request from the link after its proof on', async () => {
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
    ['is drift', 'channel', {}, 200],
    ['is drift that is refused', 'channel', { strict: true }, 422],
    ['is a mismatch', 'convoId', {}, 200],
    ['is a mismatch that is refused', 'convoId', { strict: true }, 422],
  ])('is in no report of a payload that %s', async (_, field, options, status) => {
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

  it('is in no error where a handler fails', async () => {
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

  it('is in no file of an inbox, nor in what it says of what it keeps', async () => {
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
    // So that it is known to be looked for in the right place.
    expect(kept.join()).toContain('convo_q8w2e5r1');
    expect(kept.join()).not.toMatch(/canary/i);
    expect(placesOf(/canary/i, [await inbox.list(), handled, logger.lines])).toEqual([]);
  });
});

/** Paths to all texts and bytes with that in them that can be reached from a value. */
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

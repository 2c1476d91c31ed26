import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  WebhookError,
  answerErrors,
  jsonBody,
  unverified,
  type ErrorMiddleware,
  type Middleware,
} from 'conversation-webhooks';
import { chainHosts } from '../support/chain-hosts.js';
import { expectHarmlessLines, expectProblem, expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { sendBytes } from '../support/send.js';
import { serving } from '../support/serving.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe.each(chainHosts)('answerErrors on %s', (_name, host, express) => {
  const serve = serving();
  const logger = recordingLogger();
  const post = async (body: string, type: string, ...links: Middleware[]) => {
    const headers = { 'content-type': type };
    const address = await serve(host(...links, answerErrors({ logger })));
    return sendBytes(address, headers, Buffer.from(body));
  };
  const failWith = (error: unknown) =>
    post('{}', 'application/json', jsonBody(), (_req, _res, next) => next(error));

  beforeEach(() => void logger.lines.splice(0));

  it('answers a WebhookError from a custom link with its message and logs its reason', async () => {
    const error = new WebhookError('body_too_large', 'Too large for me.', {
      reason: 'it was larger than this tenant may send',
      headers: { connection: 'close' },
    });
    const answer = await failWith(error);
    expectProblem(answer, 413, 'body_too_large', 'Too large for me.');
    expect(answer.headers).toMatchObject({ connection: 'close' });
    expect(JSON.parse(answer.text)).toMatchObject({ title: 'Payload Too Large' });
    expect(logger.lines).toEqual([
      'warn 413 body_too_large: it was larger than this tenant may send',
    ]);
  });

  it('reveals why a request is unauthenticated only in the log', async () => {
    expectUnproven(await failWith(unverified('the proof is from yesterday')));
    expect(logger.lines).toEqual(['warn 401 unverified: the proof is from yesterday']);
  });

  it.each<[string, unknown]>([
    ['an error', new Error('secret-value\r\n')],
    ['an error whose name would forge log lines', named('x\r\nwarn forged \u001b[31m')],
    ['an error whose name is not a string', named(42)],
    ['an error whose name is missing', named(undefined)],
    ['an error with a status of 200', Object.assign(new Error('secret-value'), { status: 200 })],
    ['an error with a status of 404', Object.assign(new Error('x'), { status: 404 })],
    ['a string', 'secret-value'],
    ['an object', { status: 401, message: 'secret-value', stack: 'secret-value' }],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 'secret-value' })],
  ])('answers 500 to %s and reveals nothing about it', async (_, error) => {
    const answer = await failWith(error);
    expectProblem(answer, 500, 'internal', 'Something in this app failed.');
    expect(logger.lines).toEqual([expect.stringMatching(/^error 500 internal: /)]);
    expectHarmlessLines(logger.lines);
    expect(answer.text + logger.lines.join()).not.toMatch(/secret-value|\bat .*:\d+/);
  });

  it.each<[number, string, string, string, Middleware]>([
    [400, 'invalid_body', '{"a": secret-value}', 'application/json', express.json()],
    [413, 'body_too_large', '{"a":"secret-value"}', 'application/json', express.json({ limit: 5 })],
    [415, 'unsupported_media_type', '{}', 'application/json; charset=x-y', express.json()],
  ])(
    'answers %d %s if express.json() rejected the body',
    async (status, code, body, type, parser) => {
      const answer = await post(body, type, parser, jsonBody());
      expectProblem(answer, status, code, 'The body could not be read.');
      expect(answer.text + logger.lines.join()).not.toMatch(/secret-value|x-y|\bat .*:\d+/);
    },
  );

  it('passes an error on if the answer has already started', async () => {
    const passed: unknown[] = [];
    const error = new Error('too late');
    const tooLate: Middleware = (_req, res, next) => {
      res.writeHead(200, JSON_TYPE).write('{}');
      next(error);
    };
    // Express recognizes an error middleware by its four parameters.
    const last: ErrorMiddleware = (late, _req, res, next) => {
      passed.push(late);
      if (res.writable) res.end();
      else next(late);
    };
    const address = await serve(host(tooLate, answerErrors({ logger }), last));
    expect(await sendBytes(address, {}, Buffer.from(''))).toMatchObject({
      status: 200,
      text: '{}',
    });
    expect(passed).toEqual([error]);
  });
});

function named(name: unknown): Error {
  return Object.defineProperty(new Error('secret-value'), 'name', { value: name });
}

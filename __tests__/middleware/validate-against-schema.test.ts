import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  chatwoot,
  convocore,
  froged,
  jsonBody,
  validateAgainstSchema,
  type Delivery,
  type Middleware,
  type Platform,
  type ReceivedEvent,
  type ValidateAgainstSchemaOptions,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import supertest from 'supertest';
import { chainHosts } from '../support/chain-hosts.js';
import { expectHarmlessLines, expectProblem } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { serving } from '../support/serving.js';

const workspaceSecret = 'secret-that-is-removed';
type Payload = Record<string, unknown> & { payload: Record<string, unknown> };
/** A genuine payload with some fields replaced, or removed by `undefined`. */
const message = (fields: object = {}) => {
  const { body } = sampleRequest(convocore, 'message_received', { workspaceSecret });
  const { type, payload } = JSON.parse(body) as Payload;
  return { type, payload: { ...payload, ...fields } };
};

const drifted = message({ channel: 'secret-channel' });
const mismatched = message({
  convoId: undefined,
  createdAt: 'secret-time',
  channel: 'secret-channel',
});
const DRIFT = {
  pointer: '/payload/channel',
  keyword: 'enum',
  message: expect.stringContaining('allowed values'),
  drift: true,
};
const MISSING = {
  pointer: '/payload/convoId',
  keyword: 'required',
  message: 'is missing',
  drift: false,
};
const WRONG_TYPE = {
  pointer: '/payload/createdAt',
  keyword: 'type',
  message: expect.stringContaining('must be'),
  drift: false,
};

describe.each(chainHosts)('validateAgainstSchema on %s', (_name, host, express) => {
  const serve = serving();
  const logger = recordingLogger();
  const seen: { event: ReceivedEvent; delivery: Delivery }[] = [];
  const probe: Middleware = ({ webhook }: WebhookRequest, res) => {
    seen.push({ event: webhook!.event!, delivery: webhook! });
    res.end();
  };
  const post = async <Events, Aliases>(
    platform: Platform<Events, Aliases>,
    body: unknown,
    options: ValidateAgainstSchemaOptions = {},
    before: readonly Middleware[] = [jsonBody(), allowUnsigned()],
  ) => {
    const validate = validateAgainstSchema(platform, { logger, ...options });
    const server = host(...before, validate, probe, answerErrors({ logger }));
    return supertest(await serve(server))
      .post('/')
      .type('json')
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const expectSilence = (text = '') =>
    expect(`${text}${logger.lines.join()}`).not.toMatch(/secret/i);

  beforeEach(() => {
    seen.length = 0;
    logger.lines.length = 0;
  });

  it('creates a frozen event from a valid payload and removes the secrets', async () => {
    const start = Date.now();
    expect((await post(convocore, message())).status).toBe(200);
    const [{ event, delivery }] = seen as [(typeof seen)[0]];
    expect(event).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      platform: 'convocore',
      name: 'message_received',
      payload: message({ workspaceSecret: undefined }),
      receivedAt: expect.any(Date),
      verification: { scheme: 'none', coversBody: false },
      mismatches: [],
      tenant: undefined,
      conversationKey: 'convocore/convo_q8w2e5r1',
    });
    expect(event.payload).not.toHaveProperty('payload.workspaceSecret');
    expect([event, event.verification, event.mismatches].every(Object.isFrozen)).toBe(true);
    expect(delivery.rawBody).toBeUndefined();
    expect(event.receivedAt.getTime()).toBeGreaterThanOrEqual(start);
    expect(event.receivedAt.getTime()).toBeLessThanOrEqual(Date.now());
    expect(logger.lines).toEqual([]);
  });

  it.each([
    ['an unknown event', { type: 'message_liked', payload: { workspaceSecret } }],
    ['a mismatch', mismatched],
    ['drift', drifted],
  ])('removes the secrets from %s too', async (_, body) => {
    expect((await post(convocore, body, { mismatch: 'pass' })).status).toBe(200);
    expect(seen[0]?.event.payload).not.toHaveProperty('payload.workspaceSecret');
    expect(seen[0]?.delivery.rawBody).toBeUndefined();
  });

  it('replaces an alias with its event name', async () => {
    const { body } = sampleRequest(froged, 'conversation_assigned', { secret: workspaceSecret });
    await post(froged, { ...(JSON.parse(body) as object), event: 'conversation_asigned' });
    expect(seen[0]?.event).toMatchObject({ name: 'conversation_assigned', mismatches: [] });
  });

  describe('the id', () => {
    const idOf = async (body: unknown, headers: Record<string, string> = {}) => {
      seen.length = 0;
      await post(convocore, body);
      await post(chatwoot, body, {}, [
        (req, _res, next) => next(void Object.assign(req.headers, headers)),
        jsonBody(),
        allowUnsigned(),
      ]);
      return seen.map(({ event }) => event.id);
    };
    const body = { type: 'x', event: 'x', payload: { a: 1 } };

    it('is the SHA-256 of the payload without its secrets', async () => {
      const id = createHash('sha256').update(JSON.stringify(body)).digest('hex');
      expect(await idOf(body)).toEqual([id, id]);
      const [withSecret] = await idOf({ ...body, payload: { a: 1, workspaceSecret } });
      expect(withSecret).toBe(id);
      const [other] = await idOf({ ...body, payload: { a: 2, workspaceSecret } });
      expect(other).not.toBe(id);
    });

    it('is the SHA-256 of the exact bytes if nothing is removed', async () => {
      const bytes = '{ "event": "x",  "data": 1.0 }';
      await post(froged, bytes, {}, [jsonBody(), allowUnsigned()]);
      await post(froged, bytes, {}, [express.json(), jsonBody(), allowUnsigned()]);
      expect(seen.map(({ event }) => event.id)).toEqual(
        [bytes, '{"event":"x","data":1}'].map((text) =>
          createHash('sha256').update(text).digest('hex'),
        ),
      );
    });

    it('is Chatwoot’s delivery id if there is one', async () => {
      const uuid = '2f1c7a3e-5a60-4a0e-9a55-3b8d27f3a9d1';
      const [hash, id] = await idOf(body, { 'x-chatwoot-delivery': uuid });
      expect(hash).not.toBe(uuid);
      expect(id).toBe(uuid);
    });

    it.each(['', 'x'.repeat(65), 'a b', 'a,b', "'; drop table", 'é'])(
      'is the SHA-256 if X-Chatwoot-Delivery is "%s"',
      async (header) => {
        const [hash, id] = await idOf(body, { 'x-chatwoot-delivery': header });
        expect(id).toBe(hash);
      },
    );
  });

  it.each([
    ['missing', {}],
    ['empty', { type: '' }],
    ['a number', { type: 1 }],
    ['null', { type: null }],
    ['an array', { type: ['message_received'] }],
    ['an object', { type: { toString: 'message_received' } }],
    ['in another field', { event: 'message_received' }],
  ])('answers 400 if the event name is %s', async (_, body) => {
    const answer = await post(convocore, body);
    expectProblem(answer, 400, 'invalid_body', 'The body has no event name in "type".');
    expect(seen).toEqual([]);
  });

  it.each(['message_liked', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a\r\nb'])(
    'accepts an event without a schema, even in strict mode: %j',
    async (type) => {
      expect((await post(convocore, { type }, { strict: true })).status).toBe(200);
      expect(seen[0]?.event).toMatchObject({ name: type, mismatches: [] });
      expect(logger.lines).toEqual([expect.stringMatching(/^warn .*onUnknown/)]);
      expectHarmlessLines(logger.lines);
    },
  );

  it('accepts drift and reports where it is, without the value', async () => {
    expect((await post(convocore, drifted)).status).toBe(200);
    expect(seen[0]?.event.mismatches).toEqual([DRIFT]);
    expect(seen[0]?.event.payload).toHaveProperty('payload.channel', 'secret-channel');
    expect(logger.lines).toEqual([
      expect.stringMatching(/^warn message_received .*"\/payload\/channel"/),
    ]);
    expectSilence();
  });

  it('answers 422 to a mismatch with pointers but no values', async () => {
    const answer = await post(convocore, mismatched);
    expect(answer.status).toBe(422);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      title: 'Unprocessable Entity',
      status: 422,
      code: 'mismatch',
      errors: [expect.anything(), expect.anything(), DRIFT],
    });
    const { errors } = answer.body as { errors: unknown[] };
    expect(errors).toEqual(expect.arrayContaining([MISSING, WRONG_TYPE]));
    expect(seen).toEqual([]);
    expect(logger.lines).toEqual([expect.stringMatching(/^warn 422 mismatch: .*convoId/)]);
    expectSilence(answer.text);
  });

  it('passes a mismatch on and logs it if configured to', async () => {
    expect((await post(convocore, mismatched, { mismatch: 'pass' })).status).toBe(200);
    expect(seen[0]?.event.mismatches).toEqual(expect.arrayContaining([MISSING, WRONG_TYPE, DRIFT]));
    expect(logger.lines).toEqual([expect.stringMatching(/^warn .*message_received .*onMismatch/)]);
    expectSilence();
  });

  it.each([
    ['drift', drifted, [DRIFT]],
    ['a mismatch', mismatched, expect.arrayContaining([MISSING, WRONG_TYPE, DRIFT])],
  ])('answers 422 to %s in strict mode', async (_, body, errors) => {
    const answer = await post(convocore, body, { strict: true, mismatch: 'pass' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'mismatch', errors });
    expect(seen).toEqual([]);
    expectSilence(answer.text);
  });

  it('accepts fields that the schema does not know', async () => {
    const body = { ...message({ performed_by: { id: 1 } }), version: 2 };
    expect((await post(convocore, body, { strict: true })).status).toBe(200);
    expect(seen[0]?.event).toMatchObject({ mismatches: [], payload: { version: 2 } });
  });

  it('writes no log line that a payload could forge', async () => {
    const key = 'x\r\nforged \u001b[31m';
    await post(convocore, {
      ...mismatched,
      [key]: 1,
      payload: { ...mismatched.payload, [key]: 1 },
    });
    expect(logger.lines).toHaveLength(1);
    expectHarmlessLines(logger.lines);
  });

  it('answers 500 to a request that no link has verified and creates no event', async () => {
    const answer = await post(convocore, message(), {}, [jsonBody()]);
    expectProblem(answer, 500, 'misconfigured', expect.stringContaining('allowUnsigned()'));
    expect(seen).toEqual([]);
  });

  it('answers 500 if no jsonBody() ran, even after express.json()', async () => {
    const answer = await post(convocore, message(), {}, [express.json()]);
    expectProblem(answer, 500, 'misconfigured', expect.stringContaining('jsonBody()'));
    expect(seen).toEqual([]);
  });
});

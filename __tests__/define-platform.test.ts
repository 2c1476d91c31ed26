import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  definePlatform,
  froged,
  oneroute,
  unsigned,
  webhookRouter,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import supertest from 'supertest';
import { acme } from '../examples/fifth-platform/acme.js';
import type { SchemaError, Validator } from '../lib/core/platform-schema.js';
import { recordingLogger } from './support/recording-logger.js';

interface Rated {
  type: 'rated';
  score: number;
  mood?: 'happy' | 'sad';
}

const rated = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    score: { type: 'integer' },
    mood: { type: 'string', enum: ['happy', 'sad'] },
  },
  required: ['type', 'score'],
};

/** A platform with one event and no verification. */
function platformOf(schema: object) {
  return definePlatform<{ rated: Rated }>({
    name: 'polls',
    nameField: 'type',
    schemas: { rated: schema },
    verify: () => unsigned,
  });
}

/** Sends a payload to a router and returns the answer and the handlers that were called. */
async function receive(schema: object, payload: object, strict = false) {
  const logger = recordingLogger();
  const seen: { by: string; event: WebhookEvent }[] = [];
  const hooks = webhookRouter(platformOf(schema), { strict, logger })
    .on('rated', (event) => seen.push({ by: 'on', event }))
    .onUnknown((event) => seen.push({ by: 'onUnknown', event }))
    .onMismatch((event) => seen.push({ by: 'onMismatch', event }));
  const { status } = await supertest(hooks).post('/').send(payload);
  return { status, seen, lines: logger.lines };
}

describe('a platform from definePlatform', () => {
  it('receives only authenticated events over HTTP, as the example Acme shows', async () => {
    const secret = 'a secret of Acme';
    const subjects: string[] = [];
    const hooks = webhookRouter(acme, { secret, logger: recordingLogger() });
    hooks.on('ticket_opened', ({ payload }) => subjects.push(payload.ticket.subject));
    const body = JSON.stringify({ action: 'ticket_opened', ticket: { id: 7, subject: 'A dent' } });
    const send = (key: string) =>
      supertest(hooks)
        .post('/')
        .set('content-type', 'application/json')
        .set('x-acme-signature', createHmac('sha256', key).update(body).digest('hex'))
        .send(body);

    await send('a secret of others').expect(401);
    expect(subjects).toEqual([]);
    await send(secret).expect(200);
    expect(subjects).toEqual(['A dent']);
  });

  it('has its name, its event names and its name field', () => {
    expect(acme).toMatchObject({
      name: 'acme',
      eventNames: ['ticket_opened', 'ticket_closed'],
      nameField: 'action',
      ackWithinMs: 10_000,
      secretPaths: [],
    });
  });

  it.each<[string, object, string, boolean, string[]]>([
    ['valid fields', { score: 9, mood: 'sad', new: 1 }, 'on', true, []],
    ['a value outside an enum', { score: 9, mood: 'calm' }, 'on', false, ['/mood enum']],
    ['a missing field', { mood: 'sad' }, 'onMismatch', false, ['/score required']],
    ['a wrong type', { score: '9' }, 'onMismatch', false, ['/score type']],
    ['both mistakes', { mood: 'calm' }, 'onMismatch', false, ['/score required', '/mood enum']],
  ])('passes an event with %s to the right handlers', async (_, fields, by, fits, places) => {
    const payload = { type: 'rated', ...fields };
    const { status, seen, lines } = await receive(rated, payload);
    expect(status).toBe(200);
    expect(seen).toEqual([{ by, event: expect.objectContaining({ name: 'rated', payload }) }]);
    expect(seen[0]?.event.mismatches.map((m) => `${m.pointer} ${m.keyword}`)).toEqual(places);
    expect(lines).toHaveLength(fits ? 0 : 1);
    expect((await receive(rated, payload, true)).status).toBe(fits ? 200 : 422);
  });

  it('passes an event without a schema to onUnknown', async () => {
    const { status, seen } = await receive(rated, { type: 'constructor' });
    expect([status, seen.map(({ by }) => by)]).toEqual([200, ['onUnknown']]);
  });

  it.each<[string, object]>([
    ['has an unknown type', { type: 'strin' }],
    ['has a reference to nothing', { $ref: '#/$defs/Nothing' }],
    ['has an invalid pattern', { type: 'string', pattern: '(' }],
    [
      'has a secret at an endless path',
      {
        type: 'object',
        properties: { key: { writeOnly: true }, next: { $ref: '#' } },
      },
    ],
  ])('is refused when it is defined if a schema %s', (_, schema) => {
    expect(() => platformOf(schema)).toThrow(Error);
  });

  // All of these are valid in JSON Schema draft 2020-12, and vendors use them.
  it.each<[string, object, object]>([
    ['"format" as a mere annotation', { at: { type: 'string', format: 'date-time' } }, { at: 'x' }],
    ['keywords of OpenAPI', { at: { type: 'string', example: 'now', 'x-order': 1 } }, { at: 'x' }],
  ])('accepts %s in its schemas', async (_, properties, fields) => {
    const schema = { type: 'object', properties };
    const { seen } = await receive(schema, { type: 'rated', ...fields });
    expect(seen).toMatchObject([{ by: 'on' }]);
  });

  it('may use one schema with an $id for several events', () => {
    const schema = { $id: 'https://example.com/ticket', type: 'object' };
    const schemas = { opened: schema, closed: schema };
    const verify = () => unsigned;
    const platform = definePlatform({ name: 'tickets', nameField: 'type', schemas, verify });
    expect(platform.eventNames).toEqual(['opened', 'closed']);
  });

  it.each<[string, object]>([
    [
      'directly',
      { ...rated, properties: { ...rated.properties, key: { type: 'string', writeOnly: true } } },
    ],
    [
      'in an allOf',
      {
        type: 'object',
        allOf: [{ type: 'object', properties: { key: { type: 'string', writeOnly: true } } }],
      },
    ],
    [
      'by a $ref to the secret',
      {
        type: 'object',
        properties: { key: { $ref: '#/$defs/Key' } },
        $defs: { Key: { type: 'string', writeOnly: true } },
      },
    ],
  ])('removes a secret that is marked %s and does not require it', async (_, schema) => {
    const required = ['type', 'score', 'key'];
    const payload = { type: 'rated', score: 9, key: 's3cret' };
    const { status, seen, lines } = await receive({ ...schema, required }, payload);
    expect([status, seen.map(({ by }) => by), lines]).toEqual([200, ['on'], []]);
    expect(seen[0]?.event.payload).toEqual({ type: 'rated', score: 9 });
  });

  it('gives deliveries that differ only in their secret the same id', async () => {
    const key = { type: 'string', writeOnly: true };
    const schema = { ...rated, properties: { ...rated.properties, key } };
    const [one, other] = await Promise.all(
      ['s3cret', 'rotated'].map((key) => receive(schema, { type: 'rated', score: 9, key })),
    );
    expect(one?.seen[0]?.event.id).toBe(other?.seen[0]?.event.id);
  });
});

describe('sampleRequest for a platform from definePlatform', () => {
  const verify = () => unsigned;
  const signed = definePlatform<{ rated: Rated }, object, { key: string }>({
    name: 'polls',
    nameField: 'type',
    schemas: { rated },
    verify,
    sign: (payload, { key }, at) => ({
      path: '/polls',
      headers: { 'x-key': key, 'x-at': at.toISOString() },
      body: JSON.stringify(payload),
    }),
  });
  const payload: Rated = { type: 'rated', score: 9 };

  it('throws if the platform cannot sign', () => {
    const request = () => sampleRequest(platformOf(rated), 'rated', { payload });
    expect(request).toThrow(TypeError);
    expect(request).toThrow('The platform polls has no "sign"');
  });

  it('creates a request with the given payload and the platform’s own signature', () => {
    const at = new Date('2026-11-23T10:00:00Z');
    expect(sampleRequest(signed, 'rated', { key: 'k', payload, at })).toEqual({
      method: 'POST',
      path: '/polls',
      headers: {
        'content-type': 'application/json',
        'x-key': 'k',
        'x-at': '2026-11-23T10:00:00.000Z',
      },
      body: '{"type":"rated","score":9}',
    });
  });

  it('requires a payload because a custom platform has no samples', () => {
    const request = () => sampleRequest(signed, 'rated', { key: 'k' });
    expect(request).toThrow(TypeError);
    expect(request).toThrow(/polls.*payload/s);
  });
});

describe.each([chatwoot, convocore, froged, oneroute])(
  'definePlatform with the schema files of $name',
  (platform) => {
    const folder = new URL(`../json-schema/${platform.name}/`, import.meta.url);
    const read = (file: string) =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
    const defined = definePlatform<Record<string, unknown>>({
      name: platform.name,
      nameField: platform.nameField,
      schemas: Object.fromEntries(
        platform.eventNames.map((name) => [name, read(`${name}.schema.json`)]),
      ),
      verify: () => unsigned,
    });
    const validatorOf = (name: string) =>
      (platform.validator as (name: string) => Validator).call(platform, name);

    it.each(readdirSync(new URL('samples/', folder)))(
      'finds the same errors as the compiled validators in %s and damaged copies of it',
      (file) => {
        const name = platform.eventNames
          .filter((event) => file.startsWith(`${event}.`))
          .reduce((a, b) => (b.length > a.length ? b : a));
        const sample = read(`samples/${file}`);
        const differing: object[] = [];
        let compared = 0;
        for (const payload of [sample, ...damaged(sample, sample)]) {
          const found = faultsIn(payload, defined.validator(name));
          const expected = faultsIn(payload, validatorOf(name));
          if (found !== expected) differing.push({ found, expected });
          compared++;
        }
        expect(differing).toEqual([]);
        expect(compared).toBeGreaterThan(20);
      },
    );
  },
);

/** Every variant of a payload in which one field is missing or has another value. */
function* damaged(payload: object, within: unknown): Generator<object> {
  if (typeof within !== 'object' || within === null) return;
  const record = within as Record<string, unknown>;
  for (const [key, value] of Object.entries(record)) {
    Reflect.deleteProperty(record, key);
    yield payload;
    for (record[key] of [null, 'something', 0.5, -7, [], {}, [null]]) yield payload;
    record[key] = value;
    yield* damaged(payload, value);
  }
}

function faultsIn(payload: object, validate: Validator): string {
  const errors: readonly SchemaError[] = validate(payload) ? [] : (validate.errors ?? []);
  const faults = errors
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) =>
      [instancePath, keyword, params.missingProperty].join(' '),
    );
  return [...new Set(faults)].sort().join('\n');
}

it.each<[string, object, string]>([
  ['is asynchronous', { $async: true, type: 'object' }, 'asynchronous'],
  ['has a dynamic reference', { $dynamicRef: '#node' }, 'dynamic'],
  [
    'has a reference to elsewhere',
    { $ref: 'https://example.com/rated.json' },
    'does not lead to a schema',
  ],
])('definePlatform names the event whose schema %s', (_, schema, reason) => {
  expect(() => platformOf(schema)).toThrow('The schema of "rated"');
  expect(() => platformOf(schema)).toThrow(reason);
});

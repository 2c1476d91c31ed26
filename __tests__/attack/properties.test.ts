import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { froged, webhookRouter } from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import express, { type RequestHandler } from 'express';
import fc from 'fast-check';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { serving } from '../support/serving.js';
import {
  DispatchModel,
  eventOf,
  FAILING,
  HANDLERS,
  step,
  UNKNOWN,
  type Sending,
} from './dispatch-model.js';
import { exchange, type Answered } from './exchange.js';
import { anyBody, anyPath, forgedHeaders } from './forgeries.js';
import { mutated, mutations } from './mutations.js';
import { notingRouters, PLATFORMS, type Noted } from './noting-routers.js';
import { PACKED } from './packed.js';
import { changed, changes, PROOF_PARTS } from './proof-parts.js';
import { proofOf, withWorkspaceSecret } from './proofs.js';
import { publishedSchema } from './published-schema.js';
import { PLATFORM_NAMES, SECRETS, type PlatformName } from './secrets.js';
import { seedFrom } from './seed-from.js';

const seed = seedFrom('PROPERTIES_SEED');

const serve = serving();
let origin: string;
let noted: Noted[];

beforeAll(() => console.log(`properties: seed ${seed}`));

beforeEach(async () => {
  const routers = notingRouters();
  origin = await serve(routers.server);
  noted = routers.noted;
});

/** Checks a property with `numRuns` random values. */
function holds<Value>(
  numRuns: number,
  values: fc.Arbitrary<Value>,
  test: (value: Value) => Promise<void>,
): Promise<void> {
  const forget = fc.beforeEach(() => {
    noted.length = 0;
  });
  return fc.assert(fc.asyncProperty(values, test), { seed, numRuns, plugins: [forget] });
}

function postTo(
  platform: PlatformName,
  { path, headers }: { path: string; headers: OutgoingHttpHeaders },
  body: Buffer | string,
): Promise<Answered> {
  return exchange(origin, { path: `/hooks/${platform}${path}`, headers, body });
}

describe.each(PLATFORM_NAMES)('%s', (name) => {
  const platform = PLATFORMS[name];

  it('answers 200 or 400 to any bytes with a genuine proof', async () => {
    const proven = fc
      .record({
        bytes: anyBytes,
        // Convocore's proof is in the body.
        isWrapped: name === 'convocore' ? fc.constant(true) : fc.boolean(),
        event: fc.constantFrom('surprise', ...INHERITED, ...platform.eventNames),
      })
      .map(({ bytes, isWrapped, event }) =>
        isWrapped ? withWorkspaceSecret(bytes, event) : bytes,
      );
    const statuses = new Set<number>();
    await holds(600, proven, async (body) => {
      const { status } = await postTo(name, proofOf(name, body), body);
      statuses.add(status);
      expect([200, 400]).toContain(status);
      expect(noted).toHaveLength(status === 200 ? 1 : 0);
    });
    expect(statuses).toEqual(new Set([200, 400]));
  });

  it('calls handlers exactly when the payload has the shape in the published schema', async () => {
    const mayChange = (path: readonly string[]) =>
      path[0] !== platform.nameField &&
      !platform.secretPaths.some((secret) => secret.every((key, depth) => key === path[depth]));
    const samples = samplesOf(name);
    const outcomes = new Set<string>();
    const event = fc.tuple(fc.constantFrom(...samples), mutations);
    await holds(400, event, async ([sample, list]) => {
      const payload = mutated(sample, list, mayChange);
      const known = platform.canonicalName((sample as Named)[platform.nameField]!)!;
      const request = sampleRequest(platform, known, { ...SECRETS[name], payload });
      const sent: unknown = JSON.parse(request.body);
      fc.pre(!isHostile(request.body));
      const { status } = await postTo(name, request, request.body);

      const { fits, hasShape } = publishedSchema(name, known);
      const expected = { on: hasShape(sent) ? 'known' : 'mismatch', differs: !fits(sent) };
      outcomes.add(JSON.stringify(expected));
      expect(status).toBe(200);
      expect(
        noted.map(({ on, event: { mismatches } }) => ({ on, differs: mismatches.length > 0 })),
      ).toEqual([expected]);
    });
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it('answers 4xx to anything sent without the secret', async () => {
    const statuses = new Set<number>();
    const request = fc.record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant('POST') },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'PROPFIND') },
      ),
      path: anyPath,
      headers: forgedHeaders,
      body: anyBody,
    });
    await holds(800, request, async ({ path, ...rest }) => {
      const { status } = await exchange(origin, { path: `/hooks/${name}${path}`, ...rest });
      statuses.add(status);
      expect(Math.floor(status / 100)).toBe(4);
      expect(noted).toEqual([]);
    });
    expect(statuses).toContain(401);
  });

  it('accepts only the genuine proof, however small the difference', async () => {
    const statuses = new Set<number>();
    const { apart, together, proves } = PROOF_PARTS[name];
    await holds(800, changes, async (list) => {
      const genuine = apart();
      const parts = list.reduce(changed, genuine);
      const isGenuine = isDeepStrictEqual(parts, genuine);
      const request = together(...parts);
      const { status } = await postTo(name, request, request.body);
      statuses.add(status);
      if (isGenuine) expect(status).toBe(200);
      else if (!proves?.(...parts)) expect(Math.floor(status / 100)).toBe(4);
      expect(noted).toHaveLength(status === 200 ? 1 : 0);
    });
    expect(statuses).toContain(200);
    expect(statuses).toContain(401);
  });
});

describe.each(['no inbox', 'an inbox in SQLite'])('with %s', (where) => {
  const file = inboxOnFile();

  it('passes on the JSON as sent, without its secrets, whatever characters it contains', async () => {
    const routers = notingRouters(where === 'no inbox' ? {} : { inbox: file.open() });
    origin = await serve(routers.server);
    ({ noted } = routers);
    let number = 0;
    const sent = fc.record({
      platform: fc.constantFrom(...PLATFORM_NAMES),
      event: fc.string({ unit: anyUnit, minLength: 1, maxLength: 20 }),
      json: fc.jsonValue({ stringUnit: anyUnit, maxDepth: 3 }),
      write: fc.constantFrom(escaped, unescaped),
    });
    await holds(
      where === 'no inbox' ? 800 : 200,
      sent,
      async ({ platform, event, json, write }) => {
        // The number makes every delivery unique: an inbox keeps a duplicate only once.
        const body = write(withWorkspaceSecret(JSON.stringify([json, (number += 1)]), event));
        fc.pre(!isHostile(body));
        const answer = await postTo(platform, proofOf(platform, Buffer.from(body)), body);
        expect(answer.status).toBe(200);
        await eventually(() => noted.length > 0);
        const expected = JSON.parse(body) as { payload: { workspaceSecret?: string } };
        if (platform === 'convocore') delete expected.payload.workspaceSecret;
        expect(noted.map(({ on, event: { name, payload } }) => ({ on, name, payload }))).toEqual([
          { on: 'unknown', name: event, payload: expected },
        ]);
      },
    );
  });
});

it('calls the handlers that a simple model predicts, and none for an unauthenticated event', async () => {
  let router: RequestHandler;
  const app = express().use('/hooks', (req, res, next) => router(req, res, next));
  origin = await serve(createServer(app));
  let number = 0;

  await holds(250, fc.array(step, { maxLength: 25 }), async (steps) => {
    const called: string[] = [];
    const functionOf = Object.fromEntries(
      HANDLERS.map((handler) => [
        handler,
        () => {
          called.push(handler);
          if (handler === FAILING) throw new Error('fails as always');
        },
      ]),
    );
    const hooks = webhookRouter(froged, { ...SECRETS.froged, logger: recordingLogger() });
    hooks.onError(({ errors }) => called.push(`${errors.length} failed`));
    router = hooks;
    const model = new DispatchModel();

    for (const each of steps) {
      if (each.do === 'send') {
        const request = frogedRequest(each, (number += 1));
        const { status } = await exchange(origin, { ...request, path: '/hooks' });
        expect({ status, called: called.splice(0) }).toEqual(model.send(each));
      } else {
        const handler = functionOf[each.handler]!;
        if ('names' in each) hooks[each.do](each.names, handler);
        else hooks[each.do](handler);
        model.register(each);
      }
    }
  });
});

function frogedRequest(
  { name, isAuthenticated, hasShape }: Sending,
  number: number,
): SampleRequest {
  return sampleRequest(froged, name === UNKNOWN ? 'conversation_closed' : eventOf(name), {
    secret: isAuthenticated ? SECRETS.froged.secret : 'secret-of-another',
    payload: ({ data, ...sample }) => ({
      ...sample,
      ...(hasShape && { data }),
      event: name,
      // The number makes every delivery unique.
      number,
    }),
  });
}

/** Property names that every object inherits. */
const INHERITED = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];

/** Bytes that are difficult for a parser. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.constantFrom(['[', ']'], ['{"a":', '}']), fc.integer({ min: 1, max: 30_000 }))
    .map(([[open, close], depth]) => Buffer.from(`${open.repeat(depth)}1${close.repeat(depth)}`)),
  fc
    .array(
      fc.constantFrom(
        ...['{', '}', '[', ']', '"', ':', ',', '\\u', '\\ud800', '\\u0000', '"__proto__":'],
        ...['"constructor":', '"prototype":', '"a":', '{"prototype":1}', 'null', 'true', '0'],
        ...['-0', '1e999', '1E-9', '0x1', 'NaN', '\ufeff', '\0', '\n', ' ', '\u2028', '//', "'"],
      ),
      { maxLength: 20 },
    )
    .map((pieces) => Buffer.from(pieces.join(''))),
);

/** Any UTF-16 code unit, including lone surrogates. */
const anyUnit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('\0', '\b', '\n', '"', '\\', '/', '\u2028', '\ufeff', '\ud800', '\udc00', '🚲'),
);

const unescaped = (body: Buffer) => body.toString();
const escaped = (body: Buffer) =>
  body
    .toString()
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whether the body should get 400. */
function isHostile(body: string): boolean {
  return body.includes('__proto__') || body.includes('constructor');
}

type Named = Readonly<Record<string, string>>;

function samplesOf(name: PlatformName): object[] {
  const folder = new URL(`json-schema/${name}/samples/`, PACKED);
  return readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object,
  );
}

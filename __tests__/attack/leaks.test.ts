import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import {
  answerErrors,
  dispatchByEvent,
  jsonBody,
  requireProof,
  validateAgainstSchema,
  WebhookError,
  WebhookEvents,
  webhookRouter,
  type Inbox,
  type Middleware,
} from 'conversation-webhooks';
import type { InboxReport } from 'conversation-webhooks/inbox/sqlite';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { eventually } from '../support/eventually.js';
import { REMOVED } from '../support/every-sample.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { serving } from '../support/serving.js';
import type { RawRequest } from './raw-answer.js';
import { vendors, type Sample, type Vendor } from './vendors.js';

type Payload = Record<string, unknown>;

const SECRET = 'canary-secret-0123456789';
const GUESSED = 'canary-guessed-0123456789';
const TEXT = 'canary Amara Okafor, canary@example.com: where is my order?';
const LEAK = new RegExp(`canary|${REMOVED}|\\bat .*:\\d+:\\d+`);

/** The sample with a customer's text in place of every string. */
const planted = (sample: Payload) => deeply(sample, (value) => (isText(value) ? TEXT : value));
const isText = (value: unknown) => typeof value === 'string';

/** A vendor's request and what is wrong with it. */
interface Broken {
  readonly what: string;
  readonly request: RawRequest;
}

/**
 * Requests that each break the sample in one way and are full of canaries.
 *
 * @param tried - paths whose type earlier samples changed; if omitted, no type is changed
 */
function broken({ platform }: Vendor, sample: Sample, tried?: Set<string>): readonly Broken[] {
  const { nameField } = platform;
  const named = (payload: Payload) => ({ ...payload, [nameField]: sample.name });
  const made = (change: (sample: Payload) => Payload, secret?: string) =>
    sample.request((payload) => named(change(payload)), secret);
  const whole = made(planted);
  const headers = { ...whole.headers, 'x-customer': TEXT };
  return [
    { what: 'drift in every enum', request: whole },
    { what: 'free text only', request: made((payload) => deeply(payload, ofPeople)) },
    {
      what: 'arrays for values',
      request: made((payload) => deeply(payload, (value) => [TEXT, value])),
    },
    { what: 'strings for values', request: made((payload) => deeply(payload, () => TEXT)) },
    {
      what: 'objects for values',
      request: made((payload) => deeply(payload, () => ({ [TEXT]: TEXT }))),
    },
    { what: 'only the event name', request: made(() => ({ note: TEXT })) },
    {
      what: 'an unknown event name',
      request: sample.request((payload) => ({ ...planted(payload), [nameField]: TEXT })),
    },
    {
      what: 'an array for the event name',
      request: sample.request((payload) => ({ ...planted(payload), [nameField]: [TEXT] })),
    },
    { what: 'another secret', request: made(planted, GUESSED) },
    {
      what: 'no proof',
      request: { ...whole, headers: { 'content-type': 'application/json' }, path: `/${GUESSED}` },
    },
    { what: 'a truncated body', request: { ...whole, body: whole.body.slice(0, -1) } },
    { what: 'a body that is not JSON', request: { ...whole, body: `${TEXT}${whole.body}` } },
    {
      what: 'a hostile body',
      request: sample.request(
        (payload) =>
          JSON.parse(
            `{"__proto__":${JSON.stringify(TEXT)},${JSON.stringify(named(planted(payload))).slice(1)}`,
          ) as Payload,
      ),
    },
    {
      what: 'a body over the limit',
      request: { ...whole, body: whole.body + ' '.repeat(200_000) },
    },
    {
      what: 'another content type',
      request: { ...whole, headers: { ...headers, 'content-type': `text/${SECRET}` } },
    },
    { what: 'another method', request: { ...whole, headers, method: 'PUT' } },
    ...leaves(sample.request().body, tried).map((path) => ({
      what: `another type at /${path.join('/')}`,
      request: made((payload) => replaced(planted(payload), path) as Payload),
    })),
  ];
}

/** The customer's text if the value is free text, and the value itself otherwise. */
function ofPeople(value: unknown): unknown {
  return typeof value === 'string' && /[ @]/.test(value) ? TEXT : value;
}

describe.each(vendors(SECRET))('the content of a request from $name', (vendor: Vendor) => {
  const { platform, proof, samples } = vendor;
  const serve = serving();
  const file = inboxOnFile();
  const written: string[] = [];
  const writers = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map(
      (name) => [console, name] as const,
    ),
    [process.stdout, 'write'] as const,
    [process.stderr, 'write'] as const,
  ];
  const originals = writers.map(([target, name]) => Reflect.get(target, name) as unknown);

  /** Captures what the default logger, or anything else, writes. */
  beforeEach(() => {
    written.length = 0;
    for (const [target, name] of writers) {
      Reflect.set(target, name, (...args: unknown[]) => written.push(args.map(String).join(' ')));
    }
  });
  afterEach(() => {
    writers.forEach(([target, name], index) => Reflect.set(target, name, originals[index]));
  });

  const holdingAll = (event: { payload: unknown }): never => {
    throw new TypeError(`${TEXT} ${JSON.stringify(event)}`, { cause: event });
  };
  const rejecting = (event: { payload: unknown }) =>
    Promise.reject(Object.assign(new Error(JSON.stringify(event)), { event, stack: TEXT }));
  const failingInbox: Inbox = { attach: () => (event) => rejecting(event) };

  const passed: unknown[] = [];
  /** A user's error middleware that reports every error. */
  const report: ErrorRequestHandler = (error, _req, _res, next) => {
    passed.push(error);
    next(error);
  };
  const byHand = (
    options: object,
  ): readonly (Middleware | RequestHandler | ErrorRequestHandler)[] => {
    const events = new WebhookEvents(platform).onAny(rejecting).onUnknown(holdingAll);
    return [
      jsonBody({ limit: 200_000 }),
      requireProof(platform.verify(proof)),
      validateAgainstSchema(platform, options),
      dispatchByEvent(events),
      report,
      answerErrors() as ErrorRequestHandler,
    ];
  };
  const router = (options: object = {}) =>
    webhookRouter(platform, { ...proof, limit: 200_000, ...options });

  const receivers: readonly (readonly [
    what: string,
    links: () => readonly (Middleware | RequestHandler | ErrorRequestHandler)[],
  ])[] = [
    ['a router', () => [router()]],
    ['a strict router', () => [router({ strict: true })]],
    [
      'handlers that throw it',
      () => [
        router()
          .onAny(holdingAll)
          .onUnknown(holdingAll)
          .onMismatch(holdingAll)
          .onError((_, event) => holdingAll(event)),
      ],
    ],
    [
      'handlers that reject with it',
      () => [router().onAny(rejecting).onUnknown(rejecting).onMismatch(rejecting)],
    ],
    ['an inbox that fails with it', () => [router({ inbox: failingInbox })]],
    [
      'a tenant that fails with it',
      () => [
        router({
          tenant: (req: { webhook?: { payload(): unknown } }) =>
            holdingAll({ payload: req.webhook?.payload() }),
        }),
      ],
    ],
    ['a hand-built chain', () => byHand({})],
    ['a strict hand-built chain', () => byHand({ strict: true })],
  ];

  /** Only these receivers try a wrong type at every path, which takes long. */
  const thorough = new Set(['a router', 'a strict hand-built chain']);

  it.each(receivers)('is in no answer, log line or error of %s', async (what, links) => {
    passed.length = 0;
    const app = express().use('/hooks', ...(links() as RequestHandler[]));
    const mount = await serve(createServer(app));
    const statuses = new Set<number>();
    const tried = thorough.has(what) ? new Set<string>() : undefined;
    for (const sample of samples) {
      const all = broken(vendor, sample, tried);
      for (let first = 0; first < all.length; first += 20) {
        const some = all.slice(first, first + 20);
        const answers = await Promise.all(
          some.map(async ({ request }) => answerOf(mount, request)),
        );
        answers.forEach((answer, index) => {
          statuses.add(answer.status);
          if (LEAK.test(answer.all)) throw new Error(`${some[index]!.what}: ${answer.all}`);
        });
      }
      expect(written.filter((text) => LEAK.test(text))).toEqual([]);
      expect(passed.map(said).filter((text) => LEAK.test(text))).toEqual([]);
      written.length = 0;
      passed.length = 0;
    }
    for (const status of [401, 405, 413, 415]) expect(statuses).toContain(status);
  });

  it('is not logged if the handlers of an inbox throw it, and no row has a secret', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ logger, retry: { attempts: 1 }, dedupe: () => undefined });
    const { dead, quarantined, stored } = reportsOf(inbox);
    for (const name of ['stored', 'dead', 'quarantined'] as const) {
      inbox.on(name, (report: InboxReport) => holdingAll(report.event));
    }
    const receiver = router({ inbox, logger }).onAny(rejecting).onUnknown(holdingAll);
    receiver.onMismatch(holdingAll).onError((_, event) => holdingAll(event));
    const mount = await serve(createServer(express().use('/hooks', receiver)));
    for (const sample of samples) {
      for (const { request } of broken(vendor, sample).slice(0, 7)) await answerOf(mount, request);
    }
    await eventually(() => dead.length + quarantined.length === stored.length);
    expect(stored.length).toBeGreaterThan(4 * samples.length);
    expect(logger.lines.length).toBeGreaterThan(stored.length);
    expect([...logger.lines, ...written].filter((line) => LEAK.test(line))).toEqual([]);
    const kept = JSON.stringify([dead, quarantined, await inbox.list({ limit: 500 })]);
    expect(kept).toContain(TEXT);
    expect(kept).not.toMatch(new RegExp(`${SECRET}|${GUESSED}|${REMOVED}`));
  });
});

async function answerOf(mount: string, { method = 'POST', path, headers, body }: RawRequest) {
  const answer = await fetch(mount + (path === '/' ? '' : path), { method, headers, body });
  const all = `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
  return { status: answer.status, all };
}

/** Everything an error says, except its cause, which the app's own code threw. */
function said(error: unknown): string {
  expect(error).toBeInstanceOf(WebhookError);
  const { message, reason, stack = '', headers, mismatches } = error as WebhookError;
  const ownStack = stack.replace(/\n\s+at .*/g, '');
  const copy = Object.defineProperties(new Error(message), Object.getOwnPropertyDescriptors(error));
  Object.defineProperties(copy, { cause: { value: undefined }, stack: { value: ownStack } });
  return [
    message,
    reason,
    ownStack,
    JSON.stringify([error, headers, mismatches]),
    inspect(copy, { depth: 9 }),
  ].join(' ');
}

function deeply(value: object, change: (value: unknown) => unknown): Payload {
  const changed = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    typeof part === 'object' && part !== null ? deeply(part, change) : change(part),
  ]);
  if (Array.isArray(value)) return changed.map(([, part]) => part) as unknown as Payload;
  return Object.fromEntries(changed) as Payload;
}

/** The paths to every primitive value that was not tried before. */
function leaves(body: string, tried: Set<string> | undefined): readonly (readonly string[])[] {
  if (!tried) return [];
  const walk = (value: unknown, path: readonly string[]): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => walk(part, [...path, key]))
      : [path];
  const fresh = walk(JSON.parse(body), []).filter((path) => !tried.has(String(path)));
  for (const path of fresh) tried.add(String(path));
  return fresh;
}

/** A copy with a value of another type at this path. */
function replaced(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === 'string' ? { [TEXT]: [TEXT] } : TEXT;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Payload;
  copy[key] = replaced(copy[key], rest);
  return copy;
}

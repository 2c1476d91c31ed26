import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { webhookRouter, type Inbox, type Platform } from 'conversation-webhooks';
import { expectProblem, expectUnproven, type Answer } from '../support/expect-answer.js';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { post } from '../support/post.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { serving } from '../support/serving.js';
import type { RawRequest } from './raw-answer.js';
import { vendors, type Vendor } from './vendors.js';

const SECRET = 'the-secret-of-all-four';
const WRONG = 'the-secret-of-nobody';

const hostile: readonly (readonly [what: string, body: string])[] = [
  ['invalid JSON', '{'],
  ['no object', '[]'],
  ['an empty body', ''],
  ['a `__proto__` key', '{"__proto__":{"polluted":true}}'],
  ['65 levels', '['.repeat(65) + ']'.repeat(65)],
  ['100,000 levels', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ['200,000 values', `{"a":[${'1,'.repeat(200_000)}1]}`],
  ['a body without an event name', '{"a":1}'],
];

/** Platforms whose verification does not need the payload. */
const unread = vendors(SECRET).filter(({ name }) => name !== 'convocore');

describe.each(vendors(SECRET))('an unauthenticated request to $name', (vendor: Vendor) => {
  const { platform, proof, samples } = vendor;
  const serve = serving();
  const file = inboxOnFile();

  const guessed = samples.map(({ request }) => request(undefined, WRONG));
  const [sample] = samples;
  const proven = sample!.request();
  const bare = { ...guessed[0]!, headers: { 'content-type': 'application/json' } };
  const unproven: readonly RawRequest[] = [
    ...guessed,
    ...hostile.map(([, body]) => ({ ...bare, body })),
    sample!.request(() => ({ [platform.nameField]: 'brand_new' }), WRONG),
    sample!.request(() => ({ [platform.nameField]: sample!.name }), WRONG),
    // Authenticated, but not a webhook request.
    { ...proven, method: 'PUT' },
    { ...proven, method: 'DELETE' },
    { ...proven, headers: { ...proven.headers, 'content-type': 'text/plain' } },
    { ...proven, headers: { ...proven.headers, 'content-encoding': 'gzip' } },
    { ...proven, body: proven.body.padEnd(200_001) },
  ];
  const sendAll = async (mount: string) => {
    const statuses = new Set<number>();
    for (const request of unproven) {
      const { method = 'POST', path, headers, body } = request;
      const answer = await fetch(mount + (path === '/' ? '' : path), { method, headers, body });
      statuses.add(answer.status);
      await answer.text();
    }
    return statuses;
  };
  const refusals = new Set([401, 405, 413, 415]);

  it('reaches no inbox, schema, tenant lookup or handler', async () => {
    const touched: string[] = [];
    const touch = (what: string) => (): void => void touched.push(what);
    const inbox: Inbox = {
      attach: () => {
        touched.push('attach');
        return async () => Promise.resolve(touch('keep')());
      },
    };
    const router = webhookRouter(watched(platform, touched), {
      ...proof,
      inbox,
      limit: 200_000,
      tenant: touch('tenant') as () => undefined,
      logger: recordingLogger(),
    });
    expect(touched.splice(0)).toEqual(['attach']);
    for (const name of platform.eventNames) router.on(name, touch('a handler'));
    router.onAny(touch('onAny')).onUnknown(touch('onUnknown')).onMismatch(touch('onMismatch'));
    router.onError(touch('onError'));
    touched.length = 0;
    const mount = await serve(createServer(express().use('/hooks', router)));

    expect(await sendAll(mount)).toEqual(refusals);
    expect(touched).toEqual([]);
    // Proves that the test would notice.
    await post(mount, proven);
    expect(new Set(touched)).toEqual(
      new Set(['tenant', 'deliveryId', 'canonicalName', 'validator', 'subjectOf', 'keep']),
    );
  });

  it('reaches no handler without an inbox', async () => {
    const touched: string[] = [];
    const router = webhookRouter(platform, { ...proof, limit: 200_000, logger: recordingLogger() });
    router.onAny(({ name }) => touched.push(name)).onUnknown(({ name }) => touched.push(name));
    router.onMismatch(({ name }) => touched.push(name));
    const mount = await serve(createServer(express().use('/hooks', router)));
    expect(await sendAll(mount)).toEqual(refusals);
    expect(touched).toEqual([]);
    await post(mount, proven);
    expect(touched).toEqual([sample!.name]);
  });

  it('changes no byte of an inbox’s file', async () => {
    const inbox = file.open({ pollMs: 60_000, leaseMs: 60_000 });
    const { handled } = reportsOf(inbox);
    const router = webhookRouter(platform, {
      ...proof,
      inbox,
      limit: 200_000,
      logger: recordingLogger(),
    }).onAny(() => undefined);
    const mount = await serve(createServer(express().use('/hooks', router)));
    await post(mount, proven);
    await eventually(() => handled.length === 1);
    const before = bytesInFolderOf(file.path);
    expect(await sendAll(mount)).toEqual(refusals);
    expect(bytesInFolderOf(file.path).equals(before)).toBe(true);
    expect(await inbox.stats()).toMatchObject({ byStatus: { handled: 1 } });
    await post(
      mount,
      samples.at(-1)!.request((other) => ({ ...other, note: 'another' })),
    );
    expect(bytesInFolderOf(file.path).equals(before)).toBe(false);
  });
});

describe.each(unread)('unauthenticated JSON sent to $name', (vendor: Vendor) => {
  const { platform, proof, samples } = vendor;
  const serve = serving();
  const receive = async (request: RawRequest): Promise<Answer> => {
    const router = webhookRouter(platform, { ...proof, logger: recordingLogger() });
    const mount = await serve(createServer(express().use('/hooks', router)));
    const { path, headers, body } = request;
    const answer = await fetch(mount + path, { method: 'POST', headers, body });
    const text = await answer.text();
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text };
  };
  /** A request with exactly this body, authenticated with this secret. */
  const signed = (body: string, secret: string): RawRequest => {
    const request = { ...samples[0]!.request(undefined, secret), body };
    const timestamp = request.headers['x-chatwoot-timestamp'];
    if (timestamp === undefined) return request;
    const hex = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    const headers = { ...request.headers, 'x-chatwoot-signature': `sha256=${hex}` };
    return { ...request, headers };
  };

  it.each(hostile)('is not parsed: %s gets 401, and 400 once authenticated', async (_, body) => {
    expectUnproven(await receive(signed(body, WRONG)));
    expectProblem(await receive(signed(body, SECRET)), 400, 'invalid_body');
  });
});

/** The same platform, recording which of its functions about a request are called. */
function watched(platform: Platform, touched: string[]): Platform {
  const about = new Set(['validator', 'canonicalName', 'loggableName', 'deliveryId', 'subjectOf']);
  return new Proxy(platform, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (about.has(String(key))) touched.push(String(key));
        return Reflect.apply(value, target, args);
      };
    },
  });
}

/** The bytes of all files in the folder, except SQLite's shared memory. */
function bytesInFolderOf(path: string): Buffer {
  const folder = dirname(path);
  const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'));
  return Buffer.concat(names.sort().map((name) => readFileSync(join(folder, name))));
}

import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { chatwoot, webhookRouter, type Platform, type WebhookEvent } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { post } from '../support/post.js';
import { startServer, stopPrograms } from '../support/program.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { temporaryFolder } from '../support/repository.js';
import { serving } from '../support/serving.js';
import { vendors, type Vendor } from './vendors.js';

const SECRET = 'the-secret-of-all-four';
const all = vendors(SECRET);

describe.each(all)('the payload of $name', ({ platform, proof, samples }: Vendor) => {
  const serve = serving();
  const changes: readonly (readonly [what: string, change: (value: unknown) => unknown])[] = [
    ['as it is sent', (value) => value],
    ['with numbers for strings', (value) => (typeof value === 'string' ? value.length : value)],
    [
      'with strings for everything but null',
      (value) => (value === null ? null : JSON.stringify(value)),
    ],
    ['with null for all values', (value) => (typeof value === 'object' ? value : null)],
  ];

  it.each(changes)('reaches a handler %s, without its secrets', async (_, change) => {
    const received: unknown[] = [];
    const router = webhookRouter(platform, { ...proof, logger: recordingLogger() })
      .onAny(({ payload }) => received.push(payload))
      .onMismatch(({ payload }) => received.push(payload));
    const mount = await serve(createServer(express().use('/hooks', router)));
    const sent: unknown[] = [];
    for (const { name, request } of samples) {
      const made = request((sample) => ({ ...deeply(sample, change), [platform.nameField]: name }));
      expect((await post(mount, made)).status).toBe(200);
      sent.push(without(platform, JSON.parse(made.body)));
    }
    expect(received).toEqual(sent);
    // The fields must be in the same order too.
    expect(JSON.stringify(received)).toBe(JSON.stringify(sent));
  });
});

describe('a change that one handler makes to an event', () => {
  const serve = serving();
  const file = inboxOnFile();
  const drifting = () =>
    sampleRequest(chatwoot, 'message_created', {
      secret: SECRET,
      payload: (sample) => ({ ...sample, content_type: 'brand_new' as never }),
    });

  it.each(['no inbox', 'an inbox'])('does not reach other handlers, with %s', async (kind) => {
    const inbox = kind === 'an inbox' ? file.open() : undefined;
    const reports = inbox && reportsOf(inbox);
    const tenant = () => 'acme';
    const router = webhookRouter(chatwoot, {
      secret: SECRET,
      inbox,
      tenant,
      logger: recordingLogger(),
    });
    const effects: string[] = [];
    const seen: object[] = [];
    const start = Date.now();
    router
      .on('message_created', (event) => void effects.push(...tamper(event)))
      .on('message_created', (event) => void seen.push(copyOf(event)))
      .onAny((event) => void seen.push(copyOf(event)));
    const mount = await serve(createServer(express().use('/hooks', router)));
    expect((await post(mount, drifting())).status).toBe(200);
    await eventually(() => seen.length === 2);

    expect(effects).toEqual([]);
    const genuine = {
      id: expect.stringMatching(/^[\w-]{36}$/),
      platform: 'chatwoot',
      name: 'message_created',
      verification: { scheme: 'hmac', coversBody: true, secretIndex: 0 },
      mismatches: [expect.objectContaining({ pointer: '/content_type', drift: true })],
      tenant: 'acme',
    };
    for (const event of seen) {
      expect(event).toMatchObject({ ...genuine, attempt: 1 });
      expectTime((event as WebhookEvent).receivedAt, start);
    }
    if (!inbox) return;
    await eventually(() => reports!.handled.length === 1);
    const [report] = reports!.handled;
    const stored = await inbox.get(report!.id);
    for (const { event } of [report!, stored!]) {
      expect(event).toMatchObject({ ...genuine, mismatches: expect.any(Array) });
      expectTime(event.receivedAt, start);
    }
  });

  it('does not reach other handlers if the event has no schema, with an inbox', async () => {
    const router = webhookRouter(chatwoot, {
      secret: SECRET,
      inbox: file.open(),
      logger: recordingLogger(),
    });
    const effects: string[] = [];
    router.onUnknown((event) => void effects.push(...tamper(event), 'done'));
    const mount = await serve(createServer(express().use('/hooks', router)));
    const payload = { event: 'brand_new' } as never;
    await post(mount, sampleRequest(chatwoot, 'message_created', { secret: SECRET, payload }));
    await eventually(() => effects.length > 0);
    expect(effects).toEqual(['done']);
  });
});

describe('a handler that misbehaves', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await stopPrograms();
    rmSync(folder, { recursive: true });
  });

  it('stops neither the other handlers nor the process', async () => {
    const program = fileURLToPath(new URL('hostile-handlers.ts', import.meta.url));
    const env = { INBOX: join(folder, 'webhooks.db'), NODE_OPTIONS: undefined };
    const { program: running, origin } = await startServer(program, { env });
    await running.prints('ready');
    const deeds = [...running.stdout.matchAll(/^deed: (.*)$/gm)].map(([, deed]) => deed!);
    expect(deeds.length).toBeGreaterThan(15);
    const send = (route: string, content: string) => {
      const payload = (sample: object) =>
        ({ ...sample, content, event: 'message_created' }) as never;
      return post(`${origin}/${route}`, sampleRequest(chatwoot, 'message_created', { payload }));
    };
    const late = ['never settles', 'rejects when its signal aborts'];
    for (const deed of deeds) {
      expect([deed, (await send('plain', deed)).status]).toEqual([
        deed,
        late.includes(deed) ? 200 : 500,
      ]);
      expect([deed, (await send('kept', deed)).status]).toEqual([deed, 200]);
    }
    for (const route of ['plain', 'kept']) {
      for (const deed of deeds) {
        await running.prints(`handled by ${route}: ${deed}.`);
        await running.prints(`seen by ${route}: ${deed}.`);
        // Without an inbox, a handler that never ends is never reported as failed.
        if (route === 'kept' || deed !== 'never settles')
          await running.prints(`reported by ${route}: ${deed}.`);
      }
    }
    expect((await send('plain', 'is well')).status).toBe(200);
    expect(running.output).not.toMatch(/unhandled|uncaught|at .*:\d+:\d+/i);
    expect(running.output).not.toContain('takes too long');
  });
});

/** Tries every kind of assignment. Returns those that succeeded. */
function tamper(event: WebhookEvent): string[] {
  const effects: string[] = [];
  const targets: object[] = [event, event.verification, event.mismatches, ...event.mismatches];
  targets.forEach((target, index) => {
    for (const key of [...Object.keys(target), 'added']) {
      const before: unknown = Reflect.get(target, key);
      Reflect.set(target, key, 'forged');
      Reflect.defineProperty(target, key, { value: 'forged' });
      Reflect.deleteProperty(target, key);
      if (Reflect.get(target, key) !== before) effects.push(`${index} ${key}`);
    }
    if (Reflect.setPrototypeOf(target, { forged: true })) effects.push(`${index} prototype`);
  });
  event.receivedAt.setTime(0);
  return effects;
}

function copyOf(event: WebhookEvent): object {
  return structuredClone({ ...event, signal: undefined });
}

function expectTime(time: Date, start: number): void {
  expect(time.getTime()).toBeGreaterThanOrEqual(start);
  expect(time.getTime()).toBeLessThanOrEqual(Date.now());
}

function deeply(value: object, change: (value: unknown) => unknown): object {
  const changed = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    typeof part === 'object' && part !== null ? deeply(part, change) : change(part),
  ]);
  if (Array.isArray(value)) return changed.map(([, part]) => part);
  return Object.fromEntries(changed) as object;
}

/** The payload as a handler should see it: without secrets. */
function without({ secretPaths }: Platform, payload: unknown): unknown {
  for (const path of secretPaths) remove(payload, path);
  return payload;
}

function remove(value: unknown, [key = '', ...rest]: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const name of key === '*' ? Object.keys(record) : [key]) {
    if (rest.length > 0) remove(record[name], rest);
    else Reflect.deleteProperty(record, name);
  }
}

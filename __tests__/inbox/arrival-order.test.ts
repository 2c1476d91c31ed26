import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from '@jest/globals';
import express from 'express';
import {
  answerErrors,
  chatwoot,
  dispatchByEvent,
  froged,
  jsonBody,
  validateAgainstSchema,
  verifyChatwootSignature,
  WebhookEvents,
  webhookRouter,
  type RouterOptions,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'a secret of the tests';
const serve = serving();
const file = inboxOnFile();

const message = (id: number, signedWith = secret) =>
  sampleRequest(chatwoot, 'message_created', {
    secret: signedWith,
    payload: (sample) => ({ ...sample, id, conversation: { ...sample.conversation, id: 1 } }),
  });

/** A function of the app that is asked by a delivery, and answers when the test says so. */
function slowLookup<Answer>(answer: Answer) {
  const asked: (() => void)[] = [];
  return {
    asked,
    lookUp: () => new Promise<Answer>((resolve) => asked.push(() => resolve(answer))),
  };
}

const lookups = {
  secret: () => {
    const { asked, lookUp } = slowLookup(secret);
    return { asked, options: { secret: lookUp } };
  },
  tenant: () => {
    const { asked, lookUp } = slowLookup('acme');
    return { asked, options: { secret, tenant: lookUp } };
  },
};

it.each(['secret', 'tenant'] as const)(
  'events are handled in order of arrival, although "%s" takes longer for the first',
  async (option) => {
    const { asked, options } = lookups[option]();
    const inbox = file.open();
    const router = webhookRouter(chatwoot, { ...options, inbox, logger: recordingLogger() });
    const seen: unknown[] = [];
    router.on('message_created', ({ payload }) => seen.push(payload.id));
    const address = await serve(createServer(router));
    const answers: Promise<unknown>[] = [];
    for (const id of [1, 2, 3]) {
      answers.push(send(address, message(id)).then(({ status }) => status));
      await eventually(() => asked.length === id);
    }
    asked[2]!();
    asked[1]!();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual([]);
    asked[0]!();
    expect(await Promise.all(answers)).toEqual([200, 200, 200]);
    await eventually(() => seen.length === 3);
    expect(seen).toEqual([1, 2, 3]);
  },
);

it('events are in the order of their requests where the secret is looked up before the body is read', async () => {
  const { asked, lookUp } = slowLookup(secret);
  const inbox = file.open();
  const router = webhookRouter(froged, { secret: lookUp, inbox, logger: recordingLogger() });
  const seen: unknown[] = [];
  router.onUnknown(({ payload }) => seen.push((payload as { n: number }).n));
  const address = await serve(createServer(router));
  const answers: Promise<unknown>[] = [];
  for (const n of [1, 2, 3]) {
    const request = sampleRequest(froged, 'conversation_closed', {
      secret: n === 2 ? 'another secret' : secret,
      payload: () => ({ event: 'made_up', n }),
    });
    answers.push(send(address, request).then(({ status }) => status));
    await eventually(() => asked.length === n);
  }
  asked[2]!();
  asked[1]!();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen).toEqual([]);
  asked[0]!();
  expect(await Promise.all(answers)).toEqual([200, 401, 200]);
  await eventually(() => seen.length === 2);
  expect(seen).toEqual([1, 3]);
});

it('a stranger whose body does not come holds up nobody, although its proof has begun', async () => {
  const inbox = file.open();
  const router = webhookRouter(chatwoot, {
    secret: async () => Promise.resolve(secret),
    inbox,
    logger: recordingLogger(),
  });
  router.on('message_created', () => undefined);
  const address = await serve(createServer(router));
  const { hostname, port } = new URL(address);
  const stranger = connect(Number(port), hostname);
  const now = Math.floor(Date.now() / 1000);
  const head = [
    'POST / HTTP/1.1',
    'host: h',
    'content-length: 100',
    `x-chatwoot-timestamp: ${now}`,
    `x-chatwoot-signature: sha256=${'0'.repeat(64)}`,
  ];
  await new Promise((resolve) => stranger.write(`${head.join('\r\n')}\r\n\r\n{`, resolve));
  await send(address, message(1)).expect(200);
  const start = performance.now();
  await send(address, message(2)).expect(200);
  // A place in line is kept for 5 seconds.
  expect(performance.now() - start).toBeLessThan(4000);
  stranger.destroy();
});

it('an event that is stored keeps which secret has proven it', async () => {
  const inbox = file.open();
  const { stored } = reportsOf(inbox);
  const router = webhookRouter(chatwoot, {
    secret: [undefined, 'the secret to come', secret],
    inbox,
    logger: recordingLogger(),
  });
  const seen: unknown[] = [];
  router.on('message_created', ({ verification }) => seen.push(verification));
  await send(await serve(createServer(router)), message(1)).expect(200);
  await eventually(() => seen.length === 1);
  const verification = { scheme: 'hmac', coversBody: true, secretIndex: 2 };
  expect(seen).toEqual([verification]);
  expect(stored.map(({ event }) => event.verification)).toEqual([verification]);
});

it('links chained by hand keep the order of arrival, also where the app has links of its own', async () => {
  const { asked, lookUp } = slowLookup(undefined);
  const inbox = file.open();
  const events = new WebhookEvents(chatwoot);
  const seen: unknown[] = [];
  events.on('message_created', ({ payload }) => seen.push(payload.id));
  const app = express().use(
    jsonBody(),
    verifyChatwootSignature({ secret }),
    async (_req: unknown, _res: unknown, next: () => void) => {
      await lookUp();
      next();
    },
    validateAgainstSchema(chatwoot),
    dispatchByEvent(events, { inbox }),
    answerErrors({ logger: recordingLogger() }),
  );
  const address = await serve(createServer(app));
  const first = send(address, message(1)).then(({ status }) => status);
  await eventually(() => asked.length === 1);
  const second = send(address, message(2)).then(({ status }) => status);
  await eventually(() => asked.length === 2);
  asked[1]!();
  await new Promise((resolve) => setTimeout(resolve, 50));
  asked[0]!();
  expect(await Promise.all([first, second])).toEqual([200, 200]);
  await eventually(() => seen.length === 2);
  expect(seen).toEqual([1, 2]);
});

it.each(['secret', 'tenant'] as const)(
  'an event keeps its place although its sender hangs up while "%s" takes its time',
  async (option) => {
    const { asked, options } = lookups[option]();
    const inbox = file.open();
    const router = webhookRouter(chatwoot, { ...options, inbox, logger: recordingLogger() });
    const seen: unknown[] = [];
    router.on('message_created', ({ payload }) => seen.push(payload.id));
    let hungUp = 0;
    const server = createServer((req, res) => {
      res.on('close', () => (hungUp += Number(!res.writableEnded)));
      router(req, res);
    });
    const address = await serve(server);
    const first = send(address, message(1));
    first.catch(() => undefined);
    await eventually(() => asked.length === 1);
    first.abort();
    await eventually(() => hungUp === 1);
    const second = send(address, message(2)).then(({ status }) => status);
    await eventually(() => asked.length === 2);
    asked[1]!();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual([]);
    asked[0]!();
    expect(await second).toBe(200);
    await eventually(() => seen.length === 2);
    expect(seen).toEqual([1, 2]);
  },
);

it('an event does not wait for an earlier delivery that was refused', async () => {
  const { asked, lookUp } = slowLookup(secret);
  const inbox = file.open();
  const { stored } = reportsOf(inbox);
  const router = webhookRouter(chatwoot, { secret: lookUp, inbox, logger: recordingLogger() });
  router.on('message_created', () => undefined);
  const address = await serve(createServer(router));
  const forged = send(address, message(1, 'another secret')).then(({ status }) => status);
  await eventually(() => asked.length === 1);
  const second = send(address, message(2)).then(({ status }) => status);
  await eventually(() => asked.length === 2);
  asked[1]!();
  asked[0]!();
  expect(await forged).toBe(401);
  expect(await second).toBe(200);
  expect(stored.map(({ event }) => (event.payload as { id: number }).id)).toEqual([2]);
});

it.each<[string, number]>([
  ['before its proof has begun', 0],
  ['and a later link refuses it', 1],
])('an event does not wait for an earlier delivery whose sender hung up %s', async (_, slow) => {
  const { asked, lookUp } = slowLookup(undefined);
  const inbox = file.open();
  const events = new WebhookEvents(chatwoot);
  events.on('message_created', () => undefined);
  const refuse = async (_req: unknown, res: ServerResponse, next: (error?: unknown) => void) => {
    // Only the first is refused.
    if (asked.length > 0) return next();
    res.on('close', () => (isGone = true));
    await lookUp();
    if (slow === 1) next(new Error('refused'));
  };
  let isGone = false as boolean;
  const verify = verifyChatwootSignature({ secret });
  const app = express().use(
    jsonBody(),
    ...(slow === 0 ? [refuse, verify] : [verify, refuse]),
    validateAgainstSchema(chatwoot),
    dispatchByEvent(events, { inbox, logger: recordingLogger() }),
    answerErrors({ logger: recordingLogger() }),
  );
  const address = await serve(createServer(app));
  const first = send(address, message(1));
  first.catch(() => undefined);
  await eventually(() => asked.length === 1);
  first.abort();
  await eventually(() => isGone);
  asked[0]!();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const start = performance.now();
  await send(address, message(2)).expect(200);
  // A place in line is kept for 5 seconds.
  expect(performance.now() - start).toBeLessThan(3000);
});

it('an event is stored in time although an earlier delivery hangs, and the log says so', async () => {
  const { opened, open } = gate();
  let calls = 0;
  const logger = recordingLogger();
  const inbox = file.open();
  const options: RouterOptions = { ackWithinMs: 1500, inbox, logger };
  const tenant = async () => {
    calls += 1;
    if (calls === 1) await opened;
    return 'acme';
  };
  const router = webhookRouter(chatwoot, { ...options, secret, tenant });
  router.on('message_created', () => undefined);
  const address = await serve(createServer(router));
  const first = send(address, message(1)).then(({ status }) => status);
  await eventually(() => calls === 1);
  const second = await send(address, message(2));
  expect(second.status).toBe(200);
  expect(logger.lines.join()).toMatch(
    /chatwoot: [\da-f-]+ is stored before an event that arrived earlier/,
  );
  open();
  await first;
});

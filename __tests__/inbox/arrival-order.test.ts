import { createServer } from 'node:http';
import { expect, it } from '@jest/globals';
import express from 'express';
import {
  answerErrors,
  chatwoot,
  dispatchByEvent,
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

it('an event does not wait for an earlier delivery that was refused or broken off', async () => {
  const { asked, lookUp } = slowLookup(secret);
  const inbox = file.open();
  const { stored } = reportsOf(inbox);
  const router = webhookRouter(chatwoot, { secret: lookUp, inbox, logger: recordingLogger() });
  router.on('message_created', () => undefined);
  const address = await serve(createServer(router));
  const forged = send(address, message(1, 'another secret')).then(({ status }) => status);
  await eventually(() => asked.length === 1);
  const brokenOff = send(address, message(2));
  brokenOff.catch(() => undefined);
  await eventually(() => asked.length === 2);
  brokenOff.abort();
  const third = send(address, message(3)).then(({ status }) => status);
  await eventually(() => asked.length === 3);
  asked[2]!();
  asked[0]!();
  expect(await forged).toBe(401);
  expect(await third).toBe(200);
  expect(stored.map(({ event }) => (event.payload as { id: number }).id)).toEqual([3]);
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

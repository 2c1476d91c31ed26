import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  chatwoot,
  definePlatform,
  dispatchByEvent,
  froged,
  jsonBody,
  validateAgainstSchema,
  verifyWith,
  webhookRouter,
  WebhookEvents,
} from 'conversation-webhooks';
import express from 'express';
import { recordingLogger } from './support/recording-logger.js';
import { send } from './support/send.js';
import { serving } from './support/serving.js';

const secret = 'a secret for tests';
const router = webhookRouter(chatwoot, { secret });
const proof = { secret, scheme: 'hmac', coversBody: true, isProof: () => true } as const;
const acme = {
  name: 'acme',
  nameField: 'event',
  schemas: { rated: { type: 'object' } },
  verify: allowUnsigned,
};

/** Calls it like JavaScript, without type checks. */
function calling(call: unknown, ...args: unknown[]): () => unknown {
  return () => (call as (...args: unknown[]) => unknown)(...args);
}

describe('a wiring mistake throws a TypeError that names the problem:', () => {
  it.each<[string, () => unknown, string]>([
    ['a name for the platform', calling(webhookRouter, 'chatwoot', { secret }), '"platform"'],
    ['no options', calling(webhookRouter, froged), 'froged needs options'],
    ['no secret', calling(webhookRouter, froged, {}), 'froged: "secret" is missing'],
    [
      'a file name for the inbox',
      calling(webhookRouter, froged, { secret, inbox: 'a.db' }),
      '"inbox"',
    ],
    ['no platform to validate with', calling(validateAgainstSchema), '"platform"'],
    [
      'an unknown value for mismatch',
      calling(validateAgainstSchema, froged, { mismatch: 'skip' }),
      '"mismatch"',
    ],
    ['no platform for the events', () => new WebhookEvents(undefined as never), '"platform"'],
    ['a router for the events', calling(dispatchByEvent, router), '"events"'],
    ['no verifying function', calling(verifyWith, { ...proof, isProof: undefined }), '"isProof"'],
    ['no scheme', calling(verifyWith, { ...proof, scheme: undefined }), '"scheme"'],
    ['no coversBody', calling(verifyWith, { ...proof, coversBody: undefined }), '"coversBody"'],
    ['a name with a space', calling(definePlatform, { ...acme, name: 'Acme Desk' }), '"name"'],
    [
      'a success status for a failure',
      calling(definePlatform, { ...acme, notStoredStatus: 200 }),
      '"notStoredStatus"',
    ],
    ['no name', calling(definePlatform, { ...acme, name: undefined }), '"name"'],
  ])('%s', (_, construct, message) => {
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(message);
  });
});

describe('a middleware that was mounted without parentheses', () => {
  const serve = serving();

  it.each([
    ['jsonBody', [jsonBody]],
    ['allowUnsigned', [jsonBody(), allowUnsigned]],
    ['answerErrors', [answerErrors]],
  ])('reports an error to the app and lets no request hang: %s', async (name, links) => {
    const seen: unknown[] = [];
    const app = express().use(links as never);
    app.use(((error, _req, res, next) => {
      seen.push(error);
      if (!res.headersSent) res.status(500).end();
      else next();
    }) as express.ErrorRequestHandler);
    const answer = await send(await serve(createServer(app)), {
      path: '/',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(500);
    expect(seen).toEqual([new TypeError(`Write ${name}(), with the parentheses.`)]);
  });
});

describe('the log', () => {
  const serve = serving();

  it('distinguishes two routers of one platform by their names', async () => {
    const logger = recordingLogger();
    const app = express()
      .use('/hooks/a', webhookRouter(chatwoot, { secret, logger, name: 'sales' }))
      .use('/hooks/b', webhookRouter(chatwoot, { secret, logger }));
    const url = await serve(createServer(app));
    for (const path of ['/a', '/b']) {
      await send(url, { path, headers: { 'content-type': 'application/json' }, body: '{}' });
    }
    expect(logger.lines).toEqual([
      expect.stringMatching(/^warn sales: 401 unverified: /),
      expect.stringMatching(/^warn chatwoot: 401 unverified: /),
    ]);
  });
});

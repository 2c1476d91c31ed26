import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  chatwoot,
  convocore,
  definePlatform,
  dispatchByEvent,
  froged,
  jsonBody,
  oneroute,
  proveWith,
  requireProof,
  unsigned,
  validateAgainstSchema,
  verifyChatwootSignature,
  verifyFrogedJwt,
  verifyUrlToken,
  verifyWith,
  verifyWorkspaceSecret,
  webhookRouter,
  WebhookEvents,
} from 'conversation-webhooks';
import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { memoryInbox, sampleRequest } from 'conversation-webhooks/testing';
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

const polls = definePlatform({ ...acme, name: 'polls', verify: () => unsigned });
const message = 'message_created';
const handler = () => undefined;
const makeEvents = (...args: [typeof chatwoot]) => new WebhookEvents(...args);
const withSchema = (rated: unknown) => ({ ...acme, schemas: { rated } });
const routerWith = (verify: () => never) =>
  webhookRouter(definePlatform({ ...acme, verify }), { logger: recordingLogger() });

/** Calls a method of a router like JavaScript. */
function registering(
  method: 'on' | 'once' | 'onAny' | 'onMismatch' | 'onError',
  ...args: unknown[]
) {
  return () => (router[method] as (...args: unknown[]) => unknown)(...args);
}

function proofOfFroged(options: { secret: string }): unknown {
  return froged.verify(options);
}

function refuse(): never {
  throw new Error('no more');
}

/** Calls it like JavaScript, without type checks. */
function calling(call: unknown, ...args: unknown[]): () => unknown {
  return () => (call as (...args: unknown[]) => unknown)(...args);
}

describe('a wiring mistake throws a TypeError that names the problem:', () => {
  it.each<[string, () => unknown, string]>([
    ['nothing for the platform', calling(webhookRouter), '"platform", the first argument'],
    ['a name for the platform', calling(webhookRouter, 'chatwoot', { secret }), 'not a string'],
    ['the options first', calling(webhookRouter, { secret }, chatwoot), 'not an object'],
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
    ['no nameField', calling(definePlatform, { ...acme, nameField: undefined }), '"nameField"'],
    ['an empty nameField', calling(definePlatform, { ...acme, nameField: '' }), 'an empty one'],
    ['no schemas', calling(definePlatform, { ...acme, schemas: undefined }), '"schemas"'],
    ['an array of schemas', calling(definePlatform, { ...acme, schemas: [{}] }), 'not an array'],
    ['no schema of an event', calling(definePlatform, withSchema(undefined)), '"rated"'],
    ['a text as a schema', calling(definePlatform, withSchema('{}')), '"rated"'],
    ['no verify', calling(definePlatform, { ...acme, verify: undefined }), '"verify"'],
    ['a proof’s name for sign', calling(definePlatform, { ...acme, sign: 'hmac' }), '"sign"'],
    ['null for repeats', calling(definePlatform, { ...acme, repeats: null }), '"repeats"'],
    ['no time to answer', calling(definePlatform, { ...acme, ackWithinMs: 0 }), '"ackWithinMs"'],
    [
      'a name instead of names',
      calling(definePlatform, { ...acme, verifyOptions: 'secret' }),
      '"verifyOptions" must be an array',
    ],
    ['a verify that returns nothing', calling(routerWith, () => undefined), 'acme: "verify" must'],
    [
      'an async verify',
      calling(routerWith, () => Promise.resolve(unsigned)),
      'acme: "verify" must',
    ],
    ['a file name alone', calling(sqliteInbox, 'a.db'), 'sqliteInbox({ path }), not a string'],
    [
      'an option of retry beside it',
      calling(sqliteInbox, { path: 'a.db', attempts: 3 }),
      'There is no option "attempts". Did you mean "retry.attempts"?',
    ],
    [
      'null for retry',
      calling(sqliteInbox, { path: 'a.db', retry: null }),
      'retry: { … }, not null',
    ],
    [
      'a URL alone',
      calling(pgBossInbox, 'postgres://host/db'),
      'pgBossInbox({ connectionString })',
    ],
    ['options for allowUnsigned', calling(allowUnsigned, { secret }), 'takes no options'],
    ['options for the events', calling(makeEvents, chatwoot, { name: 'crm' }), 'takes no options'],
    ['a sample of nothing', calling(sampleRequest), '"platform", the first argument'],
    ['a sample by its name', calling(sampleRequest, 'nps_rated', froged), 'not a string'],
    ['a sample without an event', calling(sampleRequest, froged), 'has no event "undefined"'],
    ['an unknown sample', calling(sampleRequest, froged, 'rated'), 'has no event "rated"'],
    ['a sample without sign', calling(sampleRequest, polls, 'rated'), 'polls has no "sign"'],
    ['a sample without options', calling(sampleRequest, chatwoot, message), 'must be an object'],
    ['a sample without a secret', calling(sampleRequest, froged, 'nps_rated', {}), '"secret" must'],
    [
      'a sample with an unset secret',
      calling(sampleRequest, convocore, 'agent_created', { workspaceSecret: undefined }),
      '"workspaceSecret" must be a non-empty string, not undefined',
    ],
    [
      'a sample with several secrets',
      calling(sampleRequest, chatwoot, message, { secret: [secret] }),
      '"secret" must be a non-empty string, not an array',
    ],
    ['an empty token', calling(sampleRequest, oneroute, 'newMessage', { token: '' }), '"token"'],
    [
      'a date as text',
      calling(sampleRequest, chatwoot, message, { at: '2026-11-28' }),
      '"at" must be a valid Date',
    ],
    ['a text for strict', calling(webhookRouter, chatwoot, { secret, strict: 'no' }), '"strict"'],
    [
      'a text for oneBodyPerToken',
      calling(proofOfFroged, { secret, maxAgeSeconds: 60, oneBodyPerToken: 'false' }),
      '"oneBodyPerToken"',
    ],
    [
      'an algorithm alone',
      calling(verifyFrogedJwt, { secret, algorithms: 'HS256' }),
      '"algorithms" must list',
    ],
    ['one path to a secret', calling(requireProof, unsigned, ['a', 'b']), '"secretPaths"'],
    [
      'a status as text',
      calling(definePlatform, { ...acme, notStoredStatus: '503' }),
      '"notStoredStatus"',
    ],
    [
      'a function that changes the sample and returns nothing',
      calling(sampleRequest, chatwoot, message, { payload: handler }),
      'must return the payload, not undefined',
    ],
    [
      'an async function for the payload',
      calling(sampleRequest, chatwoot, message, { payload: () => Promise.resolve({}) }),
      'must return the payload, not a promise',
    ],
    ['an empty name', registering('on', message, handler, { name: '' }), '"name"'],
    ['nothing to handle', registering('on'), 'Name the event first'],
    ['no name of an event', registering('on', undefined, handler), 'not undefined'],
    ['a name that is not set', registering('once', [message, undefined], handler), 'not undefined'],
    ['a handler alone', registering('on', handler), 'not a function. onAny handles all events.'],
    ['an event alone', registering('on', message), 'must be a function, not undefined'],
    ['options before the handler', registering('on', message, {}, handler), 'not an object'],
    ['a result for a handler', registering('onAny', Promise.resolve()), 'must be a function'],
    ['a name for a handler', registering('on', message, handler, 'crm'), 'not a string'],
    ['options of onMismatch', registering('onMismatch', handler, {}), 'takes no options'],
    ['options of onError', registering('onError', handler, {}), 'takes no options'],
    [
      'the inbox after the options',
      calling(webhookRouter, chatwoot, { secret }, { inbox: {} }),
      'Write webhookRouter(chatwoot, { … }), with 2 arguments: all options go into the one object.',
    ],
    [
      'null for the inbox',
      calling(webhookRouter, chatwoot, { secret, inbox: null }),
      ', not null.',
    ],
    [
      'an option of the inbox',
      calling(webhookRouter, chatwoot, { secret, retry: { attempts: 3 } }),
      'chatwoot: There is no option "retry". It is an option of the inbox: give it to sqliteInbox',
    ],
    [
      'another option of the inbox in a chain by hand',
      calling(dispatchByEvent, makeEvents(chatwoot), { leaseMs: 5000 }),
      'There is no option "leaseMs". It is an option of the inbox',
    ],
    [
      'a verify that was not called',
      calling(requireProof, chatwoot.verify),
      'requireProof needs a proof: chatwoot.verify({ secret })',
    ],
    [
      'proveWith that was not called',
      calling(requireProof, proveWith),
      'requireProof needs a proof',
    ],
    [
      'a platform for a proof',
      calling(requireProof, froged),
      'requireProof needs a proof: froged.verify({ secret })',
    ],
    [
      'the verify of one’s own platform',
      calling(requireProof, polls.verify),
      'requireProof needs a proof',
    ],
    ['nothing for a proof', calling(requireProof), 'requireProof needs a proof'],
    [
      'events alone',
      calling(answerErrors, makeEvents(chatwoot)),
      'Write answerErrors({ events }).',
    ],
    [
      'an array of events',
      calling(answerErrors, { events: [makeEvents(chatwoot)] }),
      '"events" must be a WebhookEvents, not an array.',
    ],
    ['an object for the events', calling(answerErrors, { events: {} }), 'not an object.'],
    [
      'a text for allowUnsigned',
      calling(webhookRouter, chatwoot, { allowUnsigned: 'true' }),
      '"allowUnsigned" must be true, not a string.',
    ],
    [
      'an empty secret',
      calling(webhookRouter, froged, { secret: '' }),
      '"secret" is empty. If it comes from an environment variable, is that variable set?',
    ],
    [
      'a path that is not set',
      calling(sqliteInbox, { path: undefined }),
      'not undefined. If it comes from an environment variable, is that variable set?',
    ],
    [
      'an empty URL of a database',
      calling(pgBossInbox, { connectionString: '' }),
      'not an empty one. If it comes from an environment variable, is that variable set?',
    ],
    ['a database in memory', calling(sqliteInbox, { path: ':memory:' }), 'use memoryInbox()'],
    [
      'a URL for the path',
      calling(sqliteInbox, { path: new URL('file:///a.db') }),
      'fileURLToPath()',
    ],
    ['the text of a URL', calling(sqliteInbox, { path: 'file:a.db' }), 'fileURLToPath()'],
    [
      'a size in words',
      calling(jsonBody, { limit: '5 megabytes' }),
      `a size in b, kb, mb or gb such as '5mb', not "5 megabytes".`,
    ],
    ['an endless size', calling(jsonBody, { limit: '\n'.repeat(99) }), '\\u000a...".'],
    [
      'an unknown option of an inbox',
      calling(sqliteInbox, { path: 'a.db', inBox: 1 }),
      'sqliteInbox: There is no option "inBox".',
    ],
    [
      'an option of retry with another name',
      calling(sqliteInbox, { path: 'a.db', retry: { tries: 1 } }),
      'sqliteInbox: There is no option "retry.tries".',
    ],
    [
      'the beginning of an option, misspelt',
      calling(webhookRouter, chatwoot, { secret, tollerance: 60 }),
      'There is no option "tollerance". Did you mean "toleranceSeconds"?',
    ],
    [
      'an event of another platform',
      registering('on', 'conversation_closed', handler),
      'chatwoot has no event "conversation_closed". Its events are: ',
    ],
    ['a misspelt event', registering('on', 'mesage_created', handler), 'mean "message_created"?'],
    [
      'a misspelt event of a sample',
      calling(sampleRequest, chatwoot, 'message_create', {}),
      'chatwoot has no event "message_create". Did you mean "message_created"?',
    ],
    [
      'a sample with a secret that is not set',
      calling(sampleRequest, chatwoot, message, { secret: undefined }),
      '"secret" must be a non-empty string, not undefined. If it comes from an environment variable',
    ],
    [
      'a sample with a token that is not set',
      calling(sampleRequest, oneroute, 'newMessage', { token: undefined }),
      '"token" must be a non-empty string, not undefined.',
    ],
  ])('%s', (_, construct, message) => {
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(message);
  });
});

describe('an error in the options of a router begins with its name:', () => {
  it.each<[string, object, RegExp]>([
    ['an unknown option', { inBox: 1 }, /There is no option "inBox". Did you mean "inbox"\?$/],
    ['a misspelt secret', { secret: undefined, secrets: 1 }, /"secrets". Did you mean "secret"\?$/],
    ['a secret of others', { token: secret }, /"token". The options are: secret, toleranceSeconds/],
    ['no secret', { secret: undefined }, /"secret" is missing/],
    ['the tolerance', { toleranceSeconds: -1 }, /"toleranceSeconds" must/],
    ['the limit', { limit: '5 megabytes' }, /"limit" must/],
    ['the time for a body', { bodyTimeoutMs: 0 }, /"bodyTimeoutMs" must/],
    ['the time to answer', { ackWithinMs: '4s' }, /"ackWithinMs" must/],
    ['the tenant', { tenant: 'acme' }, /"tenant" must be a function, not a string/],
    ['the logger', { logger: {} }, /"logger" must/],
    ['the inbox', { inbox: 'a.db' }, /"inbox" must/],
    ['an inbox that does not take it', { inbox: { attach: refuse } }, /no more/],
  ])('%s', (_, options, message) => {
    for (const [name, named] of [
      ['chatwoot', {}],
      ['sales', { name: 'sales' }],
    ] as const) {
      const construct = calling(webhookRouter, chatwoot, { secret, ...named, ...options });
      expect(construct).toThrow(message);
      expect(construct).toThrow(new RegExp(`^${name}: (?!${name})`));
    }
  });

  it.each(['Acme Desk', '', 7, null])('the platform’s, if its own is %p', (name) => {
    const construct = calling(webhookRouter, chatwoot, { secret, name });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(/^chatwoot: "name" must/);
  });

  it('an error that cannot be changed is passed on', () => {
    const failure: Error = Object.freeze(new TypeError('a frozen error'));
    const inbox = {
      attach: () => {
        throw failure;
      },
    };
    expect(calling(webhookRouter, chatwoot, { secret, inbox })).toThrow(failure);
  });
});

describe('a router for a platform from definePlatform', () => {
  const given: unknown[] = [];
  const verify = (options: object) => {
    given.push(options);
    return unsigned;
  };
  const secretive = definePlatform<{ rated: object }, { secret?: string }>({ ...acme, verify });
  const declared = definePlatform<{ rated: object }, { secret?: string }>({
    ...acme,
    verify,
    verifyOptions: ['secret'],
  });

  it('refuses only what is nearly an option of every router, unless it knows the others', () => {
    const foreign = { region: 'eu', workspaceName: 'acme', secret, logger: recordingLogger() };
    calling(webhookRouter, secretive, foreign)();
    expect(given.pop()).toBe(foreign);
    expect(calling(webhookRouter, secretive, { secret, tenants: 1 })).toThrow(
      'acme: There is no option "tenants". Did you mean "tenant"? ' +
        'If it is one of your platform\'s, list it in "verifyOptions".',
    );
  });

  it('refuses every unknown option if "verifyOptions" names those of the platform', () => {
    calling(webhookRouter, declared, { secret, logger: recordingLogger() })();
    expect(given.pop()).toEqual({ secret });
    expect(calling(webhookRouter, declared, { secrt: secret })).toThrow(
      'acme: There is no option "secrt". Did you mean "secret"?',
    );
    expect(calling(webhookRouter, declared, { region: 'eu' })).toThrow(
      /"region"\. The options are/,
    );
  });
});

it('a router refuses every option that only its inbox has', () => {
  let list = '';
  try {
    memoryInbox({ qqq: 1 } as never);
  } catch (error) {
    list = /The options are: (.*)\.$/.exec(String(error))![1]!;
  }
  const names = list.split(', ').filter((name) => name !== 'logger');
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    for (const platform of [froged, polls]) {
      expect(calling(webhookRouter, platform, { secret, [name]: 1 })).toThrow(
        `There is no option "${name}". It is an option of the inbox`,
      );
    }
  }
});

describe('a middleware that was mounted without parentheses', () => {
  const serve = serving();

  it.each([
    ['jsonBody()', [jsonBody]],
    ['allowUnsigned()', [jsonBody(), allowUnsigned]],
    ['answerErrors()', [answerErrors]],
    ['webhookRouter(chatwoot, { … })', [webhookRouter]],
    ['requireProof(proof)', [jsonBody(), requireProof]],
    ['verifyFrogedJwt({ secret })', [jsonBody(), verifyFrogedJwt]],
    ['verifyChatwootSignature({ secret })', [jsonBody(), verifyChatwootSignature]],
    ['verifyUrlToken({ token })', [jsonBody(), verifyUrlToken]],
    ['verifyWorkspaceSecret({ workspaceSecret })', [jsonBody(), verifyWorkspaceSecret]],
    ['verifyWith({ secret, scheme, coversBody, isProof })', [jsonBody(), verifyWith]],
    ['validateAgainstSchema(platform)', [jsonBody(), validateAgainstSchema]],
    ['dispatchByEvent(events)', [jsonBody(), dispatchByEvent]],
  ])('reports an error to the app and lets no request hang: %s', async (call, links) => {
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
    expect(seen).toEqual([
      expect.objectContaining({
        code: 'misconfigured',
        message: `Write ${call}, with the parentheses.`,
      }),
    ]);
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

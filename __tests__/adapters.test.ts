import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  dispatchByEvent,
  froged,
  jsonBody,
  validateAgainstSchema,
  verifyFrogedJwt,
  WebhookEvents,
  webhookRouter,
  type Middleware,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import { H3, fromNodeHandler as fromNodeHandlerOf2 } from 'h3';
import { toNodeHandler } from 'h3/node';
import {
  createApp,
  eventHandler,
  fromNodeMiddleware as fromNodeMiddlewareOf1,
  promisifyNodeListener,
  toNodeListener,
} from 'h3-1';
import supertest from 'supertest';
import { eventually } from './support/eventually.js';
import { recordingLogger } from './support/recording-logger.js';
import { send } from './support/send.js';
import { serving } from './support/serving.js';

/** These packages have no types. */
const load = createRequire(import.meta.url);
type Use<App> = (middleware: unknown) => App;
interface KoaApp {
  silent: boolean;
  use: Use<KoaApp>;
  callback(): RequestListener;
}
interface KoaContext {
  req: IncomingMessage;
  res: ServerResponse;
  respond: boolean;
}
const Koa = load('koa') as new () => KoaApp;
const koaConnect = load('koa-connect') as (middleware: unknown) => unknown;
const connect = load('connect') as () => RequestListener & { use: Use<RequestListener> };

const secret = 'secret-of-the-workspace';
const genuine = sampleRequest(froged, 'conversation_closed', { secret });
const forged = sampleRequest(froged, 'conversation_closed', { secret: 'secret-of-a-stranger' });
const logger = recordingLogger();
const handled: string[] = [];

/** Later than any adapter that does not wait for the answer gives its own. */
const handle = async ({ id }: { id: string }) => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  handled.push(id);
};
const router = () => webhookRouter(froged, { secret, logger }).on('conversation_closed', handle);

const koaWith = (...middlewares: readonly unknown[]) => {
  const app = new Koa();
  app.silent = true;
  for (const middleware of middlewares) app.use(middleware);
  return createServer(app.callback());
};

/** h3's types also allow for HTTP/2 and for a `next` that takes only errors. */
const fromNodeHandler = (middleware: unknown) => fromNodeHandlerOf2(middleware as never);
const fromNodeMiddleware = (middleware: unknown) => fromNodeMiddlewareOf1(middleware as never);

/** As those see it that wait for its answer. */
const awaited = () =>
  router() as unknown as (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * What Next.js does with the handler of an API route (packages/next/src/server/api-utils/node/
 * api-resolver.ts): it awaits the handler, and complains unless the answer has begun by then.
 */
const nextApiRoute = (handler: ReturnType<typeof awaited>) =>
  createServer((req, res) => {
    handler(req, res)
      .then(() => {
        if (!res.writableFinished && !res.headersSent) res.writeHead(500).end('no answer');
      })
      .catch(() => res.destroy());
  });

const adapters: readonly (readonly [string, () => Server])[] = [
  ['koa-connect', () => koaWith(koaConnect(router()))],
  [
    'Koa, by hand',
    () => {
      const hooks = awaited();
      return koaWith(async (ctx: KoaContext) => {
        ctx.respond = false;
        await hooks(ctx.req, ctx.res);
      });
    },
  ],
  [
    'fromNodeMiddleware of h3 1',
    () => createServer(toNodeListener(createApp().use('/hooks', fromNodeMiddleware(router())))),
  ],
  [
    'promisifyNodeListener of h3 1',
    () => {
      const listener = promisifyNodeListener(router());
      const handler = eventHandler(({ node }) => listener(node.req, node.res));
      return createServer(toNodeListener(createApp().use('/hooks', handler)));
    },
  ],
  [
    'fromNodeHandler of h3 2',
    () => createServer(toNodeHandler(new H3().use('/hooks/**', fromNodeHandler(router())))),
  ],
  ['connect', () => createServer(connect().use(router()))],
  ['an API route of Next.js', () => nextApiRoute(awaited())],
];

beforeEach(() => {
  logger.lines.length = 0;
  handled.length = 0;
});

describe.each(adapters)('a router in %s', (_name, adapter) => {
  const serve = serving();

  it('answers every request itself, once, whatever it is', async () => {
    const address = await serve(adapter());
    const answers = [
      await send(address, genuine),
      await send(address, forged),
      await supertest(address).get('/'),
      await supertest(address).post('/').set('content-type', 'application/json').send('{'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 405, 401]);
    for (const refused of answers.slice(1)) {
      expect(refused.headers['content-type']).toBe('application/problem+json');
    }
    expect(handled).toHaveLength(1);
  });
});

it.each(adapters)('%s outlives a sender that disconnects before the answer', async (_, adapter) => {
  const server = adapter();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const address = `http://127.0.0.1:${port}/hooks`;
  const controller = new AbortController();
  const { headers, body } = genuine;
  const lost = fetch(address, { method: 'POST', headers, body, signal: controller.signal });
  setTimeout(() => controller.abort(), 10);
  await expect(lost).rejects.toThrow();
  expect((await send(address, genuine)).status).toBe(200);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

it('Express 5 does not warn of what a router returns to a handler that wraps it', async () => {
  const warnings: unknown[] = [];
  const note = (warning: unknown) => warnings.push(warning);
  process.on('deprecation' as 'warning', note);
  const hooks = awaited();
  const app = express();
  app.post('/hooks', (req, res) => hooks(req, res));
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  expect((await send(`http://127.0.0.1:${port}/hooks`, genuine)).status).toBe(200);
  expect(warnings).toEqual([]);
  process.off('deprecation', note);
  await new Promise((closed) => server.close(closed));
});

it('what a router returns is a promise in every respect', async () => {
  const results: unknown[] = [];
  const hooks = awaited();
  const server = createServer((req, res) => {
    const answered = hooks(req, res);
    const note = (result: unknown) => results.push(result);
    Promise.all([answered, answered.finally(() => note('finally'))]).then(note, note);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  expect((await send(`http://127.0.0.1:${port}/`, genuine)).status).toBe(200);
  await eventually(() => results.length === 2);
  expect(results).toEqual(['finally', [undefined, undefined]]);
  await new Promise((closed) => server.close(closed));
});

describe('the middlewares of a chain by hand', () => {
  const serve = serving();
  const links = () => [
    jsonBody(),
    verifyFrogedJwt({ secret }),
    validateAgainstSchema(froged),
    dispatchByEvent(new WebhookEvents(froged).on('conversation_closed', handle), { logger }),
  ];

  const hosts: readonly (readonly [string, (chain: readonly Middleware[]) => Server])[] = [
    ['koa-connect', (chain) => koaWith(...chain.map(koaConnect))],
    [
      'h3 1',
      (chain) => {
        const app = createApp();
        for (const middleware of chain) app.use('/hooks', fromNodeMiddleware(middleware));
        return createServer(toNodeListener(app));
      },
    ],
    [
      'h3 2',
      (chain) => {
        const app = new H3({ silent: true });
        for (const middleware of chain) app.use('/hooks/**', fromNodeHandler(middleware));
        return createServer(toNodeHandler(app));
      },
    ],
  ];

  it.each(hosts)('run in %s, which answers what they refuse', async (_, host) => {
    const address = await serve(host(links()));
    expect((await send(address, genuine)).status).toBe(200);
    expect((await send(address, forged)).status).toBe(401);
    expect(handled).toHaveLength(1);
  });

  it('have the parameters by which adapters tell what they are', () => {
    expect([router(), ...links()].map(({ length }) => length)).toEqual([3, 3, 3, 3, 3]);
    expect(answerErrors()).toHaveLength(4);
  });

  it('say so if answerErrors is mounted where error middlewares are unknown', async () => {
    const errors: unknown[] = [];
    const keep = async (_ctx: unknown, next: () => Promise<void>) => {
      try {
        await next();
      } catch (error) {
        errors.push(error);
        throw error;
      }
    };
    const address = await serve(koaWith(keep, koaConnect(answerErrors({ logger }))));
    expect((await send(address, genuine)).status).toBe(500);
    expect(errors).toEqual([
      new TypeError(
        'answerErrors() was called without an error. It works in Express and connect; elsewhere, ' +
          'use webhookRouter, which answers its own errors.',
      ),
    ]);
  });
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ErrorMiddleware, Middleware } from 'conversation-webhooks';
import express5 from 'express';
import express4 from 'express4';

type Link = Middleware | ErrorMiddleware;

/** Servers for hand-built chains, each with the Express whose body parsers may run before it. */
export const chainHosts: readonly (readonly [
  name: string,
  /** Creates a server that passes requests below `/hooks` to the links. */
  host: (...links: readonly Link[]) => Server,
  express: Pick<typeof express5, 'json' | 'raw' | 'text'>,
])[] = [
  ['Express 5', (...links) => createServer(express5().use('/hooks', ...links)), express5],
  ['Express 4', (...links) => createServer(express4().use('/hooks', ...links)), express4],
  ['a plain Node server', (...links) => createServer((req, res) => run(links, req, res)), express5],
];

/** Runs links as a user without Express would. A link with four parameters handles errors. */
function run(links: readonly Link[], req: IncomingMessage, res: ServerResponse, error?: unknown) {
  const [link, ...rest] = links;
  const next = (failure?: unknown) => run(rest, req, res, failure);
  if (!link) res.destroy();
  else if (link.length === 4) {
    if (error) (link as ErrorMiddleware)(error, req, res, next);
    else next();
  } else if (error) next(error);
  else (link as Middleware)(req, res, next);
}

import { createServer, type RequestListener, type Server } from 'node:http';
import express5, { type RequestHandler } from 'express';
import express4 from 'express4';

type Mountable = RequestListener & RequestHandler;

/** Servers that a router can run in. Each passes requests below `/hooks` to the router. */
export const hosts: readonly (readonly [name: string, host: (router: Mountable) => Server])[] = [
  ['Express 5', (router) => createServer(express5().use('/hooks', router))],
  ['Express 4', (router) => createServer(express4().use('/hooks', router))],
  ['a plain Node server', (router) => createServer(router)],
];

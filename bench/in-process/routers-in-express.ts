import type { RequestListener } from 'node:http';
import express from 'express';
import { hooksOf } from '../serve/platforms.js';

/** An app with this many FROGED routers, and the path of the last one. */
export function routersInExpress(count: number): { app: RequestListener; mount: string } {
  const app = express();
  for (let number = 1; number <= count; number += 1)
    app.use(`/webhooks/${number}`, hooksOf('froged'));
  return { app, mount: `/webhooks/${count}` };
}

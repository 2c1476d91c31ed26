/* @line/bot-sdk, mounted as in its documentation. */
import { middleware, type webhook } from '@line/bot-sdk';
import express, { type Request } from 'express';
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const handleEvent = () => Promise.resolve();

await serveReceiver({
  listener: express().post(
    MOUNT,
    middleware({ channelSecret: SECRET }),
    (req: Request<object, unknown, webhook.CallbackRequest>, res, next) => {
      Promise.all(req.body.events.map(handleEvent)).then(() => res.end(), next);
    },
  ),
});

/* standardwebhooks behind express.raw(), mounted as in its README. */
import express from 'express';
import { Webhook } from 'standardwebhooks';
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const webhook = new Webhook(Buffer.from(SECRET).toString('base64'));

await serveReceiver({
  listener: express().post(MOUNT, express.raw({ type: 'application/json' }), (req, res) => {
    webhook.verify(req.body as Buffer, req.headers as Record<string, string>);
    res.end();
  }),
});

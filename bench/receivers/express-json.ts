/* The baseline: what everybody mounts, and a handler that does nothing. */
import express from 'express';
import { MOUNT } from '../requests/mount.js';
import { serveReceiver } from '../serve/serve-receiver.js';

await serveReceiver({
  listener: express()
    .use(express.json())
    .post(MOUNT, (_req, res) => {
      res.end();
    }),
});

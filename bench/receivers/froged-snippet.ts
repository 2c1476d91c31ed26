/*
 * A receiver as FROGED's page suggests: `jwt.verify(token, secret)` with the secret as a string,
 * then ajv and an EventEmitter. https://support.froged.com/docs/en/23954252-webhooks
 */
import { EventEmitter } from 'node:events';
import { Ajv2020 } from 'ajv/dist/2020.js';
import express from 'express';
import jwt from 'jsonwebtoken';
import schema from '../../json-schema/froged/contact_part_added.schema.json' with { type: 'json' };
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const events = new EventEmitter().on('contact_part_added', () => undefined);

await serveReceiver({
  listener: express()
    .use(express.json())
    .post(MOUNT, (req, res) => {
      jwt.verify(req.get('froged-webhook-signature')!, SECRET);
      const body = req.body as { event: string };
      if (!validate(body)) return void res.sendStatus(422);
      events.emit(body.event, body);
      res.end();
    }),
});

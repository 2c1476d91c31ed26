import express from 'express';
import { froged, webhookRouter } from 'conversation-webhooks';
import { SECRET } from '../secret.js';
import { serveReceiver } from '../serve-receiver.js';

const hooks = webhookRouter(froged, { secret: SECRET });
hooks.on('contact_part_added', () => Promise.resolve());

await serveReceiver({ listener: express().use(hooks) });

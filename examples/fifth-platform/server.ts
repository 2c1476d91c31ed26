import express from 'express';
import { webhookRouter } from 'conversation-webhooks';
import { acme } from './acme.js';

const hooks = webhookRouter(acme, { secret: process.env.ACME_WEBHOOK_SECRET });

hooks.on('ticket_opened', ({ payload }) => {
  console.log('opened:', payload.ticket.subject);
});

express()
  .use('/webhooks/acme', hooks)
  .listen(process.env.PORT ?? 3000);

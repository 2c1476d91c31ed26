import express from 'express';
import { webhookRouter, froged } from 'conversation-webhooks';

const hooks = webhookRouter(froged, { secret: process.env.FROGED_WEBHOOK_SECRET });

hooks.on('conversation_closed', ({ payload }) => {
  console.log('closed:', payload.data.conversation.id);
});

express()
  .use('/webhooks/froged', hooks)
  .listen(process.env.PORT ?? 3000);

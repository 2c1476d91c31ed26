import express from 'express';
import { chatwoot, froged, webhookRouter } from 'conversation-webhooks';

const app = express();

// Chatwoot signs the exact bytes of the body, so its router stands before any body parser.
const fromChatwoot = webhookRouter(chatwoot, { secret: process.env.CHATWOOT_WEBHOOK_SECRET });
fromChatwoot.on('conversation_created', ({ payload }) => {
  console.log('created:', payload.id);
});
app.use('/webhooks/chatwoot', fromChatwoot);

// What the app had all along; but an event may be larger than Express's 100 kB.
app.use(express.json({ limit: '5mb' }));
app.post('/orders', (req, res) => {
  res.json(req.body);
});

// The other platforms' routers may stand behind it: they go on with req.body.
const fromFroged = webhookRouter(froged, { secret: process.env.FROGED_WEBHOOK_SECRET });
fromFroged.on('conversation_closed', ({ payload }) => {
  console.log('closed:', payload.data.conversation.id);
});
app.use('/webhooks/froged', fromFroged);

app.listen(process.env.PORT ?? 3000);

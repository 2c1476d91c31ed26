import express from 'express';
import { chatwoot, froged, webhookRouter } from 'conversation-webhooks';

const app = express();

// Chatwoot signs the exact bytes of the body, so its router comes before any body parser.
const fromChatwoot = webhookRouter(chatwoot, { secret: process.env.CHATWOOT_WEBHOOK_SECRET });
fromChatwoot.on('conversation_created', ({ payload }) => {
  console.log('created:', payload.id);
});
app.use('/webhooks/chatwoot', fromChatwoot);

// The app's own body parser. Its limit is raised, because an event may exceed Express's 100 kB.
app.use(express.json({ limit: '5mb' }));
app.post('/orders', (req, res) => {
  res.json(req.body);
});

// The routers of the other platforms may come after it: they use req.body.
const fromFroged = webhookRouter(froged, { secret: process.env.FROGED_WEBHOOK_SECRET });
fromFroged.on('conversation_closed', ({ payload }) => {
  console.log('closed:', payload.data.conversation.id);
});
app.use('/webhooks/froged', fromFroged);

app.listen(process.env.PORT ?? 3000);

import express from 'express';
import {
  answerErrors,
  dispatchByEvent,
  froged,
  jsonBody,
  validateAgainstSchema,
  verifyFrogedJwt,
  WebhookEvents,
} from 'conversation-webhooks';

const secret = process.env.FROGED_WEBHOOK_SECRET;
const app = express();

// Link by link, what webhookRouter(froged, { secret }) does; but for mismatches, which are answered
// 422 here, and go to onMismatch there.
const events = new WebhookEvents(froged);
events.on('conversation_closed', ({ payload }) => {
  console.log('closed:', payload.data.conversation.id);
});
app.post(
  '/webhooks/froged',
  jsonBody(),
  verifyFrogedJwt({ secret }),
  validateAgainstSchema(froged),
  dispatchByEvent(events),
  answerErrors(),
);

// Or with a last link of your own: it answers itself, and finds the event in req.webhook.
app.post(
  '/webhooks/froged/ratings',
  jsonBody({ limit: '100kb' }),
  verifyFrogedJwt({ secret }),
  validateAgainstSchema(froged),
  (req, res) => {
    const event = req.webhook?.event;
    if (froged.is(event, 'nps_rated')) console.log('rated:', event.payload.data.rating);
    res.sendStatus(204);
  },
);
app.use('/webhooks', answerErrors());

app.listen(process.env.PORT ?? 3000);

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

// The same as webhookRouter(froged, { secret }), link by link, except for mismatches: here they are
// answered 422, there they go to onMismatch.
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

// Or with your own last link, which finds the event in req.webhook and answers the request itself.
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

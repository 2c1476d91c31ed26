import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { webhookRouter, froged } from 'conversation-webhooks';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';

const { env } = process;

const inbox = sqliteInbox({
  path: env.INBOX_FILE ?? 'webhooks.db',
  // After a crash it takes this long until the events that were being handled are taken up again.
  leaseMs: 5_000,
});
inbox.on('dead', ({ id, event, failure }) => {
  console.error(`ALARM: ${event.name} ${id} failed ${failure.attempt} times:`, failure.errors);
});

const hooks = webhookRouter(froged, { secret: env.FROGED_WEBHOOK_SECRET, inbox });
hooks.on(
  'conversation_closed',
  async ({ payload, attempt, signal }) => {
    const { id } = payload.data.conversation;
    console.log(`closing ${id} in the CRM, attempt ${attempt}`);
    await sleep(500, undefined, { signal }); // A CRM that takes its time.
    console.log(`closed ${id}`);
  },
  // The name under which the inbox remembers that this handler has succeeded.
  { name: 'crm' },
);

const app = express().use('/webhooks/froged', hooks);

// Look and act. Let only your own people get here.
app.get('/inbox', async (_req, res) => {
  res.json({ stats: await inbox.stats(), ...(await inbox.list({ limit: 20 })) });
});
app.post('/inbox/replay', async (_req, res) => {
  res.json({ replayed: await inbox.replay({ status: 'dead' }) });
});

const server = app.listen(env.PORT ?? 3000);

// Takes no more requests, then lets the handlers that run finish. The rest is for the next start.
process.once('SIGTERM', () => {
  server.close(() => {
    inbox.close().catch(console.error);
  });
});

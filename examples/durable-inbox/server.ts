import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { webhookRouter, froged } from 'conversation-webhooks';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';

const { env } = process;

const inbox = sqliteInbox({
  path: env.INBOX_FILE ?? 'webhooks.db',
  // After a crash, the events that were being handled are picked up again after this time.
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
    await sleep(500, undefined, { signal }); // Stands for a slow CRM.
    console.log(`closed ${id}`);
  },
  // Under this name the inbox records that this handler has succeeded.
  { name: 'crm' },
);

const app = express().use('/webhooks/froged', hooks);

// For inspection and replay. Restrict these routes to your own people.
app.get('/inbox', async (_req, res) => {
  res.json({ stats: await inbox.stats(), ...(await inbox.list({ limit: 20 })) });
});
app.post('/inbox/replay', async (_req, res) => {
  res.json({ replayed: await inbox.replay({ status: 'dead' }) });
});

const server = app.listen(env.PORT ?? 3000);

// Stops taking requests, then lets running handlers finish. The next start handles the rest.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => {
      inbox.close().catch(console.error);
    });
  });
}

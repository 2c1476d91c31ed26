import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { createApp } from './app.js';

const { env } = process;

const inbox = sqliteInbox({ path: env.INBOX_FILE ?? 'webhooks.db' });

const server = createApp({
  inbox,
  frogedSecret: env.FROGED_WEBHOOK_SECRET,
  convocoreWorkspaceSecret: env.CONVOCORE_WORKSPACE_SECRET,
  chatwootSecret: env.CHATWOOT_WEBHOOK_SECRET,
  onerouteToken: env.ONEROUTE_URL_TOKEN,
  say: console.log,
}).listen(Number(env.PORT ?? 3000));

// Stops taking requests, then lets running handlers finish. The next start handles the rest.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => {
      inbox.close().catch(console.error);
    });
  });
}

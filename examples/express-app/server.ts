import { createApp } from './app.js';

const { env } = process;

const server = createApp({
  frogedSecret: env.FROGED_WEBHOOK_SECRET,
  convocoreWorkspaceSecret: env.CONVOCORE_WORKSPACE_SECRET,
  chatwootSecret: env.CHATWOOT_WEBHOOK_SECRET,
  onerouteToken: env.ONEROUTE_URL_TOKEN,
  say: console.log,
}).listen(Number(env.PORT ?? 3000));

// Lets the handlers that run finish before the process ends.
process.once('SIGTERM', () => server.close());

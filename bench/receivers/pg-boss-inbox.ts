import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import { serveInbox } from '../serve/serve-inbox.js';

await serveInbox(pgBossInbox({ connectionString: process.env.POSTGRES_URL! }));

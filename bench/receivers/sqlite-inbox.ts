import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { serveInbox } from '../serve/serve-inbox.js';

await serveInbox(sqliteInbox({ path: process.env.SQLITE_PATH! }));

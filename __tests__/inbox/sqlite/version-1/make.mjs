/*
 * Made file.sql, with version 0.1.0 of the package installed next to it:
 *
 *   node make.mjs webhooks.db; sqlite3 webhooks.db .dump > file.sql
 *
 * (`.dump` leaves out the `PRAGMA user_version = 1`, which was added by hand.) The process kills
 * itself while it handles an event, so that one is claimed.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { chatwoot, webhookRouter } from 'conversation-webhooks';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest } from 'conversation-webhooks/testing';

const secret = 'a secret for tests';
const quiet = { warn() {}, error() {} };
const inbox = sqliteInbox({
  path: process.argv[2],
  pollMs: 50,
  retry: { attempts: 2, minDelayMs: 300, maxDelayMs: 300 },
  logger: quiet,
});
const router = webhookRouter(chatwoot, { name: 'support', secret, inbox, logger: quiet });
let isLast = false;
router.on('message_created', async ({ payload }) => {
  const { content } = payload;
  if (content === 'handled') return;
  if (content === 'claimed') await new Promise(() => undefined);
  // The dead letters fail twice. The one to be retried fails once before the process ends.
  if (content === 'dead' || isLast) throw new Error(`failed: ${content}`);
});
const server = createServer(router).listen(0, '127.0.0.1');
await once(server, 'listening');

let id = 0;
async function post(content, conversation) {
  id += 1;
  const { headers, body } = sampleRequest(chatwoot, 'message_created', {
    secret,
    payload: (sample) => ({
      ...sample,
      id: content === 'quarantined' ? 'not a number' : id,
      content,
      conversation: { ...sample.conversation, id: conversation, messages: [] },
    }),
  });
  const url = `http://127.0.0.1:${server.address().port}/`;
  const init = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  };
  await (await fetch(url, init)).text();
}

await post('handled', 1);
await post('handled', 1);
await post('quarantined', 2);
await post('dead', 3);
await sleep(1500);
isLast = true;
await post('claimed', 4);
await post('waiting', 4);
await post('waiting', 4);
await post('retrying', 5);
await post('waiting', 5);
await sleep(100);
// Its router has no handlers here, so nobody tries it.
const other = webhookRouter(chatwoot, { name: 'other', secret, inbox, logger: quiet });
server.removeAllListeners('request').on('request', other);
await post('pending', 6);
await post('waiting', 6);
process.kill(process.pid, 'SIGKILL');

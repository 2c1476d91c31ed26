import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { chatwoot, convocore, froged, oneroute } from 'conversation-webhooks';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import { createApp } from './app.js';

const secret = randomBytes(12).toString('hex');
const folder = mkdtempSync(join(tmpdir(), 'conversation-webhooks-demo-'));
const inbox = sqliteInbox({ path: join(folder, 'webhooks.db') });
const app = createApp({
  inbox,
  frogedSecret: secret,
  convocoreWorkspaceSecret: secret,
  chatwootSecret: secret,
  onerouteToken: secret,
  say: (line) => console.log(paint('cyan', `→ ${line}`)),
});

const server = await listen(Number(process.env.PORT ?? 3000)).catch(() => listen(0));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

console.log(`
A support desk is open on ${origin}.
Four platforms call it, and one stranger who claims to be Chatwoot.
Each genuine event is on disk before its sender is answered; then it is handled.
`);

const calls: [caller: string, mount: string, request: SampleRequest][] = [
  ['FROGED', 'froged', sampleRequest(froged, 'conversation_closed', { secret })],
  [
    'Convocore',
    'convocore',
    sampleRequest(convocore, 'lead_captured', { workspaceSecret: secret }),
  ],
  ['Chatwoot', 'chatwoot', sampleRequest(chatwoot, 'message_created', { secret })],
  [
    'OneRoute',
    'oneroute',
    sampleRequest(oneroute, 'newMessage', {
      token: secret,
      payload: ({ message, ...rest }) => ({
        ...rest,
        message: { ...message, content: 'Do you ship to Lagos?' },
      }),
    }),
  ],
  [
    'A stranger',
    'chatwoot',
    sampleRequest(chatwoot, 'message_created', { secret: 'just guessed' }),
  ],
];

let accepted = 0;
for (const [caller, mount, { path, method, headers, body }] of calls) {
  const { event, type } = JSON.parse(body) as { event?: string; type?: string };
  // Indents what the app prints while it handles the event.
  console.group(`${paint('bold', caller)} sends ${event ?? type}`);
  const url = `${origin}/webhooks/${mount}${path}`;
  const handled = once(inbox, 'handled');
  const { ok, status } = await fetch(url, { method, headers, body });
  if (ok) {
    accepted += 1;
    await handled;
  }
  console.log(ok ? paint('green', `✔ accepted: ${status}`) : paint('red', `✘ refused: ${status}`));
  console.groupEnd();
  console.log();
}

console.log(`${accepted} accepted, ${calls.length - accepted} refused.

Your turn: play OneRoute. In another terminal, in this folder:

  curl -i ${origin}/webhooks/oneroute/${secret} \\
    -H 'content-type: application/json' \\
    -d @json-schema/oneroute/samples/newMessage.json

The app answers 200 there, and prints here what it does.
Send it again: the app answers 200, but does not handle the same delivery twice.
Change one character of the token in the URL: it answers 401 and does nothing.

The app is in examples/express-app/app.ts. Ctrl+C stops it.
`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

function stop(): void {
  server.close();
  server.closeAllConnections();
  inbox
    .close()
    .finally(() => rmSync(folder, { recursive: true, force: true }))
    .catch(console.error);
}

async function listen(port: number): Promise<Server> {
  const starting = app.listen(port);
  await once(starting, 'listening');
  return starting;
}

function paint(style: 'bold' | 'cyan' | 'green' | 'red', text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? styleText(style, text) : text;
}

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { styleText } from 'node:util';
import { chatwoot, convocore, froged, oneroute } from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import { createApp } from './app.js';

const INDENT = ' '.repeat(4);
const secret = randomBytes(12).toString('hex');
const app = createApp({
  frogedSecret: secret,
  convocoreWorkspaceSecret: secret,
  chatwootSecret: secret,
  onerouteToken: secret,
  say: (line) => console.log(`${INDENT}→ ${line}`),
});

const server = await listen(Number(process.env.PORT ?? 3000)).catch(() => listen(0));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

print(`The example app listens on ${origin}. Four platforms call, and one stranger:`);
const statuses = [
  await send(
    'FROGED',
    '/webhooks/froged',
    sampleRequest(froged, 'conversation_closed', { secret }),
  ),
  await send(
    'Convocore',
    '/webhooks/convocore',
    sampleRequest(convocore, 'lead_captured', { workspaceSecret: secret }),
  ),
  await send(
    'Chatwoot',
    '/webhooks/chatwoot',
    sampleRequest(chatwoot, 'message_created', { secret }),
  ),
  await send(
    'OneRoute',
    '/webhooks/oneroute',
    sampleRequest(oneroute, 'newMessage', { token: secret }),
  ),
  await send(
    'a stranger',
    '/webhooks/chatwoot',
    sampleRequest(chatwoot, 'message_created', { secret: 'only a guess' }),
  ),
];
const accepted = statuses.filter((status) => status === 200).length;
print(`${accepted} accepted, ${statuses.length - accepted} refused.`);
print(`Your turn. In another terminal, be OneRoute:

  curl -i ${origin}/webhooks/oneroute/${secret} \\
    -H 'content-type: application/json' \\
    -d @json-schema/oneroute/samples/newMessage.json

What the handlers do about it is shown here. Change one character of the URL, and nothing is.
The app is in examples/express-app/app.ts. Ctrl+C stops it.`);

async function send(sender: string, mount: string, request: SampleRequest): Promise<number> {
  const { path, method, headers, body } = request;
  const { event, type } = JSON.parse(body) as { event?: string; type?: string };
  console.log(`  ${sender} sends ${event ?? type}`);
  const { status } = await fetch(origin + mount + path, { method, headers, body });
  const verdict = status === 200 ? paint('green', '✔ accepted') : paint('red', '✘ refused');
  console.log(`${INDENT}${verdict} with ${status}`);
  return status;
}

async function listen(port: number): Promise<Server> {
  const starting = app.listen(port);
  await once(starting, 'listening');
  return starting;
}

function paint(style: 'green' | 'red', text: string): string {
  return process.stdout.isTTY ? styleText(style, text) : text;
}

function print(paragraph: string): void {
  console.log(`\n${paragraph}\n`);
}

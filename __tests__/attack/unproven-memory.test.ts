import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { chatwoot, convocore } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { post } from '../support/post.js';
import { TSX } from '../support/program.js';
import { temporaryFolder } from '../support/repository.js';
import type { Condition, FloodSettings } from './flood-receiver.js';
import { PACKED } from './packed.js';
import { SECRETS, type PlatformName } from './secrets.js';

const PROGRAM = fileURLToPath(new URL('flood-receiver.ts', import.meta.url));
const CONNECTIONS = 150;
const LIMIT = 5 * 1024 ** 2;
const CHUNK = Buffer.alloc(64 * 1024, ' ');
/** Measured: 25 to 87 MB on Node 20, 26 to 90 on 24. Without bounds it was 1 GB. */
const MORE_RSS = 100 * 1024 ** 2;

// Much of it is garbage, and a busy machine may collect it late. What is kept shows in each try.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

let folder: string;
let receiver: ChildProcess;
let port: number;
const open: Socket[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  const settings: FloodSettings = {
    dist: new URL('dist/', PACKED).href,
    inbox: join(folder, 'webhooks.db'),
    limit: LIMIT,
    bodyTimeoutMs: 60_000,
  };
  receiver = fork(PROGRAM, {
    cwd: tmpdir(),
    execArgv: [...TSX, '--expose-gc', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, FLOOD: JSON.stringify(settings) },
  });
  [port] = (await once(receiver, 'message')) as [number];
});

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  receiver.kill('SIGKILL');
  await once(receiver, 'exit');
  await rm(folder, { recursive: true });
});

it.each<[PlatformName, string, number]>([
  ['froged', 'all but a byte', 1],
  ['oneroute', 'all but a byte', 1],
  ['chatwoot', 'all but a byte', 1],
  ['convocore', 'all but a byte', 1],
  ['froged', 'all of it', 0],
  ['oneroute', 'all of it', 0],
  ['chatwoot', 'all of it', 0],
  ['convocore', 'all of it', 0],
])('150 bodies of 5 MB without a proof cost %s little memory: %s', async (name, _, missing) => {
  await sendGenuine(1);
  await conditionOnceHandled(1);
  const idle = await condition();

  const statuses = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => sendUnproven(name, missing)),
  );
  // Genuine events are handled meanwhile: also large ones, which need some of that memory.
  await sendGenuine(300_000);
  const { highestRss } = await condition();
  const { errors } = await conditionOnceHandled(2);

  console.log(`${name}: ${((highestRss - idle.rss) / 1024 ** 2).toFixed(0)} MB more`);
  expect(highestRss - idle.rss).toBeLessThan(MORE_RSS);
  expect(errors).toEqual([]);
  expect(statuses.filter((status) => ![0, 401, 408].includes(status))).toEqual([]);
});

/**
 * The status of the answer, or 0 if there is none by the time that the receiver has read all that it
 * reads.
 */
async function sendUnproven(name: PlatformName, missing: number): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  open.push(socket);
  let answer = '';
  let isOver = false as boolean;
  socket
    .on('error', () => undefined)
    .on('data', (data) => (answer += data.toString('latin1')))
    .on('close', () => (isOver = true));
  const headers = {
    host: 'receiver',
    'content-type': 'application/json',
    'content-length': LIMIT,
    'x-chatwoot-signature': `sha256=${'0'.repeat(64)}`,
    'x-chatwoot-timestamp': Math.floor(Date.now() / 1000),
    'froged-webhook-signature': 'e30.e30.e30',
  };
  const lines = Object.entries(headers).map(([field, value]) => `${field}: ${value}\r\n`);
  socket.write(`POST /${name}/guess HTTP/1.1\r\n${lines.join('')}\r\n`);
  const start = '{"payload":{"workspaceSecret":"a wrong secret"},"x":"';
  socket.write(start);
  let left = LIMIT - missing - start.length;
  while (left > 0 && !isOver) {
    const bytes = Math.min(left, CHUNK.length);
    left -= bytes;
    if (socket.write(CHUNK.subarray(0, bytes))) continue;
    await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
  }
  await eventually(() => isOver || answer !== '' || socket.writableLength === 0);
  return Number(answer.split(' ')[1] ?? 0);
}

async function sendGenuine(bytes: number): Promise<void> {
  const note = 'x'.repeat(bytes);
  const payload = (sample: object) => ({ ...sample, note });
  const requests = {
    chatwoot: sampleRequest(chatwoot, 'message_created', { ...SECRETS.chatwoot, payload }),
    convocore: sampleRequest(convocore, 'message_received', { ...SECRETS.convocore, payload }),
  };
  for (const [name, request] of Object.entries(requests)) {
    const { status } = await post(`http://127.0.0.1:${port}/${name}`, request);
    expect({ name, status }).toEqual({ name, status: 200 });
  }
}

async function conditionOnceHandled(count: number): Promise<Condition> {
  for (;;) {
    const report = await condition();
    const { chatwoot: first = 0, convocore: second = 0 } = report.handled;
    if (first === count && second === count) return report;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function condition(): Promise<Condition> {
  receiver.send('?');
  const [report] = (await once(receiver, 'message')) as [Condition];
  return report;
}

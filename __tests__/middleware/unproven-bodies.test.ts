import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { chatwoot, webhookRouter } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send, type Request } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'a secret of the tests';
const serve = serving();

/** Of about that size, in bytes. */
const genuine = (size: number) => {
  const payload = (sample: object) => ({ ...sample, note: 'x'.repeat(size) });
  return sampleRequest(chatwoot, 'message_created', { secret, payload });
};

it('a burst of genuine bodies loses none, although all are under way at once', async () => {
  const router = webhookRouter(chatwoot, { secret, logger: recordingLogger() });
  const address = await serve(createServer(router));
  const request = genuine(450_000);
  const senders = await Promise.all(
    Array.from({ length: 45 }, () => begin(address, request, request.body.length - 1)),
  );
  // Each body has arrived but for a byte: 20 MB.
  await send(address, genuine(100)).expect(200);
  for (const { finish } of senders) finish();
  const answers = await Promise.all(senders.map(({ answer }) => answer));
  expect(answers.map(statusOf)).toEqual(senders.map(() => '200'));
});

it('strangers who send slowly lose their bodies before a genuine sender who came earlier', async () => {
  const logger = recordingLogger();
  const address = await serve(createServer(webhookRouter(chatwoot, { secret, logger })));
  const request = genuine(1_000_000);
  const earlier = await begin(address, request, 900_000);
  const slow: Request = { ...request, body: 'x'.repeat(5_000_000) };
  const strangers = await Promise.all(
    Array.from({ length: 8 }, () => begin(address, slow, 1_000_000)),
  );
  await sleep(500);
  for (let more = 0; more < 8; more++) strangers.push(await begin(address, slow, 1_000_000));
  await eventually(() => logger.lines.join().includes('the memory for bodies without a proof'));
  earlier.finish();
  expect(statusOf(await earlier.answer)).toBe('200');
  for (const { socket } of strangers) socket.destroy();
});

it('a router with a small limit ends no large body of another router', async () => {
  const logger = recordingLogger();
  const large = webhookRouter(chatwoot, { secret, logger, limit: '50mb' });
  const usual = webhookRouter(chatwoot, { secret, logger });
  const address = await serve(
    createServer((req, res) => (req.headers['x-size'] === 'large' ? large : usual)(req, res)),
  );
  const request = genuine(15_000_000);
  const headers = { ...request.headers, 'x-size': 'large' };
  const sender = await begin(address, { ...request, headers }, 14_000_000);
  await sleep(600);
  for (let each = 0; each < 3; each++) await send(address, genuine(300_000)).expect(200);
  sender.finish();
  expect(statusOf(await sender.answer)).toBe('200');
});

it('a body that is given up for others is logged in the context of its own request', async () => {
  const contexts = new AsyncLocalStorage<string>();
  const seen: unknown[] = [];
  const note = () => seen.push(contexts.getStore());
  const { opened, open } = gate();
  let waiting = 0;
  const find = async () => {
    waiting += 1;
    await opened;
    return secret;
  };
  const router = webhookRouter(chatwoot, { secret: find, logger: { warn: note, error: note } });
  router.onRefused(note);
  const address = await serve(
    createServer((req, res) => contexts.run(String(req.headers['x-name']), () => router(req, res))),
  );
  const request = genuine(4_900_000);
  const post = (name: string) =>
    send(address, { ...request, headers: { ...request.headers, 'x-name': name } }).then(
      ({ status }) => status,
    );
  const first = post('first');
  await eventually(() => waiting === 1);
  // From now on it is no longer spared.
  await sleep(700);
  const second = post('second');
  await eventually(() => waiting === 2);
  const third = post('third');
  expect(await first).toBe(408);
  expect(seen).toEqual(['first', 'first']);
  open();
  expect(await Promise.all([second, third])).toEqual([200, 200]);
});

/** Sends the headers and so many bytes of the body. */
async function begin(address: string, { headers, body }: Request, bytes: number) {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const answer = answerOn(socket);
  const fields = { host: hostname, ...headers, 'content-length': Buffer.byteLength(body) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  socket.write(['POST / HTTP/1.1', ...lines, '', ''].join('\r\n'));
  const content = Buffer.from(body);
  if (!socket.write(content.subarray(0, bytes))) {
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
  return { socket, answer, finish: () => socket.write(content.subarray(bytes)) };
}

/** The first part of the answer. Empty if the connection ends without one. */
async function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket
      .on('error', () => undefined)
      .once('data', (data) => resolve(data.toString('latin1')))
      .once('close', () => resolve(''));
  });
}

function statusOf(answer: string): string | undefined {
  return answer.split(' ')[1];
}

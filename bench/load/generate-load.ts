/*
 * The load generator, a process of its own. It keeps a number of connections busy: each sends the
 * next request as soon as the previous one is answered. It uses bare sockets, because an HTTP client
 * costs as much as a server, so the generator would be the bottleneck.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { requestPool } from '../requests/request-pool.js';
import type { LoadOrder, LoadResult } from './load-order.js';

const [order] = (await once(process, 'message')) as [LoadOrder];
const pool = requestPool(order.pool);
const sockets = await Promise.all(
  Array.from({ length: order.connections }, async () => {
    const socket = connect(order.port, '127.0.0.1').setNoDelay();
    await once(socket, 'connect');
    return socket;
  }),
);

if (order.staysAwake) stayAwake();

const begin = performance.now();
const from = begin + order.warmUpSeconds * 1000;
const until = from + order.seconds * 1000;
const pauseMs = order.perSecond === undefined ? 0 : 1000 / order.perSecond;
const latencies: number[] = [];
let next = 0;
let answers = 0;
let lastSentAt = 0;

setTimeout(() => process.send!('begin'), order.warmUpSeconds * 1000);
await Promise.all(sockets.map(keepBusy));
for (const socket of sockets) socket.destroy();
process.send!(result(), () => process.exit());

function stayAwake(): void {
  setImmediate(stayAwake);
}

async function keepBusy(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let received = '';
    const send = () => {
      sentAt = performance.now();
      const early = begin + next * pauseMs - sentAt;
      if (early > 0 && sentAt <= until) return void setTimeout(send, early);
      if (next === pool.length && order.repeats) next = 0;
      const request = pool[next];
      if (sentAt > until || !request) return resolve();
      next += 1;
      lastSentAt = sentAt;
      socket.write(request);
    };
    socket.setEncoding('latin1').on('error', reject);
    socket.on('close', () => reject(new Error('The receiver closed a connection.')));
    socket.on('data', (text: string) => {
      received += text;
      if (!isComplete(received)) return;
      if (!received.startsWith('HTTP/1.1 2')) return reject(new Error(received));
      received = '';
      answers += 1;
      if (sentAt >= from) latencies.push(performance.now() - sentAt);
      send();
    });
    send();
  });
}

function isComplete(response: string): boolean {
  const head = response.indexOf('\r\n\r\n');
  if (head === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(response)?.[1];
  if (/\r\ntransfer-encoding: chunked/i.test(response)) return response.endsWith('\r\n0\r\n\r\n');
  if (length === undefined) throw new Error(`The receiver answered without a length:\n${response}`);
  return response.length >= head + 4 + Number(length);
}

function result(): LoadResult {
  if (latencies.length === 0)
    throw new Error('No request was measured: the pool was used up during the warm-up.');
  const sorted = Float64Array.from(latencies).sort();
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return {
    answers,
    measured: latencies.length,
    requestsPerSecond: latencies.length / ((lastSentAt - from) / 1000),
    p50: quantile(0.5),
    p99: quantile(0.99),
    longest: quantile(1),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { post } from '../../__tests__/support/post.js';
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import type { Times } from './times.js';

/** Messages that are sent at once. */
const BURST = 10;
/** Milliseconds. So long that an inbox has nothing else to do by then, if nobody else sends. */
const REST_MS = 30;

export interface Latencies {
  /** From the answer to the handler's start, in milliseconds. */
  readonly first: number[];
  /** From the start of one message of a conversation to that of the next. */
  readonly next: number[];
}

/** Sends a message of its own conversation, then ten of one conversation at once, and again. */
export async function measureLatency(port: number, seconds: number): Promise<Latencies> {
  const latencies: Latencies = { first: [], next: [] };
  const until = performance.now() + 1000 * seconds;
  while (performance.now() < until) {
    const [alone] = await timesOf(port, 1);
    // It may start before the answer is on its way.
    latencies.first.push(Math.max(0, alone!.started - alone!.answered));
    const burst = (await timesOf(port, BURST)).map(({ started }) => started);
    const starts = burst.toSorted((one, other) => one - other);
    latencies.next.push(...starts.slice(1).map((start, index) => start - starts[index]!));
  }
  return latencies;
}

let messages = 0;

/** Sends messages of a new conversation, and waits until each of them is answered and has started. */
async function timesOf(port: number, count: number): Promise<readonly Times[]> {
  const origin = `http://127.0.0.1:${port}`;
  const conversation = `conversation-${messages}`;
  await Promise.all(
    Array.from({ length: count }, async () => {
      const id = `message-${messages++}`;
      const request = sampleRequest(froged, 'contact_part_added', {
        secret: SECRET,
        payload: (sample) => ({
          ...sample,
          data: { ...sample.data, part: { ...sample.data.part, id, idConversation: conversation } },
        }),
      });
      const headers = { ...request.headers, 'x-timed': id };
      const response = await post(origin + MOUNT, { ...request, headers });
      if (!response.ok) throw new Error(`The receiver answered ${response.status}.`);
      await response.arrayBuffer();
    }),
  );
  let times: readonly Times[];
  do {
    await sleep(REST_MS);
    times = (await (await fetch(`${origin}/times`)).json()) as readonly Times[];
  } while (times.length === 0);
  return times;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { chatwoot } from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import { post } from '../../support/post.js';
import { randomFrom } from './random.js';
import { SECRET, toContent, type Marks } from './settings.js';

/** An event that was sent. */
export interface Sent extends Marks {
  /** Answered 200, at the first time or to a copy. */
  isAnswered: boolean;
  /** It was stored before the next of its conversation was sent, or not at all. */
  isInOrder: boolean;
}

export interface LoadCounts {
  requests: number;
  answered200: number;
  cutOff: number;
  copies: number;
  slowestMs: number;
  /** Answers other than 200, by status. */
  refused: Record<string, number>;
  /** Without any answer for ten seconds, by a process that lives. */
  hung: number;
}

export interface LoadOptions {
  readonly conversations: number;
  readonly seed: number;
  /** Milliseconds between two events of a conversation, on average. */
  readonly pauseMs: number;
  readonly poisonShare: number;
  /** Where the event of that number goes. `undefined` ends its conversation. */
  readonly origin: (number: number) => Promise<string | undefined>;
}

const HUNG_MS = 10_000;

/**
 * Sends the events of several conversations side by side, those of one conversation strictly one
 * after the other.
 */
export class Load {
  readonly sent: Sent[] = [];
  readonly counts: LoadCounts = {
    requests: 0,
    answered200: 0,
    cutOff: 0,
    copies: 0,
    slowestMs: 0,
    refused: {},
    hung: 0,
  };
  readonly #options: LoadOptions;
  readonly #conversations: Promise<unknown>;
  #isOver = false;

  constructor(options: LoadOptions) {
    this.#options = options;
    const numbers = Array.from({ length: options.conversations }, (_, index) => index);
    this.#conversations = Promise.all(numbers.map((number) => this.#converse(number)));
    // Whoever stops it hears of it.
    this.#conversations.catch(() => undefined);
  }

  /** Sends what it has begun to send, and no more. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#conversations;
  }

  async #converse(conversation: number): Promise<void> {
    const { seed, pauseMs, poisonShare } = this.#options;
    const random = randomFrom(seed * 1009 + conversation);
    let late: (() => Promise<boolean>) | undefined;
    for (let number = 0; !this.#isOver; number++) {
      const isPoison = random() < poisonShare;
      const sent = { conversation, number, isPoison, isAnswered: false, isInOrder: true };
      const request = requestOf(sent);
      const deliver = () => this.#deliver(sent, request);
      this.sent.push(sent);
      if (!(await deliver())) return;
      const isPersistent = random() < 0.5;
      while (isPersistent && !isAnswered(sent)) {
        this.counts.copies++;
        if (!(await deliver())) return;
      }
      if (late) {
        this.counts.copies++;
        if (!(await late())) return;
      }
      late = isAnswered(sent) && random() < 0.05 ? deliver : undefined;
      await sleep(2 * pauseMs * random());
    }
  }

  /** @returns false if there is nobody any more to send it to */
  async #deliver(sent: Sent, request: SampleRequest): Promise<boolean> {
    const origin = await this.#options.origin(sent.number);
    if (origin === undefined) return false;
    this.counts.requests++;
    const since = Date.now();
    const hung = new AbortController();
    const status = await Promise.race([
      statusOf(`${origin}/chatwoot`, request).catch(() => 'cut off' as const),
      isHung(hung.signal),
    ]);
    hung.abort();
    if (status === 'cut off') {
      this.counts.cutOff++;
      // Of PostgreSQL, what had been asked for may be done after the death of who had asked.
      sent.isInOrder = false;
      // It may take a moment until it is known that the receiver is gone.
      await sleep(5);
    } else if (status === 'hung') {
      this.counts.hung++;
      sent.isInOrder = false;
    } else {
      this.counts.slowestMs = Math.max(this.counts.slowestMs, Date.now() - since);
      if (status === 200) {
        this.counts.answered200++;
        sent.isAnswered = true;
        sent.isInOrder = true;
      } else {
        this.counts.refused[status] = (this.counts.refused[status] ?? 0) + 1;
        // A store that is too slow may yet store it.
        sent.isInOrder = false;
      }
    }
    return true;
  }
}

async function isHung(signal: AbortSignal): Promise<'hung'> {
  await sleep(HUNG_MS, undefined, { signal });
  // An answer may have come while this process itself stood still.
  return sleep(1000, 'hung', { signal });
}

function isAnswered(sent: Sent): boolean {
  return sent.isAnswered;
}

async function statusOf(mount: string, request: SampleRequest): Promise<number> {
  const response = await post(mount, request);
  await response.arrayBuffer();
  return response.status;
}

function requestOf(marks: Marks): SampleRequest {
  return sampleRequest(chatwoot, 'message_created', {
    secret: SECRET,
    payload: (sample) => ({
      ...sample,
      id: marks.conversation * 1_000_000 + marks.number,
      content: toContent(marks),
      conversation: { ...sample.conversation, id: marks.conversation },
    }),
  });
}

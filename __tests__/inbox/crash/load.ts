import { setTimeout as sleep } from 'node:timers/promises';
import { chatwoot } from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import { post } from '../../support/post.js';
import { randomFrom } from './random.js';
import { SECRET, toContent, type Marks } from './settings.js';

const HUNG_MS = 180_000;
/** Every store waits at least this long for other processes before it refuses an event. */
const STORE_PATIENCE_MS = 2000;

/**
 * Sends the events of several conversations in parallel, and those of one conversation strictly one
 * after another.
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
    late: 0,
    hung: 0,
  };
  readonly #options: LoadOptions;
  readonly #conversations: Promise<unknown>;
  #isOver = false;
  #hasFailed = false;

  constructor(options: LoadOptions) {
    this.#options = options;
    const numbers = Array.from({ length: options.conversations }, (_, index) => index);
    this.#conversations = Promise.all(numbers.map((number) => this.#converse(number)));
    // A failure rejects until() and stop().
    this.#conversations.catch(() => (this.#hasFailed = true));
  }

  /** Waits until `holds` returns true. Rejects if the load has failed. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.#hasFailed) await this.#conversations;
      await sleep(20);
    }
  }

  /** Finishes the requests it has started and sends no more. */
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

  /** @returns false if there is no receiver any more */
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
      // PostgreSQL may complete a statement after the process that sent it has died.
      sent.isInOrder = false;
      // It may take a moment to notice that the receiver is gone.
      await sleep(5);
    } else if (status === 'hung') {
      this.counts.hung++;
      sent.isInOrder = false;
    } else {
      const ms = Date.now() - since;
      this.counts.slowestMs = Math.max(this.counts.slowestMs, ms);
      if (status === 200) {
        this.counts.answered200++;
        sent.isAnswered = true;
        sent.isInOrder = true;
      } else {
        if (ms >= STORE_PATIENCE_MS) this.counts.late++;
        else this.counts.refused[status] = (this.counts.refused[status] ?? 0) + 1;
        // A slow store may still store it later.
        sent.isInOrder = false;
      }
    }
    return true;
  }
}

export interface LoadOptions {
  readonly conversations: number;
  readonly seed: number;
  /** Milliseconds between two events of a conversation, on average. */
  readonly pauseMs: number;
  readonly poisonShare: number;
  /** Where to send the event with that number. `undefined` ends its conversation. */
  readonly origin: (number: number) => Promise<string | undefined>;
}

export interface LoadCounts {
  requests: number;
  answered200: number;
  cutOff: number;
  copies: number;
  slowestMs: number;
  /** Answers other than 200 that came before a store would give up waiting, by status. */
  refused: Record<string, number>;
  /** Answers other than 200 that came later than that, because this machine is overloaded. */
  late: number;
  /** Requests without an answer for minutes although the receiver is alive. */
  hung: number;
}

/** An event that was sent. */
export interface Sent extends Marks {
  /** Whether it, or a copy of it, was answered 200. */
  isAnswered: boolean;
  /** Whether it was stored before the next event of its conversation was sent, or not at all. */
  isInOrder: boolean;
}

async function isHung(signal: AbortSignal): Promise<'hung'> {
  await sleep(HUNG_MS, undefined, { signal });
  // An answer may have arrived while this process itself was paused.
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

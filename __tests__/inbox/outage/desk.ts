import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { chatwoot, oneroute } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { drained } from '../crash/drained.js';
import { openLog, readLog } from '../crash/handler-log.js';
import { judge } from '../crash/judge.js';
import type { Sent } from '../crash/load.js';
import type { Location } from '../crash/place.js';
import { ReceiverProcess, type ReceiverOptions } from '../crash/receiver-process.js';
import { SECRET, toContent, TOKEN } from '../crash/settings.js';
import { post } from '../../support/post.js';

/**
 * How long an answer may take. Far longer than the platform's `ackWithinMs`, so that a slow machine
 * is no failure: dispatch-with-inbox.test.ts tests that deadline with fake timers. These tests show
 * that the answer comes during the outage, which ends only afterwards.
 */
const PATIENCE_MS = 120_000;
/** Only there to end a hang. */
const RESUME_MS = 300_000;
const ATTEMPTS = 8;
const PLATFORMS = ['chatwoot', 'oneroute'] as const;
type PlatformName = (typeof PLATFORMS)[number];

/** A receiver and what was sent to it. */
export class Desk {
  readonly receiver: ReceiverProcess;
  readonly #log: string;
  readonly #sent: Sent[] = [];

  constructor(place: Location, options: DeskOptions = {}) {
    const { address = place.address, leaseMs = 10_000, handlerMs = [0, 25] } = options;
    this.#log = join(place.folder, 'handlers.log');
    openLog(this.#log, 0);
    this.receiver = new ReceiverProcess(
      {
        store: place.store,
        place: address,
        log: this.#log,
        process: 0,
        leaseMs,
        attempts: ATTEMPTS,
        concurrency: 4,
        handlerMs,
      },
      options,
    );
  }

  /** Expects refusals during the outage, recovery without help afterwards, and no lost event. */
  async survives(outage: Outage): Promise<void> {
    // Until the tables exist, the first event may have to wait beyond its deadline.
    await this.resumes();
    await this.accepts(10);
    await outage.begin();
    await this.refusesFor(outage.ms);
    await outage.end();
    await this.recovers();
  }

  async recovers(): Promise<void> {
    await this.resumes();
    await this.accepts(10);
    await this.hasLostNothing();
  }

  /** Sends that many events of each platform at once and expects 200. */
  async accepts(count: number): Promise<void> {
    const answers = await this.#send(count);
    const others = answers.filter(({ status }) => status !== 200);
    expect({ others, output: others.length > 0 && this.receiver.output }).toEqual({
      others: [],
      output: false,
    });
  }

  /** Keeps sending and expects in time the status after which a sender may repeat. */
  async refusesFor(durationMs: number): Promise<void> {
    const until = Date.now() + durationMs;
    do {
      for (const answer of await this.#send(3)) {
        const { platform, ms } = answer;
        expect(answer).toEqual({
          platform,
          status: platform === 'chatwoot' ? 500 : 503,
          retryAfter: '30',
          ms,
        });
        expect(ms).toBeLessThan(PATIENCE_MS);
      }
      await sleep(20);
    } while (Date.now() < until);
  }

  /** Sends until the receiver accepts again, without touching its process. */
  async resumes(): Promise<void> {
    const limit = Date.now() + RESUME_MS;
    for (;;) {
      const answers = await this.#send(1);
      if (answers.every(({ status }) => status === 200)) return;
      if (Date.now() > limit) {
        const statuses = answers.map(({ status }) => status).join(', ');
        throw new Error(`The receiver does not recover: ${statuses}.\n${this.receiver.output}`);
      }
      await sleep(100);
    }
  }

  /** Expects that every event answered 200 was handled, and once. */
  async hasLostNothing(): Promise<void> {
    await drained(this.receiver, RESUME_MS);
    expect(this.problems()).toEqual([]);
  }

  /** Violations of the inbox's guarantees, as the crash test judges them. */
  problems(): readonly string[] {
    const lines = readLog(this.#log);
    return judge({ sent: this.#sent, lines, deaths: new Map(), attempts: ATTEMPTS }).problems;
  }

  /** Waits until no event is pending. */
  async isIdle(): Promise<void> {
    await drained(this.receiver, RESUME_MS);
  }

  async #send(count: number): Promise<readonly Answer[]> {
    const platforms = Array.from({ length: count }, () => PLATFORMS).flat();
    return Promise.all(platforms.map((platform) => this.#sendOne(platform)));
  }

  async #sendOne(platform: PlatformName): Promise<Answer> {
    const marks = { conversation: this.#sent.length, number: 0, isPoison: false };
    const sent = { ...marks, isAnswered: false, isInOrder: true };
    this.#sent.push(sent);
    const content = toContent(marks);
    const request =
      platform === 'chatwoot'
        ? sampleRequest(chatwoot, 'message_created', {
            secret: SECRET,
            payload: (sample) => ({ ...sample, content }),
          })
        : sampleRequest(oneroute, 'newMessage', {
            token: TOKEN,
            payload: (sample) => ({ ...sample, message: { ...sample.message, content } }),
          });
    const since = performance.now();
    const response = await post(`${await this.receiver.origin}/${platform}`, request);
    await response.arrayBuffer();
    const { status, headers } = response;
    sent.isAnswered = status === 200;
    const ms = performance.now() - since;
    return { platform, status, retryAfter: headers.get('retry-after'), ms };
  }
}

export interface DeskOptions extends ReceiverOptions {
  /** Address of the inbox. Default: that of the place. */
  readonly address?: string;
  readonly leaseMs?: number;
  readonly handlerMs?: readonly [least: number, most: number];
}

export interface Outage {
  readonly ms: number;
  begin(): unknown;
  end(): unknown;
}

interface Answer {
  readonly platform: PlatformName;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly ms: number;
}

import { createServer, request, type OutgoingHttpHeaders } from 'node:http';
import { beforeEach, expect } from '@jest/globals';
import {
  webhookRouter,
  type Platform,
  type RouterOptions,
  type WebhookEvent,
} from 'conversation-webhooks';
import express, { type RequestHandler } from 'express';
import { expectHarmlessLines, type Answer } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { answerTo } from '../support/send.js';
import { serving } from '../support/serving.js';

export interface Attempt {
  readonly path: string;
  /** An array is sent as one header line per element. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

export interface AttackTarget<Options> {
  /** Every event that a handler received in this test. */
  readonly handled: readonly WebhookEvent[];
  /** Starts an Express app with a router, mounted after the handlers in `before`. */
  listen(options: Options & RouterOptions, ...before: RequestHandler[]): Promise<string>;
  /** Sends it unchanged, on its own connection. */
  send(address: string, attempt: Attempt): Promise<Answer>;
  /** Expects the answer to unauthenticated requests, byte for byte, and no call of a handler. */
  expectRefused(address: string, ...attempts: readonly Attempt[]): Promise<void>;
  /** Expects 200 and one call of a handler. Returns the event it received. */
  expectHandled(address: string, attempt: Attempt): Promise<WebhookEvent>;
}

const REFUSAL =
  '{"title":"Unauthorized","status":401,' +
  '"detail":"The request does not prove who sent it.","code":"unverified"}';

/** The target of the attacks: a router, mounted as most users mount it. */
export function attackTarget<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
): AttackTarget<Options> {
  const serve = serving();
  const logger = recordingLogger();
  const handled: WebhookEvent[] = [];
  const keep = (event: unknown) => handled.push(event as WebhookEvent);

  beforeEach(() => {
    handled.length = 0;
    logger.lines.length = 0;
  });

  return {
    handled,
    async listen(options, ...before) {
      const router = webhookRouter(platform, { logger, ...options });
      router.onAny(keep).onUnknown(keep).onMismatch(keep);
      return serve(createServer(express().use('/hooks', ...before, router)));
    },
    send: sendAlone,
    async expectRefused(address, ...attempts) {
      const handledBefore = handled.length;
      for (const attempt of attempts) {
        logger.lines.length = 0;
        const { status, headers, text } = await sendAlone(address, attempt);
        expect({ status, text }).toEqual({ status: 401, text: REFUSAL });
        expect(headers).toEqual({
          'x-powered-by': 'Express',
          'content-type': 'application/problem+json',
          'content-length': String(REFUSAL.length),
          'x-content-type-options': 'nosniff',
          date: expect.any(String),
          connection: 'close',
        });
        expect(logger.lines).toEqual([expect.stringMatching(/^warn \w+: 401 unverified: ./)]);
        expectHarmlessLines(logger.lines);
      }
      expect(handled).toHaveLength(handledBefore);
    },
    async expectHandled(address, attempt) {
      const handledBefore = handled.length;
      const { status, text } = await sendAlone(address, attempt);
      expect({ status, text }).toEqual({ status: 200, text: '' });
      expect(handled).toHaveLength(handledBefore + 1);
      return handled.at(-1)!;
    },
  };
}

function sendAlone(address: string, { path, headers, body }: Attempt): Promise<Answer> {
  const req = request(address + path, { method: 'POST', headers, agent: false });
  req.end(body);
  return answerTo(req);
}

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  WebhookEvents,
  allowUnsigned,
  answerErrors,
  chatwoot,
  dispatchByEvent,
  froged,
  jsonBody,
  validateAgainstSchema,
  type DispatchByEventOptions,
  type Inbox,
  type ReceivedEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { eventually } from '../support/eventually.js';
import { expectProblem, type Answer } from '../support/expect-answer.js';
import { fakeTimers } from '../support/fake-timers.js';
import { gate } from '../support/gate.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const closed = sampleRequest(froged, 'conversation_closed', { secret: 'any-secret' });
const frogedEvents = () => new WebhookEvents(froged);

describe.each(chainHosts)('dispatchByEvent with an inbox, on %s', (_name, host) => {
  const serve = serving();
  const logger = recordingLogger();
  const attached: [events: unknown, name: string][] = [];
  const kept: ReceivedEvent[] = [];
  /** An inbox that stores events with `keep`. */
  const inboxOf = (keep: () => Promise<void>): Inbox => ({
    attach: (events, name) => {
      attached.push([events, name]);
      return (event) => {
        kept.push(event);
        return keep();
      };
    },
  });
  const listen = (inbox: Inbox, options: DispatchByEventOptions = {}) =>
    serve(
      host(
        jsonBody(),
        allowUnsigned(),
        validateAgainstSchema(froged, { logger }),
        dispatchByEvent(frogedEvents(), { logger, ...options, inbox }),
        answerErrors({ logger }),
      ),
    );
  const expectNotStored = (answer: Answer, status = 503) => {
    expectProblem(answer, status, 'not_stored', 'The event could not be stored. Send it again.');
    expect(answer.headers).toMatchObject({ 'retry-after': '30' });
  };

  beforeEach(() => {
    for (const list of [attached, kept, logger.lines]) list.length = 0;
  });
  afterEach(() => void jest.useRealTimers());

  it('attaches its events under their own name or the platform’s', async () => {
    const inbox = inboxOf(() => Promise.resolve());
    const events = frogedEvents();
    dispatchByEvent(events, { inbox });
    dispatchByEvent(events, { inbox, name: 'another' });
    await listen(inbox);
    expect(attached.map(([, name]) => name)).toEqual(['froged', 'another', 'froged']);
    expect(attached[0]?.[0]).toBe(events);
  });

  it('answers 200 once the event is stored, and calls no handler itself', async () => {
    const { opened, open } = gate();
    const address = await listen(inboxOf(() => opened));
    let isAnswered = false;
    const answer = send(address, closed).then((response) => {
      isAnswered = true;
      return response;
    });
    await eventually(() => kept.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isAnswered).toBe(false);
    open();
    expect(await answer).toMatchObject({ status: 200, text: '' });
    expect(kept).toEqual([expect.objectContaining({ name: 'conversation_closed' })]);
    expect(logger.lines).toEqual([]);
  });

  it('answers 503 if the event cannot be stored, and logs only the kind of error', async () => {
    const inbox = inboxOf(() => Promise.reject(new RangeError('secret-value')));
    expectNotStored(await send(await listen(inbox), closed));
    expect(logger.lines).toEqual(['error 503 not_stored: the inbox failed: RangeError']);
  });

  it('answers 500 or 503 and logs once if an inbox throws instead of rejecting', async () => {
    const inbox = inboxOf(() => {
      throw new RangeError('secret-value');
    });
    const address = await listen(inbox, { ackWithinMs: 30 });
    const { status } = await send(address, closed);
    expect([500, 503]).toContain(status);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines.join()).not.toContain('secret-value');
  });

  it.each(['fulfilled', 'rejected'])(
    'answers 503 at the deadline and ignores a promise that is %s later',
    async (end) => {
      fakeTimers();
      const { opened, open } = gate();
      const inbox = inboxOf(async () => {
        await opened;
        if (end === 'rejected') throw new Error('secret-value');
      });
      const address = await listen(inbox, { ackWithinMs: 5_000 });
      let isAnswered = false;
      const answer = send(address, closed).then((response) => {
        isAnswered = true;
        return response;
      });
      await eventually(() => kept.length === 1);
      jest.advanceTimersByTime(4_000);
      await new Promise((resolve) => setImmediate(resolve));
      expect(isAnswered).toBe(false);
      jest.advanceTimersByTime(1_000);
      expectNotStored(await answer);
      open();
      await new Promise((resolve) => setImmediate(resolve));
      expect(logger.lines).toEqual(['error 503 not_stored: the inbox takes too long']);
      jest.useRealTimers();
      await send(address, closed);
      expect(kept).toHaveLength(2);
    },
  );

  it('answers 500 to Chatwoot, which does not retry after 503', async () => {
    const inbox = inboxOf(() => Promise.reject(new Error('secret-value')));
    const server = host(
      jsonBody(),
      allowUnsigned(),
      validateAgainstSchema(chatwoot, { logger }),
      dispatchByEvent(new WebhookEvents(chatwoot), { inbox, logger }),
      answerErrors({ logger }),
    );
    const created = sampleRequest(chatwoot, 'message_created', {});
    expectNotStored(await send(await serve(server), created), 500);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  WebhookEvents,
  allowUnsigned,
  answerErrors,
  chatwoot,
  convocore,
  dispatchByEvent,
  froged,
  jsonBody,
  oneroute,
  validateAgainstSchema,
  type ErrorHandler,
  type Middleware,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { eventually } from '../support/eventually.js';
import { expectHarmlessLines, expectProblem } from '../support/expect-answer.js';
import { fakeTimers } from '../support/fake-timers.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const closed = sampleRequest(froged, 'conversation_closed', { secret: 'any-secret' });
const frogedEvents = () => new WebhookEvents(froged);

it.each([0, -1, NaN, Infinity, 2 ** 31, '5s', null])(
  'dispatchByEvent throws a TypeError that names "ackWithinMs" if it is %p',
  (ackWithinMs) => {
    const construct = () => dispatchByEvent(frogedEvents(), { ackWithinMs: ackWithinMs as number });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow('"ackWithinMs"');
  },
);

describe.each(chainHosts)('dispatchByEvent on %s', (_name, host) => {
  const serve = serving();
  const logger = recordingLogger();
  let events: ReturnType<typeof frogedEvents>;
  const listen = (ackWithinMs?: number, ...before: Middleware[]) =>
    serve(
      host(
        jsonBody(),
        allowUnsigned(),
        ...before,
        validateAgainstSchema(froged, { logger }),
        dispatchByEvent(events, { ackWithinMs, logger }),
        answerErrors({ logger }),
      ),
    );

  beforeEach(() => {
    events = frogedEvents();
    logger.lines.length = 0;
  });
  afterEach(() => void jest.useRealTimers());

  it('answers 200 to an event without handlers', async () => {
    const { text, headers } = await send(await listen(), closed).expect(200);
    expect(text).toBe('');
    expect(headers).toHaveProperty('content-length', '0');
  });

  it('passes a frozen event to its handler as the first attempt', async () => {
    const received: WebhookEvent[] = [];
    events.on('conversation_closed', (event) => received.push(event));
    events.on('conversation_reopened', (event) => received.push(event));
    await send(await listen(), closed).expect(200);
    expect(received).toEqual([
      expect.objectContaining({ name: 'conversation_closed', platform: 'froged', attempt: 1 }),
    ]);
    expect(Object.isFrozen(received[0])).toBe(true);
    expect(received[0]?.signal.aborted).toBe(false);
  });

  it('runs handlers concurrently and answers once all have finished', async () => {
    const steps: string[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    events.on('conversation_closed', async () => {
      await released;
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push('first');
    });
    // If they ran one after the other, nothing would ever release the first.
    events.on('conversation_closed', () => release());
    await send(await listen(), closed)
      .expect(200)
      .then(() => steps.push('answer'));
    expect(steps).toEqual(['first', 'answer']);
  });

  describe('a handler that fails', () => {
    const failures: [AggregateError, WebhookEvent][] = [];
    const keep: ErrorHandler = (error, event) => failures.push([error, event]);
    beforeEach(() => void failures.splice(0));

    it('gets 500 while the others finish', async () => {
      const done: string[] = [];
      const thrown = new RangeError('secret-value');
      const rejected = new TypeError('secret-value');
      events
        .on('conversation_closed', () => {
          throw thrown;
        })
        .on('conversation_closed', () => Promise.reject(rejected))
        .on('conversation_closed', async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          done.push('third');
        })
        .onError(keep);
      const answer = await send(await listen(), closed);
      expectProblem(answer, 500, 'handler_failed', 'A handler failed.');
      expect(done).toEqual(['third']);
      expect(failures).toEqual([
        [expect.any(AggregateError), expect.objectContaining({ name: 'conversation_closed' })],
      ]);
      expect(failures[0]?.[0].errors).toEqual([thrown, rejected]);
      expect(logger.lines).toEqual([
        expect.stringMatching(
          /^error 500 handler_failed: .*conversation_closed.*RangeError.*TypeError/,
        ),
      ]);
      expect(answer.text + logger.lines.join()).not.toMatch(/secret-value|\bat .*:\d+/);
    });

    it('is not hidden by a failing onError', async () => {
      events
        .on('conversation_closed', () => Promise.reject(new RangeError()))
        .onError(() => {
          throw new EvalError();
        })
        .onError(keep);
      expectProblem(await send(await listen(), closed), 500, 'handler_failed');
      expect(failures[0]?.[0].errors).toEqual([expect.any(RangeError)]);
      expect(logger.lines).toEqual([expect.stringMatching(/RangeError.*EvalError/)]);
    });

    it.each<[string, unknown]>([
      ['undefined', undefined],
      ['null', null],
      ['a string', 'secret-value'],
      ['an error whose name would forge log lines', named('x\r\nforged \u001b[31m')],
      ['an error whose name is not a string', named(42)],
      ['an error whose name is missing', named(undefined)],
    ])('gets 500 even if it throws %s', async (_, error) => {
      events.on('conversation_closed', () => {
        throw error;
      });
      expectProblem(await send(await listen(), closed), 500, 'handler_failed');
      expect(logger.lines).toHaveLength(1);
      expectHarmlessLines(logger.lines);
      expect(logger.lines[0]).not.toContain('secret-value');
    });
  });

  describe('the acknowledge deadline', () => {
    /** A handler that runs until the test ends it, with a promise for its start. */
    const pending = () => {
      let finish = (): void => undefined;
      let fail: (error: Error) => void = () => undefined;
      const received: WebhookEvent[] = [];
      const handler = (event: WebhookEvent) => {
        received.push(event);
        return new Promise<void>((resolve, reject) => {
          finish = resolve;
          fail = reject;
        });
      };
      const running = () => eventually(() => received.length > 0);
      return { handler, running, received, finish: () => finish(), fail: (e: Error) => fail(e) };
    };

    it('answers 200 while a handler still runs, and aborts its signal', async () => {
      fakeTimers();
      const { handler, running, received, finish } = pending();
      events.on('conversation_closed', handler);
      const address = await listen(5_000);
      const answer = send(address, closed).then((response) => response);
      await running();
      jest.advanceTimersByTime(4_999);
      expect(received[0]?.signal.aborted).toBe(false);
      jest.advanceTimersByTime(1);
      expect(received[0]?.signal.aborted).toBe(true);
      expect(received[0]?.signal.reason).toHaveProperty('name', 'TimeoutError');
      expect(await answer).toMatchObject({ status: 200, text: '' });
      finish();
      await new Promise((resolve) => setImmediate(resolve));
      expect(logger.lines).toEqual([
        expect.stringMatching(/^warn .*conversation_closed.*answered while handlers still run/),
      ]);
    });

    it('counts the time for which a handler blocks the event loop', async () => {
      fakeTimers();
      const { handler, running, received, finish } = pending();
      events.on('conversation_closed', async (event) => {
        jest.setSystemTime(Date.now() + 4_000);
        await handler(event);
      });
      const answer = send(await listen(5_000), closed).then((response) => response);
      await running();
      jest.advanceTimersByTime(999);
      expect(received[0]?.signal.aborted).toBe(false);
      jest.advanceTimersByTime(1);
      expect(received[0]?.signal.aborted).toBe(true);
      expect((await answer).status).toBe(200);
      finish();
    });

    it('has aborted the signal for a handler that checks it only afterwards', async () => {
      fakeTimers();
      const { handler, running, received, finish } = pending();
      events.on('conversation_closed', handler);
      const answer = send(await listen(5_000), closed).then((response) => response);
      await running();
      jest.advanceTimersByTime(5_000);
      expect(received[0]?.signal.aborted).toBe(true);
      expect(received[0]?.signal.reason).toHaveProperty('name', 'TimeoutError');
      expect((await answer).status).toBe(200);
      finish();
    });

    it('still passes a later failure to onError and the log', async () => {
      fakeTimers();
      const { handler, running, fail } = pending();
      const failures: AggregateError[] = [];
      events.on('conversation_closed', handler).onError((error) => failures.push(error));
      const answer = send(await listen(5_000), closed).then((response) => response);
      await running();
      jest.advanceTimersByTime(5_000);
      expect((await answer).status).toBe(200);
      expect(failures).toEqual([]);
      const late = new RangeError('secret-value');
      fail(late);
      await eventually(() => logger.lines.length > 1);
      expect(failures).toEqual([expect.objectContaining({ errors: [late] })]);
      expect(logger.lines).toEqual([
        expect.stringMatching(/^warn .*answered while handlers still run/),
        expect.stringMatching(/^error .*after the answer.*conversation_closed.*RangeError/),
      ]);
      expect(logger.lines.join()).not.toContain('secret-value');
    });

    it('answers 500 if a handler has failed by then and another never ends', async () => {
      fakeTimers();
      const { handler, running, received, fail } = pending();
      const failures: AggregateError[] = [];
      const early = new RangeError('secret-value');
      events
        .on('conversation_closed', () => Promise.reject(early))
        .on('conversation_closed', handler)
        .onError((error) => failures.push(error));
      const answer = send(await listen(5_000), closed).then((response) => response);
      await running();
      await eventually(() => failures.length === 0);
      jest.advanceTimersByTime(5_000);
      expectProblem(await answer, 500, 'handler_failed', expect.any(String));
      expect(received[0]?.signal.aborted).toBe(true);
      expect(failures.map(({ errors }) => errors as unknown)).toEqual([[early]]);
      const late = new TypeError('secret-value');
      fail(late);
      await eventually(() => logger.lines.length > 1);
      expect(failures.map(({ errors }) => errors as unknown)).toEqual([[early], [late]]);
      expect(logger.lines).toEqual([
        expect.stringMatching(/^error 500 handler_failed: .*RangeError/),
        expect.stringMatching(/^error .*after the answer.*TypeError/),
      ]);
    });

    it('answers 500 even if onError never ends', async () => {
      fakeTimers();
      let calls = 0;
      events
        .on('conversation_closed', () => Promise.reject(new RangeError('x')))
        .onError(() => {
          calls += 1;
          return new Promise(() => undefined);
        });
      const answer = send(await listen(5_000), closed).then((response) => response);
      await eventually(() => calls === 1);
      jest.advanceTimersByTime(5_000);
      expect((await answer).status).toBe(500);
      expect(logger.lines).toEqual([expect.stringMatching(/^error 500 .*RangeError/)]);
    });

    it('counts from the arrival of the request', async () => {
      fakeTimers();
      const { handler, running, received, finish } = pending();
      events.on('conversation_closed', handler);
      const slow: Middleware = (_req, _res, next) => {
        jest.setSystemTime(Date.now() + 3_000);
        next();
      };
      const answer = send(await listen(5_000, slow), closed).then((response) => response);
      await running();
      jest.advanceTimersByTime(1_999);
      expect(received[0]?.signal.aborted).toBe(false);
      jest.advanceTimersByTime(1);
      expect(received[0]?.signal.aborted).toBe(true);
      expect((await answer).status).toBe(200);
      finish();
    });

    it('does not abort the signal of a handler that finished before it', async () => {
      fakeTimers();
      const received: WebhookEvent[] = [];
      events.on('conversation_closed', (event) => received.push(event));
      await send(await listen(5_000), closed).expect(200);
      await eventually(() => jest.getTimerCount() === 0);
      jest.advanceTimersByTime(60_000);
      expect(received[0]?.signal.aborted).toBe(false);
    });

    it.each([
      [chatwoot, sampleRequest(chatwoot, 'message_created', {}), 4_000],
      [convocore, sampleRequest(convocore, 'webhook_test', { workspaceSecret: 'x' }), 30_000],
      [froged, closed, 10_000],
      [oneroute, sampleRequest(oneroute, 'newMessage', {}), 10_000],
    ] as const)(
      'defaults to the time that the platform allows: %j',
      async (platform, request, deadline) => {
        fakeTimers();
        const { handler, running, received, finish } = pending();
        const all = new WebhookEvents<Record<string, unknown>, object>(platform as never);
        const server = host(
          jsonBody(),
          allowUnsigned(),
          validateAgainstSchema(platform as typeof froged, { logger }),
          dispatchByEvent(all.onAny(handler), { logger }),
        );
        const answer = send(await serve(server), { ...request, path: '/' }).then(
          (response) => response,
        );
        await running();
        jest.advanceTimersByTime(deadline - 1);
        expect(received[0]?.signal.aborted).toBe(false);
        jest.advanceTimersByTime(1);
        expect(received[0]?.signal.aborted).toBe(true);
        expect((await answer).status).toBe(200);
        finish();
      },
    );
  });

  it('lets handlers finish after the client has disconnected', async () => {
    const done: string[] = [];
    let started = false;
    let release = (): void => undefined;
    events.on('conversation_closed', async () => {
      started = true;
      await new Promise<void>((resolve) => (release = resolve));
      done.push('closed');
    });
    const address = await listen();
    const test = send(address, closed);
    test.end(() => undefined);
    await eventually(() => started);
    test.abort();
    release();
    await eventually(() => done.length > 0);
    await send(address, { ...closed, body: '{"event":"unknown"}' }).expect(200);
    expect(logger.lines).toEqual([expect.stringContaining('onUnknown')]);
  });

  it('answers 500 and says how to fix it if no link created an event', async () => {
    const server = host(
      jsonBody(),
      allowUnsigned(),
      dispatchByEvent(events, { logger }),
      answerErrors({ logger }),
    );
    const answer = await send(await serve(server), closed);
    const detail: unknown = expect.stringContaining('validateAgainstSchema(froged)');
    expectProblem(answer, 500, 'misconfigured', detail);
  });

  it('answers 500 to an event of another platform', async () => {
    const received: string[] = [];
    events.onUnknown(({ name }) => received.push(name));
    const server = host(
      jsonBody(),
      allowUnsigned(),
      validateAgainstSchema(chatwoot, { logger }),
      dispatchByEvent(events, { logger }),
      answerErrors({ logger }),
    );
    expectProblem(await send(await serve(server), closed), 500, 'misconfigured');
    expect(received).toEqual([]);
  });
});

function named(name: unknown): Error {
  return Object.defineProperty(new Error('secret-value'), 'name', { value: name });
}

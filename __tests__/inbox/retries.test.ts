import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const soon = { attempts: 3, minDelayMs: 1, maxDelayMs: 2 };

const environment = process.env.NODE_ENV;
afterEach(() => {
  process.env.NODE_ENV = environment;
});

describe('an event whose handler fails', () => {
  it('is retried with the attempt number until the handler succeeds', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ logger, retry: { ...soon, attempts: 5 } });
    const reports = reportsOf(inbox);
    const attempts: number[] = [];
    const signals = new Set<AbortSignal>();
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ attempt, signal }) => {
        attempts.push(attempt);
        signals.add(signal);
        if (attempt < 4) throw new RangeError(`failure ${attempt}`);
      }),
    );
    await post({ n: 1 });
    await eventually(() => reports.handled.length === 1);
    expect(attempts).toEqual([1, 2, 3, 4]);
    expect(signals.size).toBe(4);
    expect(reports.handled[0]).toMatchObject({ attempts: 4, router: 'notes' });
    expect(reports.failed.map(({ attempts, failure }) => [attempts, failure])).toEqual(
      [1, 2, 3].map((attempt) => [
        attempt,
        {
          attempt,
          at: expect.any(Date),
          errors: [`RangeError: failure ${attempt}`],
          handlers: [{ name: '#1', errorClass: 'RangeError', message: `failure ${attempt}` }],
        },
      ]),
    );
    expect(logger.lines[0]).toMatch(
      /^warn inbox: notes: added [\da-f-]{36}: attempt 1 failed in #1 \(RangeError\); next attempt in \d+ ms(?:$|\. NODE_ENV=)/,
    );
    expect(logger.lines.join()).not.toContain('failure');
    const stored = await inbox.get(reports.handled[0]!.id);
    expect(stored).toMatchObject({ status: 'handled', attempts: 4, finishedAt: expect.any(Date) });
    expect(stored?.failures).toHaveLength(3);
    expect(reports.dead).toEqual([]);
  });

  it('waits for the configured delay between attempts', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ logger, retry: { attempts: 2, minDelayMs: 200, maxDelayMs: 200 } });
    const { dead } = reportsOf(inbox);
    const times: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', () => {
        times.push(Date.now());
        throw new Error('a failure');
      }),
    );
    await post({ n: 1 });
    await eventually(() => dead.length === 1);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(160);
    expect(times[1]! - times[0]!).toBeLessThan(60_000);
    expect(logger.lines[0]).toMatch(/; next attempt in (?:1[6-9]|2[0-4])\d ms(?:$|\. )/);
  });

  // A retry may be claimed while its previous attempt is still being recorded.
  it('is retried however soon it is due', async () => {
    const retry = { attempts: 5, minDelayMs: 0.1, maxDelayMs: 0.1 };
    const inbox = file.open({ retry, pollMs: 1 });
    const { dead, failed } = reportsOf(inbox);
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ attempt, payload: { n } }) => {
        seen.push(`${n}.${attempt}`);
        throw new Error('a failure');
      }),
    );
    const sent = Array.from({ length: 20 }, (_, n) => ({ n }));
    await post(...sent);
    await eventually(() => dead.length === sent.length);
    expect(seen.sort()).toEqual(
      sent.flatMap(({ n }) => [1, 2, 3, 4, 5].map((a) => `${n}.${a}`)).sort(),
    );
    expect(failed.filter(({ event }) => (event.payload as { n: number }).n === 0)).toEqual(
      [1, 2, 3, 4].map((attempts) => expect.objectContaining({ attempts })),
    );
  });

  it('is retried only with the handlers that failed, identified by name or position', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const fails = (name: string, times: number) => (event: { attempt: number }) => {
      seen.push(`${name} ${event.attempt}`);
      if (event.attempt <= times) throw new Error(name);
    };
    const post = await desk.start(inbox, (router) =>
      router
        .on('added', fails('crm', 0), { name: 'crm' })
        .on('added', fails('mail', 1), { name: 'mail' })
        .on('added', fails('unnamed', 2))
        .on('added', fails('second unnamed', 0))
        .onAny(fails('any', 0)),
    );
    await post({ n: 1 });
    await eventually(() => handled.length === 1);
    expect(seen).toEqual([
      'crm 1',
      'mail 1',
      'unnamed 1',
      'second unnamed 1',
      'any 1',
      'mail 2',
      'unnamed 2',
      'unnamed 3',
    ]);
    expect((await inbox.get(handled[0]!.id))?.handlers).toHaveLength(5);
  });

  it('is retried after a restart without the handlers that succeeded', async () => {
    const seen: string[] = [];
    let isDown = true;
    const restart = async () => {
      const inbox = file.open({ retry: { attempts: 5, minDelayMs: 1, maxDelayMs: 1 } });
      const reports = reportsOf(inbox);
      const post = await desk.start(inbox, (router) =>
        router
          .on('added', () => seen.push('crm'), { name: 'crm' })
          .on(
            'added',
            () => {
              if (isDown) throw new Error('down');
              seen.push('mail');
            },
            { name: 'mail' },
          ),
      );
      return { inbox, reports, post };
    };
    const before = await restart();
    await before.post({ n: 1 });
    await eventually(() => before.reports.failed.length > 0);
    await before.inbox.close();
    isDown = false;
    const after = await restart();
    await eventually(() => after.reports.handled.length === 1);
    expect(seen).toEqual(['crm', 'mail']);
    expect(after.reports.handled[0]!.attempts).toBeGreaterThan(1);
  });

  it('is retried with its once handler, which gets no other event', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.once('added', ({ attempt, payload }) => {
        seen.push(`${payload.n} ${attempt}`);
        if (attempt < 3) throw new Error('a failure');
      }),
    );
    await post({ n: 1 }, { n: 2 });
    await eventually(() => handled.length === 2);
    await post({ n: 3 });
    await eventually(() => handled.length === 3);
    expect(seen).toEqual(['1 1', '1 2', '1 3']);
  });

  it('calls onError for each attempt', async () => {
    const inbox = file.open();
    const { dead } = reportsOf(inbox);
    const told: [string[], number][] = [];
    const post = await desk.start(inbox, (router) =>
      router
        .on('added', ({ attempt }) => Promise.reject(new RangeError(`attempt ${attempt}`)))
        .onError(({ errors }, { attempt }) => told.push([errors.map(String), attempt])),
    );
    await post({ n: 1 });
    await eventually(() => dead.length === 1);
    expect(told).toEqual([1, 2, 3].map((n) => [[`RangeError: attempt ${n}`], n]));
  });
});

describe('a dead letter', () => {
  const raise = (error: unknown) => () => {
    throw error;
  };

  it('is an event whose attempts have all failed, with its failures', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ logger });
    const reports = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router
        .on('added', raise(new RangeError('out of range')))
        .on('added', raise('a text'))
        .on('added', () => undefined)
        .onError(raise(new TypeError('in onError'))),
    );
    await post({ n: 1 });
    await eventually(() => reports.dead.length === 1);
    const errors = ['RangeError: out of range', 'a text', 'TypeError: in onError'];
    const handlers = [
      { name: '#1', errorClass: 'RangeError', message: 'out of range' },
      { name: '#2', errorClass: 'string', message: 'a text' },
    ];
    const failures = [1, 2, 3].map((attempt) => ({
      attempt,
      at: expect.any(Date),
      errors,
      handlers,
    }));
    const [dead] = reports.dead;
    expect(dead).toMatchObject({ attempts: 3, failure: failures[2] });
    expect(reports.failed).toHaveLength(2);
    expect(reports.handled).toEqual([]);
    expect(await inbox.get(dead!.id)).toMatchObject({
      status: 'dead',
      attempts: 3,
      failures,
      finishedAt: expect.any(Date),
    });
    expect(logger.lines.at(-1)).toBe(
      `error inbox: notes: added ${dead!.id}: attempt 3 failed in #1 (RangeError), #2 (string) ` +
        'and failed with TypeError; it is a dead letter',
    );
  });

  it('is made at once if there is only one attempt', async () => {
    const inbox = file.open({ retry: { ...soon, attempts: 1 } });
    const { dead, failed } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) => router.on('added', raise(new Error('no'))));
    await post({ n: 1 });
    await eventually(() => dead.length === 1);
    expect(failed).toEqual([]);
  });

  // An app that starts with fewer attempts than the event has had must not give up on it unheard.
  it.each(['succeeds', 'fails'] as const)(
    'is made only after one more call if "retry.attempts" was lowered, which %s',
    async (outcome) => {
      const before = file.open({ retry: { attempts: 1000, minDelayMs: 1, maxDelayMs: 1 } });
      const { failed } = reportsOf(before);
      const post = await desk.start(before, (router) => router.on('added', raise(new Error('no'))));
      await post({ n: 1 });
      await eventually(() => failed.length >= 4);
      await before.close();

      const after = file.open({ retry: { ...soon, attempts: 2 } });
      const { handled, dead } = reportsOf(after);
      let calls = 0;
      await desk.start(after, (router) =>
        router.on('added', () => {
          calls += 1;
          if (outcome === 'fails') throw new Error('no');
        }),
      );
      await eventually(() => handled.length + dead.length === 1);
      expect(calls).toBe(1);
      expect(outcome === 'fails' ? dead : handled).toHaveLength(1);
    },
  );

  it('keeps only the latest 20 failures, each with a shortened text', async () => {
    const inbox = file.open({ retry: { ...soon, attempts: 22 }, pollMs: 2 });
    const { dead } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.on('added', raise(new Error('x'.repeat(5000)))),
    );
    await post({ n: 1 });
    await eventually(() => dead.length === 1);
    const stored = await inbox.get(dead[0]!.id);
    expect(stored?.failures.map(({ attempt }) => attempt)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 3),
    );
    expect(stored?.failures[0]?.errors[0]!.length).toBeLessThanOrEqual(1000);
  });

  it.each<[string, unknown]>([
    ['a lone surrogate', new Error('\ud800')],
    ['a NUL', new Error('a\0b')],
    ['nothing', undefined],
    ['a symbol', Symbol('x')],
    ['an object without toString', Object.create(null)],
  ])('is made even if a handler throws %s', async (_, thrown) => {
    const inbox = file.open({ retry: { ...soon, attempts: 1 } });
    const { dead } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) => router.on('added', raise(thrown)));
    await post({ n: 1 });
    await eventually(() => dead.length === 1);
    expect((await inbox.get(dead[0]!.id))?.failures[0]?.errors).toEqual([expect.any(String)]);
  });

  it.each<[string, () => unknown]>([
    [
      'an error whose fields throw',
      () => {
        const error = new Error('unseen');
        // Node itself looks at the fields, but only once.
        expect(error.stack).toBeDefined();
        const fields = { name: { get: refuse }, message: { get: refuse }, stack: { get: refuse } };
        return Object.defineProperties(error, fields);
      },
    ],
    ['a proxy that refuses', () => new Proxy({}, { getPrototypeOf: refuse, get: refuse })],
  ])('is made even if a handler throws %s, in development too', async (_, make) => {
    process.env.NODE_ENV = 'development';
    const inbox = file.open({ retry: { ...soon, attempts: 1 } });
    const { dead } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) => router.on('added', () => raise(make())()));
    await post({ n: 1 });
    await eventually(() => dead.length === 1);
    const [failure] = (await inbox.get(dead[0]!.id))!.failures;
    expect(failure?.handlers).toMatchObject([{ name: '#1' }]);
  });
});

function refuse(): never {
  throw new Error('no');
}

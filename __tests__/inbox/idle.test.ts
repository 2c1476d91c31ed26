import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebhookEvents } from 'conversation-webhooks';
import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import type { DurableInbox, InboxOptions } from 'conversation-webhooks/inbox/sqlite';
import { memoryInbox } from 'conversation-webhooks/testing';
import { inboxSettings } from '../../lib/inbox/inbox-options.js';
import type { Claim, ClaimRequest, Store } from '../../lib/inbox/store.js';
import { Worker } from '../../lib/inbox/worker.js';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { noteDesk } from '../support/note-desk.js';
import { notes } from '../support/notes.js';
import { received } from '../support/received.js';
import { recordingLogger } from '../support/recording-logger.js';
import { sharedPostgres } from '../support/shared/shared.js';

const HOUR_MS = 3_600_000;
const desk = noteDesk();
const { file } = desk;
const opened: DurableInbox[] = [];
let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
let schemas = 0;

beforeAll(async () => {
  postgres = await sharedPostgres();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (inbox) => inbox.close()));
});
afterAll(async () => {
  await postgres.remove();
});

/** Polls too rarely to help. A retry is due in an hour. */
const patient: InboxOptions = {
  pollMs: HOUR_MS,
  graceMs: 50,
  retry: { attempts: 3, minDelayMs: HOUR_MS, maxDelayMs: HOUR_MS },
};

const inboxes = {
  SQLite: (options: InboxOptions) => file.open(options),
  memory(options: InboxOptions) {
    const inbox = memoryInbox({ logger: recordingLogger(), ...options });
    opened.push(inbox);
    return inbox;
  },
  PostgreSQL(options: InboxOptions) {
    const { connectionString } = postgres;
    const place = { connectionString, schema: `idle_${schemas++}` };
    const inbox = pgBossInbox({ ...place, logger: recordingLogger(), ...options });
    opened.push(inbox);
    return inbox;
  },
};

describe.each(['SQLite', 'memory', 'PostgreSQL'] as const)('an idle inbox: %s', (store) => {
  const open = (options: InboxOptions = {}) => inboxes[store]({ ...patient, ...options });

  it('has handled everything that was answered 200, and recorded it', async () => {
    const inbox = open();
    const handled: number[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', async ({ payload: { n } }) => {
        await sleep(n % 3);
        handled.push(n);
      }),
    );
    for (let n = 1; n <= 20; n++) {
      await post({ n });
      await inbox.idle();
      expect(handled).toHaveLength(n);
      const { events } = await inbox.list({ status: 'handled' });
      expect(events).toHaveLength(n);
    }
  });

  it('has handled what is being stored when it is asked, one conversation after the other', async () => {
    const inbox = open({ concurrency: 2 });
    const handled: unknown[] = [];
    const events = new WebhookEvents(notes).on('added', async ({ payload: { n } }) => {
      await sleep(1);
      handled.push(n);
    });
    const keep = inbox.attach(events, 'notes');
    const keeping = [1, 2, 3, 4, 5, 6].map(async (n) =>
      keep(received({ id: `${n}`, payload: { type: 'added', n, conversation: `c${n % 2}` } })),
    );
    await inbox.idle();
    expect(handled).toHaveLength(6);
    expect((await inbox.stats()).byStatus.handled).toBe(6);
    await Promise.all(keeping);
  });

  it('may have retries that are due later, and what waits behind them, until they are replayed', async () => {
    const inbox = open({ orderPatienceMs: Infinity });
    const attempts: string[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n }, attempt }) => {
        attempts.push(`${n}.${attempt}`);
        if (n === 1 && attempt < 3) throw new Error('a failure');
      }),
    );
    await post({ n: 1, conversation: 'a' }, { n: 2, conversation: 'a' }, { n: 3 });
    await inbox.idle();
    expect(attempts.toSorted()).toEqual(['1.1', '3.1']);
    expect(await inbox.replay({ status: 'pending' })).toBe(1);
    await inbox.idle();
    expect(attempts.toSorted()).toEqual(['1.1', '1.2', '3.1']);
    await inbox.replay({ status: 'pending' });
    await inbox.idle();
    expect(attempts.slice(-2)).toEqual(['1.3', '2.1']);
    expect(await inbox.stats()).toMatchObject({ depth: 0, byStatus: { handled: 3 } });
  });

  it('is idle at once without routers, and with nothing to do', async () => {
    const inbox = open();
    await inbox.idle();
    inbox.attach(
      new WebhookEvents(notes).onAny(() => undefined),
      'notes',
    );
    await Promise.all([inbox.idle(), inbox.idle()]);
    await inbox.idle();
  });

  it('does not wait for a router without handlers', async () => {
    const inbox = open();
    const post = await desk.start(inbox);
    await post({ n: 1 });
    await inbox.idle();
    expect((await inbox.stats()).depth).toBe(1);
  });

  it('has told of what was quarantined', async () => {
    const inbox = open();
    let told = 0;
    const post = await desk.start(inbox, (router) =>
      router.onMismatch(async () => {
        await sleep(20);
        told++;
      }),
    );
    await post({ n: 'not a number' });
    await inbox.idle();
    expect(told).toBe(1);
  });

  it('is refused once the inbox is closed, or as it is closed', async () => {
    const inbox = open();
    const running = gate();
    const post = await desk.start(inbox, (router) =>
      router.on('added', async () => running.opened),
    );
    await post({ n: 1 });
    const idle = inbox.idle();
    const refused = expect(idle).rejects.toThrow('The inbox is closed.');
    await inbox.close();
    await refused;
    await expect(inbox.idle()).rejects.toThrow('The inbox is closed.');
  });
});

describe('an idle inbox', () => {
  it('does not wait for an onMismatch that never ends', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ ...patient, logger, attemptTimeoutMs: 50 });
    const post = await desk.start(inbox, (router) =>
      router.onMismatch(async () => new Promise(() => undefined)),
    );
    await post({ n: 'not a number' });
    await inbox.idle();
    expect(logger.lines).toEqual([expect.stringMatching(/^error inbox: onMismatch failed for /)]);
  });

  it('has handled what an earlier process left', async () => {
    const first = file.open(patient);
    const post = await desk.start(first);
    await post({ n: 1 }, { n: 2 });
    await first.close();
    const inbox = file.open(patient);
    const handled: number[] = [];
    await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => handled.push(n)),
    );
    await inbox.idle();
    expect(handled.toSorted()).toEqual([1, 2]);
  });

  it.each([1, 2, 10])('has made all attempts that are due, %d at a time', async (concurrency) => {
    const inbox = file.open({
      ...patient,
      concurrency,
      retry: { attempts: 3, minDelayMs: 1, maxDelayMs: 1 },
    });
    const post = await desk.start(inbox, (router) =>
      router.on('added', async () => {
        await sleep(5);
        throw new Error('a failure');
      }),
    );
    await post({ n: 1 }, { n: 2 }, { n: 3 });
    for (let tries = 0; tries < 3; tries++) {
      await inbox.idle();
      await sleep(5);
    }
    await inbox.idle();
    expect((await inbox.stats()).byStatus).toMatchObject({ dead: 3, pending: 0 });
  });
});

describe('a worker that is asked whether it is idle', () => {
  /** A store whose claims the test answers. */
  function scripted({ settle, ...options }: Partial<Pick<Store, 'settle'>> & InboxOptions = {}) {
    const claiming: Claiming[] = [];
    const store: Pick<Store, 'claim' | 'settle' | 'extend' | 'takeOver'> = {
      claim: (request) =>
        new Promise((answer, reject) => {
          claiming.push({ request, answer, fail: () => reject(new Error('The disk is gone.')) });
        }),
      settle: settle ?? (() => Promise.resolve(true)),
      extend: () => Promise.resolve([]),
      takeOver: () => Promise.resolve(0),
    };
    const running = gate();
    const events = new WebhookEvents(notes).on('added', async () => running.opened);
    const worker = new Worker(
      store as Store,
      new Map([['notes', events]]),
      inboxSettings({ ...patient, logger: recordingLogger(), ...options }),
      () => undefined,
    );
    let isIdle = false;
    const idle = worker.idle().then(() => (isIdle = true));
    return { worker, claiming, running, idle, isIdle: () => isIdle };
  }

  const entry = { id: 'an id', router: 'notes', status: 'pending', event: received() } as const;
  const claim: Claim = {
    entry: {
      ...entry,
      ...{ attempts: 1, duplicates: 0, failures: [], handlers: [], finishedAt: undefined },
    },
    outdated: false,
    token: 'a token',
  };

  it('asks the store no more often while an event runs', async () => {
    const { worker, claiming, running, idle, isIdle } = scripted();
    await eventually(() => claiming.length === 1);
    claiming[0]!.answer([claim]);
    await sleep(100);
    expect(claiming).toHaveLength(1);
    expect(isIdle()).toBe(false);
    running.open();
    await eventually(() => claiming.length === 2);
    expect(isIdle()).toBe(false);
    claiming[1]!.answer([]);
    await idle;
    expect(claiming).toHaveLength(2);
    await worker.stop();
  });

  it('does not take an answer from before an event was stored', async () => {
    const { worker, claiming, idle, isIdle } = scripted();
    await eventually(() => claiming.length === 1);
    const storing = gate();
    const stored = worker.busyWith(async () => storing.opened);
    claiming[0]!.answer([]);
    await eventually(() => claiming.length === 2);
    claiming[1]!.answer([]);
    await sleep(20);
    expect(isIdle()).toBe(false);
    storing.open();
    await stored;
    await eventually(() => claiming.length === 3);
    expect(isIdle()).toBe(false);
    claiming[2]!.answer([]);
    await idle;
    await worker.stop();
  });

  it('lets only a thorough look say so, and only that one be thorough', async () => {
    const { worker, claiming, running, idle } = scripted();
    worker.wake();
    await eventually(() => claiming.length === 1);
    expect(claiming[0]!.request.isThorough).toBe(true);
    claiming[0]!.answer([claim]);
    await sleep(20);
    worker.wake();
    await eventually(() => claiming.length === 2);
    expect(claiming[1]!.request.isThorough).toBe(false);
    running.open();
    await sleep(20);
    claiming[1]!.answer([]);
    await eventually(() => claiming.length === 3);
    expect(claiming[2]!.request.isThorough).toBe(true);
    claiming[2]!.answer([]);
    await idle;
    worker.wake();
    await eventually(() => claiming.length === 4);
    expect(claiming[3]!.request.isThorough).toBe(false);
    claiming[3]!.answer([]);
    await worker.stop();
  });

  it('takes an answer that comes later than the next poll', async () => {
    const { worker, claiming, idle } = scripted({ pollMs: 10 });
    await eventually(() => claiming.length === 1);
    await sleep(100);
    claiming[0]!.answer([]);
    await idle;
    await worker.stop();
  });

  it('says that the store fails while the only slot waits to record an outcome', async () => {
    let isDown = true;
    const settle = async () =>
      isDown ? Promise.reject(new Error('The disk is gone.')) : Promise.resolve(true);
    const { worker, claiming, running, idle } = scripted({ concurrency: 1, settle });
    await eventually(() => claiming.length === 1);
    claiming[0]!.answer([claim]);
    const refused = expect(idle).rejects.toThrow('The disk is gone.');
    running.open();
    await refused;
    await expect(worker.idle()).rejects.toThrow('The disk is gone.');
    isDown = false;
    const up = worker.idle();
    await eventually(() => claiming.length === 2);
    claiming[1]!.answer([]);
    await up;
    await worker.stop();
  });

  it('says that the store fails', async () => {
    const { worker, claiming, idle } = scripted();
    await eventually(() => claiming.length === 1);
    const refused = expect(idle).rejects.toThrow('The disk is gone.');
    claiming[0]!.fail();
    await refused;
    await worker.stop();
  });
});

interface Claiming {
  readonly request: ClaimRequest;
  readonly answer: (claims: readonly Claim[]) => void;
  readonly fail: () => void;
}

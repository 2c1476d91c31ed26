import { expect, it } from '@jest/globals';
import { WebhookEvents } from 'conversation-webhooks';
import { inboxSettings } from '../../lib/inbox/inbox-options.js';
import type { Claim, Store } from '../../lib/inbox/store.js';
import { Worker } from '../../lib/inbox/worker.js';
import { eventually } from '../support/eventually.js';
import { gate } from '../support/gate.js';
import { noteDesk } from '../support/note-desk.js';
import { notes } from '../support/notes.js';
import { received } from '../support/received.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;

function claimOf(attempts: number): Claim {
  return {
    entry: {
      id: 'an id',
      router: 'notes',
      status: 'pending',
      event: received(),
      attempts,
      duplicates: 0,
      failures: [],
      handlers: [],
      finishedAt: undefined,
    },
    outdated: false,
    token: `token ${attempts}`,
  };
}

// One transaction may record the end of an attempt and claim the next.
it('a worker handles an event that is claimed again while its previous attempt is recorded', async () => {
  const failing = gate();
  const seen: number[] = [];
  const settled: string[] = [];
  const reported: string[] = [];
  const claiming: ((claims: readonly Claim[]) => void)[] = [];
  const store: Pick<Store, 'claim' | 'settle' | 'extend' | 'takeOver'> = {
    claim: () => new Promise((resolve) => claiming.push(resolve)),
    settle: (claim, { status }) => {
      settled.push(`${claim.token} ${status}`);
      if (claim.entry.attempts === 1) claiming.shift()!([claimOf(2)]);
      return Promise.resolve(true);
    },
    extend: () => Promise.resolve([]),
    takeOver: () => Promise.resolve(0),
  };
  const events = new WebhookEvents(notes).on('added', async ({ attempt }) => {
    seen.push(attempt);
    if (attempt > 1) return;
    await failing.opened;
    throw new Error('a failure');
  });
  const worker = new Worker(
    store as Store,
    new Map([['notes', events]]),
    inboxSettings({ logger: recordingLogger(), graceMs: 50 }),
    ({ token }, { outcome }) => reported.push(`${token} ${outcome.status}`),
  );
  worker.start();
  await eventually(() => claiming.length === 1);
  claiming.shift()!([claimOf(1)]);
  await eventually(() => seen.length === 1);
  worker.wake();
  await eventually(() => claiming.length === 1);
  failing.open();
  await eventually(() => settled.length > 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const claim of claiming) claim([]);
  await worker.stop();
  expect(seen).toEqual([1, 2]);
  expect(settled).toEqual(['token 1 pending', 'token 2 handled']);
  expect(reported).toEqual(settled);
});

it.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'a worker claims again if it is woken %d turns after a claim ends',
  async (turns) => {
    let claims = 0;
    let end: (claims: readonly Claim[]) => void = () => undefined;
    const claim = () => {
      claims += 1;
      return new Promise<readonly Claim[]>((resolve) => (end = resolve));
    };
    const worker = new Worker(
      { claim, takeOver: () => Promise.resolve(0) } as unknown as Store,
      new Map([['notes', new WebhookEvents(notes).on('added', () => undefined)]]),
      inboxSettings({ logger: recordingLogger(), pollMs: 60_000 }),
      () => undefined,
    );
    worker.start();
    await eventually(() => claims === 1);
    end([]);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    worker.wake();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(claims).toBe(2);
    end([]);
    await worker.stop();
  },
);

it('a handler that runs for longer than a lease keeps its event', async () => {
  const before = file.open({ leaseMs: 1000, pollMs: 10 });
  const after = file.open({ leaseMs: 1000, pollMs: 10 });
  const { handled } = reportsOf(before);
  const runs: string[] = [];
  const run = (name: string) => async () => {
    runs.push(name);
    await new Promise((resolve) => setTimeout(resolve, 3000));
  };
  const post = await desk.start(before, (router) => router.on('added', run('before')));
  await post({ n: 1 });
  await eventually(() => runs.length === 1);
  await desk.start(after, (router) => router.on('added', run('after')));
  await eventually(() => handled.length === 1);
  expect(runs).toEqual(['before']);
  expect(handled[0]).toMatchObject({ attempts: 1 });
});

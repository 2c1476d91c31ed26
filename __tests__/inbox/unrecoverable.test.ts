import { expect, it } from '@jest/globals';
import { UnrecoverableError } from 'conversation-webhooks';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const LATER = { attempts: 10, minDelayMs: 60_000, maxDelayMs: 60_000 };

it('an UnrecoverableError makes a dead letter at once, and the conversation goes on', async () => {
  const logger = recordingLogger();
  const inbox = file.open({ retry: LATER, logger });
  const { dead, failed, handled } = reportsOf(inbox);
  const post = await desk.start(inbox, (router) =>
    router
      .on(
        'added',
        ({ payload: { n } }) => {
          if (n === 1) throw new UnrecoverableError('the CRM answers 422');
        },
        { name: 'crm' },
      )
      .on('added', () => undefined, { name: 'slack' }),
  );
  await post({ n: 1, conversation: 'a' }, { n: 2, conversation: 'a' });
  await eventually(() => handled.length === 1);
  expect(failed).toEqual([]);
  expect(dead).toMatchObject([
    {
      event: { payload: { n: 1 } },
      attempts: 1,
      failure: {
        errors: ['UnrecoverableError: the CRM answers 422'],
        handlers: [
          { name: 'crm', errorClass: 'UnrecoverableError', message: 'the CRM answers 422' },
        ],
      },
    },
  ]);
  expect(logger.lines).toEqual([
    expect.stringMatching(
      `^error inbox: notes: added ${dead[0]!.id}: attempt 1 failed in crm \\(UnrecoverableError\\); ` +
        'it is a dead letter(?:\\. NODE_ENV=.*)?$',
    ),
  ]);
});

it('a replay of such a dead letter runs only the handlers that have not succeeded', async () => {
  const inbox = file.open({ retry: LATER });
  const { dead, handled } = reportsOf(inbox);
  const runs: string[] = [];
  const post = await desk.start(inbox, (router) =>
    router
      .on(
        'added',
        () => {
          runs.push('crm');
          if (runs.length < 3) throw new UnrecoverableError('no');
        },
        { name: 'crm' },
      )
      .on('added', () => runs.push('slack'), { name: 'slack' }),
  );
  await post({ n: 1 });
  await eventually(() => dead.length === 1);
  expect(await inbox.replay(dead[0]!.id)).toBe(1);
  await eventually(() => handled.length === 1);
  expect(runs).toEqual(['crm', 'slack', 'crm']);
});

it.each<[string, () => unknown, 'dead' | 'failed']>([
  ['a subclass', () => new (class Refused extends UnrecoverableError {})('no'), 'dead'],
  [
    'one of another copy of the package',
    () => Object.assign(new Error('no'), { name: 'UnrecoverableError' }),
    'dead',
  ],
  [
    'an error that was caused by one',
    () => new Error('no', { cause: new UnrecoverableError('') }),
    'failed',
  ],
  ['a text', () => 'UnrecoverableError', 'failed'],
])('%s counts as well, or not', async (_, make, expected) => {
  const inbox = file.open({ retry: LATER });
  const reports = reportsOf(inbox);
  const post = await desk.start(inbox, (router) =>
    router.on('added', () => {
      throw make();
    }),
  );
  await post({ n: 1 });
  await eventually(() => reports.dead.length + reports.failed.length === 1);
  expect(reports[expected]).toHaveLength(1);
});

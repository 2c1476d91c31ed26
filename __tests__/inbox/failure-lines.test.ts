import { afterEach, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const LATER = { attempts: 10, minDelayMs: 60_000, maxDelayMs: 60_000 };
const HINT = '. NODE_ENV=development or NODE_DEBUG=conversation-webhooks shows message and stack';
const environment = process.env.NODE_ENV;

afterEach(() => {
  process.env.NODE_ENV = environment;
});

/** @returns the lines of the log once an attempt has failed in two of three handlers */
async function linesOfFailure(): Promise<readonly string[]> {
  const logger = recordingLogger();
  const inbox = file.open({ retry: LATER, logger });
  const { stored } = reportsOf(inbox);
  const post = await desk.start(inbox, (router) =>
    router
      .on(
        'added',
        async () => {
          await eventually(() => stored.length === 4);
          throw new TypeError('of the payload: 4711');
        },
        { name: 'crm' },
      )
      .on('added', () => undefined, { name: 'slack' })
      .onAny(() => {
        throw new RangeError('also 4711');
      }),
  );
  const conversation = 'a';
  await post(...[1, 2, 3].map((n) => ({ n, conversation })), { n: 4, conversation: 'b' });
  await eventually(() => logger.lines.length === 2);
  return logger.lines;
}

it('the log line of a failed attempt names the handlers, the classes and how many events wait', async () => {
  const [first, second] = await linesOfFailure();
  const failed =
    /attempt 1 failed in crm \(TypeError\), onAny #1 \(RangeError\); next attempt in \d+ ms/;
  expect(first).toMatch(failed);
  expect(second).toMatch(failed);
  // Only the first line of the process says it.
  expect([first, second].map((line) => line!.endsWith(HINT))).toEqual([true, false]);
  const endings = [first!, second!]
    .map((line) => line.replace(HINT, '').replace(/^.* ms/, ''))
    .toSorted();
  expect(endings).toEqual(['', '; 2 more of its conversation wait']);
});

it('the log shows no message and no stack outside of development', async () => {
  expect((await linesOfFailure()).join()).not.toMatch(/4711|\n/);
});

it('the log shows messages and stacks in development', async () => {
  process.env.NODE_ENV = 'development';
  const lines = (await linesOfFailure()).join();
  expect(lines).toContain('TypeError: of the payload: 4711\n    at ');
  expect(lines).toContain('RangeError: also 4711\n    at ');
});

import { describe, expect, it } from '@jest/globals';
import { sqliteInbox, type InboxOptions } from 'conversation-webhooks/inbox/sqlite';
import { inboxSettings } from '../../lib/inbox/inbox-options.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';

const NO_NUMBERS: unknown[] = [0, -1, NaN, Infinity, null, '5s', '5', {}];
const DURATIONS = ['attemptTimeoutMs', 'leaseMs', 'retentionMs', 'graceMs', 'pollMs'];
const RETRY = ['attempts', 'minDelayMs', 'maxDelayMs'];

function expectRefusal(options: object, name: string): void {
  const construct = () => inboxSettings(options);
  expect(construct).toThrow(TypeError);
  expect(construct).toThrow(`"${name}"`);
}

describe('the options of an inbox', () => {
  it.each([...DURATIONS, 'concurrency'])('refuse anything but a number above 0 in %s', (name) => {
    for (const value of NO_NUMBERS.filter((each) => each !== null)) {
      expectRefusal({ [name]: value }, name);
    }
  });

  it.each(RETRY)('refuse anything but a number above 0 in retry.%s', (name) => {
    for (const value of NO_NUMBERS) expectRefusal({ retry: { [name]: value } }, `retry.${name}`);
  });

  it('refuse fractions in counts', () => {
    expectRefusal({ concurrency: 2.5 }, 'concurrency');
    expectRefusal({ retry: { attempts: 2.5 } }, 'retry.attempts');
  });

  // Node's timers fire at once if their delay is too long: every attempt would time out.
  it.each(['attemptTimeoutMs', 'graceMs', 'pollMs', 'leaseMs'])(
    'refuse a delay in %s that is too long for a timer',
    (name) => expectRefusal({ [name]: 30 * 24 * 3_600_000 * 3 }, name),
  );

  it('refuse a maxDelayMs below minDelayMs', () => {
    expectRefusal({ retry: { minDelayMs: 10, maxDelayMs: 9 } }, 'retry.maxDelayMs');
    expectRefusal({ retry: { maxDelayMs: 4999 } }, 'retry.maxDelayMs');
    expect(inboxSettings({ retry: { minDelayMs: 10, maxDelayMs: 10 } }).retry.maxDelayMs).toBe(10);
  });

  it.each([null, 'id', {}])('refuse %p as dedupe', (dedupe) => {
    expectRefusal({ dedupe }, 'dedupe');
  });

  it.each([null, 'console', {}, { warn: console.warn }])('refuse %p as logger', (logger) => {
    expectRefusal({ logger }, 'logger');
  });

  it('have defaults, also for undefined', () => {
    const numbers = {
      attemptTimeoutMs: 60_000,
      concurrency: 10,
      leaseMs: 30_000,
      retentionMs: 30 * 24 * 3_600_000,
      graceMs: 10_000,
      pollMs: 1000,
      retry: { attempts: 10, minDelayMs: 5000, maxDelayMs: 48 * 3_600_000 },
    };
    expect(inboxSettings({})).toMatchObject(numbers);
    const nothing = Object.fromEntries(DURATIONS.map((name) => [name, undefined]));
    const retry = Object.fromEntries(RETRY.map((name) => [name, undefined]));
    expect(
      inboxSettings({ ...nothing, retry, dedupe: undefined, logger: undefined }),
    ).toMatchObject(numbers);
    expect(inboxSettings({ retry: { attempts: 3 }, concurrency: 2 })).toMatchObject({
      ...numbers,
      concurrency: 2,
      retry: { ...numbers.retry, attempts: 3 },
    });
  });
});

describe('sqliteInbox', () => {
  const file = inboxOnFile();

  it.each<InboxOptions>([
    { concurrency: 0 },
    { retry: { attempts: -1 } },
    { logger: {} as Console },
    { dedupe: 'id' as never },
  ])('throws a TypeError and creates no file for %j', async (options) => {
    const { access } = await import('node:fs/promises');
    expect(() => file.open(options)).toThrow(TypeError);
    await expect(access(file.path)).rejects.toThrow('ENOENT');
  });

  it.each([
    [undefined, 'not undefined. If it comes from an environment variable'],
    ['', 'not an empty text. If it comes from an environment variable'],
    [':memory:', 'and not begin with ":". In tests, use memoryInbox()'],
    ['file:a.db', 'not a URL: leave "file:" out'],
    [new URL('file:///tmp/a.db'), 'not a URL. fileURLToPath()'],
    [5, 'not 5.'],
    [null, 'not null.'],
  ])('throws a TypeError if "path" is %p', (path, why) => {
    const construct = () => sqliteInbox({ path: path as string, logger: recordingLogger() });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(`"path" must be the path of a file, ${why}`);
  });
});

import { describe, expect, it } from '@jest/globals';
import { inboxSettings } from '../../lib/inbox/inbox-options.js';
import { retryDelay } from '../../lib/inbox/retry-delay.js';

const HOUR = 3_600_000;
const AVERAGE = 0.5;
const retry = { attempts: 6, minDelayMs: 100, maxDelayMs: 1600 };

/** The delays after each attempt but the last. */
function delaysOf(options: typeof retry, random = AVERAGE): number[] {
  return Array.from({ length: options.attempts - 1 }, (_, index) =>
    retryDelay(options, index + 1, random),
  );
}

describe('retryDelay', () => {
  it('grows exponentially from minDelayMs before the second attempt to maxDelayMs before the last', () => {
    expect(delaysOf(retry)).toEqual([100, 200, 400, 800, 1600]);
  });

  it('varies randomly by up to 20 %', () => {
    expect(delaysOf(retry, 0)).toEqual([80, 160, 320, 640, 1280]);
    expect(delaysOf(retry, 1)).toEqual([120, 240, 480, 960, 1920]);
    const many = Array.from({ length: 200 }, () => retryDelay(retry, 1));
    expect(Math.min(...many)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...many)).toBeLessThanOrEqual(120);
    expect(new Set(many).size).toBeGreaterThan(10);
  });

  it('is minDelayMs if there is only one, and stays at maxDelayMs after the last', () => {
    expect(retryDelay({ ...retry, attempts: 2 }, 1, AVERAGE)).toBe(100);
    expect(retryDelay({ ...retry, attempts: 1 }, 1, AVERAGE)).toBe(100);
    expect(retryDelay(retry, 9, AVERAGE)).toBe(1600);
  });

  it('is constant if minDelayMs equals maxDelayMs', () => {
    expect(delaysOf({ attempts: 4, minDelayMs: 70, maxDelayMs: 70 })).toEqual([70, 70, 70]);
  });

  it('adds up to about three days in ten attempts by default', () => {
    const { retry: defaults } = inboxSettings({});
    const delays = delaysOf(defaults);
    expect(delays).toHaveLength(9);
    expect([delays[0], delays[8]]).toEqual([5000, 48 * HOUR]);
    const days = delays.reduce((sum, delay) => sum + delay, 0) / (24 * HOUR);
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(3.2);
  });
});

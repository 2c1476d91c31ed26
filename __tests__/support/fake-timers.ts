import { jest } from '@jest/globals';

const NEEDED_BY_SOCKETS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
] as const;

/** Puts the clock and `setTimeout` into the test's hands, and leaves alone what sockets need. */
export function fakeTimers(now = new Date()): void {
  jest.useFakeTimers({ now, doNotFake: [...NEEDED_BY_SOCKETS, 'setInterval', 'clearInterval'] });
}

/** Puts `setInterval` alone into the test's hands. */
export function fakeIntervals(): void {
  jest.useFakeTimers({
    doNotFake: [...NEEDED_BY_SOCKETS, 'Date', 'setTimeout', 'clearTimeout'],
  });
}

import { jest } from '@jest/globals';

/** Puts the clock and `setTimeout` into the test's hands, and leaves alone what sockets need. */
export function fakeTimers(now = new Date()): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
    ],
  });
}

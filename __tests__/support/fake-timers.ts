import { jest } from '@jest/globals';

const NEEDED_BY_SOCKETS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
] as const;

/** Lets the test control the clocks and `setTimeout`. What sockets need stays real. */
export function fakeTimers(now = new Date()): void {
  jest.useFakeTimers({ now, doNotFake: [...NEEDED_BY_SOCKETS, 'setInterval', 'clearInterval'] });
  // Sockets need the object, but not this.
  jest.spyOn(performance, 'now').mockImplementation(() => Date.now());
}

/** Lets the test control only `setInterval`. */
export function fakeIntervals(): void {
  jest.useFakeTimers({
    doNotFake: [...NEEDED_BY_SOCKETS, 'Date', 'setTimeout', 'clearTimeout'],
  });
}

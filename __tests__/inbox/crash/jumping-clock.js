/*
 * Preloaded into a receiver, also into its threads, where tsx does not work: a wall clock that jumps by
 * seconds or hours, forth and back, differently in each process and thread, and a `performance.now()`
 * that runs slow, as if the machine had been suspended. `process.hrtime` and timers stay right, because
 * nobody can set their clock.
 */
import { createHash } from 'node:crypto';
import { threadId } from 'node:worker_threads';

/** It is off by 1 to 10^4 seconds, nearly three hours. */
const LARGEST_EXPONENT = 4;
/** Nanoseconds between two jumps, at most. */
const LONGEST_REST = 2e9;

let drawn = 0;
/** From 0 to 1, reproducible for a seed and thread. */
function random() {
  const hash = createHash('sha256').update(`${process.env.CLOCK_SEED} ${threadId} ${drawn++}`);
  return hash.digest().readUInt32LE() / 2 ** 32;
}

function randomOffset() {
  const ms = 1000 * 10 ** (LARGEST_EXPONENT * random());
  return Math.round(random() < 0.5 ? ms : -ms);
}

const RealDate = Date;
const realNow = Date.now;
let offset = randomOffset();
let nextJump = 0;

function now() {
  const at = Number(process.hrtime.bigint());
  if (at >= nextJump) {
    offset = randomOffset();
    nextJump = at + LONGEST_REST * random();
  }
  return realNow() + offset;
}

RealDate.now = now;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
});

const { timeOrigin } = performance;
const performanceNow = performance.now.bind(performance);
const speed = 0.5 + 0.5 * random();
Object.defineProperties(performance, {
  timeOrigin: { value: timeOrigin + offset },
  now: { value: () => speed * performanceNow() },
});

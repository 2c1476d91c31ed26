/** Milliseconds since 1970, by a clock that runs on evenly when the machine's is set. */
export function now(): number {
  return Math.floor(performance.timeOrigin + performance.now());
}

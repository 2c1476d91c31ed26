import { timingSafeEqual } from 'node:crypto';

/** True if `candidate` is one of `keys`, in a time that depends on neither. */
export function matchesAny(candidate: Buffer, keys: readonly Buffer[]): boolean {
  let matches = false;
  for (const key of keys) {
    if (candidate.length === key.length && timingSafeEqual(candidate, key)) matches = true;
  }
  return matches;
}

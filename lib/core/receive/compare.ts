import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../sha256.js';

/** True if `candidate` equals one of `keys`. Its timing does not show where they differ. */
export function matchesAny(candidate: Buffer, keys: readonly Buffer[]): boolean {
  let matches = false;
  for (const key of keys) {
    if (candidate.length === key.length && timingSafeEqual(candidate, key)) matches = true;
  }
  return matches;
}

/** The SHA-256 of a secret: the same length for all secrets, so that comparing them is safe. */
export function digest(secret: string): Buffer {
  return Buffer.from(sha256(secret), 'hex');
}

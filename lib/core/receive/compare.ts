import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../sha256.js';

/**
 * The position of the key that equals `candidate`, or -1. All are compared, so that its timing does
 * not show where they differ, nor which of them it is.
 */
export function matchOf(candidate: Buffer, keys: readonly Buffer[]): number {
  let match = -1;
  for (let place = keys.length - 1; place >= 0; place -= 1) {
    const key = keys[place]!;
    if (candidate.length === key.length && timingSafeEqual(candidate, key)) match = place;
  }
  return match;
}

/** The SHA-256 of a secret: the same length for all secrets, so that comparing them is safe. */
export function digest(secret: string): Buffer {
  return Buffer.from(sha256(secret), 'hex');
}

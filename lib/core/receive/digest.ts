import { sha256 } from '../sha256.js';

/** A secret's SHA-256: of one length whatever the secret, so that it can be compared safely. */
export function digest(secret: string): Buffer {
  return Buffer.from(sha256(secret), 'hex');
}

import * as crypto from 'node:crypto';

/** In hexadecimal. */
export const sha256: (data: string | Buffer) => string =
  // Takes half the time, and is missing in Node before 20.12.
  'hash' in crypto
    ? (data) => crypto.hash('sha256', data)
    : (data) => crypto.createHash('sha256').update(data).digest('hex');

import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import sample from '../json-schema/froged/samples/contact_part_added.json' with { type: 'json' };
import { SECRET } from './secret.js';

/** Some way back, so that so many tokens, a second apart, are all from the past. */
const FIRST_TOKEN = 1_600_000_000;

/**
 * Signed requests of FROGED as they go over the wire: each is another message of another
 * conversation, with another text and another token.
 *
 * @param first - number of the first: pools that don't overlap hold no duplicate
 */
export function requestPool(first: number, count: number): readonly Buffer[] {
  // Given a string, jsonwebtoken first tries to read it as a private key, at 50 times the cost.
  const key = createSecretKey(SECRET, 'utf8');
  const start = Date.now();
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const id = number.toString(16).padStart(12, '0');
    const time = new Date(start + index).toISOString();
    const part = {
      ...sample.data.part,
      updatedAt: time,
      id: `66b0c4e9e6f7${id}`,
      idConversation: `66b0c4d5e6f7${id}`,
      body: `Thank you! Do you have a tracking number for order ${number}?`,
    };
    const body = JSON.stringify({ ...sample, timestamp: time, data: { ...sample.data, part } });
    const lines = [
      'POST / HTTP/1.1',
      'host: localhost',
      'connection: keep-alive',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      `froged-webhook-signature: ${jwt.sign({ iat: FIRST_TOKEN + number }, key)}`,
    ];
    return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
}

import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import sample from '../../json-schema/froged/samples/contact_part_added.json' with { type: 'json' };
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

/** Long ago, so that all tokens, a second apart, are from the past. */
const FIRST_TOKEN = 1_600_000_000;

// jsonwebtoken first tries to read a string as a private key, at 50 times the cost.
const key = createSecretKey(SECRET, 'utf8');
const start = Date.now();

/** Each request has another message, of another conversation, and another token. */
export const froged: Sender = (number, bytes) => {
  const id = number.toString(16).padStart(12, '0');
  const time = new Date(start + number).toISOString();
  return {
    headers: { 'froged-webhook-signature': jwt.sign({ iat: FIRST_TOKEN + number }, key) },
    body: padded(bytes, (body) => {
      const part = {
        ...sample.data.part,
        updatedAt: time,
        id: `66b0c4e9e6f7${id}`,
        idConversation: `66b0c4d5e6f7${id}`,
        body,
      };
      return { ...sample, timestamp: time, data: { ...sample.data, part } };
    }),
  };
};

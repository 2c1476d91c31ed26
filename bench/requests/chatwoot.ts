import { createHmac, randomUUID } from 'node:crypto';
import sample from '../../json-schema/chatwoot/samples/message_created.whatsapp.json' with { type: 'json' };
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

const timestamp = String(Math.floor(Date.now() / 1000));

/** Each request has another message. */
export const chatwoot: Sender = (number, bytes) => {
  const body = padded(bytes, (content) => ({ ...sample, id: number, content }));
  const signature = createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('hex');
  return {
    headers: {
      'x-chatwoot-delivery': randomUUID(),
      'x-chatwoot-timestamp': timestamp,
      'x-chatwoot-signature': `sha256=${signature}`,
    },
    body,
  };
};

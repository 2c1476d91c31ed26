import { Webhook } from 'standardwebhooks';
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

const webhook = new Webhook(Buffer.from(SECRET).toString('base64'));
const now = new Date();

/** Messages, signed as specified: https://www.standardwebhooks.com */
export const standardWebhooks: Sender = (number, bytes) => {
  const id = `msg_${number}`;
  const body = padded(bytes, (text) => ({
    type: 'message.created',
    timestamp: now.toISOString(),
    data: { id, conversation: { id: `conversation_${number}`, channel: 'chat' }, text },
  }));
  return {
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': webhook.sign(id, now, body),
    },
    body,
  };
};

import { createHmac } from 'node:crypto';
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

/** Messages, as LINE signs them. https://developers.line.biz/en/reference/messaging-api/ */
export const line: Sender = (number, bytes) => {
  const body = padded(bytes, (text) => ({
    destination: 'U0123456789abcdef0123456789abcdef',
    events: [
      {
        type: 'message',
        message: { type: 'text', id: String(number), quoteToken: 'q3Plxr4AgKd', text },
        webhookEventId: `01FZ74A0TDDPYRVKNK${number}`,
        deliveryContext: { isRedelivery: false },
        timestamp: 1_772_442_306_585,
        source: { type: 'user', userId: 'U4af4980629a7b3e1c5d2f8e9a0b1c2d3' },
        replyToken: '38ef843bde154d9b91c21320ffd17a0f',
        mode: 'active',
      },
    ],
  }));
  return {
    headers: { 'x-line-signature': createHmac('sha256', SECRET).update(body).digest('base64') },
    body,
  };
};

import sample from '../../json-schema/oneroute/samples/newMessage.json' with { type: 'json' };
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

/** Each request has a message of another conversation. */
export const oneroute: Sender = (number, bytes) => ({
  path: `/${encodeURIComponent(SECRET)}`,
  headers: {},
  body: padded(bytes, (content) => ({
    ...sample,
    message: { ...sample.message, conversation_id: String(number), content },
  })),
});

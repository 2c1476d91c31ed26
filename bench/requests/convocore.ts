import sample from '../../json-schema/convocore/samples/message_received.json' with { type: 'json' };
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

/** Each request has a message of another conversation. */
export const convocore: Sender = (number, bytes) => ({
  headers: {},
  body: padded(bytes, (messageContent) => ({
    ...sample,
    payload: {
      ...sample.payload,
      convoId: `convo_${number}`,
      messageContent,
      workspaceSecret: SECRET,
    },
  })),
});

import { createHmac } from 'node:crypto';
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

const timestamp = String(Math.floor(Date.now() / 1000));

/** Messages, as Slack signs them. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export const slack: Sender = (number, bytes) => {
  const body = padded(bytes, (text) => ({
    token: 'not used any more',
    team_id: 'T0EXAMPLE',
    api_app_id: 'A0EXAMPLE',
    event: {
      type: 'message',
      channel: 'C0EXAMPLE',
      channel_type: 'channel',
      user: 'U0EXAMPLE',
      text,
      ts: `1772442306.${number}`,
      event_ts: `1772442306.${number}`,
    },
    type: 'event_callback',
    event_id: `Ev${number}`,
    event_time: 1_772_442_306,
    authorizations: [{ team_id: 'T0EXAMPLE', user_id: 'U0EXAMPLEBOT', is_bot: true }],
  }));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    headers: { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` },
    body,
  };
};

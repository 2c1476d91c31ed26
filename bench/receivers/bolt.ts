/* The ExpressReceiver of Slack's Bolt. */
import bolt from '@slack/bolt';
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const receiver = new bolt.ExpressReceiver({ signingSecret: SECRET, endpoints: MOUNT });
const app = new bolt.App({
  receiver,
  authorize: () =>
    Promise.resolve({ botToken: 'xoxb-none', botId: 'B0EXAMPLE', botUserId: 'U0EXAMPLEBOT' }),
});
app.message(() => Promise.resolve());

await serveReceiver({ listener: receiver.app });

import { chatwoot } from './chatwoot.js';
import { convocore } from './convocore.js';
import { froged } from './froged.js';
import { chatwootByGithub, frogedByGithub, github } from './github.js';
import { line } from './line.js';
import { oneroute } from './oneroute.js';
import type { Sender } from './sender.js';
import { slack } from './slack.js';
import { standardWebhooks } from './standard-webhooks.js';

export const senders = {
  froged,
  convocore,
  chatwoot,
  oneroute,
  github,
  frogedByGithub,
  chatwootByGithub,
  line,
  standardWebhooks,
  slack,
} satisfies Record<string, Sender>;

export type SenderName = keyof typeof senders;

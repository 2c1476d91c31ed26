import { createHmac, randomUUID } from 'node:crypto';
import { chatwoot } from './chatwoot.js';
import { froged } from './froged.js';
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender, SentRequest } from './sender.js';

/** Comments on issues, as GitHub signs them. https://docs.github.com/webhooks */
export const github: Sender = (number, bytes) =>
  signed(
    padded(bytes, (text) => ({
      action: 'created',
      issue: { id: number, number, title: 'A dent', user: { login: 'ada', id: 7 } },
      comment: { id: number, user: { login: 'ada', id: 7 }, body: text },
      repository: { id: 1, name: 'bikes', full_name: 'example/bikes' },
      sender: { login: 'ada', id: 7 },
    })),
  );

/** The payload of another vendor, as GitHub would send it. */
export const frogedByGithub: Sender = (number, bytes) => byGithub(froged, number, bytes);
export const chatwootByGithub: Sender = (number, bytes) => byGithub(chatwoot, number, bytes);

const ACTION = '{"action":"created",';

function byGithub(sender: Sender, number: number, bytes: number): SentRequest {
  const { body } = sender(number, bytes - ACTION.length + 1);
  return signed(ACTION + body.slice(1));
}

function signed(body: string): SentRequest {
  return {
    headers: {
      'x-github-delivery': randomUUID(),
      'x-github-event': 'issue_comment',
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
    body,
  };
}

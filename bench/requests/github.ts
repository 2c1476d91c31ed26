import { createHmac, randomUUID } from 'node:crypto';
import { padded } from './padded.js';
import { SECRET } from './secret.js';
import type { Sender } from './sender.js';

/** Comments on issues, as GitHub signs them. https://docs.github.com/webhooks */
export const github: Sender = (number, bytes) => {
  const body = padded(bytes, (text) => ({
    action: 'created',
    issue: { id: number, number, title: 'A dent', user: { login: 'ada', id: 7 } },
    comment: { id: number, user: { login: 'ada', id: 7 }, body: text },
    repository: { id: 1, name: 'bikes', full_name: 'example/bikes' },
    sender: { login: 'ada', id: 7 },
  }));
  return {
    headers: {
      'x-github-delivery': randomUUID(),
      'x-github-event': 'issue_comment',
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
    body,
  };
};

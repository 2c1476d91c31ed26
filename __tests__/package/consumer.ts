/* A strict TypeScript program that uses the package. The tests compile it against the tarball. */
import express, { type Express } from 'express';
import {
  answerErrors,
  chatwoot,
  dispatchByEvent,
  froged,
  jsonBody,
  oneroute,
  validateAgainstSchema,
  verifyFrogedJwt,
  WebhookError,
  WebhookEvents,
  webhookRouter,
  type Chatwoot,
  type Inbox,
  type WebhookEvent,
} from 'conversation-webhooks';
import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest } from 'conversation-webhooks/testing';

const secret = process.env.WEBHOOK_SECRET;

export function receive(): Express {
  const inbox: Inbox = sqliteInbox({ path: 'webhooks.db', retentionMs: 1000 });
  const hooks = webhookRouter(chatwoot, { secret, inbox, tenant: (req) => req.headers.host });
  hooks.on('message_created', ({ payload }) => senderOf(payload));
  hooks.onError((error, event) => {
    console.error(event.id, error.errors);
  });

  const events = new WebhookEvents(froged);
  events.on(['nps_rated', 'conversation_closed'], ({ name, tenant }) => console.log(name, tenant));
  return express()
    .use('/webhooks/chatwoot', hooks)
    .post(
      '/webhooks/froged',
      jsonBody({ limit: '1mb' }),
      verifyFrogedJwt({ secret: [secret ?? '', 'the one before'] }),
      validateAgainstSchema(froged, { strict: true }),
      dispatchByEvent(events),
      answerErrors(),
    );
}

export function pgBoss(): Inbox {
  return pgBossInbox({ connectionString: 'postgres://localhost/webhooks' });
}

export function aTest(): string {
  const { headers, body } = sampleRequest(oneroute, 'newMessage', { token: 'a secret of ours' });
  const error = new WebhookError('unverified', 'No.');
  return `${headers['content-type'] ?? ''} ${body} ${error.code}`;
}

export function wrongUse(event: WebhookEvent): void {
  const hooks = webhookRouter(oneroute, { token: secret });
  // @ts-expect-error -- not an event of OneRoute
  hooks.on('message_created', () => undefined);
  // @ts-expect-error -- not a field of that event
  hooks.on('newMessage', ({ payload }) => payload.rating);
  // @ts-expect-error -- an option of another platform
  webhookRouter(oneroute, { workspaceSecret: secret });
  // @ts-expect-error -- not an event of OneRoute
  sampleRequest(oneroute, 'nps_rated', { token: 'a secret of ours' });
  // @ts-expect-error -- not an option of sqliteInbox
  sqliteInbox({ file: 'webhooks.db' });
  // @ts-expect-error -- not a string
  console.log(event.receivedAt satisfies string);
}

function senderOf({ sender }: Chatwoot.MessageCreated): string | undefined {
  return sender?.type;
}

/* A strict TypeScript program, without Express, that uses what types can get wrong in old compilers. */
import { createServer } from 'node:http';
import type { EventEmitter } from 'node:events';
import {
  chatwoot,
  froged,
  webhookRouter,
  WebhookEvents,
  type EventRegistry,
  type Froged,
  type ReceivedEvent,
  type WebhookEvent,
} from 'conversation-webhooks';
import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import { sqliteInbox, type InboxFailureReport } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest } from 'conversation-webhooks/testing';

const secret = process.env.WEBHOOK_SECRET;

/** An app that emits declarations, as those made with the Nest CLI, must be able to name their types. */
export const exported = {
  hooks: webhookRouter(chatwoot, { secret }),
  events: new WebhookEvents(froged),
  makeInbox: () => sqliteInbox({ path: 'webhooks.db' }),
};

export function receive(): EventEmitter {
  const inbox = sqliteInbox({ path: 'webhooks.db' });
  inbox.on('dead', ({ id, event, failure }) => {
    console.error(id.trim(), event.name.trim(), failure.errors.length.toFixed());
  });
  inbox.once('stored', async ({ attempts }) => Promise.resolve(attempts.toFixed()));
  const report = ({ failure }: InboxFailureReport) => console.error(failure.errors);
  inbox.on('failed', report).off('failed', report);

  const hooks = webhookRouter(chatwoot, { secret, inbox, tenant: (req) => req.headers.host });
  hooks.on('message_created', ({ payload }) => payload.content?.trim());
  hooks.on(['message_created', 'message_updated'], ({ name, payload }) => {
    if (name === 'message_created') payload.content?.trim();
  });
  createServer(hooks).listen(3000);
  return inbox;
}

export function listsAndAliases(
  events: WebhookEvents<Froged.FrogedEvents, Froged.FrogedAliases>,
): void {
  const names = ['agent_part_added', 'agent_part_deleted'] as const;
  events.on(names, (event) => {
    if (event.name === 'agent_part_added') event.payload.data.part satisfies Froged.Part;
    else event.payload.data.partDeleted satisfies Froged.Part;
  });
  events.on('conversation_asigned', ({ name }) => name satisfies 'conversation_assigned');
  events.once('nps_rated', (event: WebhookEvent) => console.log(event.id));
}

/** A function of a user's that works with every platform. */
export function logEach<Events, Aliases, Name extends keyof Events & string>(
  hooks: EventRegistry<Events, Aliases>,
  name: Name,
): Name {
  const names: readonly (keyof Events & string)[] = [name];
  hooks.on(name, ({ id }) => console.log(id)).on(names, ({ id }) => console.log(id));
  hooks.onAny((event) => console.log(event));
  return name;
}

export function untyped(events: WebhookEvents): void {
  events.on('whatever', ({ payload }) => String(payload));
  logEach(events, 'whatever');
  logEach(new WebhookEvents(froged), 'nps_rated');
  const hooks = webhookRouter(chatwoot, { secret });
  logEach(hooks, 'message_created') satisfies 'message_created';
}

export function isRating(event: ReceivedEvent): number | undefined {
  return froged.is(event, 'nps_rated') ? event.payload.data.rating : undefined;
}

export function others(): unknown {
  return [
    pgBossInbox({ connectionString: 'postgres://localhost/webhooks' }),
    sampleRequest(chatwoot, 'message_created', { secret: 'a secret', variant: 'outgoing' }),
  ];
}

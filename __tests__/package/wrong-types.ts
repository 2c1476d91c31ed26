/*
 * Mistakes that people make. Each does not compile, and a test keeps what TypeScript says, compiling
 * this file without the comments.
 */
/* eslint-disable @typescript-eslint/ban-ts-comment */
/* eslint-disable @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access */
import {
  chatwoot,
  froged,
  oneroute,
  webhookRouter,
  WebhookEvents,
  type ReceivedEvent,
} from 'conversation-webhooks';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest } from 'conversation-webhooks/testing';

const secret = process.env.WEBHOOK_SECRET;
const handle = () => undefined;
const hooks = webhookRouter(chatwoot, { secret });
const events = new WebhookEvents(froged);
const inbox = sqliteInbox({ path: 'webhooks.db' });

// An unknown event name. The handler is not reported too.
// @ts-expect-error
hooks.on('mesage_created', ({ payload }) => payload.content.length);
// @ts-expect-error
hooks.on('messageCreated', handle);
// @ts-expect-error
hooks.once('message.updated', handle);
// @ts-expect-error
hooks.off('conversation_closed', handle);
// @ts-expect-error
hooks.on(['message_created', 'mesage_updated'], handle);
// @ts-expect-error
events.on('something_else', handle);
// @ts-expect-error
events.on(secret ?? '', handle);
// @ts-expect-error
sampleRequest(froged, 'nps_rate', { secret: 'a secret' });
// @ts-expect-error
export const is = (event: ReceivedEvent) => froged.is(event, 'conversation_close') && event.payload;

// A wrong handler.
// @ts-expect-error
events.on('nps_rated', (rating: number) => rating);
// @ts-expect-error
events.on('nps_rated', ({ payload }: { payload: { rating: number } }) => payload);
// @ts-expect-error
hooks.on('message_created', ({ payload }) => payload.contents);
// @ts-expect-error
hooks.on('message_created');

// An option that is unknown, misspelt or missing.
// @ts-expect-error
webhookRouter(chatwoot, { secret, ackWithinMS: 1000 });
// @ts-expect-error
webhookRouter(chatwoot, { secert: secret });
// @ts-expect-error
webhookRouter(froged, { secret, inBox: inbox });
// @ts-expect-error
webhookRouter(froged, {});
// @ts-expect-error
webhookRouter(froged);
// @ts-expect-error
webhookRouter(chatwoot, { strict: true });
// @ts-expect-error
webhookRouter(oneroute, { strict: true });
// @ts-expect-error
sqliteInbox({ path: 'webhooks.db', retries: 3 });

// An event that no inbox emits.
// @ts-expect-error
inbox.on('fail', ({ id }) => id.length);
// @ts-expect-error
inbox.once('error', handle);
// @ts-expect-error
inbox.on('dead', (message: string) => message);

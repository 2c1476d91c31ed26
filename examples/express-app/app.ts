import { chatwoot, convocore, froged, oneroute, webhookRouter } from 'conversation-webhooks';
import type { DurableInbox } from 'conversation-webhooks/inbox/sqlite';
import express, { type Express } from 'express';

export interface Settings {
  frogedSecret: string | undefined;
  convocoreWorkspaceSecret: string | undefined;
  chatwootSecret: string | undefined;
  onerouteToken: string | undefined;
  /** Keeps events until they are handled. */
  inbox: DurableInbox;
  /** Reports what the app does. Yours would call a CRM, a ticket system or a chat room instead. */
  say: (line: string) => void;
}

/** A support desk: four platforms, one app. */
export function createApp(settings: Settings): Express {
  const { say, inbox } = settings;

  const fromFroged = webhookRouter(froged, { secret: settings.frogedSecret, inbox });
  fromFroged
    .on('conversation_closed', ({ payload }) => {
      const { id, agent } = payload.data.conversation;
      say(`CRM: case ${id} is closed, well done ${agent?.name ?? 'everybody'}`);
    })
    .on('nps_rated', ({ payload }) => {
      const { rating, contact } = payload.data;
      if (rating <= 6) say(`Follow up: ${contact.name ?? 'somebody'} gave us a ${rating}`);
    });

  const fromConvocore = webhookRouter(convocore, {
    workspaceSecret: settings.convocoreWorkspaceSecret,
    inbox,
  });
  fromConvocore
    .on('lead_captured', ({ payload: { payload: lead } }) => {
      say(`Sales: new lead ${lead.leadName ?? 'without a name'}, from ${lead.channel}`);
    })
    .on('bug_reported', ({ payload: { payload: bug } }) => {
      say(`Issue tracker: ${bug.bugDescription}`);
    });

  const fromChatwoot = webhookRouter(chatwoot, { secret: settings.chatwootSecret, inbox });
  fromChatwoot.on('message_created', ({ payload }) => {
    // Answer only customers. Messages of agents and bots, and private notes, come here too, and a bot
    // that answers itself never stops.
    if (payload.message_type !== 'incoming' || payload.private) return;
    say(`Bot: answering "${payload.content ?? 'an attachment'}" in #${payload.conversation.id}`);
  });

  const fromOneroute = webhookRouter(oneroute, { token: settings.onerouteToken, inbox });
  fromOneroute.on('newMessage', ({ payload: { message, conversation } }) => {
    if (message.sender?.authUser) return;
    say(`Chat room: ${conversation.customer?.name ?? 'A customer'} writes "${message.content}"`);
  });

  // A failing event is retried for three days. After that, somebody has to look at it.
  inbox.on('dead', ({ id, event, failure }) => {
    say(`ALARM: ${event.platform} ${event.name} ${id}: ${failure.errors.join(', ')}`);
  });

  const app = express();
  app.use('/webhooks/froged', fromFroged);
  app.use('/webhooks/convocore', fromConvocore);
  app.use('/webhooks/chatwoot', fromChatwoot);
  app.use('/webhooks/oneroute', fromOneroute);
  // After the webhooks: a body parser before them would consume the bytes that Chatwoot signs.
  app.use(express.json());
  app.get('/', (_req, res) => {
    res.send('The support desk is open.');
  });
  return app;
}

// Checked by `npx tsc`: lines marked `@ts-expect-error` must not compile. Their functions are never
// called. Jest only checks that the imported values exist.
import { expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  webhookRouter,
  WebhookEvents,
  type Chatwoot,
  type Convocore,
  type Froged,
  type Oneroute,
  type Platform,
  type ReceivedEvent,
  type WebhookEvent,
  type WebhookRequest,
  type WebhookRouter,
} from 'conversation-webhooks';

/** Compiles only if the value has exactly the expected type: no wider, no narrower. */
function isExactly<Expected>() {
  return <Actual>(...actual: Exactly<Expected, Actual>) => actual;
}
type Exactly<Expected, Actual> = 0 extends 1 & Actual
  ? [actual: Actual, isAny: never]
  : [Expected, Actual] extends [Actual, Expected]
    ? [actual: Actual]
    : [actual: Actual, differs: never];

/** The values that an editor suggests: none if the type has become plain `string`. */
type Offered<List> = List extends string ? (string extends List ? never : List) : never;

/** Uses an expression that would otherwise be an unused statement. */
const use = (value: unknown) => value;

const events = new WebhookEvents(froged);
const hooks = webhookRouter(chatwoot, { allowUnsigned: true });
const agents = new WebhookEvents(convocore);

function eventNamesDetermineThePayload() {
  events.on('conversation_closed', ({ name, payload }) => {
    isExactly<'conversation_closed'>()(name);
    isExactly<Froged.ConversationClosed>()(payload);
    isExactly<string>()(payload.data.conversation.id);
    // @ts-expect-error -- a closed conversation has no rating
    use(payload.data.rating);
  });
  events.once('nps_rated', ({ payload }) => isExactly<number>()(payload.data.rating));
  hooks.on('macro.executed', ({ payload }) => isExactly<Chatwoot.MacroExecuted>()(payload));
  agents.on('message_received', ({ payload }) => isExactly<string>()(payload.payload.convoId));
  webhookRouter(oneroute, { token: 'long enough' }).on('newMessage', ({ payload }) =>
    isExactly<Oneroute.Conversation>()(payload.conversation),
  );
}

function theRestOfAnEventIsTyped() {
  events.on('nps_rated', (event) => {
    isExactly<string>()(event.id);
    isExactly<string>()(event.platform);
    isExactly<Date>()(event.receivedAt);
    isExactly<'jwt' | 'hmac' | 'body-secret' | 'url-token' | 'none'>()(event.verification.scheme);
    isExactly<boolean>()(event.verification.coversBody);
    isExactly<string | undefined>()(event.tenant);
    isExactly<number>()(event.attempt);
    isExactly<AbortSignal>()(event.signal);
    isExactly<string | undefined>()(event.mismatches[0]?.pointer);
    // @ts-expect-error -- handlers of one event share it
    event.attempt = 2;
    // @ts-expect-error -- handlers of one event share it
    event.payload = event.payload;
  });
}

function listsGiveAUnionThatTheNameNarrows() {
  events.on(['agent_part_added', 'agent_part_deleted'], (event) => {
    isExactly<'agent_part_added' | 'agent_part_deleted'>()(event.name);
    // @ts-expect-error -- a deleted part is under another key
    use(event.payload.data.part);
    if (event.name === 'agent_part_added') isExactly<Froged.Part>()(event.payload.data.part);
    else isExactly<Froged.Part>()(event.payload.data.partDeleted);
  });
  const names = ['conversation_closed', 'conversation_reopened'] as const;
  events.on(names, ({ name, payload }) => {
    if (name === 'conversation_closed') isExactly<Froged.ConversationClosed>()(payload);
    else isExactly<Froged.ConversationReopened>()(payload);
  });
  events.onAny((event) => {
    isExactly<keyof Froged.FrogedEvents>()(event.name);
    if (event.name === 'nps_rated') isExactly<Froged.NpsRated>()(event.payload);
  });
}

function aliasesResolveToTheEventName() {
  events.on('conversation_asigned', ({ name, payload }) => {
    isExactly<'conversation_assigned'>()(name);
    isExactly<Froged.ConversationAssigned>()(payload);
  });
  events.on(['conversation_group_asigned', 'nps_rated'], ({ name }) =>
    isExactly<'conversation_group_assigned' | 'nps_rated'>()(name),
  );
}

function unknownNamesDoNotCompile(anyName: string) {
  const handle = () => undefined;
  // @ts-expect-error -- it is called conversation_closed
  events.on('conversation_close', handle);
  // @ts-expect-error -- one of them is unknown
  events.on(['conversation_closed', 'conversation_close'], handle);
  // @ts-expect-error -- an event of another platform
  events.once('message_created', handle);
  // @ts-expect-error -- an alias of another platform
  hooks.off('conversation_asigned', handle);
  // @ts-expect-error -- any string
  events.on(anyName, handle);
}

function unvalidatedPayloadsAreUnknown() {
  events.onUnknown((event) => isExactly<unknown>()(event.payload));
  events.onMismatch((event) => isExactly<unknown>()(event.payload));
  events.onError((error, event) => {
    isExactly<AggregateError>()(error);
    isExactly<WebhookEvent>()(event);
  });
}

function handlersMayBeDeclaredElsewhere() {
  const close = (event: WebhookEvent<'conversation_closed', Froged.ConversationClosed>) =>
    event.payload.data.conversation.id;
  const log = async ({ id, name }: WebhookEvent) => {
    await Promise.resolve(`${id} ${name}`);
  };
  events.on('conversation_closed', close).on(['nps_rated', 'conversation_closed'], log).onAny(log);
  events.off('conversation_closed', close);
  // @ts-expect-error -- this event has no conversation
  events.on('nps_rated', close);
}

function registrationsReturnTheRouter() {
  const chained = hooks
    .on('message_created', () => undefined)
    .once('message_updated', () => undefined)
    .off('message_updated', () => undefined)
    .onAny(() => undefined)
    .onUnknown(() => undefined)
    .onMismatch(() => undefined)
    .onError(() => undefined);
  isExactly<typeof hooks>()(chained);
}

function secretsAreInNoType() {
  agents.on('agent_created', ({ payload }) => {
    // @ts-expect-error -- removed before any handler runs
    use(payload.payload.workspaceSecret);
  });
  hooks.on('conversation_created', ({ payload }) => {
    // @ts-expect-error -- removed before any handler runs
    use(payload.contact_inbox?.pubsub_token);
    // @ts-expect-error -- removed before any handler runs
    use(payload.meta.sender.pubsub_token);
  });
  hooks.on('inbox_updated', ({ payload }) => {
    // @ts-expect-error -- removed before any handler runs
    use(payload.channel?.hmac_token);
    // @ts-expect-error -- removed before any handler runs
    use(payload.channel?.provider_config);
  });
  webhookRouter(oneroute, { allowUnsigned: true }).on('newMessage', ({ payload }) => {
    // @ts-expect-error -- removed before any handler runs
    use(payload.conversation.Channel?.credentials);
  });
}

function openListsStillSuggestTheirValues() {
  agents.on('message_received', ({ payload: { payload } }) => {
    const offered: Offered<typeof payload.channel> = 'whatsapp';
    // @ts-expect-error -- the vendor lists no such channel
    const other: Offered<typeof payload.channel> = 'pigeon';
    if (payload.channel === 'pigeon') return [offered, other];
    const channel: string = payload.channel;
    return channel;
  });
  hooks.on('conversation_status_changed', ({ payload }) => {
    const status: Offered<typeof payload.status> = 'snoozed';
    payload.status satisfies string;
    isExactly<boolean>()(payload.status === 'archived' || payload.status === status);
    // @ts-expect-error -- open, but only for strings
    isExactly<boolean>()(payload.status === 7);
  });
  const channel: Convocore.MessagePayload['channel'] = 'a channel of tomorrow';
  const kind: Chatwoot.MessageRow['message_type'] = 7;
  return [channel, kind];
}

function theTypeOfASenderNarrowsIt() {
  hooks.on('message_created', ({ payload: { sender } }) => {
    if (!sender) return 'nobody';
    // @ts-expect-error -- only a contact has a phone number
    use(sender.phone_number);
    switch (sender.type) {
      case 'user':
        isExactly<Chatwoot.User>()(sender);
        return sender.name;
      case 'agent_bot':
        isExactly<Chatwoot.AgentBot>()(sender);
        return sender.name;
      case 'captain_assistant':
        return sender.description;
      default:
        isExactly<Chatwoot.Contact>()(sender);
        return sender.phone_number;
    }
  });
}

function theTypeOfAMessageNarrowsItsSender() {
  hooks.on(['message_created', 'message_updated'], ({ payload }) => {
    if (payload.message_type === 'incoming') {
      isExactly<Chatwoot.Contact | null | undefined>()(payload.sender);
      return payload.sender?.phone_number;
    }
    isExactly<'outgoing' | 'template'>()(payload.message_type);
    // @ts-expect-error -- not only contacts write these
    return payload.sender?.phone_number;
  });
  hooks.on('message_created', ({ name, payload: { message_type, sender } }) => {
    if (message_type !== 'incoming') return name;
    isExactly<Chatwoot.Contact | null | undefined>()(sender);
    return sender?.email;
  });
  const incoming = (message: Chatwoot.IncomingMessage) => message.sender?.identifier;
  hooks.on('message_created', ({ payload }) => {
    isExactly<number>()(payload.conversation.id);
    // @ts-expect-error -- it may be an agent's
    incoming(payload);
    // @ts-expect-error -- changes of state never come
    if (payload.message_type === 'activity') return undefined;
    return payload.message_type === 'incoming' ? incoming(payload) : undefined;
  });
  const everything: Chatwoot.Message['sender'] = { id: 1, name: 'Ada', type: 'user' };
  return everything;
}

function captainMayHaveAConversation() {
  hooks.on('conversation_updated', ({ payload: { meta } }) => {
    const type: Offered<Exclude<typeof meta.assignee_type, null | undefined>> =
      'Captain::Assistant';
    if (meta.assignee?.type !== 'captain_assistant') return type;
    isExactly<Chatwoot.CaptainAssistant>()(meta.assignee);
    return meta.assignee.description;
  });
  hooks.on('conversation_typing_on', ({ payload: { user } }) => {
    if (user?.type === 'captain_assistant') isExactly<Chatwoot.CaptainAssistant>()(user);
  });
}

function isNarrowsEventsOutsideOfHandlers(req: WebhookRequest, event: ReceivedEvent) {
  if (froged.is(req.webhook?.event, 'conversation_closed')) {
    isExactly<string>()(req.webhook.event.payload.data.conversation.id);
  }
  if (chatwoot.is(event, 'message_created')) isExactly<Chatwoot.MessageCreated>()(event.payload);
  // @ts-expect-error -- not narrowed yet
  use(event.payload.content);
  // @ts-expect-error -- not an event of this platform
  froged.is(event, 'message_created');
}

function isNarrowsTheEventOfARequest(event: ReceivedEvent | undefined): number | undefined {
  if (!froged.is(event, 'nps_rated')) return undefined;
  // @ts-expect-error -- only handlers have a signal
  use(event.signal);
  return event.payload.data.rating;
}

function everyPlatformAndRouterIsAssignable(platform: Platform, router: WebhookRouter): void {
  everyPlatformAndRouterIsAssignable(froged, webhookRouter(froged, { secret: undefined }));
  use([platform, router]);
}

function payloadTypesHaveNames(
  closed: Froged.ConversationClosed,
  created: Chatwoot.MessageCreated,
): [string, string | null, Convocore.ConvocoreEvents['agent_created'], Oneroute.Sender] {
  const agent: Convocore.AgentCreated = {
    type: 'agent_created',
    payload: { agentId: 'a', operation: 'created', createdAt: 1 },
  };
  // @ts-expect-error -- a namespace of types has no values
  use(Froged.frogedSchema);
  return [closed.data.conversation.id, created.content, agent, { name: 'Zoë' }];
}

it('the types of events compile', () => {
  expect([
    eventNamesDetermineThePayload,
    theRestOfAnEventIsTyped,
    listsGiveAUnionThatTheNameNarrows,
    aliasesResolveToTheEventName,
    unknownNamesDoNotCompile,
    unvalidatedPayloadsAreUnknown,
    handlersMayBeDeclaredElsewhere,
    registrationsReturnTheRouter,
    secretsAreInNoType,
    openListsStillSuggestTheirValues,
    theTypeOfASenderNarrowsIt,
    theTypeOfAMessageNarrowsItsSender,
    captainMayHaveAConversation,
    isNarrowsEventsOutsideOfHandlers,
    isNarrowsTheEventOfARequest,
    everyPlatformAndRouterIsAssignable,
    payloadTypesHaveNames,
  ]).toHaveLength(17);
});

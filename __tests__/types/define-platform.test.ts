// Checked by `npx tsc`: what is marked `@ts-expect-error` must not compile. The functions that hold
// it are not called.
import { expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  definePlatform,
  froged,
  oneroute,
  unsigned,
  WebhookEvents,
  webhookRouter,
} from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';

interface PollEvents {
  opened: { type: 'opened'; poll: { title: string } };
  closed: { type: 'closed'; votes: number };
}

/** For what would be useless to write alone. */
const use = (value: unknown) => value;

const polls = definePlatform<PollEvents, { key: string | undefined }, { key: string; by?: string }>(
  {
    name: 'polls',
    nameField: 'type',
    schemas: { opened: {}, closed: {} },
    verify: ({ key }) => (key ? unsigned : () => ({ scheme: 'none', coversBody: false })),
    sign: (payload, { key, by }) => ({
      path: '/',
      headers: { key, by: by ?? '' },
      body: JSON.stringify(payload),
    }),
  },
);

function eventsOfOnesOwnAreTyped() {
  const hooks = webhookRouter(polls, { key: process.env.POLLS_KEY, strict: true });
  hooks.on('opened', ({ payload }) => payload.poll.title.trim());
  hooks.on(['opened', 'closed'], ({ name, payload }) => {
    if (name === 'closed') payload.votes.toFixed();
    // @ts-expect-error -- only a closed poll has votes
    use(payload.votes);
  });
  new WebhookEvents(polls).onAny((event) => event.name === 'closed' && event.payload.votes);
  // @ts-expect-error -- no such event
  hooks.on('reopened', () => undefined);
  // @ts-expect-error -- its option is missing
  webhookRouter(polls, {});
  // @ts-expect-error -- an option of another platform
  webhookRouter(polls, { secret: 'long enough' });
}

function definitionsAreComplete() {
  const verify = () => unsigned;
  // @ts-expect-error -- a schema is missing
  definePlatform<PollEvents>({ name: 'polls', nameField: 'type', schemas: { opened: {} }, verify });
  const schemas = { opened: {}, closed: {}, reopened: {} };
  definePlatform({ name: 'polls', nameField: 'type', schemas, verify });
  // @ts-expect-error -- it must say how a sender is proven
  definePlatform<PollEvents>({ name: 'polls', nameField: 'type', schemas });
  // @ts-expect-error -- it must say where the name stands
  definePlatform<PollEvents>({ name: 'polls', schemas, verify });
}

function withoutTypesNamesAreKnownAndPayloadsAreNot() {
  const verify = () => unsigned;
  const schemas = { opened: {}, closed: {} };
  const untyped = definePlatform({ name: 'polls', nameField: 'type', schemas, verify });
  webhookRouter(untyped, {}).on('opened', ({ name, payload }) => {
    name satisfies 'opened';
    // @ts-expect-error -- unknown, since no type was given
    use(payload.poll);
  });
  // @ts-expect-error -- no such event
  webhookRouter(untyped, {}).on('reopened', () => undefined);
}

function samplesTakeTheCredentialsOfTheirPlatform(secret: string): SampleRequest[] {
  // @ts-expect-error -- FROGED signs always
  sampleRequest(froged, 'nps_rated', {});
  // @ts-expect-error -- that is the option for FROGED
  sampleRequest(convocore, 'agent_created', { secret });
  // @ts-expect-error -- OneRoute has a token
  sampleRequest(oneroute, 'newMessage', { secret });
  return [
    sampleRequest(froged, 'nps_rated', { secret }),
    sampleRequest(convocore, 'agent_created', { workspaceSecret: secret }),
    sampleRequest(chatwoot, 'message_created', {}),
    sampleRequest(chatwoot, 'message_created', { secret, variant: 'outgoing', at: new Date() }),
    sampleRequest(oneroute, 'newMessage', { token: secret }),
    sampleRequest(polls, 'closed', { key: 'k', payload: { type: 'closed', votes: 7 } }),
  ];
}

function samplesTakeThePayloadOfTheirEvent(secret: string) {
  sampleRequest(froged, 'nps_rated', {
    secret,
    payload: (sample) => ({ ...sample, data: { ...sample.data, rating: 3 } }),
  });
  // @ts-expect-error -- no such event
  sampleRequest(froged, 'nps_rate', { secret });
  // @ts-expect-error -- an event of another platform
  sampleRequest(froged, 'message_created', { secret });
  // @ts-expect-error -- the payload of another event
  sampleRequest(polls, 'opened', { key: 'k', payload: { type: 'closed', votes: 7 } });
  sampleRequest(froged, 'nps_rated', { secret, payload: (sample) => sample.data });
}

it('definePlatform and sampleRequest compile as they should', () => {
  expect([
    eventsOfOnesOwnAreTyped,
    definitionsAreComplete,
    withoutTypesNamesAreKnownAndPayloadsAreNot,
    samplesTakeTheCredentialsOfTheirPlatform,
    samplesTakeThePayloadOfTheirEvent,
  ]).toHaveLength(5);
});

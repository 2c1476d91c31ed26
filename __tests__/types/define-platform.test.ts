// Checked by `npx tsc`: lines marked `@ts-expect-error` must not compile. Their functions are never
// called.
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

/** Uses an expression that would otherwise be an unused statement. */
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

function eventsOfCustomPlatformsAreTyped() {
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

const verify = () => unsigned;

function definitionsMustBeComplete() {
  const verify = () => unsigned;
  // @ts-expect-error -- a schema is missing
  definePlatform<PollEvents>({ name: 'polls', nameField: 'type', schemas: { opened: {} }, verify });
  const schemas = { opened: {}, closed: {}, reopened: {} };
  definePlatform({ name: 'polls', nameField: 'type', schemas, verify });
  // @ts-expect-error -- `verify` is missing
  definePlatform<PollEvents>({ name: 'polls', nameField: 'type', schemas });
  // @ts-expect-error -- `nameField` is missing
  definePlatform<PollEvents>({ name: 'polls', schemas, verify });
}

function optionNamesMustExist() {
  const base = { name: 'polls', nameField: 'type', schemas: { opened: {}, closed: {} } } as const;
  // @ts-expect-error -- no such option
  definePlatform<PollEvents, { key: string }>({ ...base, verify, verifyOptions: ['kee'] });
  // @ts-expect-error -- no such credential
  definePlatform<PollEvents, object, { by: string }>({ ...base, verify, signOptions: ['from'] });
  const inferred = definePlatform({
    ...base,
    verify: ({ key }: { key: string }) => (key ? unsigned : unsigned),
    verifyOptions: ['key'],
  });
  webhookRouter(inferred, { key: 'long enough' });
  // @ts-expect-error -- its option is missing
  webhookRouter(inferred, {});
}

function withoutTypesOnlyNamesAreKnown() {
  const verify = () => unsigned;
  const schemas = { opened: {}, closed: {} };
  const untyped = definePlatform({ name: 'polls', nameField: 'type', schemas, verify });
  webhookRouter(untyped, {}).on('opened', ({ name, payload }) => {
    name satisfies 'opened';
    // @ts-expect-error -- unknown because no type was given
    use(payload.poll);
  });
  // @ts-expect-error -- no such event
  webhookRouter(untyped, {}).on('reopened', () => undefined);
}

function samplesTakeTheCredentialsOfTheirPlatform(secret: string): SampleRequest[] {
  // @ts-expect-error -- FROGED always signs
  sampleRequest(froged, 'nps_rated', {});
  // @ts-expect-error -- the option of FROGED
  sampleRequest(convocore, 'agent_created', { secret });
  // @ts-expect-error -- OneRoute needs a token
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

it('the types of definePlatform and sampleRequest compile', () => {
  expect([
    eventsOfCustomPlatformsAreTyped,
    definitionsMustBeComplete,
    optionNamesMustExist,
    withoutTypesOnlyNamesAreKnown,
    samplesTakeTheCredentialsOfTheirPlatform,
    samplesTakeThePayloadOfTheirEvent,
  ]).toHaveLength(6);
});

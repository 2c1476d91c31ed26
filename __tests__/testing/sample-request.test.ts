import { readdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  webhookRouter,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import supertest from 'supertest';
import { recordingLogger } from '../support/recording-logger.js';

const secret = 'a secret of this test';
const quiet = { logger: recordingLogger(), strict: true };
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);

function samplesOf(platform: string): string[] {
  const folder = new URL(`../../json-schema/${platform}/samples/`, import.meta.url);
  return readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
}

const send = (hooks: Parameters<typeof supertest>[0], request: SampleRequest, mount = '') =>
  supertest(hooks)
    .post(mount + request.path)
    .set(request.headers)
    .send(request.body);

interface Bench {
  readonly platform: { readonly name: string; readonly eventNames: readonly string[] };
  readonly scheme: string;
  /** Makes a router that collects in `seen` what its handlers receive. */
  readonly router: (seen: WebhookEvent[]) => RequestListener;
  readonly request: (eventName: string, variant?: string) => SampleRequest;
}

// `as never`, because the names come from a list and do not have the literal types that users have.
const benches: readonly Bench[] = [
  {
    platform: froged,
    scheme: 'jwt',
    router: (seen) =>
      webhookRouter(froged, { secret, ...quiet }).onAny((event) => seen.push(event)),
    request: (name, variant) => sampleRequest(froged, name as never, { secret, variant }),
  },
  {
    platform: convocore,
    scheme: 'body-secret',
    router: (seen) =>
      webhookRouter(convocore, { workspaceSecret: secret, ...quiet }).onAny((event) =>
        seen.push(event),
      ),
    request: (name, variant) =>
      sampleRequest(convocore, name as never, { workspaceSecret: secret, variant }),
  },
  {
    platform: chatwoot,
    scheme: 'hmac',
    router: (seen) =>
      webhookRouter(chatwoot, { secret, ...quiet }).onAny((event) => seen.push(event)),
    request: (name, variant) => sampleRequest(chatwoot, name as never, { secret, variant }),
  },
  {
    platform: oneroute,
    scheme: 'url-token',
    router: (seen) =>
      webhookRouter(oneroute, { token: secret, ...quiet }).onAny((event) => seen.push(event)),
    request: (name, variant) => sampleRequest(oneroute, name as never, { token: secret, variant }),
  },
];

describe.each(benches)(
  'sampleRequest for $platform.name',
  ({ platform: { name, eventNames }, scheme, router, request }) => {
    const variants = samplesOf(name).map((sample) => {
      const event = eventNames
        .filter((other) => sample === other || sample.startsWith(`${other}.`))
        .reduce((a, b) => (b.length > a.length ? b : a));
      return [event, sample.slice(event.length + 1) || undefined] as const;
    });

    it('has a sample of every event', () => {
      expect(variants.filter(([, variant]) => !variant).map(([event]) => event)).toEqual(
        expect.arrayContaining([...eventNames]),
      );
    });

    it.each(variants)('makes a %s (%s) that a strict router accepts', async (event, variant) => {
      const seen: WebhookEvent[] = [];
      await send(router(seen), request(event, variant)).expect(200);
      expect(seen).toMatchObject([{ platform: name, name: event, mismatches: [], attempt: 1 }]);
      expect(seen[0]?.verification.scheme).toBe(scheme);
      expect(JSON.stringify(seen[0]?.payload)).not.toMatch(/secret-that-is-removed|a secret of/);
    });

    it('lists what exists if there is no such event or variant', () => {
      const [first = ''] = eventNames;
      for (const [ask, message] of [
        [() => request('nope'), `has no event "nope". Its events are: ${eventNames.join(', ')}.`],
        [() => request(first, 'nope'), `has no sample "${first}.nope". It`],
      ] as const) {
        expect(ask).toThrow(TypeError);
        expect(ask).toThrow(`${name} ${message}`);
      }
    });

    it('reads no other files', () => {
      expect(() => request('../../README')).toThrow(TypeError);
      expect(() => request(eventNames[0]!, '/../../../../package')).toThrow(TypeError);
    });
  },
);

describe('sampleRequest', () => {
  it('works with supertest in four lines', async () => {
    const hooks = webhookRouter(oneroute, { token: secret });
    const app = express().use('/webhooks/oneroute', hooks);

    const { path, headers, body } = sampleRequest(oneroute, 'newMessage', { token: secret });
    await supertest(app).post(`/webhooks/oneroute${path}`).set(headers).send(body).expect(200);
  });

  it('works with fetch unchanged', async () => {
    const server = express().use('/hooks', webhookRouter(froged, { secret })).listen(0);
    try {
      const { port } = server.address() as { port: number };
      const request = sampleRequest(froged, 'nps_rated', { secret });
      const answer = await fetch(`http://localhost:${port}/hooks${request.path}`, request);
      expect(answer.status).toBe(200);
    } finally {
      server.close();
    }
  });

  it('sends another payload, signed in the same way', async () => {
    const ratings: number[] = [];
    const hooks = webhookRouter(froged, { secret, ...quiet });
    hooks.on('nps_rated', ({ payload }) => ratings.push(payload.data.rating));
    await send(
      hooks,
      sampleRequest(froged, 'nps_rated', {
        secret,
        payload: { event: 'nps_rated', data: { contact: { name: 'Zoë <&>\u2028' }, rating: 3 } },
      }),
    ).expect(200);
    expect(ratings).toEqual([3]);
  });

  it('sends what a function makes of the sample, without changing the next sample', async () => {
    const contents: unknown[] = [];
    const hooks = webhookRouter(chatwoot, { secret, ...quiet });
    hooks.on('message_created', ({ payload }) => contents.push(payload.content));
    await send(
      hooks,
      sampleRequest(chatwoot, 'message_created', {
        secret,
        variant: 'outgoing',
        payload: (sample) => {
          expect(sample.message_type).toBe('outgoing');
          sample.account.name = 'Changed in place';
          return { ...sample, content: 'a < b & c > d \u2028 Grüße 🚲' };
        },
      }),
    ).expect(200);
    expect(contents).toEqual(['a < b & c > d \u2028 Grüße 🚲']);
    const next = sampleRequest(chatwoot, 'message_created', { secret, variant: 'outgoing' });
    expect(next.body).not.toContain('Changed in place');
  });

  it('adds the workspace’s secret to a copy of a Convocore payload', async () => {
    const given = { agentId: 'a', operation: 'created', createdAt: 1 };
    const request = sampleRequest(convocore, 'agent_created', {
      workspaceSecret: secret,
      payload: { type: 'agent_created', payload: given },
    });
    expect(given).toEqual({ agentId: 'a', operation: 'created', createdAt: 1 });
    const hooks = webhookRouter(convocore, { workspaceSecret: secret, ...quiet });
    await send(hooks, request).expect(200);
  });

  it.each([
    ['Chatwoot', 301, 401],
    ['Chatwoot', 290, 200],
    ['Chatwoot', -290, 200],
    ['Chatwoot', -302, 401],
    ['FROGED', 86_400, 200],
    ['FROGED', -50, 200],
    ['FROGED', -62, 401],
  ])('signs as %s would have %d seconds ago: %d', async (vendor, seconds, status) => {
    const options = { secret, at: secondsAgo(seconds) };
    const [hooks, request] =
      vendor === 'Chatwoot'
        ? [
            webhookRouter(chatwoot, { secret, ...quiet }),
            sampleRequest(chatwoot, 'message_created', options),
          ]
        : [
            webhookRouter(froged, { secret, ...quiet }),
            sampleRequest(froged, 'nps_rated', options),
          ];
    await send(hooks, request).expect(status);
  });

  it('signs nothing for Chatwoot or OneRoute without a credential', async () => {
    const fromChatwoot = sampleRequest(chatwoot, 'macro.executed', {});
    expect(Object.keys(fromChatwoot.headers)).toEqual(['content-type']);
    await send(webhookRouter(chatwoot, { allowUnsigned: true, ...quiet }), fromChatwoot).expect(
      200,
    );
    await send(webhookRouter(chatwoot, { secret, ...quiet }), fromChatwoot).expect(401);

    const fromOneroute = sampleRequest(oneroute, 'newMessage', {});
    expect(fromOneroute.path).toBe('/');
    await send(webhookRouter(oneroute, { allowUnsigned: true, ...quiet }), fromOneroute).expect(
      200,
    );
    await send(webhookRouter(oneroute, { token: secret, ...quiet }), fromOneroute).expect(401);
  });

  it('gives each Chatwoot delivery its own id', async () => {
    const ids: string[] = [];
    const hooks = webhookRouter(chatwoot, { secret, ...quiet }).onAny(({ id }) => ids.push(id));
    await send(hooks, sampleRequest(chatwoot, 'message_created', { secret }));
    await send(hooks, sampleRequest(chatwoot, 'message_created', { secret }));
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps any token in one path segment', async () => {
    const token = 'a/b?c#d%2F ü';
    const hooks = webhookRouter(oneroute, { token, ...quiet });
    const request = sampleRequest(oneroute, 'newMessage', { token });
    await send(express().use('/hooks', hooks), request, '/hooks').expect(200);
  });
});

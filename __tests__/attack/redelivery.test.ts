import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  verifyFrogedJwt,
  webhookRouter,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import jwt from 'jsonwebtoken';
import { eventually } from '../support/eventually.js';
import { fakeTimers } from '../support/fake-timers.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { reportsOf } from '../support/reports-of.js';
import { attackTarget, type Attempt } from './attack-target.js';

const secret = 'secret-of-the-workspace';
const NOW = Date.parse('2026-06-24T14:00:00Z') / 1000;
const setClock = (seconds: number) => jest.setSystemTime(seconds * 1000);

afterEach(() => void jest.useRealTimers());

describe('a captured FROGED token', () => {
  const target = attackTarget(froged);
  beforeEach(() => fakeTimers(new Date(NOW * 1000)));

  const closed = sampleRequest(froged, 'conversation_closed', { secret }).body;
  const rated = sampleRequest(froged, 'nps_rated', { secret }).body;
  // Passed as a string because jsonwebtoken would change some claims and refuse others.
  const tokenOf = (claims: object) =>
    jwt.sign(JSON.stringify(claims), secret, { header: { alg: 'HS256', typ: 'JWT' } });
  const bearing = (token: string, body: string): Attempt => ({
    path: '/',
    headers: { 'content-type': 'application/json', 'froged-webhook-signature': token },
    body,
  });

  it('authenticates any body at any time by default, and handlers can see that', async () => {
    const address = await target.listen({ secret });
    const token = tokenOf({ iat: NOW });
    await target.expectHandled(address, bearing(token, closed));
    setClock(NOW + 10 * 365 * 86_400);
    const { name, verification } = await target.expectHandled(address, bearing(token, rated));
    expect(name).toBe('nps_rated');
    expect(verification).toEqual({ scheme: 'jwt', coversBody: false, secretIndex: 0 });
  });

  describe('with "maxAgeSeconds"', () => {
    const maxAgeSeconds = 300;

    it('is refused once it is too old', async () => {
      const address = await target.listen({ secret, maxAgeSeconds });
      const token = tokenOf({ iat: NOW });
      setClock(NOW + 299);
      await target.expectHandled(address, bearing(token, closed));
      setClock(NOW + 300);
      await target.expectRefused(address, bearing(token, closed), bearing(token, rated));
      await target.expectHandled(address, bearing(tokenOf({ iat: NOW + 300 }), closed));
    });

    it.each([
      ['has no time of issue', {}],
      ['has its time of issue in another claim', { issued: NOW, exp: NOW + 60 }],
      ['was issued at 0', { iat: 0 }],
      ['was issued before 1970', { iat: -1 }],
      ['has a string as time of issue', { iat: String(NOW) }],
    ])('is refused if it %s', async (_, claims) => {
      const address = await target.listen({ secret, maxAgeSeconds });
      const token = tokenOf(claims);
      await target.expectRefused(address, bearing(token, closed));
      await target.expectHandled(address, bearing(tokenOf({ iat: NOW }), closed));
    });

    it('still authenticates another body until then', async () => {
      const address = await target.listen({ secret, maxAgeSeconds });
      const token = tokenOf({ iat: NOW });
      await target.expectHandled(address, bearing(token, closed));
      await target.expectHandled(address, bearing(token, rated));
    });
  });

  describe('with "oneBodyPerToken"', () => {
    const options = { secret, maxAgeSeconds: 300, oneBodyPerToken: true };
    const token = tokenOf({ iat: NOW });

    it('throws without "maxAgeSeconds"', () => {
      const incomplete = { secret, oneBodyPerToken: true };
      expect(() => verifyFrogedJwt(incomplete)).toThrow(TypeError);
      expect(() => webhookRouter(froged, incomplete)).toThrow('"oneBodyPerToken"');
    });

    it('authenticates its first body repeatedly, but no second one', async () => {
      const address = await target.listen(options);
      await target.expectHandled(address, bearing(token, closed));
      await target.expectRefused(
        address,
        bearing(token, rated),
        bearing(token, `${closed} `),
        bearing(token, ''),
      );
      await target.expectHandled(address, bearing(token, closed));
      await target.expectRefused(address, bearing(token, rated));
    });

    it('authenticates only the first body, even if that is not an event', async () => {
      const address = await target.listen(options);
      expect((await target.send(address, bearing(token, 'no JSON'))).status).toBe(400);
      await target.expectRefused(address, bearing(token, closed));
    });

    it('is distinguished from another token', async () => {
      const address = await target.listen(options);
      const other = tokenOf({ iat: NOW, jti: 'other' });
      await target.expectHandled(address, bearing(token, closed));
      await target.expectHandled(address, bearing(other, rated));
      await target.expectRefused(address, bearing(token, rated), bearing(other, closed));
    });

    it('is not taken for another token in another encoding', async () => {
      const address = await target.listen(options);
      await target.expectHandled(address, bearing(token, closed));
      const last = token.charCodeAt(token.length - 1);
      await target.expectRefused(
        address,
        ...[` ${token} `, `${token}=`, `${token}==`, `${token}.`, `${token},`].map((variant) =>
          bearing(variant, rated),
        ),
        // The last character has two unused bits.
        ...[-3, -2, -1, 1, 2, 3].map((by) =>
          bearing(token.slice(0, -1) + String.fromCharCode(last + by), rated),
        ),
      );
    });

    it('stays bound to its body during a rotation', async () => {
      const secrets = ['secret-of-next-month', secret];
      const address = await target.listen({ ...options, secret: () => secrets });
      await target.expectHandled(address, bearing(token, closed));
      secrets.reverse();
      await target.expectRefused(address, bearing(token, rated));
    });

    it('is bound to the parsed body after a body parser', async () => {
      const address = await target.listen(options, express.json());
      await target.expectHandled(address, bearing(token, closed));
      await target.expectRefused(address, bearing(token, rated));
      await target.expectHandled(address, bearing(token, closed));
    });

    it.each([
      ['at a whole second', { maxAgeSeconds: 300 }, NOW],
      ['at a fraction of a second', { maxAgeSeconds: 300 }, NOW + 0.5],
      ['to be valid for half a second', { maxAgeSeconds: 0.5 }, NOW],
    ])('stays bound for as long as it is valid if issued %s', async (_, age, iat) => {
      const address = await target.listen({ ...options, ...age });
      const dated = tokenOf({ iat });
      setClock(iat);
      await target.expectHandled(address, bearing(dated, closed));
      for (let tenth = -20; tenth <= 20; tenth++) {
        setClock(Math.max(iat, iat + age.maxAgeSeconds + tenth / 10));
        await target.expectRefused(address, bearing(dated, rated));
      }
    });

    it('is forgotten once it has expired', async () => {
      const address = await target.listen(options);
      await target.expectHandled(address, bearing(token, closed));
      const later = NOW + 400;
      setClock(later);
      await target.expectRefused(address, bearing(token, rated));
      await target.expectHandled(address, bearing(tokenOf({ iat: later }), closed));
      // Only a clock that goes back can show that it was forgotten.
      setClock(NOW);
      await target.expectHandled(address, bearing(token, rated));
    });
  });
});

describe('a proof that does not cover the body', () => {
  const options = { workspaceSecret: secret };
  const convocores = attackTarget(convocore);
  const oneroutes = attackTarget(oneroute);
  const chatwoots = attackTarget(chatwoot);

  it('is Convocore’s secret: it authenticates any body, and handlers can see that', async () => {
    const address = await convocores.listen(options);
    const seen = sampleRequest(convocore, 'lead_captured', options);
    const { workspaceSecret } = (JSON.parse(seen.body) as { payload: Record<string, string> })
      .payload;
    const forged = sampleRequest(convocore, 'client_deleted', {
      workspaceSecret: workspaceSecret!,
    });
    const coversNothing = { scheme: 'body-secret', coversBody: false, secretIndex: 0 };
    for (const request of [seen, forged]) {
      const { verification } = await convocores.expectHandled(address, request);
      expect(verification).toEqual(coversNothing);
    }
    await convocores.expectRefused(
      address,
      sampleRequest(convocore, 'lead_captured', { workspaceSecret: 'secret-of-a-stranger' }),
    );
  });

  it('is OneRoute’s URL: it authenticates any body, and handlers can see that', async () => {
    const address = await oneroutes.listen({ token: secret });
    const seen = sampleRequest(oneroute, 'newMessage', { token: secret });
    const forged = { ...seen, body: seen.body.replace('"newMessage"', '"somethingElse"') };
    for (const request of [seen, forged]) {
      const { verification } = await oneroutes.expectHandled(address, request);
      expect(verification).toEqual({ scheme: 'url-token', coversBody: false, secretIndex: 0 });
    }
    await oneroutes.expectRefused(address, { ...seen, path: '/secret-of-a-stranger' });
  });

  it('is missing if Chatwoot does not sign, and handlers can see that', async () => {
    const address = await chatwoots.listen({ allowUnsigned: true });
    const unsigned = sampleRequest(chatwoot, 'message_created', {});
    const { verification } = await chatwoots.expectHandled(address, unsigned);
    expect(verification).toEqual({ scheme: 'none', coversBody: false });
  });

  it('is not improved by a signature that nothing has checked', async () => {
    const address = await chatwoots.listen({ allowUnsigned: true });
    const signed = sampleRequest(chatwoot, 'message_created', { secret });
    const { verification } = await chatwoots.expectHandled(address, signed);
    expect(verification).toEqual({ scheme: 'none', coversBody: false });
  });
});

describe('a captured request signed by Chatwoot', () => {
  const target = attackTarget(chatwoot);
  const file = inboxOnFile();
  const sign = (at?: Date) => sampleRequest(chatwoot, 'message_created', { secret, at });

  it('authenticates only its own body, and nothing after 300 s', async () => {
    fakeTimers(new Date(NOW * 1000));
    const address = await target.listen({ secret });
    const seen = sign();
    const { verification } = await target.expectHandled(address, seen);
    expect(verification).toEqual({ scheme: 'hmac', coversBody: true, secretIndex: 0 });
    const other = sampleRequest(chatwoot, 'conversation_created', { secret }).body;
    await target.expectRefused(address, { ...seen, body: other });

    setClock(NOW + 300);
    await target.expectHandled(address, seen);
    setClock(NOW + 301);
    const anew = { ...seen.headers, 'x-chatwoot-timestamp': String(NOW + 301) };
    await target.expectRefused(address, seen, { ...seen, headers: anew });
    await target.expectHandled(address, sign());
  });

  it('gets 200 each time but is handled once with an inbox', async () => {
    const inbox = file.open();
    const reports = reportsOf(inbox);
    const address = await target.listen({ secret, inbox });
    const seen = sign();
    // It is in the same conversation, so it is handled after everything kept before it.
    const last = sign();

    for (const request of [seen, seen, last]) {
      expect((await target.send(address, request)).status).toBe(200);
    }
    await eventually(() => reports.handled.length === 2);
    expect((await target.send(address, seen)).status).toBe(200);
    await inbox.close();

    const idOf = ({ headers }: typeof seen) => headers['x-chatwoot-delivery'];
    expect(target.handled.map(({ id }) => id)).toEqual([idOf(seen), idOf(last)]);
    expect(target.handled.map((event) => event.verification)).toEqual([
      { scheme: 'hmac', coversBody: true, secretIndex: 0 },
      { scheme: 'hmac', coversBody: true, secretIndex: 0 },
    ]);
    expect(reports.duplicate).toHaveLength(2);
  });

  it('counts as another delivery with another id, which the signature does not cover', async () => {
    const inbox = file.open();
    const address = await target.listen({ secret, inbox });
    const seen = sign();
    const renamed = { ...seen, headers: { ...seen.headers, 'x-chatwoot-delivery': 'another-id' } };
    for (const request of [seen, renamed]) {
      expect((await target.send(address, request)).status).toBe(200);
    }
    await eventually(() => target.handled.length === 2);
    expect(target.handled.map(({ id }) => id)).toContain('another-id');
  });
});

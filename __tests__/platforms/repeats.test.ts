import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  definePlatform,
  froged,
  oneroute,
  unsigned,
  webhookRouter,
  type Platform,
  type RouterOptions,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { credentialsOf } from '../support/credentials.js';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send, type Request } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'secret-of-the-workspace';
const serve = serving();
const file = inboxOnFile();
const received: WebhookEvent[] = [];
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const SHA256 = /^[\da-f]{64}$/;

/** Sends the same request several times and returns the ids that handlers have seen. */
async function idsOf(
  platform: Platform,
  request: Request,
  options: RouterOptions & Record<string, unknown>,
  times = 3,
): Promise<string[]> {
  received.length = 0;
  const keep = (event: WebhookEvent) => received.push(event);
  const router = webhookRouter(platform, { logger: recordingLogger(), ...options });
  const address = await serve(createServer(router.onAny(keep).onUnknown(keep)));
  for (let count = 0; count < times; count += 1) await send(address, request).expect(200);
  return received.map(({ id }) => id);
}

const unproven = { allowUnsigned: true };
const signed = { secret };
const without = ({ headers, ...request }: Request): Request => ({
  ...request,
  headers: Object.fromEntries(
    Object.entries(headers).filter(([name]) => name !== 'x-chatwoot-delivery'),
  ),
});

describe('the id of an event', () => {
  it.each(chatwoot.eventNames.filter((name) => /^automation_event\.|^macro\./.test(name)))(
    'is new for each %s, though bodies are equal and whatever the headers say',
    async (name) => {
      const request = sampleRequest(chatwoot, name, {});
      const claimed = { ...request.headers, 'x-chatwoot-delivery': 'the-same-id' };
      const ids = [
        ...(await idsOf(chatwoot, request, unproven)),
        ...(await idsOf(chatwoot, { ...request, headers: claimed }, unproven)),
      ];
      expect(new Set(ids).size).toBe(6);
      for (const id of ids) expect(id).toMatch(UUID);
    },
  );

  it.each(['conversation_typing_on', 'conversation_updated', 'contact_updated'] as const)(
    'is the delivery id of a %s, and new without one',
    async (name) => {
      const request = sampleRequest(chatwoot, name, signed);
      const id = request.headers['x-chatwoot-delivery'];
      expect(await idsOf(chatwoot, request, signed)).toEqual([id, id, id]);
      const ids = await idsOf(chatwoot, sampleRequest(chatwoot, name, {}), unproven);
      expect(new Set(ids).size).toBe(3);
    },
  );

  // An agent bot of Chatwoot v4.11.2 repeats after 500, without a delivery id.
  it.each(['message_created', 'message_updated', 'conversation_resolved'] as const)(
    'is the digest of the bytes of a %s without a delivery id',
    async (name) => {
      const request = without(sampleRequest(chatwoot, name, signed));
      const ids = await idsOf(chatwoot, request, signed);
      expect(ids[0]).toMatch(SHA256);
      expect(new Set(ids).size).toBe(1);
    },
  );

  it.each([froged, convocore, oneroute] as Platform[])(
    'is the digest of the payload for each event of $name',
    async (platform) => {
      const secrets = credentialsOf(platform.name, secret);
      for (const name of platform.eventNames) {
        const request = sampleRequest(platform, name, secrets);
        const ids = await idsOf(platform, request, secrets, 2);
        expect(ids[0]).toMatch(SHA256);
        expect(new Set(ids).size).toBe(1);
      }
    },
  );
});

describe('an inbox', () => {
  it.each(['automation_event.message_created', 'macro.executed'] as const)(
    'handles each of several equal %s requests',
    async (name) => {
      const inbox = file.open();
      const { stored, duplicate, handled } = reportsOf(inbox);
      await idsOf(chatwoot, sampleRequest(chatwoot, name, {}), { ...unproven, inbox }, 5);
      await eventually(() => handled.length === 5);
      expect([stored.length, duplicate.length]).toEqual([5, 0]);
      // The id that handlers saw is kept: users find their own records by it.
      const kept = (await inbox.list()).events.map(({ event }) => event.id);
      expect(kept.sort()).toEqual(received.map(({ id }) => id).sort());
    },
  );

  it('handles a message that an agent bot repeats without a delivery id once', async () => {
    const inbox = file.open();
    const { stored, duplicate } = reportsOf(inbox);
    const request = without(sampleRequest(chatwoot, 'message_created', signed));
    await idsOf(chatwoot, request, { ...signed, inbox }, 3);
    expect([stored.length, duplicate.length]).toEqual([1, 2]);
  });
});

describe('"repeats" of definePlatform', () => {
  const define = (repeats: object) =>
    definePlatform<{ opened: object; closed: object }>({
      name: 'acme',
      nameField: 'event',
      schemas: { opened: {}, closed: {} },
      verify: () => unsigned,
      deliveryId: ({ 'x-id': id }) => (typeof id === 'string' ? id : undefined),
      repeats,
    });

  it.each<[string, object, number, number]>([
    ['bytes, by default', {}, 1, 1],
    ['the delivery id alone', { opened: 'id' }, 1, 3],
    ['nothing', { opened: 'never' }, 3, 3],
  ])('lets %s show a repeat', async (_, repeats, withId, withoutId) => {
    const acme = define(repeats);
    const headers = { 'content-type': 'application/json' };
    const request = { path: '/', headers, body: '{"event":"opened"}' };
    const ids = await idsOf(acme, { ...request, headers: { ...headers, 'x-id': 'one' } }, {});
    expect(new Set(ids).size).toBe(withId);
    expect(new Set(await idsOf(acme, request, {})).size).toBe(withoutId);
  });

  it.each<[object, string]>([
    [{ opnd: 'never' }, '"repeats" names "opnd", for which there is no schema.'],
    [{ opened: 'no' }, '"repeats" must say "id", "bytes" or "never" of "opened".'],
    [{ constructor: 'never' }, '"repeats" names "constructor"'],
  ])('throws for %j', (repeats, message) => {
    expect(() => define(repeats)).toThrow(message);
  });
});

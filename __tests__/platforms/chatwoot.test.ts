import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { chatwoot, webhookRouter, type WebhookEvent } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { REMOVED, samplesOf } from '../support/every-sample.js';
import { hosts } from '../support/hosts.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'secretOfTheInbox24Base58';
const SAMPLES = samplesOf('chatwoot', chatwoot.eventNames);

describe('chatwoot', () => {
  it('has the events of all its senders', () => {
    expect(chatwoot.eventNames).toEqual(
      expect.arrayContaining([
        'conversation_created',
        'conversation_updated',
        'conversation_status_changed',
        'message_created',
        'message_updated',
        'webwidget_triggered',
        'contact_created',
        'contact_updated',
        'conversation_typing_on',
        'conversation_typing_off',
        'inbox_created',
        'inbox_updated',
        'conversation_opened',
        'conversation_resolved',
        'macro.executed',
        'automation_event.message_created',
      ]),
    );
  });

  it.each<[string, object]>([
    ['neither', {}],
    ['both', { secret, allowUnsigned: true }],
    ['"false" from the environment', { allowUnsigned: 'false' }],
    ['"true" from the environment', { allowUnsigned: 'true' }],
    ['1', { allowUnsigned: 1 }],
    ['false alone', { allowUnsigned: false }],
  ])('refuses options that do not clearly say whether to verify: %s', (_, options) => {
    const construct = () => webhookRouter(chatwoot, options as { allowUnsigned: true });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow('"secret"');
  });

  describe.each(hosts)('on %s', (_name, host) => {
    const serve = serving();
    const receive = (options: { secret: string } | { allowUnsigned: true }) => {
      const logger = recordingLogger();
      const received: WebhookEvent[] = [];
      const keep = (event: WebhookEvent) => received.push(event);
      const router = webhookRouter(chatwoot, { ...options, logger });
      router.onAny(keep).onUnknown(keep).onMismatch(keep);
      return { received, logger, address: serve(host(router)) };
    };

    it('removes secrets even if the event name or the shape is unknown', async () => {
      const { received, address } = receive({ allowUnsigned: true });
      const inbox = sampleRequest(chatwoot, 'inbox_updated', {});
      const payload = JSON.parse(inbox.body) as object;
      for (const change of [{ event: 'inbox_archived' }, { working_hours: 'secret-free' }]) {
        const body = JSON.stringify({ ...payload, ...change });
        await send(await address, { ...inbox, body }).expect(200);
      }
      expect(received).toHaveLength(2);
      expect(inbox.body).toContain(REMOVED);
      expect(JSON.stringify(received)).not.toContain(REMOVED);
    });

    it.each(['', 'an unknown name', 'a mismatch'])(
      "removes an old contact's token wherever a contact is: %s",
      async (problem) => {
        const { received, address } = receive({ allowUnsigned: true });
        for (const { name, variant } of SAMPLES) {
          const sample = sampleRequest(chatwoot, name, { variant });
          const payload = withTokens(JSON.parse(sample.body)) as Record<string, unknown>;
          if (problem === 'an unknown name') payload.event = `${name}_of_tomorrow`;
          if (problem === 'a mismatch') Object.assign(payload, BROKEN);
          await send(await address, { ...sample, body: JSON.stringify(payload) }).expect(200);
        }
        expect(received).toHaveLength(SAMPLES.length);
        expect(received.filter(({ mismatches }) => mismatches.length > 0)).toHaveLength(
          problem === 'a mismatch' ? SAMPLES.length : 0,
        );
        const leaking = received.filter(({ payload }) => JSON.stringify(payload).includes(REMOVED));
        expect(leaking.map(({ name }) => name)).toEqual([]);
      },
    );

    it('takes every event of a conversation that Captain has, even if strict', async () => {
      const logger = recordingLogger();
      const seen: string[] = [];
      const router = webhookRouter(chatwoot, { allowUnsigned: true, strict: true, logger });
      router.onAny(({ name }) => seen.push(name));
      const address = await serve(host(router));
      for (const { name, variant } of SAMPLES) {
        const sample = sampleRequest(chatwoot, name, { variant });
        const body = JSON.stringify(withCaptain(JSON.parse(sample.body)));
        await send(address, { ...sample, body }).expect(200);
      }
      expect(seen).toEqual(SAMPLES.map(({ name }) => name));
      expect(logger.lines).toEqual([]);
    });

    it('accepts unsigned requests (before v4.11.2, macros, automation rules) if allowed to', async () => {
      const { received, address } = receive({ allowUnsigned: true });
      const unsigned = sampleRequest(chatwoot, 'macro.executed', {});
      expect(unsigned.headers).not.toHaveProperty('x-chatwoot-signature');
      await send(await address, unsigned).expect(200);
      expect(received).toEqual([
        expect.objectContaining({
          name: 'macro.executed',
          verification: { scheme: 'none', coversBody: false },
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        }),
      ]);
    });

    it('uses the delivery id, which an agent-bot retry repeats', async () => {
      const { received, address } = receive({ secret });
      const first = sampleRequest(chatwoot, 'message_created', {
        secret,
        at: new Date(Date.now() - 6_000),
      });
      const again = sampleRequest(chatwoot, 'message_created', { secret });
      const id = first.headers['x-chatwoot-delivery']!;
      await send(await address, first).expect(200);
      await send(await address, again)
        .set('x-chatwoot-delivery', id)
        .expect(200);
      await send(await address, again).expect(200);
      expect(received.map((event) => event.id)).toEqual([
        id,
        id,
        again.headers['x-chatwoot-delivery'],
      ]);
    });

    it('accepts a body serialized by Rails, and no other serialization of it', async () => {
      const { received, address } = receive({ secret });
      const body =
        '{"event":"conversation_\\u0075nknown","content":"\\u003cb\\u003eTom \\u0026 Größe 🚲\\u2028","updated_at":1782309600.0}';
      const timestamp = String(Math.floor(Date.now() / 1000));
      const hex = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
      const headers = {
        'content-type': 'application/json',
        'x-chatwoot-timestamp': timestamp,
        'x-chatwoot-signature': `sha256=${hex}`,
      };
      await send(await address, { path: '/', headers, body }).expect(200);
      const serialised = JSON.stringify(JSON.parse(body));
      await send(await address, { path: '/', headers, body: serialised }).expect(401);
      expect(received.map(({ name, payload }) => [name, payload])).toEqual([
        ['conversation_unknown', JSON.parse(body)],
      ]);
    });
  });
});

/** Each event has one of these fields, with another type. */
const BROKEN = { id: '7', is_private: 7, working_hours: 7 };

const CAPTAIN = { id: 2, name: 'Paperclip', description: null, type: 'captain_assistant' };

const TOKEN = `${REMOVED}-pubsub`;

/** The payload with a token in each contact. */
function withTokens(payload: unknown): unknown {
  return mapped(payload, '', (fields) =>
    'identifier' in fields && 'phone_number' in fields
      ? { ...fields, pubsub_token: TOKEN }
      : fields,
  );
}

/** The payload as if Captain had each conversation, a group, and wrote and typed in it. */
function withCaptain(payload: unknown): unknown {
  return mapped(payload, '', (fields, key) => {
    if (key === 'meta' && 'assignee' in fields)
      return { ...fields, assignee: CAPTAIN, assignee_type: 'Captain::Assistant' };
    if (fields.message_type === 1 || fields.message_type === 'outgoing')
      return { ...fields, sender: CAPTAIN };
    if (fields.is_private !== undefined) return { ...fields, user: CAPTAIN };
    if (!('can_reply' in fields)) return fields;
    const contact = { ...(fields.meta as { sender: object }).sender, id: 99 };
    return {
      ...fields,
      group: true,
      group_source_id: '12036304@g.us',
      group_title: 'Family',
      group_contacts: [{ id: 1, contact_id: 99, contact }],
    };
  });
}

/** A copy in which each object has been changed, the inner ones first. */
function mapped(
  value: unknown,
  key: string,
  change: (fields: Record<string, unknown>, key: string) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((element) => mapped(element, key, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, mapped(part, name, change)]);
  return change(Object.fromEntries(entries) as Record<string, unknown>, key);
}

import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { chatwoot, froged } from 'conversation-webhooks';
import type { ReceivedEvent, WebhookRequest } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { OpenDelivery } from '../../../lib/core/receive/open-delivery.js';
import { receiveEvent, revalidateEvent } from '../../../lib/core/receive/receive-event.js';

const proof = { scheme: 'none', coversBody: false } as const;

/** Every attachment is a separate mistake, in an object with its own schema. */
const manyMistakes = () => ({ attachments: Array.from({ length: 90_000 }, () => ({})) });

function receive(fields: object) {
  const { body } = sampleRequest(chatwoot, 'message_created', {});
  const bytes = Buffer.from(JSON.stringify({ ...(JSON.parse(body) as object), ...fields }));
  const request: WebhookRequest = new IncomingMessage(new Socket());
  const bounds = { limit: bytes.length, timeoutMs: 1 };
  return receiveEvent(chatwoot, new OpenDelivery(request, bounds, bytes), proof);
}

describe('receiveEvent', () => {
  // With the code that ajv generates by default, this takes more than a minute.
  it('reports a payload full of mistakes before the test times out', () => {
    const { mismatches } = receive(manyMistakes());
    expect(mismatches).toHaveLength(20);
    expect(mismatches[0]).toMatchObject({ pointer: '/attachments/0/id', keyword: 'required' });
  });

  it('leaves no errors in the validator, which lives as long as the process', () => {
    receive(manyMistakes());
    expect(chatwoot.validator('message_created').errors).toBeNull();
  });

  it('gives equal payloads the same id and different payloads different ids', () => {
    expect(receive({ id: 1 }).id).toBe(receive({ id: 1 }).id);
    expect(receive({ id: 1 }).id).not.toBe(receive({ id: 2 }).id);
  });
});

describe('revalidateEvent', () => {
  const stored = (name: string, payload: unknown, fields: Partial<ReceivedEvent> = {}) => ({
    ...receive({}),
    platform: 'froged',
    name,
    payload,
    ...fields,
  });
  const closed = () => {
    const { body } = sampleRequest(froged, 'conversation_closed', { secret: 'any-secret' });
    return JSON.parse(body) as { event: string; data: Record<string, unknown> };
  };

  it('changes only the mismatches of an event that matches its schema', () => {
    const old = [{ pointer: '/gone', keyword: 'type', message: 'm', drift: false }];
    const event = stored('conversation_closed', closed(), { mismatches: old, tenant: 'acme' });
    expect(revalidateEvent(froged, event)).toEqual({ ...event, mismatches: [] });
    expect(revalidateEvent(froged, event).payload).toBe(event.payload);
    expect(event.mismatches).toBe(old);
  });

  it('renames an event that was stored under an alias', () => {
    const { name } = revalidateEvent(froged, stored('conversation_asigned', closed()));
    expect(name).toBe('conversation_assigned');
  });

  it('reports where an event does not match its schema', () => {
    const event = revalidateEvent(froged, stored('conversation_closed', { ...closed(), data: 5 }));
    expect(event.mismatches).toEqual([
      { pointer: '/data', keyword: 'type', message: 'must be object', drift: false },
    ]);
  });

  it('reports drift as such', () => {
    const event = revalidateEvent(chatwoot, {
      ...receive({ message_type: 'new one' }),
      mismatches: [],
    });
    expect(event.mismatches).toEqual([
      expect.objectContaining({ pointer: '/message_type', drift: true }),
    ]);
  });

  it.each(['unheard_of', '__proto__', 'constructor'])(
    'does not change an unknown event %s',
    (name) => {
      const event = stored(name, { anything: 1 });
      expect(revalidateEvent(froged, event)).toEqual(event);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { chatwoot } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { createDelivery } from '../../lib/core/delivery.js';
import { receiveEvent } from '../../lib/core/receive-event.js';

const proof = { scheme: 'none', coversBody: false } as const;

/** Each of these is a mistake of its own, in an object that a schema of its own describes. */
const manyMistakes = () => ({ attachments: Array.from({ length: 90_000 }, () => ({})) });

function receive(fields: object) {
  const { body } = sampleRequest(chatwoot, 'message_created', {});
  const bytes = Buffer.from(JSON.stringify({ ...(JSON.parse(body) as object), ...fields }));
  return receiveEvent(chatwoot, createDelivery({ bytes }), proof, {});
}

describe('receiveEvent', () => {
  // In the way that ajv writes by default, this takes more than a minute.
  it('reports a payload with as many mistakes as it can hold before the test times out', () => {
    const { mismatches } = receive(manyMistakes());
    expect(mismatches).toHaveLength(20);
    expect(mismatches[0]).toMatchObject({ pointer: '/attachments/0/id', keyword: 'required' });
  });

  it('leaves no mistakes behind in the validator, which lives as long as the process', () => {
    receive(manyMistakes());
    expect(chatwoot.validator('message_created').errors).toBeNull();
  });

  it('gives one payload one id, and another another', () => {
    expect(receive({ id: 1 }).id).toBe(receive({ id: 1 }).id);
    expect(receive({ id: 1 }).id).not.toBe(receive({ id: 2 }).id);
  });
});

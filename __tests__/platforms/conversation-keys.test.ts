import { readdirSync, readFileSync } from 'node:fs';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  type Platform,
  type ReceivedEvent,
  type WebhookRequest,
} from 'conversation-webhooks';
import { OpenDelivery } from '../../lib/core/receive/open-delivery.js';
import { receiveEvent } from '../../lib/core/receive/receive-event.js';
import { RECORDED_VERSIONS, recordedDeliveries } from '../support/recorded.js';

function receive(platform: Platform, body: string, tenant?: string): ReceivedEvent {
  const bytes = Buffer.from(body);
  const request: WebhookRequest = new IncomingMessage(new Socket());
  const delivery = new OpenDelivery(request, { limit: bytes.length, timeoutMs: 1 }, bytes);
  delivery.tenant = tenant;
  return receiveEvent(platform, delivery, { scheme: 'none', coversBody: false });
}

function samplesOf({ name }: Platform): readonly (readonly [file: string, body: string])[] {
  const folder = new URL(`../../json-schema/${name}/samples/`, import.meta.url);
  return readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);
}

describe('the conversation keys of what real Chatwoots sent', () => {
  /** In a conversation's body, or in that of a message or of somebody who types. */
  interface Body {
    readonly id: number;
    readonly conversation?: { readonly id: number };
  }
  const withoutConversation = /^(?:contact|inbox|webwidget)_/;

  it('are one for each conversation, in every event of every version and sender', () => {
    // Each version was an installation with one account, where the number identifies a conversation.
    const conversations = new Map<string | undefined, Set<string>>();
    const keys = new Map<string, Set<string | undefined>>();
    for (const version of RECORDED_VERSIONS) {
      for (const { body } of recordedDeliveries(version)) {
        const { name, conversationKey, payload } = receive(chatwoot, body, version);
        if (withoutConversation.test(name)) {
          expect(conversationKey).toBeUndefined();
          continue;
        }
        const { conversation, id } = payload as Body;
        const known = `${version} number ${(conversation ?? { id }).id}`;
        conversations.set(
          conversationKey,
          (conversations.get(conversationKey) ?? new Set()).add(known),
        );
        keys.set(known, (keys.get(known) ?? new Set()).add(conversationKey));
      }
    }
    expect(keys.size).toBeGreaterThan(10);
    expect([...keys].filter(([, { size }]) => size !== 1)).toEqual([]);
    expect([...conversations].filter(([, { size }]) => size !== 1)).toEqual([]);
    expect(conversations.has(undefined)).toBe(false);
  });

  it('name inbox and number', () => {
    const { body } = recordedDeliveries('v3.16.0').find(({ body: text }) =>
      text.includes('"event":"message_created"'),
    )!;
    const { conversation } = JSON.parse(body) as { conversation: { id: number; inbox_id: number } };
    const key = `chatwoot/${conversation.inbox_id}:${conversation.id}`;
    expect(receive(chatwoot, body).conversationKey).toBe(key);
  });
});

describe('the conversation keys of samples', () => {
  it.each([
    [chatwoot, 'message_created.json', 'chatwoot/1:1'],
    [chatwoot, 'conversation_updated.json', 'chatwoot/1:1'],
    [chatwoot, 'conversation_typing_on.json', 'chatwoot/1:1'],
    [convocore, 'message_received.json', 'convocore/convo_q8w2e5r1'],
    [froged, 'contact_part_added.json', 'froged/66b0c4d5e6f7a8b901234567'],
    [froged, 'conversation_closed.json', 'froged/66b0c4d5e6f7a8b901234567'],
    [oneroute, 'newMessage.json', 'oneroute/5f0c8f0e-3a53-4c55-9d0b-7a1f4f0e2b11'],
  ] as const)('are made of what the platform sends: %#', (platform, wanted, key) => {
    const [, body] = samplesOf(platform as Platform).find(([file]) => file === wanted)!;
    expect(receive(platform as Platform, body).conversationKey).toBe(key);
  });

  it('are never shared by two tenants', () => {
    for (const platform of [chatwoot, convocore, froged, oneroute] as Platform[]) {
      for (const [, body] of samplesOf(platform)) {
        const keys = [undefined, 'acme', 'globex'].map(
          (tenant) => receive(platform, body, tenant).conversationKey,
        );
        if (keys[0] !== undefined) expect(new Set(keys).size).toBe(3);
      }
    }
  });

  it('are undefined for a Chatwoot body that lacks the inbox or the number', () => {
    const [, body] = samplesOf(chatwoot).find(([file]) => file === 'message_created.json')!;
    const message = JSON.parse(body) as { conversation: object };
    for (const fields of [{ inbox_id: undefined }, { id: null }, { id: '118' }, { id: {} }]) {
      const changed = { ...message, conversation: { ...message.conversation, ...fields } };
      expect(receive(chatwoot, JSON.stringify(changed)).conversationKey).toBeUndefined();
    }
  });
});

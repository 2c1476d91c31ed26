import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { chatwoot, webhookRouter, type ReceivedEvent } from 'conversation-webhooks';
import { sqliteInbox, type DurableInbox } from 'conversation-webhooks/inbox/sqlite';
import { noteDesk } from '../support/note-desk.js';
import { noteRequest } from '../support/note-request.js';
import { notes } from '../support/notes.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';
import { storesOnFile } from './sqlite/stores-on-file.js';

const desk = noteDesk();
const serve = serving();

const keysIn = async (inbox: DurableInbox, conversation?: string) =>
  (await inbox.list({ conversation })).events.map(({ event }) => event.conversationKey);

it('the key of a conversation reaches handlers, reports and lists, and finds its events', async () => {
  const inbox = desk.file.open();
  const { stored, handled } = reportsOf(inbox);
  const seen: ReceivedEvent[] = [];
  const router = webhookRouter(notes, { inbox, logger: recordingLogger(), tenant: () => 'acme' });
  router.onAny((event) => seen.push(event));
  const address = await serve(createServer(router));
  for (const conversation of ['a', 'b', 'a', undefined]) {
    await send(address, noteRequest({ n: seen.length, conversation })).expect(200);
    await inbox.idle();
  }
  const keys = ['notes/acme/a', 'notes/acme/b', 'notes/acme/a', undefined];
  expect(seen.map(({ conversationKey }) => conversationKey)).toEqual(keys);
  for (const reports of [stored, handled]) {
    expect(reports.map(({ event }) => event.conversationKey)).toEqual(keys);
  }
  expect(await keysIn(inbox)).toEqual(keys.toReversed());
  expect(await keysIn(inbox, 'notes/acme/a')).toEqual(['notes/acme/a', 'notes/acme/a']);
  expect(await keysIn(inbox, 'notes/a')).toEqual([]);
  expect(await inbox.replay({ status: 'handled', conversation: 'notes/acme/b' })).toBe(1);
});

describe('an event that version 0.1.0 stored', () => {
  const file = storesOnFile();

  async function withInbox(use: (inbox: DurableInbox) => Promise<void>): Promise<void> {
    const logger = recordingLogger();
    const inbox = sqliteInbox({ path: file.path, pollMs: 3_600_000, graceMs: 50, logger });
    await use(inbox).finally(async () => inbox.close());
  }

  it('has its key for the handlers, reports and lists of its router', async () => {
    file.writeVersion1();
    await withInbox(async (inbox) => {
      const seen: (string | undefined)[] = [];
      const { handled } = reportsOf(inbox);
      const router = webhookRouter(chatwoot, { name: 'support', allowUnsigned: true, inbox });
      router.onAny(({ conversationKey }) => seen.push(conversationKey));
      await inbox.idle();
      expect(seen.length).toBeGreaterThan(0);
      for (const key of seen) expect(key).toMatch(/^chatwoot\/12:\d+$/);
      expect(handled.map(({ event }) => event.conversationKey).toSorted()).toEqual(seen.toSorted());
      const { events } = await inbox.list({ router: 'support' });
      for (const { id, event } of events) {
        expect(event.conversationKey).toMatch(/^chatwoot\/12:\d+$/);
        expect((await inbox.get(id))!.event).toEqual(event);
      }
    });
  });

  it('has none where nobody knows the platform of its router', async () => {
    file.writeVersion1();
    await withInbox(async (inbox) => {
      const keys = await keysIn(inbox);
      expect(keys).toHaveLength(11);
      expect(new Set(keys)).toEqual(new Set([undefined]));
    });
  });
});

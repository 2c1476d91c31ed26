import { describe, expect, it } from '@jest/globals';
import { memoryInbox, type InboxOptions } from 'conversation-webhooks/testing';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';

const desk = noteDesk();
const open = (options: InboxOptions = {}) => memoryInbox({ logger: recordingLogger(), ...options });

describe('an inbox in memory', () => {
  it('keeps events as they came, whatever handlers do to them', async () => {
    const inbox = open();
    const seen: unknown[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload, attempt }) => {
        seen.push({ ...payload });
        Object.assign(payload, { n: 'changed', more: true });
        if (attempt === 1) throw new Error('a failure');
      }),
    );
    await post({ n: 1 });
    await inbox.idle();
    await inbox.replay({ status: 'pending' });
    await inbox.idle();
    expect(seen).toEqual([
      { type: 'added', n: 1 },
      { type: 'added', n: 1 },
    ]);
    const [entry] = (await inbox.list({ status: 'handled' })).events;
    expect(entry?.event.payload).toEqual({ type: 'added', n: 1 });
    Object.assign(entry!.event.payload as object, { n: 'changed' });
    expect((await inbox.get(entry!.id))!.event.payload).toEqual({ type: 'added', n: 1 });
    await inbox.close();
  });

  it('shares nothing with another', async () => {
    const [one, other] = [open(), open()];
    const post = await desk.start(one, (router) => router.on('added', () => undefined));
    await post({ n: 1 });
    await one.idle();
    expect((await other.list()).events).toEqual([]);
    await Promise.all([one.close(), other.close()]);
    await expect(one.list()).rejects.toThrow('The inbox is closed.');
  });

  it('takes the options of the others, and refuses what they refuse', async () => {
    expect(() => memoryInbox({ leaseMs: 1 })).toThrow('"leaseMs"');
    expect(() => memoryInbox({ concurrency: 0 })).toThrow('"concurrency"');
    const inbox = open({ retry: { attempts: 1 }, dedupe: () => 'always the same' });
    const post = await desk.start(inbox, (router) =>
      router.on('added', () => {
        throw new Error('a failure');
      }),
    );
    await post({ n: 1 }, { n: 2 });
    await inbox.idle();
    const { byStatus } = await inbox.stats();
    expect(byStatus).toMatchObject({ dead: 1, handled: 0, pending: 0 });
    await inbox.close();
  });
});

import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { chatwoot, froged, webhookRouter, type RouterOptions } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const file = inboxOnFile();
const serve = serving();
const support = (options: RouterOptions) =>
  webhookRouter(chatwoot, { allowUnsigned: true, logger: recordingLogger(), ...options });

describe('routers that share an inbox', () => {
  it('each handle the events they received', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    const secret = 'secret-of-the-workspace';
    const one = support({ inbox }).onAny(({ name }) => seen.push(`one ${name}`));
    const two = webhookRouter(froged, { secret, inbox, logger: recordingLogger() });
    two.onAny(({ name }) => seen.push(`two ${name}`));
    const created = sampleRequest(chatwoot, 'message_created', {});
    await send(await serve(createServer(one)), created).expect(200);
    const closed = sampleRequest(froged, 'conversation_closed', { secret });
    await send(await serve(createServer(two)), closed).expect(200);
    await eventually(() => handled.length === 2);
    expect(seen.sort()).toEqual(['one message_created', 'two conversation_closed']);
    expect(handled.map(({ router }) => router).sort()).toEqual(['chatwoot', 'froged']);
  });

  it('need different names if they have the same platform', () => {
    const inbox = file.open();
    support({ inbox });
    const construct = () => support({ inbox });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(
      'This inbox already has a router named "chatwoot". Give each router its own "name".',
    );
    support({ inbox, name: 'second' });
    expect(() => support({ inbox, name: 'second' })).toThrow('"second"');
  });

  it('each handle the same delivery if they have different names', async () => {
    const inbox = file.open();
    const { handled, duplicate } = reportsOf(inbox);
    const seen: string[] = [];
    const request = sampleRequest(chatwoot, 'message_created', {});
    for (const name of ['first', 'second']) {
      const router = support({ inbox, name }).onAny(() => seen.push(name));
      const address = await serve(createServer(router));
      await send(address, request).expect(200);
      await send(address, request).expect(200);
    }
    await eventually(() => handled.length === 2);
    expect(seen.sort()).toEqual(['first', 'second']);
    expect(duplicate.map(({ router }) => router)).toEqual(['first', 'second']);
    expect((await inbox.list()).events.map(({ router }) => router)).toEqual(['second', 'first']);
  });

  it('get their own events back after a restart', async () => {
    const before = file.open();
    const { stored } = reportsOf(before);
    for (const name of ['first', 'second']) {
      const address = await serve(createServer(support({ inbox: before, name })));
      await send(address, sampleRequest(chatwoot, 'message_created', {})).expect(200);
    }
    expect(stored).toHaveLength(2);
    await before.close();

    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const seen: string[] = [];
    support({ inbox, name: 'second' }).onAny(() => seen.push('second'));
    support({ inbox, name: 'first' }).onAny(() => seen.push('first'));
    await eventually(() => handled.length === 2);
    expect(seen.sort()).toEqual(['first', 'second']);
  });

  it.each(['', 'a b', 'ä', 'x'.repeat(65), 'a/b', 'a\n', null, 5])('refuse the name %j', (name) => {
    const construct = () => support({ inbox: file.open(), name: name as string });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow('"name"');
  });
});

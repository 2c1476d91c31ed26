import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { chatwoot, webhookRouter } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const desk = noteDesk();
const { file } = desk;
const serve = serving();

describe('outdated', () => {
  it('is true for an older state of a Chatwoot conversation that arrives late', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const seen: [unknown, boolean][] = [];
    const options = { allowUnsigned: true, inbox, logger: recordingLogger() } as const;
    const router = webhookRouter(chatwoot, options);
    router.on('conversation_updated', ({ payload, outdated }) =>
      seen.push([payload.updated_at, outdated]),
    );
    const address = await serve(createServer(router));
    const times = [1_760_000_200.5, 1_760_000_100.5, 1_760_000_300.5, 1_760_000_200.75];
    for (const updated_at of times) {
      const payload = (sample: object): never => ({ ...sample, updated_at }) as never;
      await send(address, sampleRequest(chatwoot, 'conversation_updated', { payload })).expect(200);
    }
    await eventually(() => handled.length === times.length);
    expect(seen).toEqual(times.map((time, index) => [time, index % 2 === 1]));
  });

  const thing = 'contact 1';
  it.each<[string, object, object, boolean]>([
    ['an older state of the same thing', { version: 2 }, { version: 1 }, true],
    ['the same state', { version: 2 }, { version: 2, mood: 'sad' }, false],
    ['a newer state', { version: 1 }, { version: 2 }, false],
    ['another thing', { version: 2 }, { version: 1, thing: 'contact 2' }, false],
    ['a state without a date', { version: 2 }, {}, false],
    ['a state after one without a date', {}, { version: 1 }, false],
  ])('is true only for an older state: %s', async (_, first, second, expected) => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const seen: boolean[] = [];
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ outdated }) => seen.push(outdated)),
    );
    await post({ n: 1, thing, ...first }, { n: 2, thing, ...second });
    await eventually(() => handled.length === 2);
    expect(seen).toEqual([false, expected]);
  });

  it('is false if the newer state is a dead letter', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n }, outdated }) => {
        if (n === 1 || outdated) throw new Error('a failure');
      }),
    );
    await post({ n: 1, thing, version: 2 }, { n: 2, thing, version: 1 });
    await eventually(() => handled.length === 1);
  });

  it('is true for a dead letter that is replayed after a newer state', async () => {
    const inbox = file.open();
    const { handled, dead } = reportsOf(inbox);
    const seen: boolean[] = [];
    let isDown = true;
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n }, outdated }) => {
        if (n === 1 && isDown) throw new Error('a failure');
        seen.push(outdated);
      }),
    );
    await post({ n: 1, thing, version: 1 }, { n: 2, thing, version: 2 });
    await eventually(() => dead.length === 1 && handled.length === 1);
    isDown = false;
    await inbox.replay({});
    await eventually(() => handled.length === 2);
    expect(seen).toEqual([false, true]);
  });
});

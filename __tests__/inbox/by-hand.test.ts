import { describe, expect, it } from '@jest/globals';
import {
  WebhookEvents,
  allowUnsigned,
  answerErrors,
  dispatchByEvent,
  jsonBody,
  validateAgainstSchema,
} from 'conversation-webhooks';
import { chainHosts } from '../support/chain-hosts.js';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { noteRequest } from '../support/note-request.js';
import { notes } from '../support/notes.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

describe.each(chainHosts)('a chain of middlewares with an inbox, on %s', (_name, host) => {
  const serve = serving();
  const file = inboxOnFile();

  it('stores, answers and handles under the given name', async () => {
    const logger = recordingLogger();
    const inbox = file.open({ logger });
    const { handled } = reportsOf(inbox);
    const seen: unknown[] = [];
    const events = new WebhookEvents(notes).on('added', ({ payload, attempt }) => {
      seen.push([payload.n, attempt]);
      if (attempt === 1) throw new Error('a failure');
    });
    const server = host(
      jsonBody(),
      allowUnsigned(),
      validateAgainstSchema(notes, { logger }),
      dispatchByEvent(events, { inbox, name: 'by-hand', logger }),
      answerErrors({ logger }),
    );
    const address = await serve(server);
    const answer = await send(address, noteRequest({ n: 1 })).expect(200);
    expect(answer.text).toBe('');
    // A chain without a router refuses mismatches.
    await send(address, noteRequest({ n: 'a text' })).expect(422);
    await eventually(() => handled.length === 1);
    expect(handled[0]).toMatchObject({ router: 'by-hand', attempts: 2 });
    expect(seen).toEqual([
      [1, 1],
      [1, 2],
    ]);
    expect((await inbox.list()).events).toHaveLength(1);
  });
});

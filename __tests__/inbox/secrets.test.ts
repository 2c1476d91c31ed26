import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  webhookRouter,
  type Platform,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { REMOVED } from '../support/every-sample.js';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const PLANTED = 'planted-secret-0123456789';

/** The content of all files in the folder, including the write-ahead log. */
function bytesBeside(path: string): string {
  const folder = dirname(path);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

describe('the file of an inbox', () => {
  const serve = serving();
  const file = inboxOnFile();

  it.each<[Platform, string, object]>([
    [froged, 'conversation_closed', { secret: PLANTED }],
    [convocore, 'message_received', { workspaceSecret: PLANTED }],
    [chatwoot, 'message_created', { secret: PLANTED }],
    [oneroute, 'newMessage', { token: PLANTED }],
  ])(
    'contains no secret of %j, neither while an event waits nor later',
    async (platform, name, proof) => {
      const logger = recordingLogger();
      const inbox = file.open({ logger, retry: { attempts: 2, minDelayMs: 5, maxDelayMs: 5 } });
      const { dead, quarantined } = reportsOf(inbox);
      const seen: string[] = [];
      const router = webhookRouter(platform, { ...proof, inbox, logger });
      router.on(name, (event) => {
        seen.push(JSON.stringify(event), bytesBeside(file.path));
        throw new Error('a failure');
      });
      const address = await serve(createServer(router));
      const request = sampleRequest(platform, name, proof);
      await send(address, request).expect(200);
      await eventually(() => dead.length === 1);
      // Mismatches and unknown events are stored too.
      const { nameField } = platform;
      for (const payload of [{ [nameField]: name }, { [nameField]: 'brand_new', a: 1 }]) {
        const other = sampleRequest(platform, name, {
          ...proof,
          payload,
        });
        await send(address, other).expect(200);
      }
      await eventually(() => quarantined.length === 1);
      await inbox.close();

      const { events } = await file.open().list();
      const kept = bytesBeside(file.path) + seen.join('\n') + JSON.stringify(events);
      expect(events).toHaveLength(3);
      // Proves that the search finds what is there.
      expect(kept.includes('brand_new')).toBe(true);
      expect(kept.includes(PLANTED)).toBe(false);
      expect(kept.includes(REMOVED)).toBe(false);
      const proofs = Object.entries(request.headers).filter(([header]) =>
        /signature/i.test(header),
      );
      for (const [, proven] of proofs) expect(kept.includes(proven)).toBe(false);
      expect(logger.lines.join('\n')).not.toContain(PLANTED);
    },
  );

  it('contains no secret of any event of Convocore, which sends it in the payload', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const options = { workspaceSecret: PLANTED, inbox, logger: recordingLogger() };
    const address = await serve(
      createServer(webhookRouter(convocore, options).onAny(() => undefined)),
    );
    for (const name of convocore.eventNames) {
      const request = sampleRequest(convocore, name, { workspaceSecret: PLANTED });
      await send(address, request).expect(200);
    }
    await eventually(() => handled.length === convocore.eventNames.length);
    expect(bytesBeside(file.path).includes('message_received')).toBe(true);
    expect(bytesBeside(file.path).includes(PLANTED)).toBe(false);
    expect(bytesBeside(file.path).includes(REMOVED)).toBe(false);
  });
});

describe('the log of an inbox', () => {
  const serve = serving();
  const file = inboxOnFile();

  it('contains no payload value, and nothing that a user’s function threw', async () => {
    const logger = recordingLogger();
    const raise = () => {
      throw new RangeError(PLANTED);
    };
    const inbox = file.open({ logger, dedupe: raise });
    const { dead, quarantined } = reportsOf(inbox);
    inbox.on('stored', raise).on('failed', raise).on('quarantined', raise);
    const router = webhookRouter(oneroute, { allowUnsigned: true, inbox, logger });
    router.on('newMessage', raise).onUnknown(raise).onMismatch(raise).onError(raise);
    const address = await serve(createServer(router));
    for (const payload of [
      (sample: object) => ({ ...sample, note: PLANTED }),
      { event: PLANTED },
      { event: 'newMessage', message: PLANTED },
    ]) {
      const request = sampleRequest(oneroute, 'newMessage', { payload: payload as never });
      await send(address, request).expect(200);
    }
    await eventually(() => dead.length === 2 && quarantined.length === 1);
    await eventually(() => logger.lines.some((line) => line.includes('onMismatch')));
    expect(logger.lines.length).toBeGreaterThan(8);
    expect(logger.lines.join('\n')).toMatch(/dead letter/);
    expect(logger.lines.join('\n')).not.toContain(PLANTED);
    expect(logger.lines.join('\n')).not.toMatch(/\bat .*:\d+/);
  });
});

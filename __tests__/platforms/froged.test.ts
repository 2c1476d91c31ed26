import { describe, expect, it } from '@jest/globals';
import { froged, webhookRouter } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { hosts } from '../support/hosts.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'secret-of-the-workspace';

describe('froged', () => {
  it('has 13 events', () => {
    expect(froged.eventNames).toHaveLength(13);
  });

  // FROGED's page spells these names in two ways, so either may arrive or be registered.
  const spellings = [
    ['conversation_assigned', 'conversation_assigned', 'conversation_asigned'],
    ['conversation_assigned', 'conversation_asigned', 'conversation_assigned'],
    ['conversation_assigned', 'conversation_asigned', 'conversation_asigned'],
    ['conversation_group_assigned', 'conversation_group_assigned', 'conversation_group_asigned'],
    ['conversation_group_assigned', 'conversation_group_asigned', 'conversation_group_assigned'],
    ['conversation_group_assigned', 'conversation_group_asigned', 'conversation_group_asigned'],
  ] as const;
  describe.each(hosts)('on %s', (_name, host) => {
    const serve = serving();

    it.each(spellings)(
      'calls the handler of %s once if it is sent as %s and registered as %s',
      async (name, sent, registered) => {
        const received: unknown[] = [];
        const router = webhookRouter(froged, { secret, logger: recordingLogger() });
        router.on(registered, (event) => received.push(event));
        const request = sampleRequest(froged, name, {
          secret,
          payload: (sample) => ({ ...sample, event: sent as 'conversation_assigned' }),
        });
        await send(await serve(host(router)), request).expect(200);
        const payload = JSON.parse(request.body) as { event: string };
        expect(payload.event).toBe(sent);
        expect(received).toEqual([expect.objectContaining({ name, payload, mismatches: [] })]);
      },
    );
  });
});

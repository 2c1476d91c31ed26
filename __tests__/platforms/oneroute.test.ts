import { describe, expect, it } from '@jest/globals';
import { oneroute, webhookRouter } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { expectUnproven } from '../support/expect-answer.js';
import { hosts } from '../support/hosts.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const token = 'token/of the endpoint';

describe('oneroute', () => {
  it('has one event', () => {
    expect(oneroute.eventNames).toEqual(['newMessage']);
  });

  it.each<[string, object]>([
    ['neither', {}],
    ['both', { token, allowUnsigned: true }],
    ['"false" from the environment', { allowUnsigned: 'false' }],
    ['"true" from the environment', { allowUnsigned: 'true' }],
    ['1', { allowUnsigned: 1 }],
    ['false alone', { allowUnsigned: false }],
  ])('refuses options that do not clearly say whether to verify: %s', (_, options) => {
    const construct = () => webhookRouter(oneroute, options as { allowUnsigned: true });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow('"token"');
  });

  describe.each(hosts)('on %s', (_name, host) => {
    const serve = serving();
    const receive = (options: { token: string } | { allowUnsigned: true }) => {
      const logger = recordingLogger();
      const received: unknown[] = [];
      const router = webhookRouter(oneroute, { ...options, logger });
      router.on('newMessage', ({ verification }) => received.push(verification));
      return { received, logger, address: serve(host(router)) };
    };

    it('refuses a URL without the token and does not log the URL', async () => {
      const { received, logger, address } = receive({ token });
      for (const path of [
        '',
        '/',
        '/guessed-token-of-a-stranger',
        `/?${encodeURIComponent(token)}`,
      ]) {
        const request = { ...sampleRequest(oneroute, 'newMessage', { token }), path };
        expectUnproven(await send(await address, request));
      }
      expect(received).toEqual([]);
      expect(logger.lines).toHaveLength(4);
      expect(logger.lines.join()).not.toMatch(/guessed|hooks|of%20the/);
    });

    it('accepts an unauthenticated request if allowed to', async () => {
      const { received, address } = receive({ allowUnsigned: true });
      await send(await address, sampleRequest(oneroute, 'newMessage', {})).expect(200);
      expect(received).toEqual([{ scheme: 'none', coversBody: false }]);
    });
  });
});

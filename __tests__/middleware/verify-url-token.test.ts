import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  jsonBody,
  oneroute,
  verifyUrlToken,
  type Middleware,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { describeSecretOption } from '../support/secret-option.js';
import { sendBytes } from '../support/send.js';
import { serving } from '../support/serving.js';

const token = 'a token/with ünusual?characters';
const encoded = encodeURIComponent(token);

describe('verifyUrlToken', () => {
  describeSecretOption({
    option: 'token',
    verify: (option) => verifyUrlToken({ token: option }),
    request: (key) => sampleRequest(oneroute, 'newMessage', { token: key }),
  });

  describe.each(chainHosts)('on %s', (_name, host) => {
    const serve = serving();
    const logger = recordingLogger();
    const proven: (Verification | undefined)[] = [];
    const probe: Middleware = (req: WebhookRequest, res) => {
      proven.push(req.webhook?.verification);
      res.end();
    };
    const post = async (path: string, expected = token) => {
      const verify = verifyUrlToken({ token: expected });
      const server = host(jsonBody(), verify, probe, answerErrors({ logger }));
      const address = `${await serve(server)}${path}`;
      return sendBytes(address, {}, Buffer.from('{}'));
    };

    beforeEach(() => {
      proven.length = 0;
      logger.lines.length = 0;
    });

    it.each([
      ['the token, percent-encoded', `/${encoded}`],
      ['the token after other segments', `/any/more/${encoded}`],
      ['the token and a slash', `/${encoded}/`],
      ['the token before a query', `/${encoded}?x=1`],
      ['the token before a query with slashes in it', `/${encoded}?x=/y/z`],
    ])('accepts a path that ends with %s', async (_, path) => {
      expect((await post(path)).status).toBe(200);
      expect(proven).toEqual([{ scheme: 'url-token', coversBody: false, secretIndex: 0 }]);
    });

    it('accepts a token with unnecessary percent-encoding', async () => {
      expect((await post('/%73ecret-token', 'secret-token')).status).toBe(200);
    });

    it.each([
      ['nothing', ''],
      ['an empty segment', '/'],
      ['another token', '/another-token'],
      ['a longer token', `/${encoded}0`],
      ['the beginning of the token', `/${encoded.slice(0, -1)}`],
      ['the token in upper case', `/${encodeURIComponent(token.toUpperCase())}`],
      ['the token before another segment', `/${encoded}/x`],
      ['the token and an empty segment', `/${encoded}//`],
      ['the token encoded twice', `/${encodeURIComponent(encoded)}`],
      ['malformed percent-encoding', '/%E0%A4%A'],
      ['a lone percent sign', '/%'],
      ['the token in the query only', `/?${encoded}`],
      ['the token at the end of the query', `/wrong?/${encoded}`],
      ['the token in a parameter', `/?token=${encoded}`],
    ])('refuses a path that ends with %s', async (_, path) => {
      expectUnproven(await post(path));
      expect(proven).toEqual([]);
      expect(logger.lines).toEqual([expect.stringMatching(/^warn 401 unverified: ./)]);
      expect(logger.lines.join()).not.toMatch(/another-token|characters|%/);
    });
  });
});

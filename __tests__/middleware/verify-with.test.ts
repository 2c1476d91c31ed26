import { createHmac, timingSafeEqual } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  jsonBody,
  verifyWith,
  type Middleware,
  type Secret,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import { chainHosts } from '../support/chain-hosts.js';
import { expectProblem, expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { describeSecretOption } from '../support/secret-option.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

type IsProof = Parameters<typeof verifyWith>[0]['isProof'];

const body = '{ "at": 1.0 }';
const sign = (secret: string) => createHmac('sha256', secret).update(body).digest('hex');
const request = (signature: string) => ({
  path: '/',
  headers: { 'content-type': 'application/json', 'x-signature': signature },
  body,
});
/** Follows the example in Node's documentation, which throws if the lengths differ. */
const isProof: IsProof = (secret, { rawBody }, { headers }) =>
  timingSafeEqual(
    Buffer.from(String(headers['x-signature']), 'hex'),
    createHmac('sha256', secret).update(rawBody!).digest(),
  );
const proof = { scheme: 'hmac', coversBody: true } as const;

describe('verifyWith', () => {
  describeSecretOption({
    option: 'secret',
    verify: (secret: Secret) => verifyWith({ ...proof, secret, isProof }),
    request: (secret) => request(sign(secret)),
  });

  describe.each(chainHosts)('on %s', (_name, host, express) => {
    const serve = serving();
    const logger = recordingLogger();
    const proven: (Verification | undefined)[] = [];
    const probe: Middleware = ({ webhook }: WebhookRequest, res) => {
      proven.push(webhook?.verification);
      res.end();
    };
    const secret = 'secret-of-the-vendor';
    const post = async (signature: string, check = isProof, ...before: Middleware[]) => {
      const verify = verifyWith({ ...proof, secret, isProof: check });
      const server = host(...before, jsonBody(), verify, probe, answerErrors({ logger }));
      return send(await serve(server), request(signature));
    };

    beforeEach(() => {
      proven.length = 0;
      logger.lines.length = 0;
    });

    it('accepts what the function accepts and reports what was verified', async () => {
      expect((await post(sign(secret))).status).toBe(200);
      expect(proven).toEqual([{ scheme: 'hmac', coversBody: true, secretIndex: 0 }]);
    });

    it.each([
      ['of the right length', sign('secret-of-a-stranger')],
      ['so short that timingSafeEqual throws', 'abcd'],
      ['that is missing', ''],
    ])('answers 401 to a signature %s', async (_, signature) => {
      expectUnproven(await post(signature));
      expect(proven).toEqual([]);
    });

    it('accepts only `true`, so an async function never authenticates a request', async () => {
      for (const answer of [Promise.resolve(false), 1, 'no', {}, undefined]) {
        const check = (() => answer) as unknown as IsProof;
        expect((await post(sign(secret), check)).status).not.toBe(200);
      }
      expect(proven).toEqual([]);
      expect(logger.lines[0]).toContain('"isProof" returned a promise');
    });

    it('answers 500 if the proof covers bytes that express.json() has consumed', async () => {
      const answer = await post(sign(secret), isProof, express.json());
      expectProblem(answer, 500, 'misconfigured', expect.stringContaining('express.json()'));
      expect(proven).toEqual([]);
    });
  });
});

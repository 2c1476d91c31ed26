import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  jsonBody,
  requireProof,
  unverified,
  type Delivery,
  type Middleware,
  type Proof,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import { chainHosts } from '../support/chain-hosts.js';
import { expectProblem, expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const verification: Verification = { scheme: 'hmac', coversBody: true };
const request = {
  path: '/',
  headers: { 'content-type': 'application/json', 'x-signature': 'a signature' },
  body: '{"secret":"in the body","text":"hello"}',
};

describe('requireProof', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'hmac'],
    ['a middleware', allowUnsigned()],
  ])('throws when the app starts if it gets %s', (_, proof) => {
    expect(() => requireProof(proof as Proof)).toThrow(
      'requireProof needs a proof: chatwoot.verify({ secret })',
    );
  });

  describe.each(chainHosts)('on %s', (_name, host) => {
    const serve = serving();
    const logger = recordingLogger();
    const reached: Delivery[] = [];
    const handler: Middleware = ({ webhook }: WebhookRequest, res) => {
      reached.push(webhook!);
      res.end();
    };
    const post = async (proof: unknown, secretPaths?: readonly (readonly string[])[]) => {
      const links = [jsonBody(), requireProof(proof as Proof, secretPaths), handler];
      return send(await serve(host(...links, answerErrors({ logger }))), request);
    };

    beforeEach(() => {
      reached.length = 0;
      logger.lines.length = 0;
    });

    it.each<[string, Proof | (() => unknown)]>([
      ['returns', () => verification],
      ['resolves to', () => Promise.resolve(verification)],
      [
        'calls back with',
        () => ({
          then: (resolve: (verification: Verification) => void) => {
            setTimeout(() => resolve(verification), 20);
          },
        }),
      ],
    ])('lets a request through if its proof %s a verification', async (_, proof) => {
      expect((await post(proof)).status).toBe(200);
      expect(reached.map((delivery) => delivery.verification)).toEqual([verification]);
    });

    // In a chain by hand nothing else stands between a failed proof and the handler.
    it.each<[string, unknown]>([
      ['undefined', undefined],
      ['null', null],
      ['false', false],
      ['an empty string', ''],
      ['zero', 0],
      ['the word that makes Express skip the rest', 'route'],
      ['the word that makes Express leave the router', 'router'],
    ])('answers 500 if its proof throws or rejects with %s', async (_, thrown) => {
      const proofs = [
        () => {
          throw thrown;
        },
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users do
        () => Promise.reject(thrown),
      ];
      for (const proof of proofs) expectProblem(await post(proof), 500, 'internal');
      expect(reached).toEqual([]);
    });

    it('answers 401 if a proof that is not a real promise rejects', async () => {
      const rejecting = {
        then: (_resolve: unknown, reject: (error: unknown) => void) => {
          reject(unverified('not today'));
        },
      };
      expectUnproven(await post(() => rejecting));
      expect(reached).toEqual([]);
    });

    it('removes secrets only if the proof succeeds', async () => {
      const paths = [['secret']];
      expectUnproven(await post(() => Promise.reject(unverified('not today')), paths));
      await post(() => verification, paths);
      const [delivery] = reached;
      expect(delivery!.payload()).toEqual({ text: 'hello' });
      expect(delivery!.rawBody).toBeUndefined();
      await expect(delivery!.bytes()).rejects.toMatchObject({ code: 'misconfigured' });
    });

    it('gives the proof a delivery that can be taken apart', async () => {
      const proof: Proof = async ({ bytes, payload, headers, url }) => {
        expect((await bytes()).toString()).toBe(request.body);
        expect(payload()).toEqual(JSON.parse(request.body));
        expect([headers['x-signature'], url]).toEqual(['a signature', expect.any(String)]);
        return verification;
      };
      expect((await post(proof)).status).toBe(200);
    });

    it('leaves a delivery that can be logged, without the headers of the request', async () => {
      await post(() => verification);
      const [delivery] = reached;
      expect(inspect(delivery, { depth: 5 })).not.toContain('a signature');
      expect(JSON.stringify(delivery)).not.toContain('a signature');
    });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  convocore,
  jsonBody,
  verifyWorkspaceSecret,
  type Delivery,
  type Middleware,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { describeSecretOption } from '../support/secret-option.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const workspaceSecret = 'vg_secret-of-the-workspace';
const genuine = sampleRequest(convocore, 'message_received', { workspaceSecret });

describe('verifyWorkspaceSecret', () => {
  describeSecretOption({
    option: 'workspaceSecret',
    verify: (option) => verifyWorkspaceSecret({ workspaceSecret: option }),
    request: (key) => sampleRequest(convocore, 'message_received', { workspaceSecret: key }),
  });

  describe.each(chainHosts)('on %s', (_name, host, express) => {
    const serve = serving();
    const logger = recordingLogger();
    const seen: { delivery: Delivery; parsed: unknown; kept: unknown }[] = [];
    const probe: Middleware = (req: WebhookRequest, res) => {
      seen.push({ delivery: req.webhook!, parsed: req.body, kept: req.rawBody });
      res.end();
    };
    const post = async (body: string, ...before: Middleware[]) => {
      const verify = verifyWorkspaceSecret({ workspaceSecret });
      const server = host(...before, jsonBody(), verify, probe, answerErrors({ logger }));
      return send(await serve(server), { ...genuine, body });
    };

    beforeEach(() => {
      seen.length = 0;
      logger.lines.length = 0;
    });

    it.each<[string, Middleware]>([
      ['express.json()', express.json()],
      ['express.raw()', express.raw({ type: '*/*' })],
      ['express.text()', express.text({ type: '*/*' })],
      [
        'a parser that keeps the bytes',
        express.json({ verify: (req, _res, bytes) => Object.assign(req, { rawBody: bytes }) }),
      ],
    ])('removes the secret from what %s has left on the request', async (_, parser) => {
      expect((await post(genuine.body, parser)).status).toBe(200);
      const { delivery, parsed, kept } = seen[0]!;
      const left = JSON.stringify([delivery.payload(), delivery.rawBody, parsed, kept]);
      expect(left).not.toContain(workspaceSecret);
      expect(left).not.toContain(Buffer.from(workspaceSecret).toJSON().data.join(','));
    });

    it('accepts the secret and removes it from the payload and the bytes', async () => {
      expect((await post(genuine.body)).status).toBe(200);
      const { delivery } = seen[0]!;
      expect(delivery.verification).toEqual({
        scheme: 'body-secret',
        coversBody: false,
        secretIndex: 0,
      });
      expect(delivery.rawBody).toBeUndefined();
      const { type, payload } = JSON.parse(genuine.body) as {
        type: string;
        payload: { workspaceSecret?: string };
      };
      delete payload.workspaceSecret;
      expect(delivery.payload()).toEqual({ type, payload });
    });

    const wrong: readonly (readonly [string, unknown])[] = [
      ['missing', undefined],
      ['a number', 12345678],
      ['null', null],
      ['true', true],
      ['a database operator', { $ne: 1 }],
      ['an array that contains it', [workspaceSecret]],
      ['an object that looks like a string', { length: 26, toString: workspaceSecret }],
      ['empty', ''],
      ['its beginning', workspaceSecret.slice(0, -1)],
      ['one character longer', `${workspaceSecret}0`],
      ['in upper case', workspaceSecret.toUpperCase()],
      ['followed by a space', `${workspaceSecret} `],
      ['followed by a null byte', `${workspaceSecret}\0`],
    ];
    it.each(wrong)('refuses a secret that is %s', async (_, candidate) => {
      expectRefusal(await post(JSON.stringify({ payload: { workspaceSecret: candidate } })));
    });

    it.each([
      ['at the top level', { workspaceSecret }],
      ['in a payload within a payload', { payload: { payload: { workspaceSecret } } }],
      ['next to a payload that is null', { payload: null, workspaceSecret }],
      ['in a payload that is a string', { payload: workspaceSecret }],
      ['in a payload that is an array', { payload: [{ workspaceSecret }] }],
    ])('refuses a secret %s', async (_, body) => {
      expectRefusal(await post(JSON.stringify(body)));
    });

    const expectRefusal = (response: Awaited<ReturnType<typeof post>>) => {
      expectUnproven(response);
      expect(seen).toEqual([]);
      expect(JSON.stringify([response.text, logger.lines])).not.toContain('vg_secret');
    };
  });
});

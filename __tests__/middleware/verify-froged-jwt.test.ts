import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  answerErrors,
  froged,
  jsonBody,
  verifyFrogedJwt,
  type Middleware,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import jwt from 'jsonwebtoken';
import { chainHosts } from '../support/chain-hosts.js';
import { expectHarmlessLines, expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { describeSecretOption } from '../support/secret-option.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'secret-of-the-workspace';
const genuine = sampleRequest(froged, 'conversation_closed', { secret });

/** The time this many seconds from now, as a claim. */
const at = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const token = (claims: object, algorithm: jwt.Algorithm = 'HS256', key = secret) =>
  jwt.sign({ iat: at(0), ...claims }, key, { algorithm });
const withoutIat = (claims: object = {}) => jwt.sign(claims, secret, { noTimestamp: true });
/** A genuinely signed token whose payload is any text, declared as JSON. */
const ofText = (text: string) => jwt.sign(text, secret, { header: { typ: 'JWT', alg: 'HS256' } });
/** A genuinely signed token with any header and any payload text. */
const signed = (header: object, payload: string) => {
  const parts = [JSON.stringify(header), payload].map((part) => Buffer.from(part));
  return jwt
    .sign(payload, secret)
    .replace(/^[^.]+\.[^.]+/, parts.map((part) => part.toString('base64url')).join('.'));
};

describe('verifyFrogedJwt', () => {
  describeSecretOption({
    option: 'secret',
    verify: (option) => verifyFrogedJwt({ secret: option }),
    request: (key) => sampleRequest(froged, 'conversation_closed', { secret: key }),
  });

  it.each([0, NaN])('does not treat a maxAgeSeconds of %d as no limit', (maxAgeSeconds) => {
    expect(() => verifyFrogedJwt({ secret, maxAgeSeconds })).toThrow('"maxAgeSeconds"');
  });

  describe.each(chainHosts)('on %s', (_name, host) => {
    const serve = serving();
    const logger = recordingLogger();
    const proven: (Verification | undefined)[] = [];
    const probe: Middleware = (req: WebhookRequest, res) => {
      proven.push(req.webhook?.verification);
      res.end();
    };
    type Options = Partial<Parameters<typeof verifyFrogedJwt>[0]>;
    const post = async (header: string | undefined, options: Options = {}) => {
      const verify = verifyFrogedJwt({ secret, ...options });
      const server = host(jsonBody(), verify, probe, answerErrors({ logger }));
      return send(await serve(server), {
        ...genuine,
        headers: {
          'content-type': 'application/json',
          ...(header === undefined ? {} : { 'froged-webhook-signature': header }),
        },
      });
    };

    beforeEach(() => {
      proven.length = 0;
      logger.lines.length = 0;
    });

    const accepted: readonly (readonly [string, () => string, Options?])[] = [
      ['signed as FROGED presumably does', () => genuine.headers['froged-webhook-signature']!],
      ['without iat', () => withoutIat()],
      ['issued years ago', () => token({ iat: 1 })],
      ['issued 30 s in the future by another clock', () => token({ iat: at(30) })],
      ['that has not expired yet', () => token({ exp: at(60) })],
      ['that is already valid', () => token({ nbf: at(-60) })],
      ['of HS384, if allowed', () => token({}, 'HS384'), { algorithms: ['HS384'] }],
      ['of HS512, if allowed', () => token({}, 'HS512'), { algorithms: ['HS256', 'HS512'] }],
      ['younger than maxAgeSeconds', () => token({ iat: at(-30) }), { maxAgeSeconds: 60 }],
    ];
    it.each(accepted)('accepts a token %s', async (_, make, options = {}) => {
      expect((await post(make(), options)).status).toBe(200);
      expect(proven).toEqual([{ scheme: 'jwt', coversBody: false, secretIndex: 0 }]);
      expect(logger.lines).toEqual([]);
    });

    const refused: readonly (readonly [string, () => string | undefined, Options?])[] = [
      ['a missing token', () => undefined],
      ['an empty token', () => ''],
      ['text that is not a token', () => 'Bearer me'],
      ['two tokens', () => `${token({})}, ${token({})}`],
      ['a token that nobody signed', () => jwt.sign({}, '', { algorithm: 'none' })],
      ['a token with its signature cut off', () => token({}).replace(/[^.]+$/, '')],
      ['a token signed with another secret', () => token({}, 'HS256', 'secret-of-a-stranger')],
      ['a token with the claims of another', () => splice(token({}), token({ exp: at(9) }))],
      ['a token of HS384', () => token({}, 'HS384')],
      ['a token of HS512', () => token({}, 'HS512')],
      ['a token of HS256 if only HS512 is allowed', () => token({}), { algorithms: ['HS512'] }],
      ['a token that has expired', () => token({ exp: at(-1) })],
      ['a token that is not valid yet', () => token({ nbf: at(60) })],
      ['a token issued 90 s in the future', () => token({ iat: at(90) })],
      ['a token whose payload is a string', () => jwt.sign('conversation_closed', secret)],
      ['a token whose payload is JSON null', () => ofText('null')],
      ['a token whose iat is not a number', () => ofText('{"iat":"1"}')],
      ['a token older than maxAgeSeconds', () => token({ iat: at(-90) }), { maxAgeSeconds: 60 }],
      ['a token without iat if maxAgeSeconds is set', () => withoutIat(), { maxAgeSeconds: 60 }],
    ];
    it.each(refused)('refuses %s', async (_, make, options = {}) => {
      expectUnproven(await post(make(), options));
      expect(proven).toEqual([]);
      expect(logger.lines).toEqual([expect.stringContaining('warn')]);
      expectHarmlessLines(logger.lines);
    });

    it.each<[string, () => string, Options?]>([
      ['its algorithm is not in "algorithms"', () => token({}, 'HS384')],
      ['as "maxAgeSeconds" requires', () => withoutIat(), { maxAgeSeconds: 60 }],
    ])('names the option that refuses: %s', async (reason, make, options = {}) => {
      await post(make(), options);
      expect(logger.lines).toEqual([expect.stringContaining(reason)]);
    });

    it.each([
      ['the payload', () => signed({ alg: 'HS256', typ: 'JWT' }, 'I\r\n\u001b[31madmin')],
      ['the header', () => signed({ alg: 'I\r\n\u001b[31madmin', typ: 'JWT' }, '{}')],
      ['all of it', () => 'I am admin'],
    ])('logs nothing from a token with an attacker’s text in %s', async (_, make) => {
      expectUnproven(await post(make()));
      expectHarmlessLines(logger.lines);
      expect(logger.lines.join()).not.toMatch(/I\s|admin/);
    });
  });
});

/** The token with the claims of another one. */
function splice(signedToken: string, other: string): string {
  const [header, , signature] = signedToken.split('.');
  return [header, other.split('.')[1], signature].join('.');
}

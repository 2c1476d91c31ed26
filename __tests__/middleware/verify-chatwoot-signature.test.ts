import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  answerErrors,
  chatwoot,
  jsonBody,
  verifyChatwootSignature,
  type Middleware,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { chainHosts } from '../support/chain-hosts.js';
import { expectHarmlessLines, expectUnproven } from '../support/expect-answer.js';
import { fakeTimers } from '../support/fake-timers.js';
import { recordingLogger } from '../support/recording-logger.js';
import { describeSecretOption } from '../support/secret-option.js';
import { send, sendBytes } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'secretOfTheInbox24Base58';
// Signs like Chatwoot's `lib/webhooks/trigger.rb`, without this package.
const hmac = (timestamp: string | number, body: string | Buffer) =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body);
const hex = (timestamp: string | number, body: string | Buffer) =>
  hmac(timestamp, body).digest('hex');

describe('verifyChatwootSignature', () => {
  describeSecretOption({
    option: 'secret',
    verify: (option) => verifyChatwootSignature({ secret: option }),
    request: (key) => sampleRequest(chatwoot, 'message_created', { secret: key }),
  });

  it.each([NaN, -1])('throws a TypeError if toleranceSeconds is %d', (toleranceSeconds) => {
    expect(() => verifyChatwootSignature({ secret, toleranceSeconds })).toThrow(
      '"toleranceSeconds"',
    );
  });

  describe.each(chainHosts)('on %s', (_name, host) => {
    const serve = serving();
    const logger = recordingLogger();
    const proven: (Verification | undefined)[] = [];
    const probe: Middleware = (req: WebhookRequest, res) => {
      proven.push(req.webhook?.verification);
      res.end();
    };
    const listen = (toleranceSeconds?: number) => {
      const verify = verifyChatwootSignature({ secret, toleranceSeconds });
      return serve(host(jsonBody(), verify, probe, answerErrors({ logger })));
    };
    const now = Date.parse('2026-06-24T14:00:00Z');
    const timestamp = now / 1000;
    const body = sampleRequest(chatwoot, 'message_created', { secret }).body;
    const post = async (signature: string | undefined, time: string | number | undefined) =>
      send(await listen(), { path: '/', headers: headers(signature, time), body });

    beforeEach(() => {
      proven.length = 0;
      logger.lines.length = 0;
      fakeTimers(new Date(now));
    });
    afterEach(() => void jest.useRealTimers());

    it('accepts the HMAC of timestamp and bytes and reports that it covers the body', async () => {
      const { status } = await post(`sha256=${hex(timestamp, body)}`, timestamp);
      expect(status).toBe(200);
      expect(proven).toEqual([{ scheme: 'hmac', coversBody: true, secretIndex: 0 }]);
      expect(logger.lines).toEqual([]);
    });

    const bodyOnly = createHmac('sha256', secret).update(body).digest('hex');
    const right = hex(timestamp, body);
    const wrong: readonly (readonly [string, string | undefined])[] = [
      ['missing', undefined],
      ['empty', ''],
      ['only the prefix', 'sha256='],
      ['without its prefix', right],
      ['under another algorithm name', `sha1=${right}`],
      ['in base64', `sha256=${hmac(timestamp, body).digest('base64')}`],
      ['in upper case', `sha256=${right.toUpperCase()}`],
      ['cut short', `sha256=${right.slice(0, -2)}`],
      ['too long', `sha256=${right}00`],
      ['not hexadecimal', `sha256=${'zz'.repeat(32)}`],
      ['given twice', `sha256=${right}, sha256=${right}`],
      ['of the body alone (chatwoot#13809)', `sha256=${bodyOnly}`],
      ['of another body', `sha256=${hex(timestamp, `${body} `)}`],
      ['of another time', `sha256=${hex(timestamp - 1, body)}`],
    ];
    it.each(wrong)('refuses a signature that is %s', async (_, signature) => {
      expectRefusal(await post(signature, timestamp));
    });

    it.each([
      ['missing', undefined],
      ['empty', ''],
      ['negative', -timestamp],
      ['fractional', `${timestamp}.5`],
      ['hexadecimal', `0x${timestamp.toString(16)}`],
      ['in exponential notation', timestamp.toExponential()],
      ['in milliseconds', now],
      ['huge', '9'.repeat(400)],
      ['not a number', 'today'],
      ['given twice', `${timestamp}, ${timestamp}`],
      ['301 s ago', timestamp - 301],
      ['301 s in the future', timestamp + 301],
    ])('refuses a timestamp that is %s, even if it is signed', async (_, time) => {
      expectRefusal(await post(`sha256=${hex(time ?? '', body)}`, time));
    });

    it.each([
      [-600, "600 s behind this machine's clock: an old request, or a wrong clock"],
      [600, "600 s ahead of this machine's clock: one of the clocks is wrong"],
    ])('says in the log which clock is ahead: %d s', async (seconds, said) => {
      const time = timestamp + seconds;
      await post(`sha256=${hex(time, body)}`, time);
      expect(logger.lines).toEqual([expect.stringContaining(`X-Chatwoot-Timestamp is ${said}`)]);
    });

    it.each([-299, 299])('accepts a timestamp that is %d s off', async (seconds) => {
      const time = timestamp + seconds;
      expect((await post(`sha256=${hex(time, body)}`, time)).status).toBe(200);
    });

    it('allows a difference of up to toleranceSeconds', async () => {
      const address = await listen(10);
      for (const [seconds, status] of [
        [-10, 200],
        [-11, 401],
        [10, 200],
        [11, 401],
      ] as const) {
        const time = timestamp + seconds;
        const request = { path: '/', headers: headers(`sha256=${hex(time, body)}`, time), body };
        await send(address, request).expect(status);
      }
    });

    describe('the exact bytes', () => {
      const sendRaw = async (signature: string, ...chunks: Buffer[]) => {
        const address = await listen();
        jest.useRealTimers();
        jest.useFakeTimers({ now, doNotFake: ['setTimeout', 'nextTick', 'setImmediate'] });
        return sendBytes(address, headers(signature, timestamp), ...chunks);
      };

      it('accepts a body with Rails’ escapes, but not its copy by JSON.stringify', async () => {
        const rails =
          '{"event":"message_created","content":"\\u003cb\\u003e \\u0026","at":1782309600.0}';
        const stringified = JSON.stringify(JSON.parse(rails));
        const signature = `sha256=${hex(timestamp, rails)}`;
        expect((await sendRaw(signature, Buffer.from(rails))).status).toBe(200);
        expect((await sendRaw(signature, Buffer.from(stringified))).status).toBe(401);
      });

      it('distinguishes bodies that are equal once decoded as UTF-8', async () => {
        const [ff, fe] = [0xff, 0xfe].map((byte) =>
          Buffer.concat([Buffer.from('{"a":"'), Buffer.from([byte]), Buffer.from('"}')]),
        ) as [Buffer, Buffer];
        expect(ff.toString()).toBe(fe.toString());
        const signature = `sha256=${hex(timestamp, ff)}`;
        expect((await sendRaw(signature, ff)).status).toBe(200);
        expect((await sendRaw(signature, fe)).status).toBe(401);
      });

      it('distinguishes a body with a byte order mark from one without', async () => {
        const bare = Buffer.from('{"event":"x"}');
        const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bare]);
        expect((await sendRaw(`sha256=${hex(timestamp, marked)}`, marked)).status).toBe(200);
        expect((await sendRaw(`sha256=${hex(timestamp, bare)}`, marked)).status).toBe(401);
      });

      it('accepts a body whose chunks split a character', async () => {
        const bytes = Buffer.from('{"event":"x","content":"🚲 Größe"}');
        const cut = bytes.indexOf(Buffer.from('🚲')) + 2;
        const chunks = [bytes.subarray(0, cut), bytes.subarray(cut, -4), bytes.subarray(-4)];
        expect((await sendRaw(`sha256=${hex(timestamp, bytes)}`, ...chunks)).status).toBe(200);
      });
    });

    const expectRefusal = (response: Awaited<ReturnType<typeof post>>) => {
      expectUnproven(response);
      expect(proven).toEqual([]);
      expect(logger.lines).toEqual([expect.stringContaining('warn')]);
      expectHarmlessLines(logger.lines);
    };
  });
});

function headers(signature: string | undefined, time: string | number | undefined) {
  return {
    'content-type': 'application/json',
    ...(signature === undefined ? {} : { 'x-chatwoot-signature': signature }),
    ...(time === undefined ? {} : { 'x-chatwoot-timestamp': String(time) }),
  };
}

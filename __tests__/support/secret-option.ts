import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  answerErrors,
  jsonBody,
  type Middleware,
  type Secret,
  type SecretValue,
  type WebhookRequest,
} from 'conversation-webhooks';
import { chainHosts } from './chain-hosts.js';
import { expectUnproven } from './expect-answer.js';
import { fakeTimers } from './fake-timers.js';
import { recordingLogger } from './recording-logger.js';
import { send, type Request } from './send.js';
import { serving } from './serving.js';

export interface SecretOption {
  /** The option's name. */
  readonly option: string;
  /** Creates the middleware under test with that option. */
  readonly verify: (secret: Secret) => Middleware;
  /** A genuine request, authenticated with that secret. */
  readonly request: (secret: string) => Request;
}

const SECRET = 'secret-of-this-tenant';
const OTHER = 'secret-from-last-year';

/** Tests for every `verify…` middleware. Its option may be a secret, several, or a function. */
export function describeSecretOption({ option, verify, request }: SecretOption): void {
  const unusable: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['null', null],
    ['empty', ''],
    ['blank', '        '],
    ['7 characters long', '1234567'],
    ['7 characters and spaces', ' 1234567 '],
    ['a number', 12345678],
    ['an empty array', []],
    ['an array with an empty string', ['good-secret', '']],
    ['an array of undefined', [undefined]],
    ['followed by a line break', 'good-secret\n'],
    ['an array with a blank string', ['good-secret', '        ']],
  ];

  it.each(unusable)(`throws a TypeError that names "${option}" if it is %s`, (_, secret) => {
    const construct = () => verify(secret as Secret);
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(`"${option}"`);
  });

  it(`does not quote a "${option}" that is too short`, () => {
    expect(() => verify(['good-secret', 'qzx'])).not.toThrow(/qzx|good-secret/);
  });

  describe.each(chainHosts)(`its "${option}" on %s`, (_name, host) => {
    const serve = serving();
    const logger = recordingLogger();
    const seen: WebhookRequest['webhook'][] = [];
    const probe: Middleware = (req: WebhookRequest, res) => {
      seen.push(req.webhook);
      res.end();
    };
    const listen = (secret: Secret) =>
      serve(host(jsonBody(), verify(secret), probe, answerErrors({ logger })));

    beforeEach(() => void seen.splice(0));
    beforeEach(() => void logger.lines.splice(0));
    afterEach(() => void jest.useRealTimers());

    const expectRefusal = (response: Parameters<typeof expectUnproven>[0]) => {
      expectUnproven(response);
      expect(seen).toEqual([]);
      expect(logger.lines).toEqual([expect.stringMatching(/^warn 401 unverified: ./)]);
      expect(JSON.stringify([response.text, logger.lines])).not.toContain('secret-');
    };

    it.each([
      ['is another secret', SECRET],
      ['is none of several', [SECRET, 'secret-to-come']],
      ['starts with the right one', `${OTHER}!`],
      ['is the beginning of the right one', OTHER.slice(0, -1)],
    ])('refuses the request if it %s', async (_, secret) => {
      expectRefusal(await send(await listen(secret), request(OTHER)));
    });

    it('accepts a request with any of several, so secrets can be rotated', async () => {
      const address = await listen([SECRET, OTHER]);
      await send(address, request(SECRET)).expect(200);
      await send(address, request(OTHER)).expect(200);
      expect(seen).toHaveLength(2);
    });

    it('may contain undefined, for a variable that is set only during a rotation', async () => {
      const address = await listen([undefined, SECRET]);
      await send(address, request(SECRET)).expect(200);
      expect(seen).toHaveLength(1);
    });

    it.each<[string, SecretValue, number]>([
      ['the only one', SECRET, 0],
      ['the first', [SECRET, OTHER], 0],
      ['the second', [OTHER, SECRET], 1],
      ['after one that is not set', [undefined, SECRET], 1],
      ['given twice', [OTHER, SECRET, SECRET], 1],
      ['the last, after gaps', [undefined, OTHER, undefined, SECRET], 3],
    ])('tells which of several matched: %s', async (_, secret, secretIndex) => {
      for (const option of [secret, () => secret, () => Promise.resolve(secret)]) {
        await send(await listen(option), request(SECRET)).expect(200);
      }
      const verifications = seen.map((delivery) => delivery!.verification);
      expect(verifications).toEqual(Array(3).fill(expect.objectContaining({ secretIndex })));
      expect(verifications.every(Object.isFrozen)).toBe(true);
    });

    it('refuses the request if it is undefined and another secret', async () => {
      expectRefusal(await send(await listen([undefined, SECRET]), request(OTHER)));
    });

    const finding: readonly (readonly [string, SecretValue | Promise<SecretValue>])[] = [
      ['the secret', SECRET],
      ['an array that contains it', [OTHER, SECRET]],
      ['a promise of it', Promise.resolve(SECRET)],
    ];
    it.each(finding)('may be a function that returns %s', async (_, found) => {
      const asked: (string | undefined)[] = [];
      const address = await listen((req) => {
        asked.push(req.headers['x-tenant'] as string);
        return found;
      });
      await send(address, request(SECRET)).set('x-tenant', 'acme').expect(200);
      expect(asked).toEqual(['acme']);
      expect(seen[0]?.verification).toBeDefined();
    });

    it('refuses the request if a function returns another secret', async () => {
      expectRefusal(await send(await listen(() => [SECRET]), request(OTHER)));
    });

    const failing: readonly (readonly [string, () => unknown])[] = [
      ['throws', thrower],
      ['rejects', () => Promise.reject(new Error('secret-in-an-error-message'))],
      ['returns undefined', () => undefined],
      ['returns a promise of undefined', () => Promise.resolve(undefined)],
      ['returns null', () => null],
      ['returns an empty string', () => ''],
      ['returns a string that is too short', () => 'short'],
      ['returns an empty array', () => []],
      ['returns an array with an empty string', () => [SECRET, '']],
    ];
    it.each(failing)('refuses the request if a function %s', async (_, resolver) => {
      expectRefusal(await send(await listen(resolver as () => string), request(SECRET)));
    });

    it('refuses the request if a function takes longer than 2 seconds', async () => {
      fakeTimers();
      let asked = (): void => undefined;
      const called = new Promise<void>((resolve) => (asked = resolve));
      const address = await listen(() => {
        asked();
        return new Promise(() => undefined);
      });
      let answered = false;
      const response = send(address, request(SECRET)).then((answer) => {
        answered = true;
        return answer;
      });
      await called;
      await jest.advanceTimersByTimeAsync(1_999);
      expect(answered).toBe(false);
      expect(jest.getTimerCount()).toBe(1);
      await jest.advanceTimersByTimeAsync(1);
      expectRefusal(await response);
    });

    it('leaves no timer behind once a function has returned it', async () => {
      fakeTimers();
      await send(await listen(() => SECRET), request(SECRET)).expect(200);
      expect(jest.getTimerCount()).toBe(0);
    });
  });
}

function thrower(): never {
  throw new Error('secret-in-an-error-message');
}

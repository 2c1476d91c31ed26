import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { Secret } from 'conversation-webhooks';
import { digest, matchOf } from '../../../lib/core/receive/compare.js';
import { secretKeys } from '../../../lib/core/receive/secrets.js';

// support/secret-option.ts tests this over HTTP with each `verify…` middleware.

const requestTo = (url: string) => Object.assign(new IncomingMessage(new Socket()), { url });

describe('secretKeys', () => {
  it.each<[string, Secret, string[]]>([
    ['a string', 'password', ['PASSWORD']],
    ['an array, for rotation', ['password', 'passwort'], ['PASSWORD', 'PASSWORT']],
    ['a function', ({ url }) => `secret of ${url ?? ''}`, ['SECRET OF ACME']],
    [
      'an async function',
      () => Promise.resolve(['password', '12345678']),
      ['PASSWORD', '12345678'],
    ],
  ])('makes a key of each secret given as %s', async (_, secret, keys) => {
    const found: (readonly string[])[] = [];
    const prove = secretKeys(secret, 'token', (one) => one.toUpperCase());
    await prove(requestTo('acme'), (some) => void found.push(some));
    expect(found).toEqual([keys]);
  });

  it('makes the keys of fixed secrets once and verifies synchronously', () => {
    let made = 0;
    const prove = secretKeys(['password', 'passwort'], 'token', () => ++made);
    const proven: (readonly number[])[] = [];
    const keep = (keys: readonly number[]) => void proven.push(keys);
    expect(prove(requestTo('a'), keep)).toBeUndefined();
    expect(prove(requestTo('b'), keep)).toBeUndefined();
    expect(proven.flat()).toEqual([1, 2, 1, 2]);
  });

  it('calls a function for each request, even while another call is pending', async () => {
    const proven: string[] = [];
    const find: Secret = async ({ url }) => {
      await new Promise((resolve) => setTimeout(resolve, url === 'a' ? 10 : 0));
      return `secret of ${url ?? ''}`;
    };
    const prove = secretKeys(find, 'token', (one) => one);
    await Promise.all(
      ['a', 'b'].map(async (url) => {
        await prove(requestTo(url), ([key]) => void proven.push(`${url}: ${key!}`));
      }),
    );
    expect(proven).toEqual(['b: secret of b', 'a: secret of a']);
  });

  it('says that a function found no secret, without naming an environment variable', async () => {
    const prove = secretKeys(() => undefined, 'token', digest);
    await expect(prove(requestTo('a'), () => undefined)).rejects.toMatchObject({
      reason: 'the function in "token" found no secret',
    });
  });

  it('does not reveal the error of a function that failed', async () => {
    const find = () => Promise.reject(new Error('db://user:password@host'));
    const refusal: unknown = await Promise.resolve(
      secretKeys(find, 'token', digest)(requestTo('a'), () => undefined),
    ).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'WebhookError', code: 'unverified', status: 401 });
    expect(refusal).not.toHaveProperty('cause');
    expect(JSON.stringify([refusal, String(refusal)])).not.toContain('db://');
  });

  it('passes on an error of the verification itself', async () => {
    const find = () => Promise.resolve('password');
    const failing = () => {
      throw new RangeError('the proof');
    };
    await expect(secretKeys(find, 'token', digest)(requestTo('a'), failing)).rejects.toThrow(
      new RangeError('the proof'),
    );
  });
});

describe('matchOf', () => {
  const keys = ['one', 'two', 'three'].map(digest);

  it.each([
    ['the first key', digest('one'), 0],
    ['the last key', digest('three'), 2],
    ['another key', digest('four'), -1],
    ['the beginning of a key', digest('one').subarray(0, 16), -1],
    ['a key followed by another', Buffer.concat([digest('one'), digest('two')]), -1],
    ['empty', Buffer.alloc(0), -1],
  ])('compares a candidate that is %s', (_, candidate, place) => {
    expect(matchOf(candidate, keys)).toBe(place);
  });

  it('takes the first of two equal keys', () => {
    expect(matchOf(digest('one'), [...keys, ...keys])).toBe(0);
  });

  it('matches nothing if there are no keys', () => {
    expect(matchOf(digest('one'), [])).toBe(-1);
  });
});

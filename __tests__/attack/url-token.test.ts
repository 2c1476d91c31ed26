import { createServer } from 'node:http';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { oneroute, webhookRouter } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import { expectUnproven } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { serving } from '../support/serving.js';
import { sendRaw } from './open-request.js';

const token = 'Canary Token/0123~ü';
const encoded = encodeURIComponent(token);
const everyByteEncoded = [...Buffer.from(token)].map((byte) => `%${byte.toString(16)}`).join('');

describe('a URL for OneRoute', () => {
  const serve = serving();
  const logger = recordingLogger();
  const handled: unknown[] = [];
  const listen = () => {
    const router = webhookRouter(oneroute, { token, logger });
    router.on('newMessage', ({ payload }) => handled.push(payload));
    return serve(createServer(express().use('/hooks', router)));
  };
  const post = async (path: string, payload?: (sample: object) => object) => {
    const { headers, body } = sampleRequest(oneroute, 'newMessage', { payload });
    return sendRaw(await listen(), { path, headers, body });
  };
  const expectNoTrace = (answer: unknown) => {
    const trace = JSON.stringify([answer, logger.lines, handled]);
    expect(trace).not.toMatch(/canary/i);
    expect(trace).not.toContain('%');
  };

  beforeEach(() => {
    handled.length = 0;
    logger.lines.length = 0;
  });

  it.each([
    ['the token', `/hooks/${encoded}`],
    ['the token with each byte percent-encoded', `/hooks/${everyByteEncoded}`],
    ['each byte percent-encoded in upper case', `/hooks/${everyByteEncoded.toUpperCase()}`],
    ['a slash after it', `/hooks/${encoded}/`],
    ['a query after it', `/hooks/${encoded}?token=another`],
    ['a slash and a query after it', `/hooks/${encoded}/?/x`],
    ['other segments before it', `/hooks/x/y/${encoded}`],
    ['empty segments before it', `/hooks///${encoded}`],
    ['a dot segment before it', `/hooks/./${encoded}`],
    ['a ".." segment before it', `/hooks/x/../${encoded}`],
    ['the whole URL as request target', `http://somewhere/hooks/${encoded}`],
  ])('is accepted with %s', async (_, path) => {
    const answer = await post(path);
    expect(answer.status).toBe(200);
    expect(handled).toHaveLength(1);
    expectNoTrace(answer);
  });

  it.each([
    ['nothing', '/hooks'],
    ['a slash', '/hooks/'],
    ['many slashes', '/hooks/////'],
    ['another token', '/hooks/another-Canary-token'],
    ['a longer token', `/hooks/${encoded}0`],
    ['a token with a space after it', `/hooks/${encoded}%20`],
    ['a token with a space before it', `/hooks/%20${encoded}`],
    ['the start of it', `/hooks/${encoded.slice(0, -'%C3%BC'.length)}`],
    ['the end of it', `/hooks/${encoded.slice(1)}`],
    ['it in upper case', `/hooks/${encodeURIComponent(token.toUpperCase())}`],
    ['it in lower case', `/hooks/${encodeURIComponent(token.toLowerCase())}`],
    ['it encoded twice', `/hooks/${encodeURIComponent(encoded)}`],
    ['it in another form of Unicode', `/hooks/${encodeURIComponent(token.normalize('NFD'))}`],
    ['it with a plus for its space', `/hooks/${encoded.replace('%20', '+')}`],
    ['it with its slash as it is', `/hooks/${encoded.replace('%2F', '/')}`],
    ['it truncated within an escape', `/hooks/${encoded.slice(0, -1)}`],
    ['a percent sign', '/hooks/%'],
    ['it and a percent sign', `/hooks/${encoded}%`],
    ['an invalid escape', `/hooks/${encoded}%zz`],
    ['a byte that is not UTF-8', '/hooks/%ff'],
    ['it and a byte that is not UTF-8', `/hooks/${encoded}%ff`],
    ['it in Latin-1', `/hooks/${encoded.replace('%C3%BC', '%FC')}`],
    ['an encoded null byte after it', `/hooks/${encoded}%00`],
    ['an encoded null byte before it', `/hooks/%00${encoded}`],
    ['an encoded line break after it', `/hooks/${encoded}%0d%0a`],
    ['a parameter of the segment', `/hooks/${encoded};x=1`],
    ['it as a parameter of the segment', `/hooks/x;${encoded}`],
    ['it before another segment', `/hooks/${encoded}/x`],
    ['it before an empty segment', `/hooks/${encoded}//`],
    ['it before a ".." segment', `/hooks/${encoded}/..`],
    ['it before a dot segment', `/hooks/${encoded}/.`],
    ['it before an encoded slash', `/hooks/${encoded}%2f`],
    ['it after an encoded slash', `/hooks/x%2f${encoded}`],
    ['it after a backslash', `/hooks/x\\${encoded}`],
    ['it in the query only', `/hooks?${encoded}`],
    ['it in a parameter of the query', `/hooks/?token=${encoded}`],
    ['it as a path in the query', `/hooks/x?/${encoded}`],
    ['it after a second question mark', `/hooks/x??/${encoded}`],
    ['10 kB', `/hooks/${'x'.repeat(10_000)}`],
    ['it and 10 kB more', `/hooks/${encoded}${'x'.repeat(10_000)}`],
    ['it many times', `/hooks/${encoded.repeat(300)}`],
  ])('is refused with %s', async (_, path) => {
    const answer = await post(path);
    expectUnproven(answer);
    expect(handled).toEqual([]);
    expect(logger.lines).toEqual([
      'warn oneroute: 401 unverified: the last segment of the path is not the token',
    ]);
    expectNoTrace(answer);
  });

  it.each([
    ['a null byte', `/hooks/${encoded}\0`],
    ['a line break', `/hooks/${encoded}\r\n`],
    ['a space', `/hooks/x ${encoded}`],
    ['more than the header limit', `/hooks/${'x'.repeat(20_000)}`],
  ])('does not reach the chain with %s in the request line', async (_, path) => {
    const answer = await post(path);
    expect([400, 431]).toContain(answer.status);
    expect(handled).toEqual([]);
    expectNoTrace(answer);
  });

  it.each([['authorization'], ['x-token'], ['token'], ['referer'], ['x-original-url']])(
    'is refused in the header %s',
    async (name) => {
      const { headers, body } = sampleRequest(oneroute, 'newMessage', {});
      const answer = await sendRaw(await listen(), {
        path: '/hooks/x',
        headers: { ...headers, [name]: `/hooks/${encoded}` },
        body,
      });
      expectUnproven(answer);
      expect(handled).toEqual([]);
    },
  );

  it('is removed from the payload where OneRoute repeats the URL', async () => {
    const webhookUrl = `https://desk.example/hooks/${encoded}`;
    const answer = await post(`/hooks/${encoded}`, (sample) => {
      const { conversation } = sample as { conversation: { Channel: object } };
      return {
        ...sample,
        conversation: { ...conversation, Channel: { ...conversation.Channel, webhookUrl } },
      };
    });
    expect(answer.status).toBe(200);
    expect(handled).toHaveLength(1);
    expectNoTrace(answer);
  });

  it.each([
    ['fails in a handler', 500, {}],
    ['does not match its schema', 422, { strict: true }],
  ])('is in no answer and no log line when an event %s', async (_, status, options) => {
    const router = webhookRouter(oneroute, { token, logger, ...options });
    const errors: unknown[] = [];
    router
      .on('newMessage', () => {
        throw new Error('a failure');
      })
      .onError((error, event) => errors.push(error, error.message, error.errors, event));
    const address = await serve(createServer(express().use('/hooks', router)));
    const request = sampleRequest(oneroute, 'newMessage', {
      ...(status === 422 && { payload: { event: 'newMessage' } as never }),
    });
    const answer = await sendRaw(address, { ...request, path: `/hooks/${encoded}` });
    expect(answer.status).toBe(status);
    expect(logger.lines).toHaveLength(1);
    expectNoTrace([answer, errors]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  jsonBody,
  type Middleware,
  type WebhookRequest,
} from 'conversation-webhooks';
import supertest from 'supertest';
import { chainHosts } from '../support/chain-hosts.js';
import { expectProblem } from '../support/expect-answer.js';
import { recordingLogger } from '../support/recording-logger.js';
import { serving } from '../support/serving.js';

describe.each(chainHosts)('allowUnsigned on %s', (_name, host) => {
  const serve = serving();
  const probe: Middleware = ({ webhook }: WebhookRequest, res) =>
    res.end(JSON.stringify(webhook?.verification));

  it('accepts any request and marks it as unverified', async () => {
    const address = await serve(host(jsonBody(), allowUnsigned(), probe));
    const { text } = await supertest(address).post('/').send({}).expect(200);
    expect(JSON.parse(text)).toEqual({ scheme: 'none', coversBody: false });
  });

  it('answers 500 and says why if no jsonBody() ran before it', async () => {
    const logger = recordingLogger();
    const address = await serve(host(allowUnsigned(), probe, answerErrors({ logger })));
    const response = await supertest(address).post('/').send({});
    expectProblem(response, 500, 'misconfigured', expect.stringContaining('jsonBody()'));
    expect(logger.lines).toEqual([expect.stringMatching(/^error .*jsonBody\(\)/)]);
  });
});

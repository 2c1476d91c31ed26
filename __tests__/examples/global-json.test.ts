import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chatwoot, froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { post } from '../support/post.js';
import { startExample, stopPrograms, type Program } from '../support/program.js';
import { requireFreshBuild } from '../support/repository.js';

const secret = 'the secret of this test';
const guess = { secret: 'only a guess' };

beforeAll(requireFreshBuild);
afterEach(stopPrograms);

describe('an app with a global express.json()', () => {
  let program: Program;
  let origin: string;

  beforeEach(async () => {
    ({ program, origin } = await startExample('global-json/server.ts', {
      CHATWOOT_WEBHOOK_SECRET: secret,
      FROGED_WEBHOOK_SECRET: secret,
    }));
  });

  it('accepts Chatwoot before it', async () => {
    const mount = `${origin}/webhooks/chatwoot`;
    const forged = sampleRequest(chatwoot, 'conversation_created', guess);
    expect((await post(mount, forged)).status).toBe(401);
    const genuine = sampleRequest(chatwoot, 'conversation_created', { secret });
    expect((await post(mount, genuine)).status).toBe(200);
    await program.prints('created:');
    expect(program.stdout).toMatch(/^created: \d+\n$/);
  });

  it('accepts FROGED after it', async () => {
    const mount = `${origin}/webhooks/froged`;
    const forged = sampleRequest(froged, 'conversation_closed', guess);
    expect((await post(mount, forged)).status).toBe(401);
    const genuine = sampleRequest(froged, 'conversation_closed', { secret });
    expect((await post(mount, genuine)).status).toBe(200);
    await program.prints('closed:');
    expect(program.stdout).toBe('closed: 66b0c4d5e6f7a8b901234567\n');
  });

  it('still accepts its own requests', async () => {
    const order = { article: 'picture frame', pieces: 2 };
    const answer = await fetch(`${origin}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(order);
  });
});

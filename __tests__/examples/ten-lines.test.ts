import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { post } from '../support/post.js';
import { startExample, stopPrograms } from '../support/program.js';
import { requireFreshBuild } from '../support/repository.js';

const secret = 'the secret of this test';

beforeAll(requireFreshBuild);
afterEach(stopPrograms);

it('prints the closed conversation and refuses a forged request', async () => {
  const { program, origin } = await startExample('ten-lines/server.ts', {
    FROGED_WEBHOOK_SECRET: secret,
  });
  const mount = `${origin}/webhooks/froged`;

  const forged = sampleRequest(froged, 'conversation_closed', { secret: 'only a guess' });
  expect((await post(mount, forged)).status).toBe(401);
  const genuine = sampleRequest(froged, 'conversation_closed', { secret });
  expect((await post(mount, genuine)).status).toBe(200);

  await program.prints('closed:');
  expect(program.stdout).toBe('closed: 66b0c4d5e6f7a8b901234567\n');
});

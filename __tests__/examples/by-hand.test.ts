import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { post } from '../support/post.js';
import { startExample, stopPrograms } from '../support/program.js';
import { requireFreshBuild } from '../support/repository.js';

const secret = 'the secret of this test';
const closed = sampleRequest(froged, 'conversation_closed', { secret });
const rated = sampleRequest(froged, 'nps_rated', { secret });
const forged = sampleRequest(froged, 'nps_rated', { secret: 'only a guess' });

beforeAll(requireFreshBuild);
afterEach(stopPrograms);

async function startByHand() {
  const { program, origin } = await startExample('by-hand/server.ts', {
    FROGED_WEBHOOK_SECRET: secret,
  });
  return { program, mount: `${origin}/webhooks/froged` };
}

it('hands events to handlers through the chain built by hand', async () => {
  const { program, mount } = await startByHand();
  expect((await post(mount, forged)).status).toBe(401);
  expect((await post(mount, closed)).status).toBe(200);
  await program.prints('closed:');
  expect(program.stdout).toBe('closed: 66b0c4d5e6f7a8b901234567\n');
});

it('lets its own last link answer', async () => {
  const { program, mount } = await startByHand();
  const refused = await post(`${mount}/ratings`, forged);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect((await post(`${mount}/ratings`, closed)).status).toBe(204);
  expect((await post(`${mount}/ratings`, rated)).status).toBe(204);
  await program.prints('rated:');
  expect(program.stdout).toMatch(/^rated: \d+\n$/);
});

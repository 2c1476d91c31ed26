import { createHmac } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { startExample, stopPrograms, type Program } from '../support/program.js';
import { requireFreshBuild } from '../support/repository.js';

const secret = 'the secret of this test';
const body = JSON.stringify({ action: 'ticket_opened', ticket: { id: 7, subject: 'A dent' } });

let program: Program;
let origin: string;

beforeAll(requireFreshBuild);
beforeEach(async () => {
  ({ program, origin } = await startExample('fifth-platform/server.ts', {
    ACME_WEBHOOK_SECRET: secret,
  }));
});
afterEach(stopPrograms);

function send(signature: string): Promise<Response> {
  return fetch(`${origin}/webhooks/acme`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-acme-signature': signature },
    body,
  });
}

it('accepts what Acme has signed', async () => {
  const answer = await send(createHmac('sha256', secret).update(body).digest('hex'));
  expect(answer.status).toBe(200);
  await program.prints('opened: A dent');
});

it.each([
  ['made with another secret', createHmac('sha256', 'only a guess').update(body).digest('hex')],
  ['that is truncated', createHmac('sha256', secret).update(body).digest('hex').slice(0, -2)],
  ['that is empty', ''],
])('refuses a signature %s', async (_kind, signature) => {
  const answer = await send(signature);
  expect(answer.status).toBe(401);
  expect(program.stdout).toBe('');
});

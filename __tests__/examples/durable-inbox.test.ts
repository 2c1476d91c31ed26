import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { post } from '../support/post.js';
import { startExample, stopPrograms } from '../support/program.js';
import { requireFreshBuild, temporaryFolder } from '../support/repository.js';

const secret = 'the secret of this test';
const ids = ['first', 'second', 'third'];

let folder: string;
beforeAll(requireFreshBuild);
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await stopPrograms();
  await rm(folder, { recursive: true });
});

async function startApp(env: Record<string, string> = {}) {
  return startExample('durable-inbox/server.ts', {
    FROGED_WEBHOOK_SECRET: secret,
    INBOX_FILE: join(folder, 'webhooks.db'),
    ...env,
  });
}

async function closeAll(origin: string): Promise<void> {
  for (const id of ids) {
    const sample = sampleRequest(froged, 'conversation_closed', {
      secret,
      payload: ({ data, ...rest }) => ({
        ...rest,
        data: { ...data, conversation: { ...data.conversation, id } },
      }),
    });
    expect((await post(`${origin}/webhooks/froged`, sample)).status).toBe(200);
  }
}

async function look(origin: string) {
  const answer = await fetch(`${origin}/inbox`);
  return (await answer.json()) as { stats: { depth: number }; events: { id: string }[] };
}

it('loses nothing when it is killed and started again', async () => {
  const killed = await startApp();
  await closeAll(killed.origin);
  await killed.program.prints('closing first');
  killed.program.send('SIGKILL');
  await killed.program.end();
  expect(killed.program.stdout).not.toContain('closed third');

  const { program } = await startApp();
  for (const id of ids) {
    if (!killed.program.stdout.includes(`closed ${id}`)) await program.prints(`closed ${id}`);
  }
});

it('lets running handlers finish on SIGTERM', async () => {
  const { program, origin } = await startApp();
  await closeAll(origin);
  await program.prints('closing first');
  program.send('SIGTERM');
  expect(await program.end()).toEqual({ status: 0, signal: null });
  expect(program.stdout.match(/closing/g)).toHaveLength(program.stdout.match(/closed/g)!.length);
});

it('shows the contents of the inbox', async () => {
  const { program, origin } = await startApp();
  await closeAll(origin);
  for (const id of ids) await program.prints(`closed ${id}`);
  let seen = await look(origin);
  // A handler ends before the inbox records it.
  while (seen.stats.depth > 0) seen = await look(origin);
  expect(seen).toMatchObject({ stats: { depth: 0, byStatus: { handled: 3 } } });
  expect(seen.events).toHaveLength(3);
  const replay = await fetch(`${origin}/inbox/replay`, { method: 'POST' });
  expect(await replay.json()).toEqual({ replayed: 0 });
});

it('writes a line for a delivery that came again if NODE_DEBUG asks for it', async () => {
  const { program, origin } = await startApp({ NODE_DEBUG: 'conversation-webhooks' });
  const sample = sampleRequest(froged, 'conversation_closed', { secret });
  for (const copy of ['first', 'second']) {
    expect([copy, (await post(`${origin}/webhooks/froged`, sample)).status]).toEqual([copy, 200]);
  }
  await program.prints('closed');
  expect(program.output.match(/CONVERSATION-WEBHOOKS.*came again/g)).toEqual([
    expect.stringMatching(/inbox: froged: [\da-f-]{36} came again/),
  ]);
});

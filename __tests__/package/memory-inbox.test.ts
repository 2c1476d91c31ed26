import { expect, it } from '@jest/globals';
import { requireFreshBuild, ROOT } from '../support/repository.js';
import { run } from '../support/run.js';

it('has an inbox in memory that loads no database, and keeps no process alive without a router', async () => {
  requireFreshBuild();
  const program = `
    const { createRequire } = await import('node:module');
    const { memoryInbox } = await import('conversation-webhooks/testing');
    const { depth } = await memoryInbox().stats();
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    const names = [...loaded, ...process.moduleLoadList];
    console.log(depth, names.filter((name) => /sqlite|libsql|pg-boss|node_modules.pg/.test(name)));
    console.log(loaded.some((name) => name.includes('durable-inbox')));
  `;
  const stdout = await run(process.execPath, ['--input-type=module', '-e', program], ROOT);
  expect(stdout).toBe('0 []\ntrue\n');
});

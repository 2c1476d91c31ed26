import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';
import { sharedTarball } from '../support/shared/shared.js';

/** An app that stores an event with a mismatch. */
const APP = `
  import express from 'express';
  import { oneroute, webhookRouter } from 'conversation-webhooks';
  import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';

  const inbox = sqliteInbox({ path: 'webhooks.db' });
  const hooks = webhookRouter(oneroute, { token: 'a-secret-of-ours', inbox });
  const server = express().use(hooks).listen(0, async () => {
    const { status } = await fetch(\`http://localhost:\${server.address().port}/a-secret-of-ours\`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"event":"newMessage"}',
    });
    const { byStatus } = await inbox.stats();
    console.log(status, byStatus.quarantined);
    await inbox.close();
    server.close();
  });
`;
/** An app with pg-boss, and no server for it. */
const PG_BOSS_APP = `
  import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';

  const inbox = pgBossInbox({ connectionString: 'postgres://127.0.0.1:1/nowhere' });
  inbox.stats().catch(({ code }) => {
    console.log(code);
    return inbox.close();
  });
`;
/** Express is CommonJS, so it needs `require` in an ES module bundle. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

let folder: string;
let project: string;

beforeAll(async () => {
  requireFreshBuild();
  folder = await temporaryFolder();
  const tarball = await sharedTarball();
  project = join(folder, 'made', 'project');
  const installed = join(project, 'node_modules', 'conversation-webhooks');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components', '1'], installed);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'made', 'node_modules'), 'dir');
  await writeFile(join(project, 'app.js'), APP);
  await writeFile(join(project, 'pg-boss-app.js'), PG_BOSS_APP);
});
afterAll(() => rm(folder, { recursive: true }));

const FORMATS = [
  ['CommonJS', 'cjs', []],
  ['ES modules', 'mjs', ['--format=esm', `--banner:js=${REQUIRE}`]],
] as const;

/** @returns the folder that holds the bundle and nothing else, and the bundle */
async function bundle(program: string, ending: string, format: readonly string[]) {
  const alone = join(folder, `${program}-${ending}`);
  const app = join(alone, `app.${ending}`);
  const esbuild = join(ROOT, 'node_modules', '.bin', 'esbuild');
  const options = ['--bundle', '--platform=node', '--log-level=warning', `--outfile=${app}`];
  await run(esbuild, [program, ...options, ...format], project);
  return { alone, app };
}

it.each(FORMATS)(
  'the package runs in one bundle with its app, as %s',
  async (_name, ending, format) => {
    const { alone, app } = await bundle('app.js', ending, format);
    // Native code cannot be bundled.
    await mkdir(join(alone, 'node_modules'));
    const libsql = join('node_modules', 'libsql');
    await symlink(join(ROOT, libsql), join(alone, libsql), 'dir');
    expect(await run(process.execPath, [app], alone)).toBe('200 1\n');
  },
);

it.each(FORMATS)('pg-boss goes into the bundle, as %s', async (_name, ending, format) => {
  const { alone, app } = await bundle('pg-boss-app.js', ending, format);
  expect(await run(process.execPath, [app], alone)).toBe('ECONNREFUSED\n');
});

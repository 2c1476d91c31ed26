import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';
import { sharedTarball } from '../support/shared/shared.js';
import { install } from './packed.js';
import { weigh, type Weight } from './weigh.js';

const MOST_PACKAGES = 20;
const MOST_BYTES = 2_250_000;

let folder: string;
let project: string;
let weight: Weight;

beforeAll(async () => {
  requireFreshBuild();
  folder = await temporaryFolder();
  const tarball = await sharedTarball();
  project = join(folder, 'alone');
  await install(project, [tarball]);
  weight = await weigh(project);
});
afterAll(() => rm(folder, { recursive: true }));

it('the package installs few packages and few bytes', () => {
  expect(weight.packages).toBeLessThanOrEqual(MOST_PACKAGES);
  expect(weight.bytes).toBeLessThanOrEqual(MOST_BYTES);
});

it('brings the packages that bench/README.md shows', () => {
  const section = weightSection('bench/README.md');
  expect(section).toContain(`\`\`\`text\n${weight.tree}\n\`\`\``);
  expect(section).toContain(` ${weight.packages} packages `);
});

it('brings as many packages as the README says', () => {
  expect(weightSection('README.md')).toContain(` ${weight.packages} packages `);
});

/** What the weight benchmark has written into a page. */
function weightSection(page: string): string | undefined {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return /<!-- weight -->([^]*)<!-- \/weight -->/.exec(text)?.[1];
}

it.each([
  ['its entry', "import('conversation-webhooks')"],
  ['its test helper', "import('conversation-webhooks/testing')"],
  ['its inbox in SQLite', "import('conversation-webhooks/inbox/sqlite')"],
  ['its entry, from CommonJS', "require('conversation-webhooks')"],
])('the package needs no other package to load %s', async (_name, load) => {
  await run(process.execPath, ['--eval', load], project);
});

it.each([
  [
    'for SQLite if Node has none',
    "import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';" +
      "delete process.getBuiltinModule; sqliteInbox({ path: 'webhooks.db' });",
    'npm install libsql',
  ],
  [
    'to define a platform',
    "import { definePlatform } from 'conversation-webhooks';" +
      "definePlatform({ name: 'acme', nameField: 'event', schemas: { opened: {} }, verify() {} });",
    'npm install ajv',
  ],
])('the package says what to install %s', async (_name, code, advice) => {
  const program = join(project, 'program.mjs');
  await writeFile(program, code);
  await expect(run(process.execPath, [program], project)).rejects.toThrow(advice);
});

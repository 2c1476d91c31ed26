import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';
import { pack } from './packed.js';

let folder: string;
let tarball: string;

beforeAll(async () => {
  requireFreshBuild();
  folder = await temporaryFolder();
  tarball = await pack(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['publint', ['run', '--strict']],
  ['attw', ['--profile', 'node16']],
])(
  'the tarball passes %s',
  async (tool, options) => {
    const command = join(ROOT, 'node_modules', '.bin', tool);
    await run(command, [...options, tarball], folder);
  },
  120_000,
);

it('the tarball has everything a user needs and nothing else', async () => {
  const files = (await run('tar', ['-tzf', tarball], folder))
    .trim()
    .split('\n')
    .map((file) => file.replace('package/', ''));
  const shipped = [
    /^(?:package\.json|(?:README|CHANGELOG|SECURITY)\.md|LICENSE)$/,
    /^dist\/(?:testing\/|inbox\/[\w-]+\/)?[\w-]+(?:\.c?js|\.d\.c?ts)$/,
    /^dist\/generated\/\w+(?:(?:\.validators)?\.cjs|\.js|\.d\.c?ts)$/,
    /^json-schema\/(?!generate\/)\w+\/(?:README\.md|[\w.]+\.schema\.json|samples\/[\w.-]+\.json)$/,
  ];
  expect(files.filter((file) => !shipped.some((pattern) => pattern.test(file)))).toEqual([]);

  const entries = [
    ...['index', 'testing/index', 'inbox/pg-boss/index'],
    ...['inbox/sqlite/index', 'inbox/sqlite/sqlite-thread'],
  ];
  const schemas = await readdir(join(ROOT, 'json-schema'), { recursive: true });
  const needed = [
    ...['package.json', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'],
    ...entries.flatMap((entry) =>
      ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`),
    ),
    ...schemas
      .filter((file) => /^(?!generate\/)\w+\/.*\.(?:json|md)$/.test(file))
      .map((file) => `json-schema/${file}`),
  ];
  expect(needed.filter((file) => !files.includes(file))).toEqual([]);
});

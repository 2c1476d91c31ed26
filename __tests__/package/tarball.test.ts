import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { linksOf, PAGES, sectionAt } from '../support/pages.js';
import { run } from '../support/run.js';
import { sharedTarball } from '../support/shared/shared.js';

let folder: string;
let tarball: string;

beforeAll(async () => {
  requireFreshBuild();
  folder = await temporaryFolder();
  tarball = await sharedTarball();
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['publint', ['run', '--strict']],
  ['attw', []],
])('the tarball passes %s', async (tool, options) => {
  const command = join(ROOT, 'node_modules', '.bin', tool);
  await run(command, [...options, tarball], folder);
});

it('the tarball has everything a user needs and nothing else', async () => {
  const files = await filesIn(tarball);
  const shipped = [
    /^(?:package\.json|(?:README|CHANGELOG|SECURITY)\.md|LICENSE)$/,
    /^(?:lib\/\w+\/README\.md|examples\/(?:README\.md|[\w-]+\/(?:\w+\.ts|README\.md|\.env\.example)))$/,
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
    ...['lib/middleware/README.md', 'lib/inbox/README.md', 'examples/README.md'],
    ...entries.flatMap((entry) =>
      ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`),
    ),
    ...schemas
      .filter((file) => /^(?!generate\/)\w+\/.*\.(?:json|md)$/.test(file))
      .map((file) => `json-schema/${file}`),
  ];
  expect(needed.filter((file) => !files.includes(file))).toEqual([]);
});

it('has pages that link to what it has, or say that it is in the repository', async () => {
  const files = await filesIn(tarball);
  const shipped = PAGES.filter(({ file }) => files.includes(file));
  expect(shipped.length).toBeGreaterThan(9);
  const lost = shipped.flatMap((page) =>
    linksOf(page)
      .filter(({ file, line }) => {
        if (file === undefined || files.includes(file)) return false;
        return !/in the repository/i.test(sectionAt(page, line));
      })
      .map(({ line, url }) => `${page.file}:${line} ${url}`),
  );
  expect(lost).toEqual([]);
});

async function filesIn(tarball: string): Promise<readonly string[]> {
  const files = await run('tar', ['-tzf', tarball], folder);
  return files
    .trim()
    .split('\n')
    .map((file) => file.replace('package/', ''));
}

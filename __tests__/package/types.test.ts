import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chatwoot, froged } from 'conversation-webhooks';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';
import { sharedTarball } from '../support/shared/shared.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const RIGHT = readFileSync(here('typed-consumer.ts'), 'utf8');
const WRONG = readFileSync(here('wrong-types.ts'), 'utf8').replace(/^\s*\/\/ @ts-.*\n/gm, '');
const SCHEMAS = `
  import schema from 'conversation-webhooks/json-schema/chatwoot/message_created.schema.json';
  import sample from 'conversation-webhooks/json-schema/chatwoot/samples/message_created.outgoing.json';
  import manifest from 'conversation-webhooks/package.json';
  console.log(schema.properties, sample.event.trim(), manifest.version.trim());
`;

interface Resolution {
  readonly args: readonly string[];
  readonly endings: readonly string[];
}
const NODE10: Resolution = {
  args: ['--module', 'commonjs', '--moduleResolution', 'node10', '--skipLibCheck'],
  endings: ['ts'],
};
const NODE16: Resolution = {
  args: ['--module', 'node16', '--skipLibCheck'],
  endings: ['mts', 'cts'],
};
const BUNDLER: Resolution = {
  args: ['--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'],
  endings: ['ts'],
};
const withArgs = (resolution: Resolution, ...args: readonly string[]): Resolution => ({
  ...resolution,
  args: [...resolution.args, ...args],
});

/** Newer compilers refuse the types of Node 20.0 themselves, so only the oldest checks libraries. */
const COMPILERS: readonly (readonly [string, readonly Resolution[]])[] = [
  ['typescript5.0', [NODE10, withArgs(NODE16, '--skipLibCheck', 'false'), BUNDLER]],
  ['typescript', [withArgs(NODE10, '--ignoreDeprecations', '6.0'), NODE16, BUNDLER]],
  ['typescript7', [NODE16, BUNDLER]],
];

let project: string;

beforeAll(async () => {
  requireFreshBuild();
  project = await temporaryFolder();
  const installed = join(project, 'node_modules', 'conversation-webhooks');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', await sharedTarball(), '-C', installed, '--strip', '1'], project);
  await mkdir(join(project, 'node_modules', '@types'));
  const types = join(ROOT, 'node_modules', 'types-node20.0');
  await symlink(types, join(project, 'node_modules', '@types', 'node'));
  for (const ending of ['ts', 'mts', 'cts']) {
    await writeFile(join(project, `right.${ending}`), RIGHT);
    await writeFile(join(project, `schemas.${ending}`), SCHEMAS);
    await writeFile(join(project, `wrong.${ending}`), WRONG);
  }
});
afterAll(() => rm(project, { recursive: true }));

it.each(COMPILERS)(
  'with %s and @types/node 20.0, right programs compile and wrong ones say what is wrong',
  async (compiler, resolutions) => {
    const tsc = join(ROOT, 'node_modules', compiler, 'bin', 'tsc');
    const emit =
      compiler === 'typescript5.0'
        ? // It cannot name types that come through a package's `export *` in node16.
          ['--noEmit']
        : ['--declaration', '--emitDeclarationOnly', '--outDir', 'declarations'];
    const options = [
      ...[...emit, '--strict', '--exactOptionalPropertyTypes', '--pretty', 'false'],
      ...['--target', 'es2022', '--lib', 'es2022', '--types', 'node'],
      ...['--resolveJsonModule', '--esModuleInterop'],
    ];
    for (const [index, { args, endings }] of resolutions.entries()) {
      const files = endings.flatMap((ending) => [`right.${ending}`, `schemas.${ending}`]);
      // What a mistake is called does not depend on how modules are resolved.
      if (index === 0) files.push(`wrong.${endings[0]!}`);
      const errors = errorsIn(await outputOf([tsc, ...options, ...args, ...files]));
      expect(errors.filter(({ file }) => !file.startsWith('wrong.'))).toEqual([]);
      const said = errors.map(({ line, text }) => `${WRONG_LINES[line - 1]}\n${text}`);
      if (index === 0) expect(said.join('\n\n')).toMatchSnapshot();
    }
  },
);

it.each(['typescript5.0', 'typescript'])('an editor with %s offers the names', async (compiler) => {
  const file = join(project, 'editor.mts');
  await writeFile(
    file,
    `
      import { chatwoot, froged, webhookRouter, type ReceivedEvent } from 'conversation-webhooks';
      import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
      import { sampleRequest } from 'conversation-webhooks/testing';
      const hooks = webhookRouter(chatwoot, { secret: 'a secret of ours' });
      hooks.on('⌶', (event) => event);
      hooks.once(['⌶'], (event) => event);
      hooks.off(['message_created', '⌶'], (event) => event);
      export const is = (event: ReceivedEvent) => chatwoot.is(event, '⌶');
      sampleRequest(froged, '⌶', { secret: 'a secret of ours' });
      sqliteInbox({ path: 'webhooks.db' }).on('⌶', (report) => report);
    `,
  );
  const lines = await run(process.execPath, [here('complete.js'), compiler, file], project);
  const offered = lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as string[]).sort());
  const names = [...chatwoot.eventNames].sort();
  const ofInbox = ['dead', 'duplicate', 'failed', 'handled', 'quarantined', 'stored'];
  expect(offered).toEqual([names, names, names, names, [...froged.eventNames].sort(), ofInbox]);
});

const WRONG_LINES = WRONG.split('\n').map((line) => line.trim());

/** What TypeScript writes, whether the program compiles or not. */
function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project }, (_error, stdout) => resolve(stdout));
  });
}

function errorsIn(output: string): { file: string; line: number; text: string }[] {
  const errors = output.split(/^(?=\S)/m).filter((text) => text.trim() !== '');
  return errors.map((error) => {
    const [, file = error, line, text = ''] = /^(\S+)\((\d+),\d+\): ([^]*)$/.exec(error) ?? [];
    return { file, line: Number(line), text: text.trimEnd() };
  });
}

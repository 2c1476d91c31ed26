import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { SampleRequest } from 'conversation-webhooks/testing';
import ts from 'typescript';
import { environmentOf, onPort, readmeBlocks, receiverIn } from '../support/code-blocks.js';
import { post } from '../support/post.js';
import { freePort, start, stopPrograms } from '../support/program.js';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';

const secret = 'the secret of this test';
const SCHEMA = 'json-schema/froged/conversation_closed.schema.json';

/** What a user copies first. */
const FIRST_PROGRAM = readmeBlocks().find(({ language }) => language === 'ts')!.code;
const SENDER = `
  import * as platforms from 'conversation-webhooks';
  import { sampleRequest } from 'conversation-webhooks/testing';
  const [platform, event, secret] = process.argv.slice(2);
  const options = { secret, workspaceSecret: secret, token: secret };
  console.log(JSON.stringify(sampleRequest(platforms[platform], event, options)));
`;
const SCHEMA_READER = `
  import schema from 'conversation-webhooks/${SCHEMA}' with { type: 'json' };
  console.log(JSON.stringify(schema));
`;

const PLATFORM_MAKER = `
  import { allowUnsigned, definePlatform } from 'conversation-webhooks';
  const schemas = { opened: { type: 'object' } };
  const verify = () => allowUnsigned();
  console.log(definePlatform({ name: 'acme', nameField: 'event', schemas, verify }).eventNames[0]);
`;

const INBOX_MAKER = `
  import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
  const inbox = sqliteInbox({ path: process.argv[2] });
  inbox.stats().then(({ depth }) => {
    console.log('waiting:', depth);
    return inbox.close();
  });
`;
const PG_BOSS_INBOX_MAKER = `
  import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
  const logger = { warn() {}, error() {} };
  const inbox = pgBossInbox({ connectionString: 'postgres://localhost:1/nowhere', logger });
  inbox.stats().catch(() => {
    console.log('not reached');
    return inbox.close();
  });
`;

const KINDS = [
  ['ES modules', 'mjs', ts.ModuleKind.ESNext],
  ['CommonJS', 'cjs', ts.ModuleKind.CommonJS],
] as const;

let folder: string;
let tarball: string;

beforeAll(async () => {
  requireFreshBuild();
  folder = await temporaryFolder();
  const args = ['pack', '--ignore-scripts', '--pack-destination', folder];
  await run('npm', args, ROOT);
  const [file] = await readdir(folder);
  tarball = join(folder, file!);
}, 120_000);
afterEach(stopPrograms);
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['publint', ['run', '--strict']],
  ['attw', ['--profile', 'node16']],
])(
  'holds what %s asks for',
  async (tool, options) => {
    const command = join(ROOT, 'node_modules', '.bin', tool);
    await run(command, [...options, tarball], folder);
  },
  120_000,
);

describe.each(['5', '4'])('the package, installed beside Express %s', (express) => {
  let project: string;
  let installed: string;

  beforeAll(async () => {
    project = join(folder, `express-${express}`);
    installed = join(project, 'node_modules', 'conversation-webhooks');
    await mkdir(project);
    await writeFile(join(project, 'package.json'), '{ "private": true }');
    const packages = [
      `express@${express}`,
      `@types/express@${express}`,
      '@types/node@20',
      'ajv@8',
      'libsql@0.5',
      'pg-boss@12.35.0',
    ];
    const options = ['--prefer-offline', '--no-audit', '--no-fund'];
    const args = ['install', tarball, ...packages, ...options];
    await run('npm', args, project);
  }, 120_000);

  it('has what a user needs, and nothing else', async () => {
    const shipped = [
      /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
      /^dist\/(?:testing\/|generated\/|inbox\/[\w-]+\/)?[\w-]+(?:\.c?js|\.d\.c?ts)$/,
      /^json-schema\/(?!generate\/)\w+\/(?:README\.md|[\w.]+\.schema\.json|samples\/[\w.-]+\.json)$/,
    ];
    const files = await filesIn(installed);
    expect(files.filter((file) => !shipped.some((pattern) => pattern.test(file)))).toEqual([]);
    const schemas = await filesIn(join(ROOT, 'json-schema'));
    const needed = [
      ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'],
      ...['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/index.${ending}`),
      ...['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/testing/index.${ending}`),
      ...['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/inbox/sqlite/index.${ending}`),
      ...['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/inbox/pg-boss/index.${ending}`),
      ...schemas
        .filter((file) => /^(?!generate\/)\w+\//.test(file))
        .map((file) => `json-schema/${file}`),
    ];
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  });

  describe.each(KINDS)('in %s', (_name, ending, module) => {
    const write = async (name: string, code: string) => {
      const file = join(project, `${name}.${ending}`);
      const compilerOptions = { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
      await writeFile(file, ts.transpileModule(code, { compilerOptions }).outputText);
      return file;
    };

    it('runs the first program of the README', async () => {
      const { platform, event, mount } = receiverIn(FIRST_PROGRAM);
      const sender = await write('sender', SENDER);
      const sample = async (proof: string) => {
        const args = [sender, platform, event, proof];
        return JSON.parse(await run(process.execPath, args, project)) as SampleRequest;
      };

      const port = await freePort();
      const server = await write('server', onPort(FIRST_PROGRAM, port));
      const env = { ...environmentOf(FIRST_PROGRAM, secret), PORT: String(port) };
      const program = start([server], { cwd: project, env });
      await program.listens(port);
      const address = `http://localhost:${port}${mount}`;
      expect((await post(address, await sample('only a guess'))).status).toBe(401);
      expect(program.stdout).toBe('');
      expect((await post(address, await sample(secret))).status).toBe(200);
      await program.prints('closed: 66b0c4d5e6f7a8b901234567\n');
    }, 120_000);

    it.each([
      ['SQLite', INBOX_MAKER, 'waiting: 0\n'],
      ['PostgreSQL', PG_BOSS_INBOX_MAKER, 'not reached\n'],
    ])(
      'makes an inbox in %s',
      async (name, code, said) => {
        const maker = await write(`${name}-inbox-maker`, code);
        const args = [maker, join(project, `${ending}.db`)];
        expect(await run(process.execPath, args, project)).toBe(said);
      },
      120_000,
    );

    it('makes a platform from schemas', async () => {
      const maker = await write('platform-maker', PLATFORM_MAKER);
      expect(await run(process.execPath, [maker], project)).toBe('opened\n');
    }, 120_000);

    it('finds the schemas as files', async () => {
      const reader = await write('schema-reader', SCHEMA_READER);
      const read = await run(process.execPath, [reader], project);
      const schema = await readFile(join(ROOT, SCHEMA), 'utf8');
      expect(JSON.parse(read)).toEqual(JSON.parse(schema));
    }, 120_000);
  });

  const nodenext = ['--module', 'nodenext'];
  const bundler = ['--module', 'preserve', '--moduleResolution', 'bundler'];
  it.each([
    ['of ES modules', nodenext, ['server.mts', 'schema-reader.mts']],
    ['of CommonJS', nodenext, ['server.cts']],
    ['of both', nodenext, ['server.mts', 'server.cts']],
    ['for a bundler', bundler, ['server.ts', 'schema-reader.ts']],
  ])(
    'compiles in a strict TypeScript program %s',
    async (_name, resolution, files) => {
      for (const file of files) {
        const code = file.startsWith('server') ? FIRST_PROGRAM : SCHEMA_READER;
        await writeFile(join(project, file), code);
      }
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node'];
      const json = ['--resolveJsonModule', '--esModuleInterop'];
      const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
      const args = [...options, ...json, ...resolution, ...files];
      await run(tsc, args, project);
    },
    120_000,
  );
});

it('says what to install where Node has no SQLite', async () => {
  const project = join(folder, 'alone');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  await run('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], project);
  const maker = join(project, 'inbox-maker.mjs');
  await writeFile(maker, `delete process.getBuiltinModule;${INBOX_MAKER}`);
  const making = run(process.execPath, [maker, join(project, 'webhooks.db')], project);
  await expect(making).rejects.toThrow('npm install libsql');
}, 120_000);

/** The files below a folder, but for what npm has installed there. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith('node_modules/'));
}

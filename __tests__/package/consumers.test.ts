import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { SampleRequest } from 'conversation-webhooks/testing';
import ts from 'typescript';
import { environmentOf, onPort, readmeBlocks, receiverIn } from '../support/code-blocks.js';
import { post } from '../support/post.js';
import { freePort, start, stopPrograms } from '../support/program.js';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';
import { sharedTarball } from '../support/shared/shared.js';
import { install } from './packed.js';

const secret = 'the secret of this test';
const SCHEMA = 'json-schema/froged/conversation_closed.schema.json';

/** The first program in the README, which users copy first. */
const FIRST_PROGRAM = readmeBlocks().find(({ language }) => language === 'ts')!.code;
const SENDER = `
  import * as platforms from 'conversation-webhooks';
  import { sampleRequest } from 'conversation-webhooks/testing';
  const [platform, event, secret] = process.argv.slice(2);
  const names = { convocore: 'workspaceSecret', oneroute: 'token' };
  const options = { [names[platform] ?? 'secret']: secret };
  console.log(JSON.stringify(sampleRequest(platforms[platform], event, options)));
`;
const SCHEMA_READER = `
  import schema from 'conversation-webhooks/${SCHEMA}' with { type: 'json' };
  console.log(JSON.stringify(schema));
`;

const PLATFORM_MAKER = `
  import { definePlatform, unsigned } from 'conversation-webhooks';
  const schemas = { opened: { type: 'object' } };
  const verify = () => unsigned;
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

const CONSUMER = readFileSync(new URL('consumer.ts', import.meta.url), 'utf8');
const COMPILER_OPTIONS = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'],
  ...['--target', 'es2022', '--lib', 'es2023', '--types', 'node'],
  ...['--resolveJsonModule', '--esModuleInterop'],
];

/** A program, since one that is warm compiles several in half the time. */
const COMPILE = fileURLToPath(new URL('compile.js', import.meta.url));

const EXPRESSES = ['5', '4'];
const KINDS = [
  ['ES modules', 'mjs', ts.ModuleKind.ESNext],
  ['CommonJS', 'cjs', ts.ModuleKind.CommonJS],
] as const;

let folder: string;
const projectOf = (express: string) => join(folder, `express-${express}`);

beforeAll(async () => {
  requireFreshBuild();
  folder = await temporaryFolder();
  const tarball = await sharedTarball();
  for (const express of EXPRESSES) {
    await install(projectOf(express), [
      tarball,
      `express@${express}`,
      `@types/express@${express}`,
      '@types/node@20',
      'ajv@8',
      'libsql@0.5',
      'pg-boss@12.35.0',
    ]);
  }
});
afterEach(stopPrograms);
afterAll(() => rm(folder, { recursive: true }));

describe.each(EXPRESSES)('with Express %s, the package', (express) => {
  describe.each(KINDS)('in %s', (_name, ending, module) => {
    let project: string;
    beforeAll(() => {
      project = projectOf(express);
    });
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
    });

    it.each([
      ['SQLite', INBOX_MAKER, 'waiting: 0\n'],
      ['PostgreSQL', PG_BOSS_INBOX_MAKER, 'not reached\n'],
    ])('creates an inbox in %s', async (name, code, said) => {
      const maker = await write(`${name}-inbox-maker`, code);
      const args = [maker, join(project, `${ending}.db`)];
      expect(await run(process.execPath, args, project)).toBe(said);
    });

    it('defines a platform from schemas', async () => {
      const maker = await write('platform-maker', PLATFORM_MAKER);
      expect(await run(process.execPath, [maker], project)).toBe('opened\n');
    });

    it('exports the schemas as files', async () => {
      const reader = await write('schema-reader', SCHEMA_READER);
      const read = await run(process.execPath, [reader], project);
      const schema = await readFile(join(ROOT, SCHEMA), 'utf8');
      expect(JSON.parse(read)).toEqual(JSON.parse(schema));
    });
  });
});

describe('beside Express 5 and Express 4, the package', () => {
  const resolutions: readonly [string[], string[]][] = [
    [
      ['--module', 'nodenext'],
      ['mts', 'cts'],
    ],
    [
      ['--module', 'node16'],
      ['mts', 'cts'],
    ],
    [['--module', 'preserve', '--moduleResolution', 'bundler'], ['ts']],
  ];

  it.each(['typescript', 'typescript5'])(
    'compiles in strict programs, however they resolve modules, with %s',
    async (compiler) => {
      const programs = [];
      for (const [resolution, endings] of resolutions) {
        const files = endings.flatMap((ending): [string, string][] => [
          [`readme.${ending}`, FIRST_PROGRAM],
          [`consumer.${ending}`, CONSUMER],
        ]);
        // An ES module imports JSON with an attribute, which node16 does not support.
        if (!resolution.includes('node16')) {
          files.push([`schema-reader.${endings[0]!}`, SCHEMA_READER]);
        }
        const args = [...COMPILER_OPTIONS, ...resolution, ...files.map(([name]) => name)];
        for (const project of EXPRESSES.map(projectOf)) {
          await Promise.all(files.map(([name, code]) => writeFile(join(project, name), code)));
          programs.push({ project, args });
        }
      }
      await run(process.execPath, [COMPILE, compiler, JSON.stringify(programs)], ROOT);
    },
  );
});

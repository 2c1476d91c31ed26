import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as platforms from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import {
  environmentOf,
  onPort,
  readmeBlocks,
  receiverIn,
  type CodeBlock,
  type Receiver,
} from '../support/code-blocks.js';
import { post } from '../support/post.js';
import { startPostgres, type Postgres } from '../support/postgres.js';
import { freePort, start, stopPrograms, TSX } from '../support/program.js';
import { PACKAGE, requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';

const secret = 'the secret of this test';
const blocks = readmeBlocks();
const programs = blocks.filter(({ language }) => /^[cm]?[jt]s$/.test(language));
const tests = programs.filter(({ code }) => /(?<!\.)\b(?:describe|it|test)\(/.test(code));
const servers = programs.filter(
  (block) => !tests.includes(block) && block.code.includes('.listen('),
);
const others = programs.filter((block) => !tests.includes(block) && !servers.includes(block));

let root: string;
let project: string;
let postgres: Postgres;

const fileOf = ({ line, language }: CodeBlock) => `line-${line}.${language}`;
const named = (chosen: readonly CodeBlock[]) =>
  chosen.map((block) => [`the block at line ${block.line}`, block] as const);

// A reader's project: it finds the built package and the dependencies of the tests.
beforeAll(async () => {
  requireFreshBuild();
  root = await temporaryFolder();
  project = join(root, 'project');
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  await symlink(ROOT, join(project, 'node_modules', 'conversation-webhooks'), 'dir');
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await Promise.all(programs.map((block) => writeFile(join(project, fileOf(block)), block.code)));
  postgres = await startPostgres();
}, 60_000);
afterEach(stopPrograms);
afterAll(async () => {
  await postgres.remove();
  await rm(root, { recursive: true });
});

it('the README starts with a server program', () => {
  expect(servers).not.toEqual([]);
  expect(programs[0]).toBe(servers[0]);
});

it('the README has no untested code block', () => {
  const tried = /^(?:[cm]?[jt]s|sh|json|http|text)$/;
  expect(blocks.filter(({ language }) => !tried.test(language))).toEqual([]);
});

it('the programs in the README compile as they are', async () => {
  const options = ['--noEmit', '--strict', '--allowJs', '--checkJs', '--skipLibCheck'];
  const target = ['--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  const args = [...options, ...target, ...programs.map(fileOf)];
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  await run(tsc, args, project);
}, 120_000);

describe('the servers in the README', () => {
  it.each(named(servers))(
    'accept genuine requests and refuse forged ones: %s',
    async (_name, block) => {
      const port = await freePort();
      const file = join(project, `on-port-${port}.${block.language}`);
      await writeFile(file, onPort(block.code, port));
      const env = {
        ...environmentOf(block.code, secret),
        DATABASE_URL: postgres.connectionString,
        PORT: String(port),
      };
      const program = start([...TSX, file], { cwd: project, env });
      await program.listens(port);

      const receiver = receiverIn(block.code);
      const mount = `http://localhost:${port}${receiver.mount}`;
      expect((await post(mount, sample(receiver, 'only a guess'))).status).toBe(401);
      expect(program.stdout).toBe('');
      expect((await post(mount, sample(receiver, secret))).status).toBe(200);
      await program.prints('\n');
    },
    60_000,
  );
});

if (tests.length > 0) {
  describe('the tests in the README', () => {
    it.each(named(tests))(
      'pass: %s',
      async (_name, block) => {
        const { testEnvironment, extensionsToTreatAsEsm, transform } = PACKAGE.jest;
        const config = JSON.stringify({
          testEnvironment,
          extensionsToTreatAsEsm,
          transform,
          testMatch: ['**/line-*'],
        });
        const runner = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
        const args = ['--experimental-vm-modules', runner, '--rootDir', project];
        await run(
          process.execPath,
          [...args, '--config', config, '--runTestsByPath', fileOf(block)],
          project,
        );
      },
      60_000,
    );
  });
}

if (others.length > 0) {
  it.each(named(others))(
    'other programs in the README run to completion: %s',
    async (_name, block) => {
      const env = environmentOf(block.code, secret);
      await run(process.execPath, [...TSX, fileOf(block)], project, env);
    },
    60_000,
  );
}

it('the commands in the README exist', () => {
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.replace(/ *#.*$/gm, '').split(/\n|&&/))
    .map((command) => command.trim())
    .filter((command) => command !== '');
  const unknown = commands.filter((command) => {
    if (/^npm (?:ci|install(?: [\w@./-]+)*)$/.test(command)) return false;
    const [, script] = /^npm (?:run )?([\w:-]+)(?: -- .+)?$/.exec(command) ?? [];
    return script === undefined || !(script in PACKAGE.scripts);
  });
  expect(unknown).toEqual([]);
});

it('the JSON in the README is valid', () => {
  for (const { language, code } of blocks) {
    if (language === 'json') expect(() => void JSON.parse(code)).not.toThrow();
    const [, body] = /\n\n(\{[^]*)$/.exec(code) ?? [];
    if (language === 'http' && body) expect(() => void JSON.parse(body)).not.toThrow();
  }
});

it('the README links only to files that exist', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link!);
  const files = links.filter((link) => !link.includes('://'));
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

/** The request that the platform would send to the program. */
function sample({ platform, event }: Receiver, secret: string): SampleRequest {
  const sign = sampleRequest as (platform: unknown, event: string, proof: object) => SampleRequest;
  return sign(platforms[platform], event, { secret, workspaceSecret: secret, token: secret });
}

import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as platforms from 'conversation-webhooks';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import express from 'express';
import {
  blocksOf,
  environmentOf,
  onPort,
  receiverIn,
  type CodeBlock,
  type Receiver,
} from '../support/code-blocks.js';
import { credentialsOf } from '../support/credentials.js';
import { commandsOf, isRecipe } from '../support/page-commands.js';
import { pageOf, PAGES } from '../support/pages.js';
import { post } from '../support/post.js';
import { sharedPostgres } from '../support/shared/shared.js';
import { freePort, start, stopPrograms, TSX } from '../support/program.js';
import { PACKAGE, requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';
import { run } from '../support/run.js';
import { serving } from '../support/serving.js';

const secret = 'the secret of this test';
const blocks = PAGES.flatMap(blocksOf);
const programs = blocks.filter(({ language }) => /^[cm]?[jt]s$/.test(language));
const tests = programs.filter(({ code }) => /(?<!\.)\b(?:describe|it|test)\(/.test(code));
const servers = programs.filter(
  (block) => !tests.includes(block) && block.code.includes('.listen('),
);
const others = programs.filter(
  (block) => !tests.includes(block) && !servers.includes(block) && block.file === undefined,
);
const recipes = blocks.filter(isRecipe);
const bots = servers.filter(({ code }) => code.includes(`status !== 'pending'`));

let root: string;
let project: string;
let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
const serve = serving();

const placeOf = ({ page, line }: CodeBlock) =>
  `${page.file.replace('.md', '').replaceAll('/', '-')}-${line}`;
const fileOf = (block: CodeBlock) => join(placeOf(block), `program.${block.language}`);
const named = (chosen: readonly CodeBlock[]) =>
  chosen.map((block) => [`${block.page.file}, line ${block.line}`, block] as const);

// A reader's project: it finds this package as it is built, and next to it what the tests have.
// Each block has a folder of its own in there.
beforeAll(async () => {
  requireFreshBuild();
  root = await temporaryFolder();
  project = join(root, 'project');
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  await symlink(ROOT, join(project, 'node_modules', 'conversation-webhooks'), 'dir');
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await Promise.all(
    programs.map(async (block) => {
      await mkdir(join(project, placeOf(block)));
      await writeFile(join(project, fileOf(block)), block.code);
    }),
  );
  postgres = await sharedPostgres();
});
afterEach(stopPrograms);
afterAll(async () => {
  await postgres.remove();
  await rm(root, { recursive: true });
});

it('has a program of ten lines at its beginning', () => {
  const [first] = programs.filter(({ page }) => page.file === 'README.md');
  expect(servers).toContain(first);
  expect(first?.code.split('\n')).toHaveLength(10);
});

it('has programs that compile as they stand', async () => {
  const options = ['--noEmit', '--strict', '--allowJs', '--checkJs', '--skipLibCheck'];
  const target = ['--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  const args = [...options, ...target, ...programs.map(fileOf)];
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  await run(tsc, args, project);
});

/** Starts the program of a block, on another port than the page says. */
async function serveBlock(block: CodeBlock) {
  const port = await freePort();
  const file = join(project, placeOf(block), `on-port-${port}.${block.language}`);
  await writeFile(file, onPort(block.code, port));
  const env = {
    ...environmentOf(block.code, secret),
    DATABASE_URL: postgres.connectionString,
    PORT: String(port),
  };
  const program = start([...TSX, file], { cwd: dirname(file), env });
  await program.listens(port);
  const receiver = receiverIn(block.code);
  return { program, receiver, mount: `http://localhost:${port}${receiver.mount}` };
}

describe('its servers', () => {
  it.each(named(servers))(
    'take genuine requests and refuse forged ones: %s',
    async (_name, block) => {
      const { program, receiver, mount } = await serveBlock(block);
      const change = bots.includes(block) ? pending : undefined;
      expect((await post(mount, sample(receiver, 'only a guess', change))).status).toBe(401);
      expect(program.stdout).toBe('');
      expect((await post(mount, sample(receiver, secret, change))).status).toBe(200);
      await program.prints('\n');
    },
  );

  const stoppable = servers.filter(({ code }) => code.includes('SIGTERM'));
  it.each(
    named(stoppable).flatMap(([name, block]) =>
      (['SIGTERM', 'SIGINT'] as const).map((signal) => [signal, name, block] as const),
    ),
  )('end in good order on %s: %s', async (signal, _name, block) => {
    const { program } = await serveBlock(block);
    program.send(signal);
    expect(await program.end()).toEqual({ status: 0, signal: null });
  });

  it('answer neither their own side, nor a note, nor where an agent has taken over, if they are bots', async () => {
    expect(bots).not.toEqual([]);
    for (const block of bots) {
      const { program, receiver, mount } = await serveBlock(block);
      const changes: Change[] = [
        (payload) => ({ ...pending(payload), message_type: 'outgoing' }),
        (payload) => ({ ...pending(payload), private: true }),
        (payload) => payload, // Its conversation is open.
        pending,
      ];
      for (const change of changes) {
        expect((await post(mount, sample(receiver, secret, change))).status).toBe(200);
      }
      await program.prints('answer');
      expect(program.stdout.match(/answer/g)).toHaveLength(1);
    }
  });
});

describe('its tests', () => {
  it.each(named(tests))('pass: %s', async (_name, block) => {
    const { testEnvironment, extensionsToTreatAsEsm, transform } = PACKAGE.jest;
    const config = JSON.stringify({
      testEnvironment,
      extensionsToTreatAsEsm,
      transform,
      testMatch: ['**/program.*'],
    });
    const runner = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
    const args = ['--experimental-vm-modules', runner, '--rootDir', project];
    await run(
      process.execPath,
      [...args, '--config', config, '--runTestsByPath', fileOf(block)],
      project,
    );
  });
});

it.each(named(others))('has a program that runs to its end: %s', async (_name, block) => {
  const env = environmentOf(block.code, secret);
  await run(process.execPath, [...TSX, fileOf(block)], project, env);
});

it('leads from the first line of the README to a first verified event', async () => {
  const port = await freePort();
  const folder = join(root, 'project', 'first-event');
  await mkdir(folder);
  const saved = blocks.filter(({ page, file }) => page.file === 'README.md' && file);
  for (const { file, code } of saved) await writeFile(join(folder, file!), onPort(code, port));
  const commands = commandsOf(pageOf('README.md')).filter((one) => one.startsWith('node '));
  const [serverArgs, senderArgs] = commands.map((command) => command.split(' ').slice(1));
  expect(commands).toHaveLength(2);

  // A reader has not set the secret elsewhere.
  const env = { FROGED_WEBHOOK_SECRET: undefined };
  const server = start(serverArgs!, { cwd: folder, env });
  await server.listens(port);
  const sender = start(senderArgs!, { cwd: folder, env });
  expect(await sender.end()).toEqual({ status: 0, signal: null });

  expect(sender.stdout).toBe('200\n401\n');
  await server.prints('\n');
  expect(server.stdout).toMatch(/^closed: \S+\n$/);
});

it('says that a floating promise ends the process, and that an inbox does not retry its event', async () => {
  expect(pageOf('lib/middleware/README.md').text).toContain('## Floating promises');
  const folder = join(project, 'floating');
  await mkdir(folder);
  const port = await freePort();
  const code = `
      import { once } from 'node:events';
      import { createServer } from 'node:http';
      import { froged, webhookRouter } from 'conversation-webhooks';
      import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
      const inbox = sqliteInbox({ path: 'webhooks.db' });
      const hooks = webhookRouter(froged, { secret: '${secret}', inbox });
      hooks.on('nps_rated', () => {
        once(inbox, 'handled').then(() => Promise.reject(new Error('too late')));
      });
      createServer(hooks).listen(${port});
    `;
  await writeFile(join(folder, 'server.mjs'), code);
  const program = start([join(folder, 'server.mjs')], { cwd: folder });
  await program.listens(port);
  const request = sample({ platform: 'froged', event: 'nps_rated', mount: '' }, secret);
  expect((await post(`http://localhost:${port}/`, request)).status).toBe(200);
  expect(await program.end()).toEqual({ status: 1, signal: null });

  const inbox = sqliteInbox({ path: join(folder, 'webhooks.db') });
  const { depth, byStatus } = await inbox.stats();
  await inbox.close();
  expect({ depth, byStatus }).toMatchObject({ depth: 0, byStatus: { handled: 1 } });
});

it.each(named(recipes))('has commands that send a genuine request: %s', async (_name, block) => {
  const name = basename(dirname(block.page.file)) as keyof typeof platforms & Receiver['platform'];
  const makeRouter = platforms.webhookRouter as (
    platform: unknown,
    options: object,
  ) => express.RequestHandler;
  const logger = { warn: () => undefined, error: () => undefined };
  const credentials = credentialsOf(name, secret);
  const app = express();
  app.use(`/webhooks/${name}`, makeRouter(platforms[name], { ...credentials, logger }));
  const address = new URL(await serve(createServer(app)));

  const folder = join(project, placeOf(block));
  await mkdir(folder);
  const event = platforms[name].eventNames[0]!;
  await writeFile(
    join(folder, 'body.json'),
    sample({ platform: name, event, mount: '' }, secret).body,
  );
  const code = block.code.replaceAll('https://your.host', address.origin);
  const variables = [...code.matchAll(/\$\{?([A-Z_]+)/g)].map(([, variable]) => variable!);
  const answerTo = (value: string) =>
    run('sh', ['-ec', code], folder, Object.fromEntries(variables.map((one) => [one, value])));
  expect(await answerTo(secret)).toContain('200 OK');
  expect(await answerTo('only a guess')).toContain('401 Unauthorized');
});

type Change = (payload: Message) => object;
interface Message {
  readonly conversation?: object;
}

function pending(payload: Message): Message {
  return { ...payload, conversation: { ...payload.conversation, status: 'pending' } };
}

/** What the platform would send to the program. */
function sample({ platform, event }: Receiver, secret: string, payload?: Change): SampleRequest {
  const sign = sampleRequest as (platform: unknown, event: string, proof: object) => SampleRequest;
  const credentials = credentialsOf(platform, secret);
  return sign(platforms[platform], event, { ...credentials, payload });
}

import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chatwoot, convocore, froged, oneroute } from 'conversation-webhooks';
import { sqliteInbox, type DurableInbox } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';
import request from 'supertest';
import { createApp } from '../../examples/express-app/app.js';
import { post } from '../support/post.js';
import { freePort, start, stopPrograms, TSX } from '../support/program.js';
import { requireFreshBuild, ROOT, temporaryFolder } from '../support/repository.js';

const secret = 'the secret of this test';
const guess = 'only a guess';
const FOLDER = join(ROOT, 'examples', 'express-app');
const SERVER = join(FOLDER, 'server.ts');

describe('the app', () => {
  // Refusals and failures are logged; these tests don't look at the log.
  beforeEach(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  let folder: string;
  let inbox: DurableInbox;
  beforeEach(async () => {
    folder = await temporaryFolder();
    const retry = { attempts: 1 };
    inbox = sqliteInbox({ path: join(folder, 'webhooks.db'), retry });
  });
  afterEach(async () => {
    await inbox.close();
    await rm(folder, { recursive: true });
    jest.restoreAllMocks();
  });

  function desk(say?: (line: string) => void) {
    const said: string[] = [];
    const app = createApp({
      frogedSecret: secret,
      convocoreWorkspaceSecret: secret,
      chatwootSecret: secret,
      onerouteToken: secret,
      inbox,
      say: (line) => {
        say?.(line);
        said.push(line);
      },
    });
    const send = (mount: string, { path, headers, body }: SampleRequest) =>
      request(app)
        .post(mount + path)
        .set(headers)
        .send(body);
    /** Sends an event and waits until it is handled or dead. */
    const accept = async (mount: string, sample: SampleRequest) => {
      const finished = Promise.race([once(inbox, 'handled'), once(inbox, 'dead')]);
      await send(mount, sample).expect(200);
      await finished;
    };
    return { app, said, send, accept };
  }

  it.each([
    [
      'FROGED conversation',
      '/webhooks/froged',
      sampleRequest(froged, 'conversation_closed', { secret }),
      'CRM: case 66b0c4d5e6f7a8b901234567 is closed, well done Lena Ortiz',
    ],
    [
      'Convocore lead',
      '/webhooks/convocore',
      sampleRequest(convocore, 'lead_captured', { workspaceSecret: secret }),
      'Sales: new lead Samuel Reed, from web-chat',
    ],
    [
      'Convocore bug',
      '/webhooks/convocore',
      sampleRequest(convocore, 'bug_reported', { workspaceSecret: secret }),
      expect.stringMatching(/^Issue tracker: ./),
    ],
    [
      'Chatwoot message',
      '/webhooks/chatwoot',
      sampleRequest(chatwoot, 'message_created', { secret }),
      expect.stringMatching(/^Bot: answering ".+" in #1$/),
    ],
    [
      'OneRoute message',
      '/webhooks/oneroute',
      sampleRequest(oneroute, 'newMessage', { token: secret }),
      'Chat room: Ada Obi writes "Hello, where is my order 1042?"',
    ],
  ])('reacts to a %s', async (_kind, mount, sample, line) => {
    const { said, accept } = desk();
    await accept(mount, sample);
    expect(said).toEqual([line]);
  });

  it.each([
    ['froged', sampleRequest(froged, 'conversation_closed', { secret: guess })],
    ['convocore', sampleRequest(convocore, 'lead_captured', { workspaceSecret: guess })],
    ['chatwoot', sampleRequest(chatwoot, 'message_created', { secret: guess })],
    ['oneroute', sampleRequest(oneroute, 'newMessage', { token: guess })],
  ])('refuses a stranger who claims to be %s', async (name, sample) => {
    const { said, send } = desk();
    await send(`/webhooks/${name}`, sample).expect(401);
    expect(said).toEqual([]);
  });

  it.each([
    ['6', ['Follow up: Priya Nair gave us a 6']],
    ['9', []],
  ])('follows up only bad ratings: %s', async (rating, lines) => {
    const { said, accept } = desk();
    const sample = sampleRequest(froged, 'nps_rated', {
      secret,
      payload: (nps) => ({
        ...nps,
        data: {
          ...nps.data,
          rating: Number(rating),
          contact: { ...nps.data.contact, name: 'Priya Nair' },
        },
      }),
    });
    await accept('/webhooks/froged', sample);
    expect(said).toEqual(lines);
  });

  it.each(['outgoing', 'bot', 'private-note', 'template'])(
    'ignores a Chatwoot message of its own side: %s',
    async (variant) => {
      const { said, accept } = desk();
      await accept(
        '/webhooks/chatwoot',
        sampleRequest(chatwoot, 'message_created', { secret, variant }),
      );
      expect(said).toEqual([]);
    },
  );

  it('raises an alarm when a handler has failed for the last time', async () => {
    const { said, accept } = desk((line) => {
      if (line.startsWith('CRM')) throw new Error('the CRM is down');
    });
    await accept('/webhooks/froged', sampleRequest(froged, 'conversation_closed', { secret }));
    expect(said).toEqual([
      expect.stringMatching(/^ALARM: froged conversation_closed [\w-]+: Error: the CRM is down$/),
    ]);
  });

  it('serves its own pages too', async () => {
    await request(desk().app).get('/').expect(200, 'The support desk is open.');
  });
});

describe('the server', () => {
  const secrets = {
    FROGED_WEBHOOK_SECRET: secret,
    CONVOCORE_WORKSPACE_SECRET: secret,
    CHATWOOT_WEBHOOK_SECRET: secret,
    ONEROUTE_URL_TOKEN: secret,
  };

  beforeAll(requireFreshBuild);
  afterEach(stopPrograms);

  it('reads its settings from the filled-in env file and ends on SIGTERM', async () => {
    const folder = await temporaryFolder();
    try {
      const port = await freePort();
      const example = await readFile(join(FOLDER, '.env.example'), 'utf8');
      const filledIn = example.replace(/=$/gm, `="${secret}"`).replace('PORT=3000', `PORT=${port}`);
      await writeFile(join(folder, '.env'), filledIn);

      // Variables of the tests' own environment would take precedence.
      const names = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
      const env = Object.fromEntries(names.map((name) => [name, undefined]));
      const program = start([...TSX, '--env-file=.env', SERVER], { cwd: folder, env });
      await program.listens(port);
      const genuine = sampleRequest(oneroute, 'newMessage', { token: secret });
      const answer = await post(`http://localhost:${port}/webhooks/oneroute`, genuine);
      expect(answer.status).toBe(200);
      await program.prints('Ada Obi writes "Hello, where is my order 1042?"');

      program.send('SIGTERM');
      expect(await program.end()).toEqual({ status: 0, signal: null });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    ['FROGED_WEBHOOK_SECRET', 'secret'],
    ['CONVOCORE_WORKSPACE_SECRET', 'workspaceSecret'],
    ['CHATWOOT_WEBHOOK_SECRET', 'secret'],
    ['ONEROUTE_URL_TOKEN', 'token'],
  ])('does not start without %s and says which router needs it', async (variable, option) => {
    const folder = await temporaryFolder();
    const env = { ...secrets, [variable]: undefined };
    const program = start([...TSX, SERVER], { cwd: folder, env });
    expect(await program.end()).toMatchObject({ status: 1 });
    expect(program.output).toMatch(
      new RegExp(`TypeError: ${variable.split('_')[0]!}: "${option}" is missing`, 'i'),
    );
    await rm(folder, { recursive: true });
  });
});

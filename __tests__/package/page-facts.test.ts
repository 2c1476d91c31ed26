import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  WebhookError,
  webhookRouter,
  WebhookEvents,
  type WebhookErrorCode,
  type WebhookRouter,
} from 'conversation-webhooks';
import * as everything from 'conversation-webhooks';
import type { InboxEvents, InboxStatus } from 'conversation-webhooks/inbox/sqlite';
import { sampleRequest } from 'conversation-webhooks/testing';
import { DurableInbox } from '../../lib/inbox/durable-inbox.js';
import { inboxSettings } from '../../lib/inbox/inbox-options.js';
import { retryDelay } from '../../lib/inbox/retry-delay.js';
import { blocksOf } from '../support/code-blocks.js';
import { eventually } from '../support/eventually.js';
import { fakeTimers } from '../support/fake-timers.js';
import { hosts } from '../support/hosts.js';
import { pageOf, rowOf, sectionOf } from '../support/pages.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { PACKAGE, ROOT } from '../support/repository.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const readme = pageOf('README.md');
const receiving = pageOf('lib/middleware/README.md');
const inboxGuide = pageOf('lib/inbox/README.md');
const contributing = pageOf('CONTRIBUTING.md');
const secret = 'a secret of ours';
const [, onExpress5] = hosts[0]!;
const serve = serving();
const file = inboxOnFile();
const logger = recordingLogger();

it.each([
  ['FROGED', froged],
  ['Convocore', convocore],
  ['Chatwoot', chatwoot],
  ['OneRoute', oneroute],
])('says within which time %s is answered', (title, { ackWithinMs }) => {
  expect(rowOf(readme, title)[5]).toBe(`${ackWithinMs / 1000} s`);
});

it('says what the defaults of the options are', () => {
  const ms = [chatwoot, convocore, froged].map(({ ackWithinMs }) =>
    ackWithinMs.toLocaleString('en'),
  );
  expect(rowOf(receiving, '`ackWithinMs`')[2]).toBe(
    `${ms[0]} for Chatwoot, ${ms[1]} for Convocore, otherwise ${ms[2]}`,
  );
  expect(oneroute.ackWithinMs).toBe(froged.ackWithinMs);
  expect(rowOf(receiving, '`limit`')[2]).toBe("`'5mb'`");
  expect(rowOf(receiving, '`strict`')[2]).toBe('`false`');
});

it('says how long a body may take', async () => {
  const ms = Number(rowOf(receiving, '`bodyTimeoutMs`')[2]?.replace(',', ''));
  fakeTimers();
  try {
    const hooks = webhookRouter(oneroute, { allowUnsigned: true, logger });
    const address = await serve(onExpress5(hooks));
    const req = request(address, { method: 'POST', headers: { 'content-length': 2 } });
    const answered = once(req, 'response');
    req.on('error', () => undefined).write('{');
    await eventually(() => jest.getTimerCount() > 0);
    jest.advanceTimersByTime(ms - 1);
    expect(jest.getTimerCount()).toBeGreaterThan(0);
    expect(logger.lines).toEqual([]);
    jest.advanceTimersByTime(1);
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(408);
  } finally {
    jest.useRealTimers();
  }
});

it('says what the defaults of an inbox are', () => {
  const { retry, ...settings } = inboxSettings({ logger });
  for (const name of ['attemptTimeoutMs', 'concurrency', 'leaseMs', 'graceMs', 'pollMs'] as const) {
    expect([name, rowOf(inboxGuide, `\`${name}\``)[2]]).toEqual([
      name,
      settings[name].toLocaleString('en'),
    ]);
  }
  expect(rowOf(inboxGuide, '`retentionMs`')[2]).toBe(`${settings.retentionMs / 86_400_000} days`);
  const written = JSON.stringify(retry).replaceAll('"', '').replaceAll(/[:,]/g, '$& ');
  expect(rowOf(inboxGuide, '`retry`')[2]?.replaceAll('_', '')).toBe(
    `\`${written.replace('{', '{ ').replace('}', ' }')}\``,
  );
});

it('says how long an inbox goes on trying', () => {
  const { retry } = inboxSettings({ logger });
  let ms = 0;
  for (let attempt = 1; attempt < retry.attempts; attempt++) ms += retryDelay(retry, attempt, 0.5);
  expect(Math.round(ms / 86_400_000)).toBe(3);
  expect(sectionOf(inboxGuide, 'Retries and dead letters')).toContain(
    `is tried ${retry.attempts} times over about three days`,
  );
});

it('says what the shortest lease is', () => {
  const [, ms] = /at least ([\d,]*\d)/.exec(rowOf(inboxGuide, '`leaseMs`')[3]!)!;
  const least = Number(ms!.replace(',', ''));
  expect(inboxSettings({ leaseMs: least }).leaseMs).toBe(least);
  expect(() => inboxSettings({ leaseMs: least - 1 })).toThrow(TypeError);
});

it('says how many events an inbox lists', async () => {
  const inbox = file.open();
  const keep = inbox.attach(new WebhookEvents(froged), 'froged');
  const event = {
    platform: 'froged',
    name: 'nps_rated',
    payload: {},
    receivedAt: new Date(),
    verification: { scheme: 'jwt', coversBody: false },
    mismatches: [],
    tenant: undefined,
    conversationKey: undefined,
  } as const;
  const [, usual, most] = /; (\d+), at most (\d+) \|/.exec(inboxGuide.text)!.map(Number);
  await Promise.all(Array.from({ length: most! + 1 }, (_, n) => keep({ ...event, id: `${n}` })));
  expect((await inbox.list()).events).toHaveLength(usual!);
  expect((await inbox.list({ limit: most! + 1 })).events).toHaveLength(most!);
});

it('names each status and each report of an inbox', () => {
  const statuses: Record<InboxStatus, true> = {
    pending: true,
    handled: true,
    dead: true,
    quarantined: true,
  };
  const reports: Record<keyof InboxEvents, true> = {
    stored: true,
    duplicate: true,
    handled: true,
    failed: true,
    dead: true,
    quarantined: true,
  };
  const [, said] = /A status is (.+?)\./.exec(inboxGuide.text)!;
  expect(codesIn(said!)).toEqual(Object.keys(statuses));
  expect(codesIn(rowOf(inboxGuide, '`inbox.on(name, fn)`')[2]!)).toEqual(Object.keys(reports));
});

it('has only calls that an inbox takes', () => {
  const calls = [...inboxGuide.text.matchAll(/`inbox\.(\w+)\(/g)].map(([, name]) => name!);
  expect(calls.length).toBeGreaterThan(6);
  expect(calls.filter((name) => !(name in DurableInbox.prototype))).toEqual([]);
});

it('has only links of the chain that the package exports', () => {
  const links = [...receiving.text.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name!);
  expect(links.length).toBeGreaterThan(9);
  expect(links.filter((name) => !(name in everything))).toEqual([]);
});

it('names each code of an error, and the status it is answered with', () => {
  const codes: Record<WebhookErrorCode, true> = {
    invalid_body: true,
    unverified: true,
    method_not_allowed: true,
    body_timeout: true,
    body_too_large: true,
    unsupported_media_type: true,
    mismatch: true,
    handler_failed: true,
    misconfigured: true,
    internal: true,
    not_stored: true,
  };
  const section = sectionOf(receiving, 'Answers');
  const [, said] = /`code` will not: (.+)\./.exec(section)!;
  expect(codesIn(said!)).toEqual(Object.keys(codes));
  const statuses = codesIn(said!).map(
    (code) => new WebhookError(code as WebhookErrorCode, 'An error.').status,
  );
  const rows = [...section.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, cell]) => cell!.split(', '));
  expect(new Set(rows)).toEqual(new Set(['200', ...statuses.map(String)]));
});

it('says how short a secret may be', () => {
  const [, length] = /shorter than (\d+) characters/.exec(readme.text)!;
  const shortest = 'x'.repeat(Number(length));
  expect(() => webhookRouter(froged, { secret: shortest })).not.toThrow();
  expect(() => webhookRouter(froged, { secret: shortest.slice(1) })).toThrow(TypeError);
  expect(() => webhookRouter(froged, { secret: ` ${shortest}` })).toThrow(TypeError);
});

it("says how far off Chatwoot's timestamp may be", async () => {
  const seconds = Number(rowOf(receiving, '`toleranceSeconds`')[2]);
  const address = await serve(onExpress5(webhookRouter(chatwoot, { secret, logger })));
  const answerTo = (age: number) => {
    const at = new Date(Date.now() - age * 1000);
    return send(address, sampleRequest(chatwoot, 'message_created', { secret, at }));
  };
  await answerTo(seconds / 2).expect(200);
  await answerTo(seconds + 1).expect(401);
});

it('lists every field that a handler receives', async () => {
  const router = webhookRouter(froged, { secret, logger });
  const fields: string[] = [];
  router.onAny((event) => void fields.push(...Object.keys(event)));
  const request = sampleRequest(froged, 'nps_rated', { secret });
  await send(await serve(onExpress5(router)), request).expect(200);
  const rows = [...sectionOf(readme, 'What a handler receives').matchAll(/^\| (`.+?`) \|/gm)];
  const said = rows.flatMap(([, cell]) => codesIn(cell!));
  expect(said.toSorted()).toEqual(fields.toSorted());
});

it('lets PM2 and Docker wait longer than an inbox takes to close', () => {
  const { graceMs } = inboxSettings({ logger });
  const ms = Number(/kill_timeout: ([\d_]+)/.exec(inboxGuide.text)![1]!.replace('_', ''));
  const seconds = Number(/stop_grace_period: (\d+)s/.exec(inboxGuide.text)![1]);
  expect(ms).toBeGreaterThan(graceMs + 1000);
  expect(seconds * 1000).toBeGreaterThan(graceMs + 1000);
});

it('has a Dockerfile whose process is Node itself, new enough', () => {
  const { code } = blocksOf(inboxGuide).find(({ language }) => language === 'dockerfile')!;
  const [, command] = /^CMD (.+)$/m.exec(code)!;
  expect(JSON.parse(command!)).toEqual(['node', 'server.mjs']);
  const [, node] = /^FROM node:(\d+)/.exec(code)!;
  expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/.exec(PACKAGE.engines.node)![0]));
  // What the compose file mounts is what the page tells to open.
  expect(inboxGuide.text).toContain('inbox:/data');
  expect(inboxGuide.text).toContain("path: '/data/webhooks.db'");
});

it('says which Nodes it and pg-boss run on', () => {
  const [, node] = /^>=(\d+)$/.exec(PACKAGE.engines.node)!;
  expect(readme.text).toContain(`Node ${node} or newer`);
  const boss = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/pg-boss/package.json'), 'utf8'),
  ) as typeof PACKAGE;
  const [, needed] = /^>=(\d+\.\d+)\.0$/.exec(boss.engines.node)!;
  expect(sectionOf(inboxGuide, 'PostgreSQL')).toContain(`Node ${needed} or newer`);
});

it('has a map of the repository on which all places exist', () => {
  const rows = [...sectionOf(contributing, 'Where a thing lives').matchAll(/^\| (`.+?) \|/gm)];
  expect(rows.length).toBeGreaterThan(10);
  const missing = rows.flatMap(([, cell]) => {
    const places = codesIn(cell!).map((place) => place.replace('<platform>', 'chatwoot'));
    // A row may name one place, and what stands next to it.
    const folders = [ROOT, join(ROOT, dirname(places[0]!))];
    return places.filter((place) => !folders.some((folder) => existsSync(join(folder, place))));
  });
  expect(missing).toEqual([]);
});

it('has each secret that the support desk reads in its .env.example', () => {
  const folder = join(ROOT, 'examples/express-app');
  const program = readFileSync(join(folder, 'server.ts'), 'utf8');
  const read = [...program.matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name!);
  const example = readFileSync(join(folder, '.env.example'), 'utf8');
  const given = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);
  expect(given.toSorted()).toEqual(read.toSorted());
});

it.each([
  ['FROGED', froged],
  ['Convocore', convocore],
  ['Chatwoot', chatwoot],
  ['OneRoute', oneroute],
] as const)(
  'says which option takes the secret of %s, and whether its proof covers the body',
  async (title, platform) => {
    const [, , option, , covers] = rowOf(readme, title);
    const makeRouter = webhookRouter as (platform: unknown, options: object) => WebhookRouter;
    const router = makeRouter(platform, { [codesIn(option!)[0]!]: secret, logger });
    const seen: boolean[] = [];
    router.onAny(({ verification }) => seen.push(verification.coversBody));
    const credentials = { [codesIn(option!)[0]!]: secret } as { secret: string };
    const name = platform.eventNames[0]!;
    const request = sampleRequest(platform as typeof froged, name as 'nps_rated', credentials);
    await send(await serve(onExpress5(router)), request).expect(200);
    expect(covers).toBe(seen[0] ? 'yes' : 'no');
  },
);

/** What stands between backquotes. */
function codesIn(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

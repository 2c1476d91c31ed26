import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { expect, it, jest } from '@jest/globals';
import { chatwoot, convocore, froged, oneroute, webhookRouter } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { inboxSettings } from '../../lib/inbox/inbox-options.js';
import { eventually } from '../support/eventually.js';
import { fakeTimers } from '../support/fake-timers.js';
import { hosts } from '../support/hosts.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, onExpress5] = hosts[0]!;
const serve = serving();
const logger = recordingLogger();

/** The cells of the table row that starts with this cell. */
function row(first: string): string[] {
  const line = readme.split('\n').find((text) => text.startsWith(`| ${first} |`));
  return line?.split('|').map((cell) => cell.trim()) ?? [];
}

it.each([
  ['FROGED', froged],
  ['Convocore', convocore],
  ['Chatwoot', chatwoot],
  ['OneRoute', oneroute],
])('the README has the answer deadline of %s', (title, { ackWithinMs }) => {
  expect(row(title)[4]).toBe(`${ackWithinMs / 1000} s`);
});

it('the README has the defaults of the options', () => {
  const ms = [chatwoot, convocore, froged].map(({ ackWithinMs }) =>
    ackWithinMs.toLocaleString('en'),
  );
  expect(row('`ackWithinMs`')[2]).toBe(
    `${ms[0]} for Chatwoot, ${ms[1]} for Convocore, else ${ms[2]}`,
  );
  expect(oneroute.ackWithinMs).toBe(froged.ackWithinMs);
  expect(row('`limit`')[2]).toBe("`'5mb'`");
  expect(row('`strict`')[2]).toBe('`false`');
});

it('the README has the time limit for a body', async () => {
  const ms = Number(row('`bodyTimeoutMs`')[2]?.replace(',', ''));
  fakeTimers();
  try {
    const hooks = webhookRouter(froged, { secret: 'a secret of ours', logger });
    const address = await serve(onExpress5(hooks));
    const req = request(address, { method: 'POST', headers: { 'content-length': 2 } });
    const answered = once(req, 'response');
    req.on('error', () => undefined).write('{');
    await eventually(() => jest.getTimerCount() > 0);
    jest.advanceTimersByTime(ms - 1);
    expect(logger.lines).toEqual([]);
    jest.advanceTimersByTime(1);
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(408);
  } finally {
    jest.useRealTimers();
  }
});

it('the README has the defaults of an inbox', () => {
  const { retry, ...settings } = inboxSettings({ logger });
  for (const name of ['attemptTimeoutMs', 'concurrency', 'leaseMs', 'graceMs', 'pollMs'] as const) {
    expect([name, row(`\`${name}\``)[2]]).toEqual([name, settings[name].toLocaleString('en')]);
  }
  expect(row('`retentionMs`')[2]).toBe(`${settings.retentionMs / 86_400_000} days`);
  const written = JSON.stringify(retry).replaceAll('"', '').replaceAll(/[:,]/g, '$& ');
  expect(row('`retry`')[2]?.replaceAll('_', '')).toBe(
    `\`${written.replace('{', '{ ').replace('}', ' }')}\``,
  );
});

it.each([
  ['FROGED', webhookRouter(froged, { secret: 'a secret of ours', logger })],
  ['Convocore', webhookRouter(convocore, { workspaceSecret: 'a secret of ours', logger })],
  ['Chatwoot', webhookRouter(chatwoot, { secret: 'a secret of ours', logger })],
  ['OneRoute', webhookRouter(oneroute, { token: 'a secret of ours', logger })],
] as const)('the README says whether the proof of %s covers the body', async (title, router) => {
  const secret = 'a secret of ours';
  const seen: boolean[] = [];
  router.onAny(({ verification }) => seen.push(verification.coversBody));
  const platform = { FROGED: froged, Convocore: convocore, Chatwoot: chatwoot, OneRoute: oneroute };
  const credentials = { secret, workspaceSecret: secret, token: secret };
  const name = platform[title].eventNames[0]!;
  const request = sampleRequest(platform[title] as typeof froged, name as 'nps_rated', credentials);
  await send(await serve(onExpress5(router)), request).expect(200);
  expect(row(title)[3]).toBe(seen[0] ? 'yes' : 'no');
});

import { createServer } from 'node:http';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  webhookRouter,
  type Inbox,
  type WebhookEvent,
} from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { openDatabase } from '../../lib/inbox/sqlite/open-database.js';
import { eventually } from '../support/eventually.js';
import { expectUnproven } from '../support/expect-answer.js';
import { gate } from '../support/gate.js';
import { hosts } from '../support/hosts.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send, type Request } from '../support/send.js';
import { serving } from '../support/serving.js';

const secret = 'secret-of-the-workspace';
const workspaceSecret = 'vg_secret-of-the-workspace';
const token = 'secret-last-segment';
const stranger = 'secret-of-a-stranger';
const logger = recordingLogger();
const received: WebhookEvent[] = [];
const keep = (event: WebhookEvent) => received.push(event);

beforeEach(() => {
  logger.lines.length = 0;
  received.length = 0;
});

const platforms = [
  {
    name: 'froged',
    router: (inbox: Inbox, strict = false) =>
      webhookRouter(froged, { secret, inbox, strict, logger }).onAny(keep),
    request: sampleRequest(froged, 'conversation_closed', { secret }),
    forged: sampleRequest(froged, 'conversation_closed', { secret: stranger }),
    mismatch: sampleRequest(froged, 'conversation_closed', { secret, payload: broken('event') }),
  },
  {
    name: 'convocore',
    router: (inbox: Inbox, strict = false) =>
      webhookRouter(convocore, { workspaceSecret, inbox, strict, logger }).onAny(keep),
    request: sampleRequest(convocore, 'lead_captured', { workspaceSecret }),
    forged: sampleRequest(convocore, 'lead_captured', { workspaceSecret: stranger }),
    mismatch: sampleRequest(convocore, 'lead_captured', {
      workspaceSecret,
      payload: broken('type', 'event'),
    }),
  },
  {
    name: 'chatwoot',
    router: (inbox: Inbox, strict = false) =>
      webhookRouter(chatwoot, { secret, inbox, strict, logger }).onAny(keep),
    request: sampleRequest(chatwoot, 'message_created', { secret }),
    forged: sampleRequest(chatwoot, 'message_created', { secret: stranger }),
    mismatch: sampleRequest(chatwoot, 'message_created', { secret, payload: broken('event') }),
  },
  {
    name: 'oneroute',
    router: (inbox: Inbox, strict = false) =>
      webhookRouter(oneroute, { token, inbox, strict, logger }).onAny(keep),
    request: sampleRequest(oneroute, 'newMessage', { token }),
    forged: sampleRequest(oneroute, 'newMessage', { token: stranger }),
    mismatch: sampleRequest(oneroute, 'newMessage', { token, payload: broken('event') }),
  },
] as const;

/** Removes everything from a sample except the fields that name the event. */
function broken(...fields: readonly string[]) {
  return (sample: object): never =>
    Object.fromEntries(Object.entries(sample).filter(([name]) => fields.includes(name))) as never;
}

const serve = serving();
const file = inboxOnFile();

describe.each(hosts)('a router with an inbox, on %s', (_name, host) => {
  type Mountable = Parameters<typeof host>[0];

  it.each(platforms)(
    'answers $name with 200 once the event is on disk, where other processes can read it',
    async ({ router, request }) => {
      const inbox = file.open();
      const hooks = router(inbox);
      const reader = openDatabase(file.path);
      const count = () =>
        (
          reader.prepare('SELECT count(*) AS n FROM events JOIN payloads USING (seq)').get() as {
            n: number;
          }
        ).n;
      const counts: number[] = [];
      const watched: Mountable = (req, res) => {
        const end = res.end.bind(res) as (...args: unknown[]) => typeof res;
        res.end = (...args: unknown[]) => {
          counts.push(count());
          return end(...args);
        };
        hooks(req, res);
      };

      expect(count()).toBe(0);
      const answer = await send(await serve(host(watched)), request);
      expect([answer.status, answer.text]).toEqual([200, '']);
      expect(counts).toEqual([1]);
      await eventually(() => received.length === 1);
      reader.close();
    },
  );

  it.each(platforms)(
    'passes the same event of $name to its handler as without an inbox',
    async (each) => {
      const start = Date.now();
      const inbox = file.open();
      await send(await serve(host(each.router(inbox))), each.request).expect(200);
      await eventually(() => received.length === 1);
      const [kept] = received;
      received.length = 0;
      await send(await serve(host(each.router(undefined as never))), each.request).expect(200);
      const [direct] = received;
      const { signal } = kept!;
      expect(kept).toEqual({ ...direct, receivedAt: expect.any(Date), signal });
      expect(kept!.receivedAt.getTime()).toBeGreaterThanOrEqual(start);
      expect(kept!.receivedAt.getTime()).toBeLessThanOrEqual(direct!.receivedAt.getTime());
      expect(signal.aborted).toBe(false);
      expect(Object.isFrozen(kept)).toBe(true);
      expect(logger.lines).toEqual([]);
    },
  );

  it('answers without waiting for handlers', async () => {
    const inbox = file.open();
    const { handled } = reportsOf(inbox);
    const { opened, open } = gate();
    const router = platforms[0].router(inbox).on('conversation_closed', () => opened);
    await send(await serve(host(router)), platforms[0].request).expect(200);
    await eventually(() => received.length === 1);
    expect(handled).toEqual([]);
    open();
    await eventually(() => handled.length === 1);
  });
});

describe('an inbox never stores', () => {
  const start = async (router: Parameters<typeof createServer>[1]) => serve(createServer(router));

  it.each(platforms)('a request that $name did not send', async ({ router, forged }) => {
    const inbox = file.open();
    const address = await start(router(inbox));
    expectUnproven(await send(address, forged));
    expectUnproven(await send(address, { ...forged, body: '{}' }));
    await expectEmpty(inbox);
  });

  it.each(platforms)('a mismatch of $name if the router is strict', async (each) => {
    const inbox = file.open();
    await send(await start(each.router(inbox, true)), each.mismatch).expect(422);
    await expectEmpty(inbox);
    await send(await start(each.router(file.open())), each.mismatch).expect(200);
    expect((await inbox.stats()).byStatus.quarantined).toBe(1);
  });

  const json = { 'content-type': 'application/json' };
  it.each<[number, Request]>([
    [400, { path: '/', headers: json, body: 'planted' }],
    [400, { path: '/', headers: json, body: '{"message":"planted"}' }],
    [400, { path: '/', headers: json, body: '{"event":"newMessage","__proto__":"planted"}' }],
    [413, { path: '/', headers: json, body: JSON.stringify({ event: 'x'.repeat(5000) }) }],
    [415, { path: '/', headers: { 'content-type': 'text/plain' }, body: '{"event":"planted"}' }],
  ])('a request that is answered %d: %j', async (status, request) => {
    const inbox = file.open();
    const router = webhookRouter(oneroute, { allowUnsigned: true, limit: 4000, inbox, logger });
    await send(await start(router), request).expect(status);
    await expectEmpty(inbox);
  });

  async function expectEmpty(inbox: ReturnType<typeof file.open>): Promise<void> {
    expect(await inbox.stats()).toEqual({
      depth: 0,
      oldestAgeMs: undefined,
      byStatus: { pending: 0, handled: 0, dead: 0, quarantined: 0 },
    });
    expect((await inbox.list()).events).toEqual([]);
    expect(received).toEqual([]);
  }
});

/** An app that receives the webhooks of all four platforms and reports its condition on request. */
import type { AddressInfo } from 'node:net';
import type * as Package from 'conversation-webhooks';
import type * as Sqlite from 'conversation-webhooks/inbox/sqlite';
import express from 'express';
import { SECRETS } from './secrets.js';

/** Its settings, passed in the environment variable `FLOOD`. */
export interface FloodSettings {
  /** URL of the built package's folder. */
  readonly dist: string;
  /** Path of the inbox's file. */
  readonly inbox: string;
  readonly limit: number;
  readonly bodyTimeoutMs: number;
}

/** What it reports. */
export interface Condition {
  /** Bytes in use on the heap and outside it, after garbage collection. */
  readonly used: number;
  /** Resident set size in bytes. */
  readonly rss: number;
  /** The largest resident set size since the last report, in bytes. */
  readonly highestRss: number;
  /** The number of active resources of each kind: sockets, timers. */
  readonly resources: Readonly<Record<string, number>>;
  /** Events that reached a handler, by platform. */
  readonly handled: Readonly<Record<string, number>>;
  /** Logged errors. Nothing that an unauthenticated sender does may log one. */
  readonly errors: readonly string[];
}

const { dist, inbox: path, ...bounds } = JSON.parse(process.env.FLOOD!) as FloodSettings;
const { webhookRouter, froged, convocore, chatwoot, oneroute } = (await import(
  `${dist}index.js`
)) as typeof Package;
const { sqliteInbox } = (await import(`${dist}inbox/sqlite/index.js`)) as typeof Sqlite;

const handled: Record<string, number> = {};
const errors: string[] = [];
const logger = { warn: () => undefined, error: (line: string) => errors.push(line) };
const options = { ...bounds, logger };

const app = express();
const routers = {
  froged: webhookRouter(froged, { ...SECRETS.froged, ...options }),
  convocore: webhookRouter(convocore, { ...SECRETS.convocore, ...options }),
  chatwoot: webhookRouter(chatwoot, {
    ...SECRETS.chatwoot,
    ...options,
    inbox: sqliteInbox({ path, logger }),
  }),
  oneroute: webhookRouter(oneroute, { ...SECRETS.oneroute, ...options }),
};
for (const [name, router] of Object.entries(routers)) {
  const count = () => {
    handled[name] = (handled[name] ?? 0) + 1;
  };
  router.onAny(count).onUnknown(count).onMismatch(count);
  app.use(`/${name}`, router);
}

let highestRss = 0;
setInterval(() => {
  highestRss = Math.max(highestRss, process.memoryUsage.rss());
}, 10).unref();

process.on('message', () => {
  gc!();
  // Memory outside the heap is freed later than the objects that refer to it.
  setImmediate(() => {
    gc!();
    process.send!(condition());
  });
});

function condition(): Condition {
  const { heapUsed, external, rss } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) {
    resources[kind] = (resources[kind] ?? 0) + 1;
  }
  const highest = highestRss;
  highestRss = rss;
  return {
    used: heapUsed + external,
    rss,
    highestRss: highest,
    resources,
    handled,
    errors,
  };
}

// The test that started this process has ended.
process.on('disconnect', () => process.exit(1));

const server = app.listen(0, '127.0.0.1', () => {
  process.send!((server.address() as AddressInfo).port);
});
// So that Node itself gives up on nobody, however slow this machine: what is late is the body.
server.headersTimeout = 0;
server.requestTimeout = 0;

/** An app that receives the webhooks of all four platforms, and tells how it does when it is asked. */
import type { AddressInfo } from 'node:net';
import type * as Package from 'conversation-webhooks';
import type * as Sqlite from 'conversation-webhooks/inbox/sqlite';
import express from 'express';
import { SECRETS } from './secrets.js';

/** How it is set up: handed over in the environment variable `FLOOD`. */
export interface FloodSettings {
  /** URL of the folder of the built package. */
  readonly dist: string;
  /** The file of the inbox. */
  readonly inbox: string;
  readonly limit: number;
  readonly bodyTimeoutMs: number;
}

/** What it tells. */
export interface Condition {
  /** Bytes in use on the heap and beside it, once what nobody refers to is gone. */
  readonly used: number;
  /** Bytes that the system has given. */
  readonly rss: number;
  /** How many there are of each kind: sockets, timers. */
  readonly resources: Readonly<Record<string, number>>;
  /** Events that reached a handler, by platform. */
  readonly handled: Readonly<Record<string, number>>;
  /** What was logged as an error: nothing that a stranger does may be one. */
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

process.on('message', () => {
  gc!();
  // What lies beside the heap is given back later than what refers to it.
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
  return { used: heapUsed + external, rss, resources, handled, errors };
}

// The test that started it is gone.
process.on('disconnect', () => process.exit(1));

const server = app.listen(0, '127.0.0.1', () => {
  process.send!((server.address() as AddressInfo).port);
});

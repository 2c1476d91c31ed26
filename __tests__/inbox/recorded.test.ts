import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chatwoot, webhookRouter, type WebhookRouter } from 'conversation-webhooks';
import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import type { DurableInbox } from 'conversation-webhooks/inbox/sqlite';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import {
  RECORDED_VERSIONS,
  recordedDeliveries,
  recordedSecrets,
  type RecordedDelivery,
} from '../support/recorded.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';
import { sharedPostgres } from '../support/shared/shared.js';

const YEARS_IN_SECONDS = 1_000_000_000;

const serve = serving();
const file = inboxOnFile();
const opened: DurableInbox[] = [];
let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
let schemas = 0;

beforeAll(async () => {
  postgres = await sharedPostgres();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (inbox) => inbox.close()));
});
afterAll(async () => {
  await postgres.remove();
});

const stores = {
  SQLite: () => file.open(),
  PostgreSQL() {
    const { connectionString } = postgres;
    const options = { connectionString, schema: `recorded_${schemas++}`, pollMs: 50 };
    const inbox = pgBossInbox({ ...options, logger: recordingLogger() });
    opened.push(inbox);
    return inbox;
  },
};

/** Counts the requests to each path. */
function countByPath(deliveries: readonly RecordedDelivery[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of deliveries) counts[path] = (counts[path] ?? 0) + 1;
  return counts;
}

/** What an agent bot's sender sent again, because it was answered with an error. */
function withoutRepeats(deliveries: readonly RecordedDelivery[]): readonly RecordedDelivery[] {
  const seen = new Set<string>();
  return deliveries.filter(({ path, body }) => {
    if (path !== '/bot') return true;
    const isNew = !seen.has(body);
    seen.add(body);
    return isNew;
  });
}

describe.each(['SQLite', 'PostgreSQL'] as const)('what real servers sent, in %s', (store) => {
  it.each(RECORDED_VERSIONS)('is handled once for each fact: Chatwoot %s', async (version) => {
    const deliveries = recordedDeliveries(version);
    const inbox = stores[store]();
    const { duplicate } = reportsOf(inbox);
    const logger = recordingLogger();
    const handled: Record<string, number> = {};
    const routers = new Map<string, WebhookRouter>();
    for (const [path, secret] of Object.entries(recordedSecrets(version))) {
      const proof = secret
        ? { secret, toleranceSeconds: YEARS_IN_SECONDS }
        : { allowUnsigned: true as const };
      const router = webhookRouter(chatwoot, {
        ...proof,
        inbox,
        name: path.slice(1),
        strict: true,
        logger,
      });
      const count = () => {
        handled[path] = (handled[path] ?? 0) + 1;
      };
      routers.set(`/hooks${path}`, router.onAny(count).onUnknown(count));
    }
    const server = createServer((req, res) => routers.get(req.url!)!(req, res));
    const address = await serve(server);
    for (const delivery of deliveries) {
      await send(address.replace('/hooks', ''), {
        ...delivery,
        path: `/hooks${delivery.path}`,
      }).expect(200);
    }
    const facts = withoutRepeats(deliveries);
    const total = () => Object.values(handled).reduce((sum, count) => sum + count, 0);
    await eventually(() => total() >= facts.length);
    expect((await inbox.stats()).byStatus).toMatchObject({ dead: 0, quarantined: 0 });
    expect(handled).toEqual(countByPath(facts));
    expect(duplicate).toHaveLength(deliveries.length - facts.length);
    expect(duplicate.every(({ router }) => router === 'bot')).toBe(true);
    expect(logger.lines).toEqual([]);
    if (version !== 'v4.15.1') return;
    expect(handled).toMatchObject({ '/automation': 90, '/macro': 3, '/bot': 35 });
    expect(duplicate).toHaveLength(8);
  });
});

import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  webhookRouter,
  type WebhookEvent,
  type WebhookRouter,
} from 'conversation-webhooks';
import { pageOf, rowOf } from '../support/pages.js';
import { RECORDED_VERSIONS, recordedDeliveries, recordedSecrets } from '../support/recorded.js';
import { recordingLogger } from '../support/recording-logger.js';
import { send } from '../support/send.js';
import { serving } from '../support/serving.js';

const YEARS_IN_SECONDS = 1_000_000_000;
/** Names of fields that let somebody in, wherever they are. */
const CREDENTIAL = /^(secret|provider_config)$|token$|password$|_secret$/;
/** Names every visitor of the website, so it is no secret. */
const PUBLIC = 'website_token';

const serve = serving();

/** A strict router without an inbox for each address that a Chatwoot of that version called. */
function strictRouters(version: string) {
  const logger = recordingLogger();
  const received: WebhookEvent[] = [];
  const keep = (event: WebhookEvent) => received.push(event);
  const routers = new Map<string, WebhookRouter>();
  for (const [path, secret] of Object.entries(recordedSecrets(version))) {
    const options = { name: path.slice(1), strict: true, logger };
    const router = secret
      ? webhookRouter(chatwoot, { ...options, secret, toleranceSeconds: YEARS_IN_SECONDS })
      : webhookRouter(chatwoot, { ...options, allowUnsigned: true });
    routers.set(`/hooks${path}`, router.onAny(keep).onUnknown(keep));
  }
  const server = createServer((req, res) => routers.get(req.url!)!(req, res));
  const address = serve(server).then((url) => url.replace('/hooks', ''));
  return { address, received, logger };
}

describe.each(RECORDED_VERSIONS)('what a server of Chatwoot %s sent', (version) => {
  const deliveries = recordedDeliveries(version);
  const secrets = recordedSecrets(version);

  it('passes the strict router, with its real signature, and without credentials', async () => {
    const { address, received, logger } = strictRouters(version);
    for (const delivery of deliveries) {
      const request = { ...delivery, path: `/hooks${delivery.path}` };
      await send(await address, request).expect(200);
      const { name, mismatches, verification, payload } = received.at(-1)!;
      expect({ name, mismatches, verification }).toEqual({
        name: (JSON.parse(delivery.body) as { event: string }).event,
        mismatches: [],
        verification: secrets[delivery.path]
          ? expect.objectContaining({ scheme: 'hmac', coversBody: true })
          : expect.objectContaining({ scheme: 'none', coversBody: false }),
      });
      expect(namesIn(payload).filter(isCredential)).toEqual([]);
    }
    expect(received).toHaveLength(deliveries.length);
    expect(logger.lines).toEqual([]);
  });

  it('is refused with one byte changed, where it is signed', async () => {
    const { address, received } = strictRouters(version);
    const signed = Object.keys(secrets).flatMap((path) =>
      secrets[path] ? (deliveries.find((delivery) => delivery.path === path) ?? []) : [],
    );
    for (const { path, headers, body } of signed) {
      const forged = body.replace('"id":', '"id": ');
      expect(forged).not.toBe(body);
      await send(await address, { path: `/hooks${path}`, headers, body: forged }).expect(401);
    }
    expect(received).toEqual([]);
  });

  it('is counted on the reference page', () => {
    const [, , , count] = rowOf(pageOf('json-schema/chatwoot/README.md'), version);
    expect(count).toBe(String(deliveries.length));
  });
});

it('contains credentials, so the test above can find them', () => {
  const names = recordedDeliveries('v4.15.1').flatMap(({ body }) => namesIn(JSON.parse(body)));
  expect(new Set(names.filter(isCredential))).toEqual(
    new Set([
      'pubsub_token',
      'hmac_token',
      'secret',
      'imap_password',
      'smtp_password',
      'provider_config',
      'webhook_verify_token',
    ]),
  );
});

function isCredential(name: string): boolean {
  return CREDENTIAL.test(name) && name !== PUBLIC;
}

/** The names of all fields, at every depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

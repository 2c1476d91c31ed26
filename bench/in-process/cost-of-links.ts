import {
  dispatchByEvent,
  jsonBody,
  validateAgainstSchema,
  WebhookEvents,
  type Middleware,
  type Platform,
} from 'conversation-webhooks';
import { senders } from '../requests/senders.js';
import { usualBytes } from '../requests/usual-bytes.js';
import { median } from '../report/median.js';
import {
  doNothing,
  eventOf,
  platforms,
  verifierOf,
  type PlatformName,
} from '../serve/platforms.js';
import { Exchange } from './exchange.js';
import { WARM_UP_ROUNDS } from './warm-up-rounds.js';

const BATCH = 1000;

/** Microseconds per request for each link of a platform, then the total. */
export async function costOfLinks(name: PlatformName, rounds: number): Promise<number[]> {
  const platform: Platform = platforms[name];
  const events = new WebhookEvents(platform).on(eventOf(name), doNothing);
  const links = [
    jsonBody(),
    verifierOf(name),
    validateAgainstSchema(platform),
    dispatchByEvent(events),
  ];
  const results: number[][] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const exchanges = Array.from(
      { length: BATCH },
      (_, number) => new Exchange(senders[name](number, usualBytes(name))),
    );
    const costs = [];
    for (const link of links) costs.push((await timeOf(link, exchanges)) / BATCH);
    if (round >= 0) results.push(costs);
  }
  const costs = links.map((_, index) => median(results.map((result) => result[index]!)));
  return [...costs, costs.reduce((sum, cost) => sum + cost)];
}

/** Microseconds until the link has passed on or answered all requests. */
async function timeOf(link: Middleware, exchanges: readonly Exchange[]): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(
    exchanges.map(
      ({ req, res, answered }) =>
        new Promise<void>((resolve, reject) => {
          answered.then(resolve, reject);
          link(req, res, (error) =>
            error ? reject(new Error('A link failed.', { cause: error })) : resolve(),
          );
        }),
    ),
  );
  return (performance.now() - startedAt) * 1000;
}

import type { RequestListener } from 'node:http';
import { median } from '../report/median.js';
import { MOUNT } from '../requests/mount.js';
import { senders } from '../requests/senders.js';
import { usualBytes } from '../requests/usual-bytes.js';
import type { PlatformName } from '../serve/platforms.js';
import { Exchange } from './exchange.js';
import { WARM_UP_ROUNDS } from './warm-up-rounds.js';

/** Keeps rounds of large bodies as short as those of small ones. */
const BATCH_BYTES = 2_000_000;
const LARGEST_BATCH = 1000;

export interface ListenerLoad {
  /** Default: the platform's usual size. */
  readonly bytes?: number;
  /** The path of the router. */
  readonly mount?: string;
}

/** Microseconds from a request to its answer, one request at a time. */
export async function costOfListener(
  listener: RequestListener,
  name: PlatformName,
  rounds: number,
  { bytes = usualBytes(name), mount = MOUNT }: ListenerLoad = {},
): Promise<number> {
  const batch = Math.min(LARGEST_BATCH, Math.ceil(BATCH_BYTES / bytes));
  const results: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const exchanges = Array.from(
      { length: batch },
      (_, number) => new Exchange(senders[name](number, bytes), mount),
    );
    const startedAt = performance.now();
    for (const { req, res, answered } of exchanges) {
      listener(req, res);
      await answered;
    }
    const endedAt = performance.now();
    if (round >= 0) results.push(((endedAt - startedAt) * 1000) / batch);
  }
  return median(results);
}

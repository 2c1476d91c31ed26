import { once } from 'node:events';
import type { LoadOrder, LoadResult } from './load-order.js';
import { startNode } from './start-node.js';

/** Only one core, so that the receiver has the rest of the machine. */
const GENERATOR_CORE = 1;

/**
 * @param onBegin - called when the warm-up is over
 * @throws Error if an answer was not 2xx
 */
export async function runLoad(
  file: string,
  order: LoadOrder,
  onBegin: () => void = () => undefined,
): Promise<LoadResult> {
  const child = startNode(file, { core: GENERATOR_CORE });
  let result: LoadResult | undefined;
  child.on('message', (message: LoadResult | 'begin') => {
    if (message === 'begin') onBegin();
    else result = message;
  });
  child.send(order);
  await once(child, 'exit');
  if (!result) throw new Error('The load generator ended without a result.');
  return result;
}

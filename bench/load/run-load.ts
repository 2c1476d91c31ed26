import { once } from 'node:events';
import type { LoadOrder, LoadResult } from './load-order.js';
import { startNode } from './start-node.js';

/** One alone, so that it leaves the rest of the machine to the receiver. */
const GENERATOR_CORE = 1;

/** @throws Error if an answer was not a 2xx */
export async function runLoad(file: string, order: LoadOrder): Promise<LoadResult> {
  const child = startNode(file, { core: GENERATOR_CORE });
  let result: LoadResult | undefined;
  child.on('message', (message) => {
    result = message as LoadResult;
  });
  child.send(order);
  await once(child, 'exit');
  if (!result) throw new Error('The load generator failed.');
  return result;
}

import type { CpuTime } from '../serve/serve-receiver.js';
import type { LoadOrder, LoadResult } from './load-order.js';
import { ReceiverProcess } from './receiver-process.js';
import { runLoad } from './run-load.js';
import type { SenderName } from '../requests/senders.js';
import { usualBytes } from '../requests/usual-bytes.js';
import type { StartOptions } from './start-node.js';

export interface MeasuredReceiver {
  readonly name: string;
  /** In `receivers/`. */
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly sender: SenderName;
  /** Default: the usual size of its vendor's. */
  readonly bodyBytes?: number;
}

/** How a receiver did. */
export interface Measured extends LoadResult {
  /** CPU time a request, in microseconds: its own code, the kernel's, and garbage collection. */
  readonly cpu: CpuTime;
}

export const CONNECTIONS = 64;
export const WARM_UP_SECONDS = 1.5;
/** The number of different requests, which are sent in a loop. */
const POOL = 20_000;
/** The generator has the other core. */
export const RECEIVER_CORE = 0;

/**
 * Starts a receiver, alone on its core, measures it, and stops it.
 *
 * @param options - the Node to run it with, and Node's flags
 * @throws Error if an answer was not 2xx
 */
export async function measureReceiver(
  fileOf: (name: string) => string,
  { file, env = {}, sender, bodyBytes = usualBytes(sender) }: MeasuredReceiver,
  seconds: number,
  options: Pick<StartOptions, 'node' | 'flags'> = {},
): Promise<Measured> {
  const core = RECEIVER_CORE;
  const process = await ReceiverProcess.start(fileOf(file), { ...options, env, core });
  try {
    return await underLoad(process, fileOf('generate-load'), {
      port: process.port,
      connections: CONNECTIONS,
      pool: { sender, bodyBytes, first: 0, count: POOL },
      repeats: true,
      staysAwake: true,
      warmUpSeconds: WARM_UP_SECONDS,
      seconds,
    });
  } finally {
    await process.stop();
  }
}

/** Sends requests to a receiver and measures its CPU time after the warm-up. */
export async function underLoad(
  process: ReceiverProcess,
  generator: string,
  order: LoadOrder,
): Promise<Measured> {
  let before: Promise<CpuTime> | undefined;
  const load = await runLoad(generator, order, () => {
    before = process.cpuTime();
  });
  const [from, until] = [await before!, await process.cpuTime()];
  const cpu = {
    process: (until.process - from.process) / load.measured,
    mainThread: (until.mainThread - from.mainThread) / load.measured,
  };
  return { ...load, cpu };
}

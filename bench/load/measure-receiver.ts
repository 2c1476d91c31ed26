import type { LoadResult } from './load-order.js';
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
  /** Microseconds a request that its process computed: its own code, the kernel's, and garbage collection. */
  readonly cpu: number;
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
    let before: Promise<number> | undefined;
    const load = await runLoad(
      fileOf('generate-load'),
      {
        port: process.port,
        connections: CONNECTIONS,
        pool: { sender, bodyBytes, first: 0, count: POOL },
        repeats: true,
        staysAwake: true,
        warmUpSeconds: WARM_UP_SECONDS,
        seconds,
      },
      () => {
        before = process.cpuTime();
      },
    );
    const used = (await process.cpuTime()) - (await before!);
    return { ...load, cpu: used / load.measured };
  } finally {
    await process.stop();
  }
}

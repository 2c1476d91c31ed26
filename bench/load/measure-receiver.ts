import type { LoadResult } from './load-order.js';
import { ReceiverProcess } from './receiver-process.js';
import { runLoad } from './run-load.js';
import type { SenderName } from '../requests/senders.js';
import { usualBytes } from '../requests/usual-bytes.js';

export interface MeasuredReceiver {
  readonly name: string;
  /** In `receivers/`. */
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly sender: SenderName;
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
 * @param flags - Node's flags for the receiver
 * @throws Error if an answer was not 2xx
 */
export async function measureReceiver(
  fileOf: (name: string) => string,
  { file, env = {}, sender }: MeasuredReceiver,
  seconds: number,
  flags: readonly string[] = [],
): Promise<LoadResult> {
  const process = await ReceiverProcess.start(fileOf(file), { env, core: RECEIVER_CORE, flags });
  try {
    return await runLoad(fileOf('generate-load'), {
      port: process.port,
      connections: CONNECTIONS,
      pool: { sender, bodyBytes: usualBytes(sender), first: 0, count: POOL },
      repeats: true,
      staysAwake: true,
      warmUpSeconds: WARM_UP_SECONDS,
      seconds,
    });
  } finally {
    await process.stop();
  }
}

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly listener: RequestListener;
  /** What it has kept, if it keeps events. */
  counts?(): Promise<Counts>;
}

export interface Counts {
  readonly stored: number;
  /** How many of them are not handled yet. */
  readonly waiting: number;
}

/** Says on which port it receives, and from then on what it has kept, whenever it is asked. */
export async function serveReceiver(receiver: Receiver): Promise<void> {
  const server = createServer(receiver.listener).listen(0, '127.0.0.1');
  // A pause of the generator's, where something else keeps the machine busy, is no end.
  server.keepAliveTimeout = 60_000;
  await once(server, 'listening');
  process.on('message', () => {
    receiver.counts?.().then(
      (counts) => process.send!(counts),
      (error: unknown) => {
        throw error;
      },
    );
  });
  process.on('disconnect', () => process.exit());
  process.send!((server.address() as AddressInfo).port);
}

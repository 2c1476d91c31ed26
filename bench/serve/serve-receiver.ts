import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly listener: RequestListener;
  /** The number of events that it has kept, if it keeps any. */
  counts?(): Promise<Counts>;
}

export interface Counts {
  readonly stored: number;
  /** How many of them are not yet handled. */
  readonly waiting: number;
}

/** Serves a receiver. Sends its port to the parent process, then what the parent asks for. */
export async function serveReceiver(receiver: Receiver): Promise<void> {
  const server = createServer(receiver.listener).listen(0, '127.0.0.1');
  // The generator may pause while something else keeps the machine busy.
  server.keepAliveTimeout = 60_000;
  await once(server, 'listening');
  process.on('message', (question: 'cpu' | 'counts') => {
    if (question === 'cpu') {
      const { user, system } = process.cpuUsage();
      process.send!(user + system);
      return;
    }
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

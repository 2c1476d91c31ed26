import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
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

/** CPU time that a process has used so far, in microseconds. */
export interface CpuTime {
  /** Of all its threads, those of the garbage collector too. */
  readonly process: number;
  /** NaN where the system does not tell. */
  readonly mainThread: number;
}

/** Serves a receiver. Sends its port to the parent process, then what the parent asks for. */
export async function serveReceiver(receiver: Receiver): Promise<void> {
  const server = createServer(receiver.listener).listen(0, '127.0.0.1');
  // The generator may pause while something else keeps the machine busy.
  server.keepAliveTimeout = 60_000;
  await once(server, 'listening');
  process.on('message', (question: 'cpu' | 'counts') => {
    if (question === 'cpu') {
      process.send!(cpuTime());
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

function cpuTime(): CpuTime {
  const { user, system } = process.cpuUsage();
  return { process: user + system, mainThread: mainThreadTime() };
}

/** Linux tells the nanoseconds of each thread. The main one has the number of the process. */
function mainThreadTime(): number {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(file) ? parseInt(readFileSync(file, 'utf8')) / 1000 : NaN;
}

import { connect } from 'node:net';
import type { Garbage } from './garbage.js';

const DRIBBLE_MS = 50;

export interface Outcome {
  /** The statuses of the answers. */
  readonly statuses: readonly number[];
  /** Whether the connection was still open after `keptMs`. */
  readonly wasKept: boolean;
}

export interface Durations {
  /** How long the sender stays if it does not wait for the server to end the connection. */
  readonly stayMs: number;
  readonly keptMs: number;
}

/** Opens a connection, sends garbage, and waits until the connection has ended. */
export function throwGarbage(
  port: number,
  { bytes, dribble, leaving }: Garbage,
  { stayMs, keptMs }: Durations,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let answered = '';
    let wasKept = false;
    const socket = connect({ port, host: '127.0.0.1' });
    const dribbling = dribble && setInterval(() => socket.write(dribble), DRIBBLE_MS);
    const go = () => {
      clearInterval(dribbling);
      if (leaving === 'cuts') socket.resetAndDestroy();
      else socket.end();
    };
    const leave = leaving === 'stays' ? undefined : setTimeout(go, stayMs);
    const giveUp = setTimeout(() => {
      wasKept = true;
      socket.destroy();
    }, keptMs);
    socket
      .setEncoding('latin1')
      .on('data', (text: string) => (answered += text))
      // Connection errors are expected after garbage.
      .on('error', () => undefined)
      .on('close', () => {
        clearTimeout(leave);
        clearTimeout(giveUp);
        clearInterval(dribbling);
        const lines = answered.matchAll(/HTTP\/1\.1 (\d{3}) /g);
        resolve({ statuses: Array.from(lines, ([, status]) => Number(status)), wasKept });
      });
    socket.write(bytes);
  });
}

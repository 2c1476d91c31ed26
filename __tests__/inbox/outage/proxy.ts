import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export async function startProxy(connectionString: string): Promise<Proxy> {
  const url = new URL(connectionString);
  const { hostname, port } = url;
  const sockets = new Set<Socket>();
  let isHeld = false;
  let bytesSent = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', ({ length }) => {
      bytesSent += length;
    });
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy()).on('close', () => sockets.delete(from));
      if (isHeld) holdOne(from, true);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url.port = String((server.address() as AddressInfo).port);
  return {
    connectionString: url.href,
    get bytesSent() {
      return bytesSent;
    },
    hold(shallHold) {
      isHeld = shallHold;
      for (const socket of sockets) holdOne(socket, shallHold);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A TCP proxy between an app and its database. */
export interface Proxy {
  /** Connection string for the way through the proxy. */
  readonly connectionString: string;
  /** Number of bytes sent to the database. */
  readonly bytesSent: number;
  /** Forwards nothing and closes nothing, like a network that is down. */
  hold(isHeld: boolean): void;
  close(): Promise<void>;
}

function holdOne(socket: Socket, shallHold: boolean): void {
  // A corked socket buffers what is written to it.
  if (shallHold) socket.cork();
  else socket.uncork();
}

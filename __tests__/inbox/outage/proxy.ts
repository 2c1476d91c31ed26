import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between an app and its database. */
export interface Proxy {
  /** The connection string that leads through it. */
  readonly connectionString: string;
  /** How many bytes the database was sent. */
  readonly bytesSent: number;
  /** Hands on nothing, and closes nothing, as a network that is gone. */
  hold(isHeld: boolean): void;
  close(): Promise<void>;
}

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

function holdOne(socket: Socket, shallHold: boolean): void {
  // A corked socket keeps what it is given.
  if (shallHold) socket.cork();
  else socket.uncork();
}

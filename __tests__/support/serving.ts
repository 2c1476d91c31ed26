import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

/** A function that starts a server on a free port and returns its URL. It stops after the test. */
export function serving(): (server: Server) => Promise<string> {
  const started = new Set<Server>();
  afterEach(async () => {
    for (const server of started) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
    started.clear();
  });
  return async (server) => {
    started.add(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  };
}

import { connect, type Socket } from 'node:net';
import type { SampleRequest } from 'conversation-webhooks/testing';

export interface RawRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly method?: string;
}

/** The headers and body of a request, as sent on its own connection. */
export function rawRequest(mount: string, request: RawRequest | SampleRequest): [string, string] {
  const { pathname, host } = new URL(mount);
  const { path, body, method = 'POST' } = request;
  const headers = {
    host,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
    ...request.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const target = pathname + (path === '/' ? '' : path);
  return [[`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n'), body];
}

/** Opens a connection to the mount's server. */
export function connection(mount: string): Socket {
  const { hostname, port } = new URL(mount);
  return connect(Number(port), hostname).setNoDelay();
}

/** Everything received until the connection ends, byte for byte. */
export async function received(socket: Socket): Promise<string> {
  let bytes = '';
  socket.setEncoding('latin1').on('data', (data: string) => (bytes += data));
  // A server that does not wait for the rest of a body may reset the connection.
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.on('close', resolve));
  return bytes;
}

/** The answer to a request, byte for byte, without its Date header. */
export async function rawAnswer(
  mount: string,
  request: RawRequest | SampleRequest,
): Promise<string> {
  const socket = connection(mount);
  socket.write(rawRequest(mount, request).join(''));
  return (await received(socket)).replace(/^Date: .*\r\n/m, '');
}

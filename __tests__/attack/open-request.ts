import type { OutgoingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Answer } from '../support/expect-answer.js';

export interface RawRequest {
  /** Written to the request line without normalization. Default: the path of the address. */
  readonly path?: string | undefined;
  readonly headers?: OutgoingHttpHeaders;
  /** Everything that is sent at first after the headers. */
  readonly body?: string | Buffer;
}

export interface OpenRequest {
  /** The connection, for sending more or breaking it. */
  readonly client: Socket;
  /** The first answer. Its status is 0 if the connection ends without one. */
  readonly answer: Promise<Answer>;
  readonly closed: Promise<void>;
}

/** Sends a POST exactly as given, even one that no client library would send. */
export function openRequest(address: string, request: RawRequest = {}): OpenRequest {
  const { hostname, port, pathname } = new URL(address);
  const { path = pathname, headers = {}, body = '' } = request;
  const client = connect(Number(port), hostname).setNoDelay();
  const lines = Object.entries({ host: hostname, ...lengthOf(body, headers), ...headers }).map(
    ([name, value]) => [name, value].join(': '),
  );
  client.write([`POST ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1');
  client.write(body);
  const closed = new Promise<void>((resolve) => client.on('close', () => resolve()));
  const answer = new Promise<Answer>((resolve) => {
    let received = '';
    client
      .on('error', () => undefined)
      .on('data', (data) => {
        received += data.toString();
        const parsed = parse(received);
        if (parsed) resolve(parsed);
      })
      .on('close', () => resolve({ status: 0, headers: {}, text: '' }));
  });
  return { client, answer, closed };
}

/** Sends a whole request and closes the connection after the answer. */
export async function sendRaw(address: string, request: RawRequest): Promise<Answer> {
  const { client, answer } = openRequest(address, request);
  const received = await answer;
  client.destroy();
  return received;
}

function lengthOf(body: string | Buffer, headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const isFramed = 'content-length' in headers || 'transfer-encoding' in headers;
  return isFramed ? {} : { 'content-length': Buffer.byteLength(body) };
}

/** The answer, once its headers and body are complete. */
function parse(received: string): Answer | undefined {
  const [head = '', text] = received.split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  if (text === undefined || Buffer.byteLength(text) < Number(headers['content-length'] ?? 0))
    return;
  return { status: Number(first.split(' ')[1]), headers, text };
}

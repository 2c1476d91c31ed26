import { request, type ClientRequest, type OutgoingHttpHeaders } from 'node:http';
import supertest, { type Test } from 'supertest';
import type { Answer } from './expect-answer.js';

export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request as it is, such as one that `sampleRequest` made. */
export function send(address: string, { path, headers, body }: Request): Test {
  return supertest(address).post(path).set(headers).send(body);
}

/** Sends bytes that no client library would, in just these chunks. */
export async function sendBytes(
  address: string,
  headers: OutgoingHttpHeaders,
  ...chunks: readonly Buffer[]
): Promise<Answer> {
  const req = request(address, { method: 'POST', headers, agent: false });
  req.setNoDelay();
  const write = ([chunk, ...rest]: readonly Buffer[]) => {
    // Each on its own turn, so that the server reads it as a chunk of its own.
    if (chunk) req.write(chunk, () => setTimeout(write, 5, rest));
    else req.end();
  };
  write(chunks);
  return answerTo(req);
}

/** The answer to a request of Node's own. */
export function answerTo(req: ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    req.on('error', reject).on('response', (res) => {
      let text = '';
      res
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () => resolve({ status: res.statusCode!, headers: res.headers, text }));
    });
  });
}

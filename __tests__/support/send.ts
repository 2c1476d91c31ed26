import { request, type ClientRequest, type OutgoingHttpHeaders } from 'node:http';
import supertest, { type Test } from 'supertest';
import type { Answer } from './expect-answer.js';

export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request unchanged, for example one from `sampleRequest`. */
export function send(address: string, { path, headers, body }: Request): Test {
  return supertest(address).post(path).set(headers).send(body);
}

/** Sends arbitrary bytes in exactly these chunks, which client libraries cannot do. */
export async function sendBytes(
  address: string,
  headers: OutgoingHttpHeaders,
  ...chunks: readonly Buffer[]
): Promise<Answer> {
  const req = request(address, { method: 'POST', headers, agent: false });
  req.setNoDelay();
  const write = ([chunk, ...rest]: readonly Buffer[]) => {
    // A pause between chunks makes the server read each one separately.
    if (chunk) req.write(chunk, () => setTimeout(write, 5, rest));
    else req.end();
  };
  write(chunks);
  return answerTo(req);
}

/** The answer to a request made with `node:http`. */
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

import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { MOUNT } from '../requests/mount.js';
import type { SentRequest } from '../requests/sender.js';

/** A request that has arrived, and its response, without a network. */
export class Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly answered: Promise<void>;

  /** @param mount - the path of the router, which precedes that of the request */
  constructor({ path = '', headers, body }: SentRequest, mount = MOUNT) {
    const req = new IncomingMessage(new Socket());
    req.method = 'POST';
    req.url = `${mount}${path}`;
    req.httpVersionMajor = 1;
    req.httpVersionMinor = 1;
    const length = String(Buffer.byteLength(body));
    req.headers = { ...headers, 'content-type': 'application/json', 'content-length': length };
    req.push(Buffer.from(body));
    req.push(null);
    req.complete = true;
    const res = new ServerResponse(req);
    this.req = req;
    this.res = res;
    this.answered = new Promise((resolve, reject) => {
      const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse;
      res.end = (...args: unknown[]) => {
        const { statusCode } = res;
        if (statusCode < 300) resolve();
        else reject(new Error(`Answered ${statusCode}: ${String(args[0])}`));
        return end(...args);
      };
    });
  }
}

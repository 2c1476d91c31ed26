import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { once } from 'node:events';

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Longer than any answer takes, even on a slow machine. */
const HANGS_MS = 300_000;

const agent = new Agent({ keepAlive: true });

/**
 * Sends a request on a connection that stays open for the next one.
 *
 * @throws Error if there is no answer
 */
export async function exchange(origin: string, sent: Sent): Promise<Answered> {
  const { method = 'POST', path, headers, body } = sent;
  const { hostname, port } = new URL(origin);
  // The path is passed separately because a URL would be normalized.
  const req = request({ agent, hostname, port, method, path, headers, timeout: HANGS_MS });
  req.on('timeout', () => req.destroy(new Error('The server did not answer.')));
  req.end(body);
  try {
    const [res] = (await once(req, 'response')) as [IncomingMessage];
    let text = '';
    res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    await once(res, 'end');
    return { status: res.statusCode!, text };
  } catch (error) {
    // The server may close an idle connection at any time, as it did here.
    if (req.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET') {
      return exchange(origin, sent);
    }
    throw error;
  }
}

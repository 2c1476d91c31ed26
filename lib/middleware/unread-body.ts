import type { IncomingMessage, ServerResponse } from 'node:http';

/** Usually this much has arrived with the headers: bytes. */
const LITTLE = 64 * 1024;
/** How long the rest of a refused body may take, in milliseconds. */
const REST_MS = 1000;
/** How much of it is taken from the wire: bytes. More fits into the buffers of the two systems. */
const REST_BYTES = 256 * 1024;

/** How much of the body is still to come, in an answer that is sent before it was read. */
export function unreadBody(req: IncomingMessage): 'none' | 'little' | 'much' {
  if (req.complete || req.destroyed) return 'none';
  const { 'content-length': length, 'transfer-encoding': transfer } = req.headers;
  if (transfer !== undefined) return 'much';
  if (length === undefined) return 'none';
  return Number(length) <= LITTLE ? 'little' : 'much';
}

/** Ends the connection of a refused sender who keeps it waiting for a little body. */
export function endIfLate(req: IncomingMessage, res: ServerResponse): void {
  // Node drops the rest after the answer, which may wait for earlier ones of the connection.
  res.once('finish', () => {
    if (req.complete) return;
    const timer = setTimeout(() => {
      if (!req.complete) req.socket.destroy();
    }, REST_MS);
    req.once('close', () => clearTimeout(timer));
  });
}

/**
 * Ends an answer, which is sent already, and its connection. It waits a little: a connection that is
 * closed while its sender still writes is reset, and the answer is lost.
 */
export function endAfterBody(req: IncomingMessage, res: ServerResponse): void {
  let bytes = 0;
  const end = () => {
    clearTimeout(timer);
    if (!res.writableEnded) res.end();
  };
  const timer = setTimeout(end, REST_MS);
  req
    .on('data', (chunk: Buffer | string) => {
      bytes += chunk.length;
      if (bytes > REST_BYTES) req.pause();
    })
    .on('end', end)
    .on('error', end)
    .on('close', end);
}

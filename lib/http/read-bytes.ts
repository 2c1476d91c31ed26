import type { IncomingMessage } from 'node:http';
import { WebhookError } from '../core/webhook-error.js';
import { tooLarge } from './too-large.js';

/** Reads a request's body into one buffer, and never holds more than `limit` bytes of it. */
export function readBytes(
  req: IncomingMessage,
  limit: number,
  done: (error: unknown, bytes?: Buffer) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;

  const stop = (error: unknown, bytes?: Buffer) => {
    req.off('data', onData).off('end', onEnd).off('error', onCut).off('close', onCut);
    done(error, bytes);
  };
  const onData = (chunk: Buffer) => {
    length += chunk.length;
    if (length > limit) stop(tooLarge());
    else chunks.push(chunk);
  };
  const onEnd = () => stop(undefined, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  const onCut = () => stop(new WebhookError('invalid_body', 'The body was cut off.'));

  req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
}

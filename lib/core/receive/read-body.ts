import { AsyncResource } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { WebhookError } from '../webhook-error.js';
import { tooLarge } from './too-large.js';
import { tooSlow } from './too-slow.js';

const FIRST_SIZE = 16 * 1024;
const TURNS = 10;
const EMPTY = Buffer.alloc(0);

export interface BodyBounds {
  /** Bytes. */
  readonly limit: number;
  readonly timeoutMs: number;
}

/**
 * Reads a request's body into one buffer, which is never larger than `limit` bytes, and for which it
 * waits no longer than `timeoutMs`. Most bodies come in one chunk; the others are copied together as
 * they come: a stranger may send each byte as a chunk of its own, and a chunk costs far more memory
 * than a byte.
 */
export function readBytes(
  req: IncomingMessage,
  { limit, timeoutMs }: BodyBounds,
  done: (error: unknown, bytes?: Buffer) => void,
): void {
  let bytes: Buffer = EMPTY;
  let length = 0;

  // Else what the app keeps in an AsyncLocalStorage ends here: a body comes in the connection's.
  const scope = new AsyncResource('WebhookBody');
  let isDone = false;
  const stop = (error: unknown, body?: Buffer) => {
    if (isDone) return;
    isDone = true;
    clearTimeout(turn);
    clearImmediate(lastChance);
    scope.runInAsyncScope(done, undefined, error, body);
  };
  const onData = (data: Buffer | string) => {
    if (isDone) return;
    // Text, where the app has called setEncoding().
    const chunk = typeof data === 'string' ? Buffer.from(data, req.readableEncoding!) : data;
    const needed = length + chunk.length;
    if (needed > limit) return stop(tooLarge());
    if (length === 0) bytes = chunk;
    else {
      const size = Math.min(limit, Math.max(FIRST_SIZE, 2 * needed));
      if (needed > bytes.length) bytes = enlarged(bytes, size);
      chunk.copy(bytes, length);
    }
    length = needed;
  };
  const onEnd = () => stop(undefined, bytes.subarray(0, length));
  const onCut = () => {
    if (!isDone) stop(new WebhookError('invalid_body', 'The body was cut off.'));
  };

  let lastChance: NodeJS.Immediate | undefined;
  let turn: NodeJS.Timeout | undefined;
  // In turns, since one that ends late counts as one: while this process was busy with something
  // else, a sender could not go on either.
  const wait = (turns: number) => {
    turn = setTimeout(() => {
      if (turns > 1) wait(turns - 1);
      // What came meanwhile has still to be looked at.
      else lastChance = setImmediate(() => stop(tooSlow()));
    }, timeoutMs / TURNS);
  };
  wait(TURNS);

  if (req.destroyed) return onCut();
  req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
}

function enlarged(bytes: Buffer, size: number): Buffer {
  const larger = Buffer.allocUnsafe(size);
  bytes.copy(larger);
  return larger;
}

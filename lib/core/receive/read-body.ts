import { AsyncResource } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { WebhookError } from '../webhook-error.js';

const FIRST_SIZE = 16 * 1024;
const TURNS = 10;
const EMPTY = Buffer.alloc(0);

/**
 * Reads the body of a request into one buffer of at most `limit` bytes, and waits at most
 * `timeoutMs` for it. Most bodies come in one chunk. Others are copied into one buffer as they come,
 * because a stranger may send each byte as a chunk, and a chunk takes far more memory than a byte.
 */
export function readBody(
  req: IncomingMessage,
  { limit, timeoutMs }: BodyBounds,
  done: (error: WebhookError | undefined, bytes?: Buffer) => void,
): void {
  let bytes: Buffer = EMPTY;
  let length = 0;

  // Body events run in the connection's async context; restore the request's.
  const scope = new AsyncResource('WebhookBody');
  let isDone = false;
  const stop = (error: WebhookError | undefined, body?: Buffer) => {
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
  // A busy process must not cost the sender time: a turn that ends late still counts as one.
  const wait = (turns: number) => {
    turn = setTimeout(() => {
      if (turns > 1) wait(turns - 1);
      // The rest of the body may have arrived meanwhile: read it first.
      else lastChance = setImmediate(() => stop(tooSlow()));
    }, timeoutMs / TURNS);
  };
  wait(TURNS);

  if (req.destroyed) return onCut();
  req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
}

export interface BodyBounds {
  /** Bytes. */
  readonly limit: number;
  readonly timeoutMs: number;
}

function enlarged(bytes: Buffer, size: number): Buffer {
  const larger = Buffer.allocUnsafe(size);
  bytes.copy(larger);
  return larger;
}

/** The answer 413. The rest of the body stays unread, so the connection ends with it. */
export function tooLarge(): WebhookError {
  return new WebhookError('body_too_large', 'The body is larger than this endpoint accepts.', {
    headers: { connection: 'close' },
  });
}

/** The answer 408. The rest of the body stays unread, so the connection ends with it. */
function tooSlow(): WebhookError {
  return new WebhookError('body_timeout', 'The body takes too long to arrive.', {
    headers: { connection: 'close' },
  });
}

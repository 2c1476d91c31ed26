import { AsyncResource } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { WebhookError } from '../webhook-error.js';
import type { Holding } from './unproven-memory.js';

const FIRST_BLOCK = 16 * 1024;
const BLOCK = 64 * 1024;
const TURNS = 10;

/**
 * Reads the body of a request into one buffer of at most `limit` bytes, and waits at most
 * `timeoutMs` for it.
 *
 * @param holding - counts the memory of the body, unless it is proven
 * @returns ends the reading with that error, if it has not ended
 */
export function readBody(
  req: IncomingMessage,
  { limit, timeoutMs }: BodyBounds,
  holding: Holding | undefined,
  done: (error: WebhookError | undefined, bytes?: Buffer) => void,
): (error: WebhookError) => void {
  const parts = new BodyParts();

  // Body events run in the connection's async context; restore the request's.
  const scope = new AsyncResource('WebhookBody');
  let isDone = false;
  const stop = (error: WebhookError | undefined, body?: Buffer) => {
    if (isDone) return;
    isDone = true;
    parts.drop();
    clearTimeout(turn);
    clearImmediate(lastChance);
    scope.runInAsyncScope(done, undefined, error, body);
  };
  const onData = (data: Buffer | string) => {
    if (isDone) return;
    // Text, where the app has called setEncoding().
    const chunk = typeof data === 'string' ? Buffer.from(data, req.readableEncoding!) : data;
    if (parts.length + chunk.length > limit) return stop(tooLarge());
    parts.add(chunk);
    holding?.growTo(parts.allocated);
  };
  const onEnd = () => {
    if (!isDone) stop(undefined, parts.join());
  };
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

  if (req.destroyed) onCut();
  else req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
  return stop;
}

export interface BodyBounds {
  /** Bytes. */
  readonly limit: number;
  readonly timeoutMs: number;
}

/**
 * A body as far as it has arrived. Most come in one chunk. Others are copied into blocks, because a
 * stranger may send each byte as a chunk, and a chunk takes far more memory than a byte.
 */
class BodyParts {
  length = 0;
  /** Bytes of memory. */
  allocated = 0;
  #blocks: Buffer[] = [];
  /** How much of the last block is used. */
  #used = 0;

  add(chunk: Buffer): void {
    if (this.length === 0) this.#push(chunk, chunk.length);
    else this.#copy(chunk);
    this.length += chunk.length;
  }

  join(): Buffer {
    const [first, second] = this.#blocks;
    if (!second) return first?.subarray(0, this.length) ?? Buffer.alloc(0);
    return Buffer.concat(this.#blocks, this.length);
  }

  drop(): void {
    this.#blocks = [];
  }

  #copy(chunk: Buffer): void {
    let copied = 0;
    while (copied < chunk.length) {
      const last = this.#blocks.at(-1)!;
      if (this.#used === last.length) {
        const size = this.allocated < FIRST_BLOCK ? FIRST_BLOCK : BLOCK;
        this.#push(Buffer.allocUnsafeSlow(size), 0);
        continue;
      }
      const bytes = chunk.copy(last, this.#used, copied);
      this.#used += bytes;
      copied += bytes;
    }
  }

  #push(block: Buffer, used: number): void {
    this.#blocks.push(block);
    this.allocated += block.length;
    this.#used = used;
  }
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

/** The answer 408 to a body that has taken longest when the memory for unproven ones is used up. */
export function outOfMemory(): WebhookError {
  return new WebhookError('body_timeout', 'The body takes too long to arrive.', {
    reason: 'the memory for bodies without a proof is used up, and this one has held its part longest',
    headers: { connection: 'close' },
  });
}

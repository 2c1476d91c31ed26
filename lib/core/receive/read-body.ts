import { AsyncResource } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { WebhookError } from '../webhook-error.js';
import { atEndOfTurn } from './at-end-of-turn.js';
import { BodyParts } from './body-parts.js';
import type { Holding } from './unproven-memory.js';

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
  // Most bodies have arrived by then, and a timer for each costs more than to read it.
  atEndOfTurn(() => {
    if (!isDone) wait(TURNS);
  });

  if (req.destroyed) onCut();
  else req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
  return stop;
}

export interface BodyBounds {
  /** Bytes. */
  readonly limit: number;
  readonly timeoutMs: number;
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

/** The answer 408 to the slowest body when the memory for unproven ones is used up. */
export function outOfMemory(): WebhookError {
  return new WebhookError('body_timeout', 'The body takes too long to arrive.', {
    reason: 'the memory for bodies without a proof is used up, and this one is the slowest',
    headers: { connection: 'close' },
  });
}

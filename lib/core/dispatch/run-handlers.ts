import type { Deadline } from './deadline.js';

const SUCCEEDED: HandlerResult = { status: 'succeeded' };
const RUNNING: HandlerResult = { status: 'running' };

/**
 * Runs handlers concurrently, like `Promise.allSettled`, and waits for them until the deadline.
 *
 * @param onLateFailure - gets what a handler throws after the deadline
 * @returns how each ended, in the order of the calls
 */
export async function runHandlers(
  calls: readonly HandlerCall[],
  deadline?: Deadline,
  onLateFailure?: (error: unknown) => void,
): Promise<readonly HandlerResult[]> {
  const results: HandlerResult[] = [];
  const running: Promise<void>[] = [];
  for (let place = 0; place < calls.length; place += 1) {
    results[place] = SUCCEEDED;
    try {
      const returned = calls[place]!.run();
      if (!mayBePromise(returned)) continue;
      results[place] = RUNNING;
      const settle = async () => {
        try {
          await returned;
          results[place] = SUCCEEDED;
        } catch (error) {
          if (deadline?.hasPassed) onLateFailure?.(error);
          else results[place] = { status: 'failed', error };
        }
      };
      running.push(settle());
    } catch (error) {
      results[place] = { status: 'failed', error };
    }
  }
  if (running.length === 0) return results;
  const all = running.length === 1 ? running[0] : Promise.all(running);
  await (deadline ? Promise.race([all, deadline.passed]) : all);
  // A copy, because handlers that are still running end later.
  return deadline?.hasPassed ? [...results] : results;
}

export interface HandlerCall {
  /** Tells the handler apart from the others of its event. */
  readonly name: string;
  run(): unknown;
}

export type HandlerResult =
  | { readonly status: 'succeeded' }
  | { readonly status: 'failed'; readonly error: unknown }
  /** Still, when the deadline passed. */
  | { readonly status: 'running' };

/**
 * The handlers that failed and with what, in their order.
 *
 * @param unfinished - what those that still run have failed with. Default: they have not failed
 */
export function failuresOf(
  calls: readonly HandlerCall[],
  results: readonly HandlerResult[],
  unfinished?: unknown,
): HandlerFailure[] {
  const failures: HandlerFailure[] = [];
  for (let place = 0; place < calls.length; place += 1) {
    const { name } = calls[place]!;
    const result = results[place]!;
    if (result.status === 'failed') failures.push({ name, error: result.error });
    else if (result.status === 'running' && unfinished !== undefined) {
      failures.push({ name, error: unfinished });
    }
  }
  return failures;
}

export interface HandlerFailure {
  readonly name: string;
  readonly error: unknown;
}

/** Also a promise of another realm or library. */
function mayBePromise(returned: unknown): returned is PromiseLike<unknown> {
  return (typeof returned === 'object' && returned !== null) || typeof returned === 'function';
}

import type { Deadline } from './deadline.js';

const SUCCEEDED: HandlerResult = { status: 'succeeded' };
const RUNNING: HandlerResult = { status: 'running' };

/**
 * Runs handlers concurrently, like `Promise.allSettled`, and waits for them until the deadline.
 *
 * @param done - called once, with how each ended, in the order of the calls: before this function
 * returns if none returned a promise, and so without the cost of one
 * @param onLateFailure - gets what a handler throws after the deadline
 */
export function runHandlers(
  calls: readonly HandlerCall[],
  done: (results: readonly HandlerResult[]) => void,
  deadline?: Deadline,
  onLateFailure?: (error: unknown) => void,
): void {
  const results: HandlerResult[] = [];
  /** With one for the loop below: a handler may settle before the next is called. */
  let running = 1;
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    // A copy, because handlers that are still running end later.
    done(running > 0 ? [...results] : results);
  };
  const end = () => {
    running -= 1;
    if (running === 0) finish();
  };
  // `await` needs neither the `then` nor the `constructor` of a promise, which may be a user's.
  const wait = async (place: number, returned: PromiseLike<unknown>) => {
    let result = SUCCEEDED;
    try {
      await returned;
    } catch (error) {
      result = { status: 'failed', error };
      if (isDone) onLateFailure?.(error);
    }
    results[place] = result;
    end();
  };
  for (let place = 0; place < calls.length; place += 1) {
    results[place] = SUCCEEDED;
    try {
      const returned = calls[place]!.run();
      if (!mayBePromise(returned)) continue;
      results[place] = RUNNING;
      running += 1;
      // eslint-disable-next-line @typescript-eslint/no-floating-promises -- it never rejects
      wait(place, returned);
    } catch (error) {
      results[place] = { status: 'failed', error };
    }
  }
  end();
  if (running > 0 && deadline) {
    // Promises that are settled already have their turn first.
    queueMicrotask(() => {
      if (!isDone) deadline.passed.then(finish, finish);
    });
  }
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

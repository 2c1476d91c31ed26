export type Call = () => unknown;

/** Calls all of them at once and waits for all, until `abandon` aborts: what they threw. */
export async function failures(calls: readonly Call[], abandon?: AbortSignal): Promise<unknown[]> {
  const running = calls.map(begin).filter(mayBePromise);
  if (running.length === 0) return [];
  const results = await Promise.allSettled(
    abandon ? running.map((each) => untilAborted(each, abandon)) : running,
  );
  return results
    .filter((result) => result.status === 'rejected')
    .map(({ reason }): unknown => reason);
}

function begin(call: Call): unknown {
  try {
    return call();
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever it threw
    return Promise.reject(error);
  }
}

/** Of another realm, too, or of another library. */
function mayBePromise(answer: unknown): answer is PromiseLike<unknown> {
  return (typeof answer === 'object' && answer !== null) || typeof answer === 'function';
}

async function untilAborted(running: PromiseLike<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
    Promise.resolve(running)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
    if (signal.aborted) giveUp();
  });
}

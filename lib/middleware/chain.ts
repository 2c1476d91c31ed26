import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorMiddleware, Middleware } from './link.js';

/**
 * Runs links one after the other, as one request listener. An error in one ends the chain. The
 * listener answers every request, so it never calls `next`.
 *
 * Its `length` and its promise are for adapters. Those that count parameters, such as koa-connect and
 * h3's `fromNodeMiddleware`, take a listener with two for one that has answered when it returns, and
 * answer 404 themselves. Those that await it, such as Next.js, take `undefined` for the same.
 *
 * @returns a listener whose promise resolves when the answer is sent, or can no longer be
 */
export function chain(
  links: readonly Middleware[],
  answerError: ErrorMiddleware,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const listener = (req: IncomingMessage, res: ServerResponse) => {
    const answered = whenAnswered(res);
    let position = 0;
    const fail = (error: unknown) => answerError(error, req, res, () => res.destroy());
    const next = (error?: unknown) => {
      if (error !== undefined && error !== null) return fail(error);
      const link = links[position++];
      try {
        // A link of a user's may be async, and its rejection must not get lost.
        const running: unknown = link?.(req, res, next);
        if (running !== undefined) Promise.resolve(running).catch(fail);
      } catch (thrown) {
        fail(thrown);
      }
    };
    next();
    return answered;
  };
  return Object.defineProperty(listener, 'length', { value: 3 });
}

/** Never rejects. Some responses, of test tools and serverless platforms, emit only one of the two. */
function whenAnswered(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (res.writableFinished || res.destroyed) resolve();
    else res.once('finish', resolve).once('close', resolve);
  });
}

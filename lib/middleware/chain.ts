import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorMiddleware, Middleware } from './link.js';

/** Runs links one after the other, as one request listener. An error in one ends the chain. */
export function chain(
  links: readonly Middleware[],
  answerError: ErrorMiddleware,
): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
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
  };
}

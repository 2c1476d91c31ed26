import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorMiddleware, Middleware } from './link.js';

/**
 * Runs links one after the other, as one request listener. An error in one ends the chain. The
 * listener answers every request, so it never calls `next`.
 *
 * Its `length` is for adapters. Those that count parameters, such as koa-connect and h3's
 * `fromNodeMiddleware`, take a listener with two for one that has answered when it returns, and
 * answer 404 themselves.
 *
 * @returns a listener that returns {@link Answered} if it gets no `next`
 */
export function chain(links: readonly Middleware[], answerError: ErrorMiddleware): RequestListener {
  const listener: RequestListener = (req, res, givenNext) => {
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
    return givenNext ? undefined : new Answered(res);
  };
  return Object.defineProperty(listener, 'length', { value: 3 });
}

export type RequestListener = (
  req: IncomingMessage,
  res: ServerResponse,
  next?: (error?: unknown) => void,
) => unknown;

/**
 * For adapters that await a listener, such as Next.js: they take `undefined` for an answer that is
 * sent. It resolves when that is so, or can no longer be, and does nothing until it is awaited. It is
 * a `Promise`, because Express 5 warns of other promise-likes.
 */
class Answered extends Promise<undefined> {
  /** What `finally` makes. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #res: ServerResponse;

  constructor(res: ServerResponse) {
    super(() => undefined);
    this.#res = res;
  }

  override async then<Result = undefined, Failure = never>(
    onAnswered?: ((value: undefined) => Result | PromiseLike<Result>) | null,
    onFailed?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return whenAnswered(this.#res).then(onAnswered, onFailed);
  }
}

/** Never rejects. Some responses, of test tools and serverless platforms, emit only one of the two. */
async function whenAnswered(res: ServerResponse): Promise<undefined> {
  return new Promise((resolve) => {
    const answered = () => resolve(undefined);
    if (res.writableFinished || res.destroyed) answered();
    else res.once('finish', answered).once('close', answered);
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** An Express or Connect middleware, written against Node's own types alone. */
export type Middleware = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** As {@link Middleware}, for what went wrong before. */
export type ErrorMiddleware = (
  error: unknown,
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

import type { ServerResponse } from 'node:http';

/** Tells the sender that it need not do more. */
export function answerReceived(res: ServerResponse): void {
  if (res.headersSent) return;
  res.statusCode = 200;
  res.end();
}

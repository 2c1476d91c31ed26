import type { ServerResponse } from 'node:http';

/** Tells the sender that it need not do more. */
export function answerReceived(res: ServerResponse): void {
  if (res.headersSent) return;
  // Behind Express 5 it takes far longer to set it than to look.
  if (res.statusCode !== 200) res.statusCode = 200;
  res.end();
}

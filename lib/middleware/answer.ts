import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { ReceivedEvent } from '../core/event.js';
import type { WebhookError } from '../core/webhook-error.js';

/** Answers 200, without a body. */
export function answerReceived(res: ServerResponse): void {
  if (res.headersSent) return;
  // Behind Express 5, setting the status takes far longer than comparing it.
  if (res.statusCode !== 200) res.statusCode = 200;
  res.end();
}

/** Answers with a problem document (RFC 9457). */
export function answerProblem(res: ServerResponse, error: WebhookError): void {
  if (res.headersSent) return;
  const { status, code, message, headers, mismatches } = error;
  const text = JSON.stringify({
    title: STATUS_CODES[status],
    status,
    detail: message,
    code,
    ...(mismatches.length > 0 ? { errors: mismatches } : {}),
  });
  res
    .writeHead(status, {
      ...headers,
      'content-type': 'application/problem+json',
      'content-length': Buffer.byteLength(text),
      'x-content-type-options': 'nosniff',
    })
    .end(text);
}

/**
 * How `dispatchByEvent` answers an event.
 *
 * @param leftMs - milliseconds until the acknowledge deadline
 */
export type AnswerEvent = (
  event: ReceivedEvent,
  leftMs: number,
  res: ServerResponse,
  next: (error: unknown) => void,
) => void;

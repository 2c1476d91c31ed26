import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { ReceivedEvent } from '../core/event.js';
import type { WebhookError } from '../core/webhook-error.js';
import { endAfterBody, endIfLate, unreadBody } from './unread-body.js';

/** Answers 200, without a body. */
export function answerReceived(res: ServerResponse): void {
  if (res.headersSent) return;
  // Behind Express 5, setting the status takes far longer than comparing it.
  if (res.statusCode !== 200) res.statusCode = 200;
  res.end();
}

/**
 * Answers with a problem document (RFC 9457). If the body was not read, the connection stays open for
 * the next request where little is left of it, and otherwise ends soon. It ends at once if a body
 * takes too long.
 */
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
  const { req } = res;
  const unread = code === 'body_timeout' ? 'none' : unreadBody(req);
  const endsSoon = unread === 'much' || (unread === 'little' && 'connection' in headers);
  res.writeHead(status, {
    ...headers,
    ...(unread === 'much' ? { connection: 'close' } : {}),
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(text),
    'x-content-type-options': 'nosniff',
  });
  if (endsSoon) {
    res.write(text);
    endAfterBody(req, res);
    return;
  }
  res.end(text);
  if (unread === 'little') endIfLate(req, res);
}

/**
 * How `dispatchByEvent` answers an event.
 *
 * @param leftMs - returns the milliseconds until the acknowledge deadline. Ask when a timer starts: a
 * handler may have blocked meanwhile
 */
export type AnswerEvent = (
  event: ReceivedEvent,
  leftMs: () => number,
  res: ServerResponse,
  next: (error: unknown) => void,
) => void;

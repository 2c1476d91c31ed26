import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { WebhookError } from '../core/webhook-error.js';

/** Tells the sender that it need not do more. */
export function answerReceived(res: ServerResponse): void {
  answer(res, 200, {}, 'application/json', { received: true });
}

/** Answers with a problem document (RFC 9457). */
export function answerProblem(res: ServerResponse, error: WebhookError): void {
  const { status, code, message, headers, mismatches } = error;
  answer(res, status, headers, 'application/problem+json', {
    title: STATUS_CODES[status],
    status,
    detail: message,
    code,
    ...(mismatches.length > 0 ? { errors: mismatches } : {}),
  });
}

function answer(
  res: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  contentType: string,
  body: object,
): void {
  if (res.headersSent) return;
  const text = JSON.stringify(body);
  res
    .writeHead(status, {
      ...headers,
      'content-type': contentType,
      'content-length': Buffer.byteLength(text),
      'x-content-type-options': 'nosniff',
    })
    .end(text);
}

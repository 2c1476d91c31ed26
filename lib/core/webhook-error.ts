import type { Mismatch } from './mismatch.js';
import { requireKnownOptions, requireNoMore, type OptionNames } from './options.js';

const STATUS = {
  invalid_body: 400,
  unverified: 401,
  method_not_allowed: 405,
  body_timeout: 408,
  body_too_large: 413,
  unsupported_media_type: 415,
  mismatch: 422,
  handler_failed: 500,
  internal: 500,
  misconfigured: 500,
  not_stored: 503,
} as const;

/**
 * What the middlewares pass to `next`. Its message is the answer's `detail`, so it holds no values and
 * no secrets. In a link of your own, throw one or pass it to `next`.
 */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookErrorCode;
  /** HTTP status of the answer. Express reads it too, if `answerErrors` is missing. */
  readonly status: number;
  /** For the log. */
  readonly reason: string;
  /** Headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** For `mismatch`: where the payload differs from the schema. */
  readonly mismatches: readonly Mismatch[];

  /**
   * @param message - sent to whoever made the request, as `detail`
   * @throws TypeError if `details` has an unknown name
   */
  constructor(
    code: WebhookErrorCode,
    message: string,
    details: WebhookErrorDetails = {},
    ...surplus: readonly []
  ) {
    const call = 'new WebhookError(code, message, { reason })';
    requireNoMore(surplus, 3, call);
    requireKnownOptions(details, DETAILS, call);
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.status = details.status ?? STATUS[code];
    this.reason = details.reason ?? message;
    this.headers = details.headers ?? {};
    this.mismatches = details.mismatches ?? [];
  }
}

/**
 * Why a request was not answered with 200:
 *
 * - `invalid_body` (400): not JSON, not an object, without an event name, or hostile
 * - `unverified` (401): the proof is missing or wrong
 * - `method_not_allowed` (405), `body_timeout` (408), `body_too_large` (413),
 *   `unsupported_media_type` (415)
 * - `mismatch` (422): the payload does not fit the schema of its event
 * - `handler_failed` (500): the cause is an `AggregateError` of what the handlers threw
 * - `internal` (500): some other middleware failed
 * - `misconfigured` (500): the app is wired wrongly; the message says how to fix it
 * - `not_stored` (503; 500 for Chatwoot): the inbox could not store the event
 */
export type WebhookErrorCode = keyof typeof STATUS;

export interface WebhookErrorDetails {
  /** For the log only: it may say more than the answer, but never a value from the request. */
  reason?: string | undefined;
  /** HTTP status of the answer. Default: the code's own. */
  status?: number | undefined;
  /** Headers of the answer. */
  headers?: Readonly<Record<string, string>> | undefined;
  mismatches?: readonly Mismatch[] | undefined;
  cause?: unknown;
}

const DETAILS: OptionNames<WebhookErrorDetails> = {
  reason: true,
  status: true,
  headers: true,
  mismatches: true,
  cause: true,
};

/**
 * The one answer to every request without a valid proof: a stranger must not learn what was wrong
 * with it.
 *
 * @param reason - for the log
 */
export function unverified(reason: string): WebhookError {
  return new WebhookError('unverified', 'The request does not prove who sent it.', { reason });
}

/** Never throws: an error from foreign code may be a proxy that does. */
export function isWebhookError(error: unknown): error is WebhookError {
  try {
    return error instanceof WebhookError;
  } catch {
    return false;
  }
}

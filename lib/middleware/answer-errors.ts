import type { WebhookRequest } from '../core/delivery.js';
import { WebhookEvents } from '../core/dispatch/webhook-events.js';
import { errorLabel } from '../core/error-class.js';
import { safeLogger, type Logger } from '../core/logger.js';
import {
  requireKnownOptions,
  requireName,
  requireNoMore,
  shown,
  type OptionNames,
} from '../core/options.js';
import { WebhookError, isWebhookError, type WebhookErrorCode } from '../core/webhook-error.js';
import { answerProblem } from './answer.js';
import { requireCalled, type ErrorMiddleware } from './link.js';
import { reportsRefusalsTo } from './unheard-refusals.js';

/**
 * Answers the errors of a chain as `application/problem+json` (RFC 9457), and logs the reason. It goes
 * after the other links. An error that is not a {@link WebhookError} is answered with its status
 * alone: 400, 413 and 415 from a body parser, 500 for any other.
 *
 * @throws TypeError if an option is unknown, `logger` lacks a function, `events` is none, or `name` is
 * invalid
 */
export function answerErrors(
  options: AnswerErrorsOptions = {},
  ...surplus: readonly []
): ErrorMiddleware {
  requireCalled(options, 'answerErrors()');
  requireNoMore(surplus, 1, 'answerErrors({ events, logger })');
  if (options instanceof WebhookEvents) throw new TypeError('Write answerErrors({ events }).');
  requireKnownOptions(options, ANSWER_ERRORS_OPTIONS, 'answerErrors({ events, logger })');
  const logger = safeLogger(options.logger, options.name);
  const { events } = options;
  if (events !== undefined && !(events instanceof WebhookEvents)) {
    throw new TypeError(
      `"events" must be a WebhookEvents, not ${shown(events)}. A router has its own, and reports to it.`,
    );
  }
  if (events) reportsRefusalsTo(events);
  const { name = events?.platform.name } = options;
  if (name !== undefined) requireName(name, 'name');
  const onFailure = (error: unknown) => {
    logger.error(`a function in onRefused failed: ${errorLabel(error)}`);
  };
  // Express recognizes an error middleware by its four parameters.
  return (error, req: WebhookRequest, res, next) => {
    if (typeof next !== 'function') throw calledWithoutError();
    const problem = isWebhookError(error) ? error : foreignError(error);
    const line = `${problem.status} ${problem.code}: ${problem.reason}`;
    if (problem.status >= 500) logger.error(line);
    else logger.warn(line);
    if (res.headersSent) return next(error);
    answerProblem(res, problem);
    // Where its sender has gone, no end of the answer says so.
    req.webhook?.arrival?.end();
    if (!events) return;
    const { status, code, reason } = problem;
    const receivedAt = req.webhook?.receivedAt ?? new Date();
    events.reportRefusal(
      Object.freeze({ router: name!, status, code, reason, receivedAt }),
      onFailure,
    );
  };
}

export interface AnswerErrorsOptions {
  /** Whose `onRefused` functions are told of what is answered. Default: nobody's. */
  events?: WebhookEvents | undefined;
  /**
   * The name of the router, the same as for `dispatchByEvent`: in what they hear, and at the start of
   * each line of the log. Default: in what they hear, the name of the platform of `events`.
   */
  name?: string | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
}

const ANSWER_ERRORS_OPTIONS: OptionNames<AnswerErrorsOptions> = {
  logger: true,
  events: true,
  name: true,
};

/** Adapters such as koa-connect call it as `(req, res, next)`. */
function calledWithoutError(): TypeError {
  return new TypeError(
    'answerErrors() was called without an error. It works in Express and connect; elsewhere, ' +
      'use webhookRouter, which answers its own errors.',
  );
}

const CODE_BY_STATUS: ReadonlyMap<unknown, WebhookErrorCode> = new Map([
  [400, 'invalid_body'],
  [413, 'body_too_large'],
  [415, 'unsupported_media_type'],
]);

// Its message and other fields may quote the body, so only its class is logged.
function foreignError(error: unknown): WebhookError {
  const code = CODE_BY_STATUS.get(statusOf(error));
  const reason = `${errorLabel(error)} from a middleware of the app`;
  return code
    ? new WebhookError(code, 'The body could not be read.', { reason })
    : new WebhookError('internal', 'Something in this app failed.', { reason });
}

function statusOf(error: unknown): unknown {
  try {
    return (Object(error) as { status?: unknown }).status;
  } catch {
    // A proxy or a getter that throws: Express would show that error's stack.
    return undefined;
  }
}

import type { ServerResponse } from 'node:http';
import { kindOf } from '../core/error-class.js';
import { safeLogger, type Logger } from '../core/logger.js';
import type { Middleware } from './middleware.js';
import type { Platform } from '../core/platform.js';
import { OnlyAttempt } from '../core/dispatch/only-attempt.js';
import { requireTimerMs } from '../core/options/require-timer-ms.js';
import { WebhookError, isWebhookError } from '../core/webhook-error.js';
import type { ReceivedEvent } from '../core/event.js';
import type { Inbox, KeepEvent } from '../core/dispatch/inbox.js';
import { WebhookEvents } from '../core/dispatch/webhook-events.js';
import type { WebhookRequest } from '../core/receive/webhook-request.js';
import { answerReceived } from './answer-received.js';

export interface DispatchByEventOptions {
  /**
   * Milliseconds from the arrival of a request after which it is answered 200 although handlers
   * still run; with an inbox, after which it is refused if the event is not safe yet. Default:
   * the platform's `ackWithinMs`.
   */
  ackWithinMs?: number | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
  /** Keeps the event before it is answered, and calls the handlers. */
  inbox?: Inbox | undefined;
  /**
   * Tells these handlers from others in the same inbox. 1 to 64 letters, digits, `.`, `_` and `-`.
   * Default: the platform's name.
   */
  name?: string | undefined;
}

const RETRY_AFTER_SECONDS = 30;

/**
 * Runs the handlers of the event and answers: the last link of a chain before `answerErrors`. 200
 * once all of them are done, or when the acknowledge deadline has passed; then `signal` aborts, and
 * what fails later reaches `onError` and the log. A failure before it is passed on then, as a
 * {@link WebhookError} `handler_failed`.
 *
 * With an inbox it answers 200 once the event is safe, and passes on `not_stored` if that fails or
 * takes longer than the deadline.
 *
 * @throws TypeError if `ackWithinMs` is not above 0, or more than a timer can wait; if other
 * handlers have that name in the inbox; if `events` or `inbox` is something else
 */
export function dispatchByEvent<Events, Aliases>(
  events: WebhookEvents<Events, Aliases>,
  options: DispatchByEventOptions = {},
): Middleware {
  if (!(events instanceof WebhookEvents)) {
    throw new TypeError('"events" must be a WebhookEvents. A router has its own, and dispatches.');
  }
  const { ackWithinMs = events.platform.ackWithinMs } = options;
  const logger = safeLogger(options.logger);
  requireTimerMs(ackWithinMs, 'ackWithinMs');

  const { inbox, name = events.platform.name } = options;
  if (inbox !== undefined && typeof (inbox as Partial<Inbox>).attach !== 'function') {
    throw new TypeError('"inbox" must be one, such as sqliteInbox({ path }).');
  }
  const handle = inbox
    ? keepThenAnswer(inbox.attach(events, name), events.platform)
    : runThenAnswer(events, logger);

  return (req: WebhookRequest, res, next) => {
    const event = req.webhook?.event;
    if (event?.platform !== events.platform.name) return next(noEvent(events.platform.name));
    const elapsedMs = Date.now() - event.receivedAt.getTime();
    // A clock that was set back must not put the deadline off.
    const leftMs = Math.min(ackWithinMs, Math.max(0, ackWithinMs - elapsedMs));
    handle(event, res, next, leftMs);
  };
}

type Handle = (
  event: ReceivedEvent,
  res: ServerResponse,
  next: (error: unknown) => void,
  leftMs: number,
) => void;

function keepThenAnswer(keep: KeepEvent, { notStoredStatus }: Platform): Handle {
  return (event, res, next, leftMs) => {
    let isAnswered = false;
    const answer = (send: () => void) => {
      if (isAnswered) return;
      isAnswered = true;
      clearTimeout(timer);
      send();
    };
    const fail = (reason: string, cause?: unknown) =>
      answer(() => next(notStored(reason, cause, notStoredStatus)));
    const timer = setTimeout(() => fail('the inbox takes too long'), leftMs);
    new Promise<void>((resolve) => resolve(keep(event)))
      .then(
        () => answer(() => answerReceived(res)),
        (error: unknown) => {
          const reason = isWebhookError(error) ? error.reason : kindOf(error);
          fail(`the inbox failed: ${reason}`, error);
        },
      )
      .catch(next);
  };
}

function notStored(reason: string, cause: unknown, status: number): WebhookError {
  return new WebhookError('not_stored', 'The event could not be stored. Send it again.', {
    reason,
    status,
    cause,
    headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
  });
}

function runThenAnswer<Events, Aliases>(
  events: WebhookEvents<Events, Aliases>,
  logger: Logger,
): Handle {
  return (event, res, next, leftMs) => {
    const failed = (cause: unknown) => handlerFailed(labelOf(event, events), cause);
    const attempt = new OnlyAttempt((late) => {
      logger.error(`after the answer: ${failed(late).reason}`);
    });
    const timer = setTimeout(() => {
      attempt.abort(new DOMException('The acknowledge deadline has passed.', 'TimeoutError'));
    }, leftMs);
    events
      .dispatch(event, attempt)
      .then(
        () => {
          clearTimeout(timer);
          answerReceived(res);
          if (!attempt.isOver) return;
          logger.warn(`${labelOf(event, events)}: answered while handlers still run`);
        },
        (cause: unknown) => {
          clearTimeout(timer);
          next(failed(cause));
        },
      )
      .catch(next);
  };
}

function noEvent(platform: string): WebhookError {
  return new WebhookError(
    'misconfigured',
    `Put validateAgainstSchema(${platform}) before dispatchByEvent() with events of ${platform}.`,
  );
}

function labelOf({ name, id }: ReceivedEvent, { platform }: WebhookEvents): string {
  return `${platform.loggableName(name)} ${id}`;
}

function handlerFailed(label: string, cause: unknown): WebhookError {
  const kinds = cause instanceof AggregateError ? cause.errors.map(kindOf) : [kindOf(cause)];
  return new WebhookError('handler_failed', 'A handler failed.', {
    reason: `${label}: ${kinds.join(', ')}. onError gets what was thrown`,
    cause,
  });
}

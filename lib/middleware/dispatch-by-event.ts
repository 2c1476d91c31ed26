import { kindOf } from '../core/kind-of.js';
import { safeLogger, type Logger } from '../core/logger.js';
import type { Middleware } from '../core/middleware.js';
import { WebhookError } from '../core/webhook-error.js';
import type { ReceivedEvent } from '../core/webhook-event.js';
import type { WebhookEvents } from '../core/webhook-events.js';
import type { WebhookRequest } from '../core/webhook-request.js';
import { answerReceived } from '../http/answer.js';

export interface DispatchByEventOptions {
  /**
   * Milliseconds from the arrival of a request after which it is answered 200 although handlers
   * still run. Default: the platform's `ackWithinMs`.
   */
  ackWithinMs?: number | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
}

/** The longest that Node's timers can wait: beyond it they fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs the handlers of the event and answers: the last link of a chain before `answerErrors`. 200
 * once all of them are done, or when the acknowledge deadline has passed; then `signal` aborts, and
 * what fails later reaches `onError` and the log. A failure before it is passed on, as a
 * {@link WebhookError} `handler_failed`.
 *
 * @throws TypeError if `ackWithinMs` is not above 0, or more than a timer can wait
 */
export function dispatchByEvent<Events, Aliases>(
  events: WebhookEvents<Events, Aliases>,
  options: DispatchByEventOptions = {},
): Middleware {
  const { ackWithinMs = events.platform.ackWithinMs } = options;
  const logger = safeLogger(options.logger);
  if (!(ackWithinMs > 0 && ackWithinMs <= LONGEST_TIMER_MS)) {
    throw new TypeError(`"ackWithinMs" must be above 0 and at most ${LONGEST_TIMER_MS}.`);
  }

  return (req: WebhookRequest, res, next) => {
    const event = req.webhook?.event;
    if (event?.platform !== events.platform.name) return next(noEvent(events.platform.name));
    const deadline = new AbortController();
    const elapsedMs = Date.now() - event.receivedAt.getTime();
    const timer = setTimeout(
      () => {
        answerReceived(res);
        deadline.abort(new DOMException('The acknowledge deadline has passed.', 'TimeoutError'));
        logger.warn(`${labelOf(event, events)}: answered while handlers still run`);
      },
      // A clock that was set back must not put the deadline off.
      Math.min(ackWithinMs, Math.max(0, ackWithinMs - elapsedMs)),
    );
    events
      .dispatch(event, { attempt: 1, signal: deadline.signal })
      .then(
        () => answerReceived(res),
        (cause: unknown) => {
          const error = handlerFailed(labelOf(event, events), cause);
          if (deadline.signal.aborted) logger.error(`after the answer: ${error.reason}`);
          else next(error);
        },
      )
      .catch(next)
      .finally(() => clearTimeout(timer));
  };
}

function noEvent(platform: string): WebhookError {
  return new WebhookError(
    'misconfigured',
    `Put validateAgainstSchema(${platform}) before dispatchByEvent() with events of ${platform}.`,
  );
}

/** A name that no schema knows is the sender's own text, and stays out of the log. */
function labelOf({ name, id }: ReceivedEvent, { platform }: WebhookEvents): string {
  return `${platform.canonicalName(name) ?? 'unknown event'} ${id}`;
}

function handlerFailed(label: string, cause: unknown): WebhookError {
  const kinds = cause instanceof AggregateError ? cause.errors.map(kindOf) : [kindOf(cause)];
  return new WebhookError('handler_failed', 'A handler failed.', {
    reason: `${label}: ${kinds.join(', ')}. onError gets what was thrown`,
    cause,
  });
}

import { Deadline } from '../core/dispatch/deadline.js';
import type { WebhookEvents } from '../core/dispatch/webhook-events.js';
import { errorLabel } from '../core/error-class.js';
import type { ReceivedEvent } from '../core/event.js';
import type { Logger } from '../core/logger.js';
import { WebhookError } from '../core/webhook-error.js';
import { answerReceived, type AnswerEvent } from './answer.js';

/** Without an inbox: runs the handlers, and answers when they are done or the time is up. */
export function answerWhenHandled<Events, Aliases>(
  events: WebhookEvents<Events, Aliases>,
  logger: Logger,
): AnswerEvent {
  return (event, leftMs, res, next) => {
    const onLateFailure = (cause: AggregateError) => {
      logger.error(`after the answer: ${handlerFailed(event, events, cause).reason}`);
    };
    const deadline = new Deadline();
    let isDone = false;
    let timer: NodeJS.Timeout | undefined;
    events.start(event, { attempt: 1, deadline, onLateFailure }, (cause) => {
      isDone = true;
      clearTimeout(timer);
      if (cause) return next(handlerFailed(event, events, cause));
      answerReceived(res);
      if (!deadline.hasPassed) return;
      logger.warn(`${labelOf(event, events)}: answered while handlers still run`);
    });
    // Most handlers that return a promise have ended by then, and a timer costs more than they do.
    queueMicrotask(() => {
      if (isDone) return;
      timer = setTimeout(() => {
        deadline.pass(new DOMException('The acknowledge deadline has passed.', 'TimeoutError'));
      }, leftMs());
    });
  };
}

function handlerFailed(event: ReceivedEvent, events: WebhookEvents, cause: unknown): WebhookError {
  const classes =
    cause instanceof AggregateError ? cause.errors.map(errorLabel) : [errorLabel(cause)];
  return new WebhookError('handler_failed', 'A handler failed.', {
    reason: `${labelOf(event, events)}: ${classes.join(', ')}. onError gets what was thrown`,
    cause,
  });
}

function labelOf({ name, id }: ReceivedEvent, { platform }: WebhookEvents): string {
  return `${platform.loggableName(name)} ${id}`;
}

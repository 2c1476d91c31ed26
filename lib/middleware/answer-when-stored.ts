import type { KeepEvent } from '../core/dispatch/inbox.js';
import { errorLabel } from '../core/error-class.js';
import type { Platform } from '../core/platform.js';
import { isWebhookError, WebhookError } from '../core/webhook-error.js';
import { answerReceived, type AnswerEvent } from './answer.js';

const RETRY_AFTER_SECONDS = 30;

/** With an inbox: answers when the event is safe, or refuses it if that takes too long. */
export function answerWhenStored(keep: KeepEvent, { notStoredStatus }: Platform): AnswerEvent {
  return (event, leftMs, res, next) => {
    let isAnswered = false;
    const answer = (send: () => void) => {
      if (isAnswered) return;
      isAnswered = true;
      clearTimeout(timer);
      send();
    };
    const fail = (reason: string, cause?: unknown) =>
      answer(() => next(notStored(reason, cause, notStoredStatus)));
    const timer = setTimeout(() => fail('the inbox takes too long'), leftMs());
    new Promise<void>((resolve) => resolve(keep(event)))
      .then(
        () => answer(() => answerReceived(res)),
        (error: unknown) => {
          const reason = isWebhookError(error) ? error.reason : errorLabel(error);
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

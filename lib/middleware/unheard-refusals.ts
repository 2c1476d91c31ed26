import type { WebhookEvents } from '../core/dispatch/webhook-events.js';
import type { Logger } from '../core/logger.js';

/** The events whose `onRefused` functions an `answerErrors` calls. */
const heard = new WeakSet<WebhookEvents>();

/** Says that an `answerErrors` reports refusals to these events. */
export function reportsRefusalsTo(events: WebhookEvents): void {
  heard.add(events);
}

/**
 * For a chain by hand, where `onRefused` needs `answerErrors({ events })`: without that, nobody would
 * ever hear of a refusal.
 *
 * @returns a function for each event. The first time, it warns if there are `onRefused` functions and
 * no `answerErrors` reports to them
 */
export function refusalWarning(events: WebhookEvents, logger: Logger): () => void {
  let isWarned = false;
  return () => {
    if (isWarned || !events.listensToRefusals || heard.has(events)) return;
    isWarned = true;
    logger.warn(
      'no onRefused function will be called: end the chain with answerErrors({ events }), ' +
        'with the events that dispatchByEvent has',
    );
  };
}

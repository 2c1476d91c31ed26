import type { Delivery, WebhookRequest } from '../core/delivery.js';
import { requireNoneOfInbox, type Inbox } from '../core/dispatch/inbox.js';
import { WebhookEvents } from '../core/dispatch/webhook-events.js';
import { safeLogger, type Logger } from '../core/logger.js';
import {
  requireKnownOptions,
  requireName,
  requireNoMore,
  requireTimerMs,
  shown,
  type OptionNames,
} from '../core/options.js';
import { WebhookError } from '../core/webhook-error.js';
import { answerWhenHandled } from './answer-when-handled.js';
import { answerWhenStored } from './answer-when-stored.js';
import { requireCalled, type Middleware } from './link.js';
import { refusalWarning } from './unheard-refusals.js';

/** What an event that waits for an earlier one leaves of its time to store it. */
const STORE_MS = 1000;

/**
 * Runs the handlers of the event and answers: the last link of a chain before `answerErrors`. Answers
 * 200 once all of them are done, or at the acknowledge deadline. At the deadline `signal` aborts, and
 * later failures reach `onError` and the log. A failure before the deadline is passed on as a
 * {@link WebhookError} `handler_failed`.
 *
 * With an inbox it stores events in the order in which their bodies arrived, however long a function
 * takes to find the secret or the tenant of one. It answers 200 once the event is safe, and passes
 * on `not_stored` if storing it fails or takes longer than the deadline.
 *
 * @throws TypeError if an option is unknown; if `ackWithinMs` is not above 0 or is more than a timer
 * can wait; if `name` is invalid, or other handlers have that name in the inbox; if `events` or
 * `inbox` is not one
 * @throws Error if the inbox is closed
 */
export function dispatchByEvent<Events, Aliases>(
  events: WebhookEvents<Events, Aliases>,
  options: DispatchByEventOptions = {},
  ...surplus: readonly []
): Middleware {
  requireCalled(events, 'dispatchByEvent(events)');
  if (!(events instanceof WebhookEvents)) {
    throw new TypeError(
      `"events" must be a WebhookEvents, not ${shown(events)}. A router has its own, and dispatches.`,
    );
  }
  requireNoMore(surplus, 2, 'dispatchByEvent(events, { inbox })');
  requireNoneOfInbox(options, DISPATCH_OPTIONS);
  requireKnownOptions(options, DISPATCH_OPTIONS, 'dispatchByEvent(events, { inbox })');
  const { platform } = events;
  const { ackWithinMs = platform.ackWithinMs, inbox, name = platform.name } = options;
  const logger = safeLogger(options.logger, options.name);
  requireTimerMs(ackWithinMs, 'ackWithinMs');
  requireName(name, 'name');
  if (inbox !== undefined && typeof (Object(inbox) as Partial<Inbox>).attach !== 'function') {
    throw new TypeError(
      `"inbox" must be an inbox, for example sqliteInbox({ path }), not ${shown(inbox)}.`,
    );
  }
  const warnIfUnheard = refusalWarning(events, logger);
  const answer = inbox
    ? answerWhenStored(inbox.attach(events, name), platform)
    : answerWhenHandled(events, logger);

  return (req: WebhookRequest, res, next) => {
    const { event, arrival } = Object(req.webhook) as Partial<Delivery>;
    if (event?.platform !== platform.name) return next(noEvent(platform.name));
    warnIfUnheard();
    const arrivedAt = arrival?.bodyAt ?? performance.now();
    const leftMs = () => Math.max(0, ackWithinMs - (performance.now() - arrivedAt));
    const dispatch = () => {
      answer(event, leftMs, res, next);
      arrival?.leave();
    };
    if (!inbox || !arrival || arrival.isFirst) return dispatch();
    arrival
      .first(leftMs() - STORE_MS)
      .then((isFirst) => {
        if (!isFirst) logger.warn(`${event.id} is stored before an event that arrived earlier`);
        dispatch();
      })
      .catch(next);
  };
}

export interface DispatchByEventOptions {
  /**
   * Milliseconds from the arrival of a request after which it is answered 200 even if handlers still
   * run; with an inbox, refused if the event is not safe yet. Default: the platform's `ackWithinMs`.
   */
  ackWithinMs?: number | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
  /**
   * Stores every event before the vendor is answered, and calls the handlers until they succeed:
   * from `conversation-webhooks/inbox/sqlite` or `conversation-webhooks/inbox/pg-boss`.
   */
  inbox?: Inbox | undefined;
  /**
   * Identifies these handlers among the others that share the inbox. It is stored with each event, so
   * it must stay the same. 1 to 64 letters, digits, `.`, `_` and `-`. Default: the platform's name.
   */
  name?: string | undefined;
}

export const DISPATCH_OPTIONS: OptionNames<DispatchByEventOptions> = {
  ackWithinMs: true,
  logger: true,
  inbox: true,
  name: true,
};

function noEvent(platform: string): WebhookError {
  return new WebhookError(
    'misconfigured',
    `Put validateAgainstSchema(${platform}) before dispatchByEvent() with events of ${platform}.`,
  );
}

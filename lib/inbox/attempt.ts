import { Deadline } from '../core/dispatch/deadline.js';
import type { HandlerFailure } from '../core/dispatch/run-handlers.js';
import { isUnrecoverable } from '../core/dispatch/unrecoverable-error.js';
import type { WebhookEvents } from '../core/dispatch/webhook-events.js';
import type { ReceivedEvent } from '../core/event.js';
import { isMismatch } from '../core/mismatch.js';
import { revalidateEvent } from '../core/receive/receive-event.js';
import { attemptFailure, type Thrown } from './failures.js';
import type { InboxSettings } from './inbox-options.js';
import { retryDelay } from './retry-delay.js';
import type { Claim, Outcome } from './store.js';

/** How long to wait, after a signal has aborted, for a handler that ignores it. */
export const AFTER_ABORT_MS = 1000;
const MOST_FAILURES = 20;
const PROCESS_ENDED = new Error('The process ended before the attempt did.');

/** One attempt to handle an event: runs the handlers that have not succeeded yet. */
export class Attempt {
  readonly #claim: Claim;
  readonly #events: WebhookEvents;
  readonly #settings: InboxSettings;
  readonly #controller = new AbortController();
  /** Stops waiting for handlers that ignore their signal: they must not block the conversation. */
  readonly #givenUp = new Deadline();
  readonly #done: Set<string>;
  #giveUpTimer: NodeJS.Timeout | undefined;

  constructor(claim: Claim, events: WebhookEvents, settings: InboxSettings) {
    this.#claim = claim;
    this.#events = events;
    this.#settings = settings;
    this.#done = new Set(claim.entry.handlers);
  }

  async run(): Promise<AttemptEnd> {
    const { entry } = this.#claim;
    if (this.#wasCutShort()) return this.#cutShort();
    // Validate again: the schemas may have changed since the event was stored.
    const event = revalidateEvent(this.#events.platform, entry.event);
    if (isMismatch(event)) {
      return { outcome: { status: 'quarantined', mismatches: event.mismatches } };
    }
    const handlers: HandlerFailure[] = [];
    try {
      await this.#dispatch(event, handlers);
      return { outcome: { status: 'handled', handlers: [...this.#done] } };
    } catch (error) {
      if (!(this.#signal.reason instanceof CutShort)) return this.#failed({ error, handlers });
      if (this.#givenUp.hasPassed) return { outcome: { status: 'unfinished' } };
      return { outcome: { status: 'released', handlers: [...this.#done] } };
    }
  }

  /**
   * Aborts the handlers, but waits for them however long they take: this process could otherwise
   * claim the event again while they still run.
   */
  loseLease(): void {
    this.#controller.abort(new CutShort('The lease of the event was lost.'));
  }

  /** Aborts the handlers, and waits only `AFTER_ABORT_MS` longer. */
  close(): void {
    this.#controller.abort(new CutShort('The inbox is being closed.'));
    this.#giveUpSoon();
  }

  get #signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * True if the attempt before was never recorded, and this is not the first time to try again. An
   * event that crashes the process also interrupts those running with it. Retried at different
   * times, those succeed, and the one that crashes it runs out of attempts.
   */
  #wasCutShort(): boolean {
    const { attempts, failures } = this.#claim.entry;
    const isRecorded = attempts === 1 || failures.at(-1)?.attempt === attempts - 1;
    return !isRecorded && (attempts > 2 || attempts > this.#settings.retry.attempts);
  }

  /** Not fatal the first time: the process may have ended for any reason. */
  #cutShort(): AttemptEnd {
    const wasBefore = this.#claim.entry.failures.some(({ errors }) =>
      errors.includes(String(PROCESS_ENDED)),
    );
    return this.#failed({ error: PROCESS_ENDED, handlers: [] }, wasBefore);
  }

  async #dispatch(event: ReceivedEvent, failures: HandlerFailure[]): Promise<void> {
    const { entry, outdated } = this.#claim;
    const timer = setTimeout(() => {
      this.#controller.abort(new DOMException('The attempt took too long.', 'TimeoutError'));
      this.#giveUpSoon();
    }, this.#settings.attemptTimeoutMs);
    try {
      await this.#events.dispatch(event, {
        attempt: entry.attempts,
        outdated,
        done: this.#done,
        failures,
        signal: this.#signal,
        deadline: this.#givenUp,
      });
    } finally {
      clearTimeout(timer);
      clearTimeout(this.#giveUpTimer);
    }
  }

  #giveUpSoon(): void {
    this.#giveUpTimer ??= setTimeout(() => {
      this.#givenUp.pass(this.#signal.reason as Error);
    }, AFTER_ABORT_MS);
  }

  #failed(thrown: Thrown, mayBeLast = true): AttemptEnd {
    const { retry } = this.#settings;
    const { attempts, failures: earlier } = this.#claim.entry;
    const handlers = [...this.#done];
    const failures = [...earlier, attemptFailure(attempts, thrown)].slice(-MOST_FAILURES);
    const isLast = mayBeLast && attempts >= retry.attempts;
    const outcome: Outcome =
      isLast || thrown.handlers.some(({ error }) => isUnrecoverable(error))
        ? { status: 'dead', handlers, failures }
        : { status: 'pending', handlers, failures, retryInMs: retryDelay(retry, attempts) };
    return { outcome, thrown };
  }
}

/** How an attempt ended. */
export interface AttemptEnd<Ended = Outcome | Unfinished> {
  readonly outcome: Ended;
  /** What it failed with, if it failed. */
  readonly thrown?: Thrown | undefined;
}

/**
 * The inbox closes while handlers ignore their signal and still run: nothing is recorded. Once the
 * store is closed, another process may handle the event.
 */
export interface Unfinished {
  readonly status: 'unfinished';
}

/** Abort reason when the attempt is interrupted rather than failed. */
class CutShort extends Error {
  override readonly name = 'AbortError';
}

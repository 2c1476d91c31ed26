import type { ReceivedEvent } from '../core/event.js';

/** An event in an inbox, as `list` and `get` return it. */
export interface StoredEvent {
  /** A UUID, unique in the inbox: what `get`, `replay` and `discard` take. */
  readonly id: string;
  /** Name of the router that received it. */
  readonly router: string;
  readonly status: InboxStatus;
  /** The event as received. In quarantine, with the mismatches found when it was put there. */
  readonly event: ReceivedEvent;
  /** How many attempts were made since the event arrived or was replayed. */
  readonly attempts: number;
  /** How many more times the same delivery arrived. */
  readonly duplicates: number;
  /** The latest failed attempts, oldest first. At most 20. */
  readonly failures: readonly AttemptFailure[];
  /** The handlers that have succeeded. A retry skips them. */
  readonly handlers: readonly string[];
  /** When it was handled, became a dead letter or was quarantined. `undefined` while pending. */
  readonly finishedAt: Date | undefined;
}

/**
 * The state of an event in the inbox:
 *
 * - `pending`: waiting to be handled or retried, or being handled
 * - `handled`: every handler has succeeded
 * - `dead`: a dead letter, because all attempts failed
 * - `quarantined`: a mismatch, because it lacks the shape that handlers rely on
 */
export type InboxStatus = 'pending' | 'handled' | 'dead' | 'quarantined';

/** A failed attempt. */
export interface AttemptFailure {
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  readonly at: Date;
  /** Class and message of everything that was thrown. */
  readonly errors: readonly string[];
  /** The handlers that failed. None if the attempt failed before it reached them. */
  readonly handlers: readonly FailedHandler[];
}

/** A handler that failed, and with what. */
export interface FailedHandler {
  /** Its name: the `name` option of `on`, or one made of its place. */
  readonly name: string;
  /** Class of what it threw. It contains nothing of the event, so it is safe to log. */
  readonly errorClass: string;
  /** What it threw, as text, at most 1,000 characters. It may quote the payload. */
  readonly message: string;
}

/** Selects the events that match every given field. */
export interface EventFilter {
  status?: InboxStatus | undefined;
  /** Name of the router. */
  router?: string | undefined;
  /** Name of the platform. */
  platform?: string | undefined;
  /** Name of the event. */
  event?: string | undefined;
  /** Received at this time or later. */
  since?: Date | undefined;
  /** Received before this time, so that one period's `until` is the next one's `since`. */
  until?: Date | undefined;
  /** What the router's `tenant` option returned. */
  tenant?: string | undefined;
  /**
   * The `event.conversationKey`. Finds no event that version 0.1.0 stored, which kept no such key.
   */
  conversation?: string | undefined;
}

/** What `inbox.list` takes. */
export interface ListOptions extends EventFilter {
  /** Number of events in a page. Default 50. More than 500 counts as 500. */
  limit?: number | undefined;
  /** The `cursor` of the previous page. */
  cursor?: string | undefined;
}

/** What `inbox.list` returns. */
export interface EventPage {
  /** Newest first. */
  readonly events: readonly StoredEvent[];
  /** Pass it to `list` for the next page. `undefined` on the last page. */
  readonly cursor: string | undefined;
}

/** What `inbox.stats` returns. */
export interface InboxStats {
  /** Number of events waiting or running: the same as `byStatus.pending`. */
  readonly depth: number;
  /** Milliseconds since the oldest of them was received. `undefined` if there is none. */
  readonly oldestAgeMs: number | undefined;
  readonly byStatus: Readonly<Record<InboxStatus, number>>;
}

import type { ReceivedEvent } from '../core/event.js';

/**
 * Where an event is in its life in the inbox:
 *
 * - `pending`: waits, runs, or waits to be tried again
 * - `handled`: every handler has succeeded
 * - `dead`: a dead letter: all attempts have failed
 * - `quarantined`: a mismatch: it lacks the shape that handlers rely on
 */
export type InboxStatus = 'pending' | 'handled' | 'dead' | 'quarantined';

/** An attempt that failed. */
export interface AttemptFailure {
  readonly attempt: number;
  readonly at: Date;
  /** What each handler threw, as class and message. */
  readonly errors: readonly string[];
  /** The class alone, which holds nothing of the event: fit for a log. */
  readonly kinds: readonly string[];
}

/** An event as an inbox keeps it. */
export interface StoredEvent {
  /** What `get`, `replay` and `discard` take: a UUID, unique in the inbox. */
  readonly id: string;
  /** Name of the router that received it. */
  readonly router: string;
  readonly status: InboxStatus;
  /** As it was received; in quarantine, with the mismatches of when it was put there. */
  readonly event: ReceivedEvent;
  /** How often it was tried, since it came or was replayed. */
  readonly attempts: number;
  /** How often the same delivery came again. */
  readonly duplicates: number;
  /** What the latest attempts failed with, the oldest first; at most 20. */
  readonly failures: readonly AttemptFailure[];
  /** The handlers that have succeeded: a retry skips them. */
  readonly handlers: readonly string[];
  /** When it was handled, died, or was put into quarantine. */
  readonly finishedAt: Date | undefined;
}

/** Which events: those that match all that is given. */
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
}

export interface ListOptions extends EventFilter {
  /** At most this many. Default 50, and never more than 500. */
  limit?: number | undefined;
  /** From a page before, for the next one. */
  cursor?: string | undefined;
}

export interface EventPage {
  /** The newest first. */
  readonly events: readonly StoredEvent[];
  /** For the next page, if there are more events. */
  readonly cursor: string | undefined;
}

export interface InboxStats {
  /** How many events wait or run: as many as are `pending`. */
  readonly depth: number;
  /** Milliseconds since the oldest of them was received; `undefined` if there is none. */
  readonly oldestAgeMs: number | undefined;
  readonly byStatus: Readonly<Record<InboxStatus, number>>;
}

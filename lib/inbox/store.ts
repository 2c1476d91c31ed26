import type { Mismatch } from '../core/mismatch.js';
import type { ReceivedEvent } from '../core/event.js';
import type {
  AttemptFailure,
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  StoredEvent,
} from './stored-event.js';

/** An event on its way into the store. */
export interface NewEntry {
  /** UUID made of what makes the event unique: the same for every copy of one delivery. */
  readonly id: string;
  readonly router: string;
  readonly status: 'pending' | 'quarantined';
  readonly event: ReceivedEvent;
  /** Entries of the same key are handled one at a time, in order of arrival. */
  readonly orderKey: string | undefined;
  /** The thing whose state the event tells, among all of the store. */
  readonly entity: string | undefined;
  /** How new that state is: larger is newer. */
  readonly version: number | undefined;
}

/** An entry that this process may handle, and no other, until its lease ends. */
export interface Claim {
  readonly entry: StoredEvent;
  readonly outdated: boolean;
  /** Opaque. Tells this claim from a later one of the same entry. */
  readonly token: string;
}

/** How an attempt ended. */
export type Outcome =
  | { readonly status: 'handled'; readonly handlers: readonly string[] }
  | {
      readonly status: 'pending';
      readonly handlers: readonly string[];
      /** All that are to be kept, the oldest first. */
      readonly failures: readonly AttemptFailure[];
      /** Milliseconds from now. */
      readonly retryInMs: number;
    }
  | {
      readonly status: 'dead';
      readonly handlers: readonly string[];
      readonly failures: readonly AttemptFailure[];
    }
  | { readonly status: 'quarantined'; readonly mismatches: readonly Mismatch[] }
  /** It was cut short, which is no fault of the event's: due at once, and the attempt not counted. */
  | { readonly status: 'released'; readonly handlers: readonly string[] };

/** Which entries to replay. */
export interface ReplayFilter extends EventFilter {
  readonly id?: string | undefined;
  /** Entries in any of these. */
  readonly statuses: readonly InboxStatus[];
}

/** Which entries to list. */
export interface ListFilter extends EventFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * Where an inbox keeps its events: what it asks of a database. A rejected promise means that
 * nothing is known to be safe, and the message of its error is fit for a log; the store itself
 * recovers as soon as its database does.
 */
export interface Store {
  /** Fulfilled once the entry is on disk, `duplicate` if its id was there, which is then counted. */
  insert(entry: NewEntry): Promise<'stored' | 'duplicate'>;
  /**
   * Takes up to `limit` entries of these routers that are due, those of the first router first: of
   * those with the same order key only the oldest that waits, and none while one of them is claimed
   * or is to be tried again.
   */
  claim(routers: readonly string[], limit: number): Promise<readonly Claim[]>;
  /** Renews the leases of claims. Resolves to those that are lost. */
  extend(claims: readonly Claim[]): Promise<readonly Claim[]>;
  /** Records how an attempt ended. False, and nothing is recorded, if the claim is lost. */
  settle(claim: Claim, outcome: Outcome): Promise<boolean>;
  /** @throws TypeError if the cursor is not from a page before */
  list(filter: ListFilter): Promise<EventPage>;
  get(id: string): Promise<StoredEvent | undefined>;
  /**
   * Makes entries wait to be handled again, with all their attempts; those that wait for their next
   * attempt are due at once, with those that are left to them. One that is claimed stays as it is.
   *
   * @returns how many
   */
  replay(filter: ReplayFilter): Promise<number>;
  /** Deletes an entry that is not claimed. False if there is none. */
  discard(id: string): Promise<boolean>;
  stats(): Promise<InboxStats>;
  /** Deletes what was handled longer ago than the retention, unless the database itself does. */
  prune(): Promise<void>;
  /** Commits what is under way and lets go of the database. */
  close(): Promise<void>;
}

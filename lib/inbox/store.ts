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

/**
 * Where an inbox keeps its events: what it needs from a database. A rejected promise means that the
 * change may not have been stored. The error's message is safe to log. A store recovers by itself
 * as soon as its database does.
 */
export interface Store {
  /**
   * Resolves to `stored` once the entry is on disk. If the store already has that id, counts the
   * copy and resolves to `duplicate`.
   */
  insert(entry: NewEntry): Promise<'stored' | 'duplicate'>;
  /**
   * Claims up to `limit` due entries of these routers, the first router's first. Of the entries
   * with one order key it claims only the oldest that waits, and none while another of them is
   * claimed or waits to be retried.
   */
  claim(routers: readonly string[], limit: number): Promise<readonly Claim[]>;
  /** Renews the leases of claims. Resolves to the claims that are lost. */
  extend(claims: readonly Claim[]): Promise<readonly Claim[]>;
  /** Records how an attempt ended. If the claim is lost, records nothing and resolves to false. */
  settle(claim: Claim, outcome: Outcome): Promise<boolean>;
  /** @throws TypeError if the cursor did not come from an earlier page */
  list(filter: ListFilter): Promise<EventPage>;
  get(id: string): Promise<StoredEvent | undefined>;
  /**
   * Queues finished entries to be handled again, with a full set of attempts. Entries that wait for
   * their next attempt become due at once, with the attempts they have left. Claimed entries stay
   * as they are.
   *
   * @returns how many entries were changed
   */
  replay(filter: ReplayFilter): Promise<number>;
  /** Deletes an entry. False if there is none with that id, or it is claimed. */
  discard(id: string): Promise<boolean>;
  stats(): Promise<InboxStats>;
  /** Deletes entries handled before the retention period, unless the database does so itself. */
  prune(): Promise<void>;
  /** Commits pending changes and closes the database. */
  close(): Promise<void>;
}

/** An event to be stored. */
export interface NewEntry {
  /** UUID derived from what makes the event unique: all copies of a delivery share it. */
  readonly id: string;
  readonly router: string;
  readonly status: 'pending' | 'quarantined';
  readonly event: ReceivedEvent;
  /** Entries with the same key are handled one at a time, in order of arrival. */
  readonly orderKey: string | undefined;
  /** The thing whose state the event shows, unique in the whole store. */
  readonly entity: string | undefined;
  /** How recent that state is: larger is newer. */
  readonly version: number | undefined;
}

/** An entry that only this process may handle, until its lease ends. */
export interface Claim {
  readonly entry: StoredEvent;
  /** Whether a newer state of the same entity was handled before. */
  readonly outdated: boolean;
  /** Opaque. Distinguishes this claim from later claims of the same entry. */
  readonly token: string;
}

/** How an attempt ended. */
export type Outcome =
  | { readonly status: 'handled'; readonly handlers: readonly string[] }
  | {
      readonly status: 'pending';
      readonly handlers: readonly string[];
      /** All failures to keep, oldest first. */
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
  /** Interrupted, through no fault of the event: due at once, and the attempt is not counted. */
  | { readonly status: 'released'; readonly handlers: readonly string[] };

/** Which entries to replay. */
export interface ReplayFilter extends EventFilter {
  readonly id?: string | undefined;
  /** Entries with any of these statuses. */
  readonly statuses: readonly InboxStatus[];
}

/** Which entries to list. */
export interface ListFilter extends EventFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

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
   * Claims due entries. Of the entries with one order key it claims only the first in order of
   * arrival, and none while another of them is claimed or waits for its next attempt. An entry that
   * has failed leaves this order once `orderPatienceMs` has passed since the end of its first
   * failed attempt: from then on it holds back no other, and no other holds it back.
   */
  claim(request: ClaimRequest): Promise<readonly Claim[]>;
  /** Renews the leases of claims. Resolves to the claims that are lost. */
  extend(claims: readonly Claim[]): Promise<readonly Claim[]>;
  /**
   * Marks this process as alive and serving these routers, and frees what others held: the entries
   * of processes that have ended, and those whose leases have. Called at the start, and about every
   * second.
   *
   * @returns how many entries it freed
   */
  takeOver(routers: readonly string[]): Promise<number>;
  /** The routers that have pending entries, and that no living process serves. */
  unserved(): Promise<readonly UnservedRouter[]>;
  /** Records how an attempt ended. If the claim is lost, records nothing and resolves to false. */
  settle(claim: Claim, outcome: Outcome): Promise<boolean>;
  /** How many pending entries wait behind an entry, because they have its order key. */
  countBehind(id: string): Promise<number>;
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

/** What to claim. */
export interface ClaimRequest {
  /** The entries of the first router come first. */
  readonly routers: readonly string[];
  /** The most entries to claim. */
  readonly limit: number;
  /** The most of them that were tried before. Those come first. */
  readonly retries: number;
  /**
   * Whether to look at all waiting entries before it claims none, however long that takes. Otherwise
   * it may miss due ones behind very many that are blocked.
   */
  readonly isThorough?: boolean | undefined;
}

/** A router whose entries nobody handles. */
export interface UnservedRouter {
  readonly router: string;
  readonly pending: number;
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

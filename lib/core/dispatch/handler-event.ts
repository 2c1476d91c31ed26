import type { ReceivedEvent, Verification, WebhookEvent } from '../event.js';
import type { Mismatch } from '../mismatch.js';
import { Deadline } from './deadline.js';

/**
 * The event that one handler receives. Each handler has its own, because a `Date` cannot be frozen.
 * Its `signal` is made when a handler looks at it.
 */
export class HandlerEvent implements WebhookEvent {
  declare readonly id: string;
  declare readonly platform: string;
  declare readonly name: string;
  declare readonly payload: unknown;
  declare readonly receivedAt: Date;
  declare readonly verification: Verification;
  declare readonly mismatches: readonly Mismatch[];
  declare readonly tenant: string | undefined;
  declare readonly conversationKey: string | undefined;
  declare readonly attempt: number;
  declare readonly signal: AbortSignal;
  declare readonly outdated: boolean;
  readonly #attempt: Attempt;

  constructor(received: ReceivedEvent, attempt: Attempt) {
    this.id = received.id;
    this.platform = received.platform;
    this.name = received.name;
    this.payload = received.payload;
    this.receivedAt = new Date(received.receivedAt);
    this.verification = received.verification;
    this.mismatches = received.mismatches;
    this.tenant = received.tenant;
    this.conversationKey = received.conversationKey;
    this.attempt = attempt.attempt;
    this.outdated = attempt.outdated ?? false;
    this.#attempt = attempt;
    // An own property like the others, so that a copy of the event has it too.
    Object.defineProperty(this, 'signal', HandlerEvent.#signal);
    Object.freeze(this);
  }

  // One descriptor for all: V8 gives each object with a getter of its own a hidden class of its own.
  static readonly #signal: PropertyDescriptor & ThisType<HandlerEvent> = {
    enumerable: true,
    get() {
      return signalOf(this.#attempt);
    },
  };
}

/** What handlers learn about the attempt they run in. */
export interface Attempt {
  /** 1 for the first. */
  readonly attempt: number;
  /** What handlers find in `event.signal`. Default: the deadline's. */
  readonly signal?: AbortSignal | undefined;
  /** When to stop waiting for handlers. Default: when all have ended. */
  readonly deadline?: Deadline | undefined;
  /** See {@link WebhookEvent}. Default `false`. */
  readonly outdated?: boolean | undefined;
}

export function signalOf({ signal, deadline }: Attempt): AbortSignal {
  // Without either it never aborts.
  return signal ?? (deadline ?? new Deadline()).signal;
}

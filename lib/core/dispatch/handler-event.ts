import type { DispatchOptions } from './dispatch-options.js';
import type { Mismatch } from '../mismatch.js';
import type { ReceivedEvent, Verification, WebhookEvent } from '../event.js';

/**
 * What a handler receives. A `Date` cannot be frozen, so each handler has its own. To make an
 * `AbortSignal` takes Node longer than to check a payload, so it is made when a handler looks at it.
 */
export class HandedOver implements WebhookEvent {
  declare readonly id: string;
  declare readonly platform: string;
  declare readonly name: string;
  declare readonly payload: unknown;
  declare readonly receivedAt: Date;
  declare readonly verification: Verification;
  declare readonly mismatches: readonly Mismatch[];
  declare readonly tenant: string | undefined;
  declare readonly attempt: number;
  declare readonly signal: AbortSignal;
  declare readonly outdated: boolean;
  readonly #options: DispatchOptions;

  constructor(received: ReceivedEvent, options: DispatchOptions) {
    this.id = received.id;
    this.platform = received.platform;
    this.name = received.name;
    this.payload = received.payload;
    this.receivedAt = new Date(received.receivedAt);
    this.verification = received.verification;
    this.mismatches = received.mismatches;
    this.tenant = received.tenant;
    this.attempt = options.attempt;
    this.outdated = options.outdated ?? false;
    this.#options = options;
    // Its own, as the others are: a copy of the event has it too.
    Object.defineProperty(this, 'signal', HandedOver.#signal);
    Object.freeze(this);
  }

  // One for all, since V8 gives each object with a getter of its own a shape of its own.
  static readonly #signal: PropertyDescriptor & ThisType<HandedOver> = {
    enumerable: true,
    get() {
      return this.#options.signal;
    },
  };
}

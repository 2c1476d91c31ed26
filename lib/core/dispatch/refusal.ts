import type { WebhookErrorCode } from '../webhook-error.js';

/** A request that was turned away, or whose event could not be stored. It holds no payload value. */
export interface Refusal {
  /** Name of the router: the platform's, unless it has one of its own. */
  readonly router: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** For example `unverified`. */
  readonly code: WebhookErrorCode;
  /** Why, as the log has it. It may change; `code` will not. */
  readonly reason: string;
  /** When the request arrived: with its body, if that was read, or else when it was refused. */
  readonly receivedAt: Date;
}

/** A function of yours that hears of refusals. */
export type RefusalHandler = (refusal: Refusal) => unknown;

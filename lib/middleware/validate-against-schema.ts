import type { Middleware } from './middleware.js';
import { safeLogger, type Logger } from '../core/logger.js';
import { printable } from '../core/printable.js';
import { isMismatch } from '../core/mismatch.js';
import type { Platform } from '../core/platform.js';
import { requirePlatform } from '../core/options/require-platform.js';
import { receiveEvent } from '../core/receive/receive-event.js';
import type { ReceivedEvent } from '../core/event.js';
import { WebhookError } from '../core/webhook-error.js';
import { forgetBytes } from '../core/receive/forget-bytes.js';
import { link } from './link.js';

export interface ValidateAgainstSchemaOptions {
  /** Refuses drift too: a value outside a list that the vendor closed. Default `false`. */
  strict?: boolean | undefined;
  /**
   * What to do with a mismatch: `'refuse'` (default) answers 422; `'pass'` hands the event on, for
   * a `dispatchByEvent` with an `onMismatch`, as a router does.
   */
  mismatch?: 'refuse' | 'pass' | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
}

/**
 * Removes the secrets from a proven payload, names its event and checks it against the event's
 * schema. The event is then in `req.webhook.event`. An event that no schema is known for passes.
 *
 * Passes on a {@link WebhookError}: `invalid_body` (not a JSON object, no event name, hostile),
 * `mismatch` (with JSON Pointers, never with values), `misconfigured` (nothing before it has proven
 * the request).
 *
 * @throws TypeError if an option is of no use
 */
export function validateAgainstSchema<Events, Aliases>(
  platform: Platform<Events, Aliases>,
  options: ValidateAgainstSchemaOptions = {},
): Middleware {
  requirePlatform(platform);
  const { strict = false, mismatch = 'refuse' } = options;
  if (!['refuse', 'pass'].includes(mismatch)) {
    throw new TypeError('"mismatch" must be "refuse" or "pass".');
  }
  const logger = safeLogger(options.logger);

  return link((delivery, req) => {
    if (!delivery.verification) {
      throw new WebhookError(
        'misconfigured',
        'Nothing has proven this request. Put a verify… middleware, or allowUnsigned(), ' +
          'before validateAgainstSchema().',
      );
    }
    if (platform.secretPaths.length > 0) forgetBytes(delivery, req);
    const event = receiveEvent(platform, delivery, delivery.verification, req.headers);
    const isRefused = strict
      ? event.mismatches.length > 0
      : mismatch === 'refuse' && isMismatch(event);
    if (isRefused) {
      throw new WebhookError('mismatch', 'The payload does not fit the schema of its event.', {
        reason: describe(event, 'is refused'),
        mismatches: event.mismatches,
      });
    }
    if (platform.canonicalName(event.name) === undefined) {
      logger.warn(`event ${event.id} has no schema and goes to onUnknown alone`);
    } else if (isMismatch(event)) {
      logger.warn(describe(event, 'goes to onMismatch alone'));
    } else if (event.mismatches.length > 0) {
      logger.warn(describe(event, 'is handled all the same'));
    }
    delivery.event = event;
  });
}

function describe({ name, mismatches }: ReceivedEvent, outcome: string): string {
  const places = mismatches.map(({ pointer, message }) => `${printable(pointer)} ${message}`);
  return `${name} differs from its schema and ${outcome}: ${places.join(', ')}`;
}

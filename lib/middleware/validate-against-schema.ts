import type { Delivery } from '../core/delivery.js';
import type { ReceivedEvent, Verification } from '../core/event.js';
import { safeLogger, type Logger } from '../core/logger.js';
import { isMismatch } from '../core/mismatch.js';
import {
  requireBoolean,
  requireKnownOptions,
  requireNoMore,
  type OptionNames,
} from '../core/options.js';
import { requirePlatform, type Platform } from '../core/platform.js';
import { printable } from '../core/printable.js';
import { receiveEvent } from '../core/receive/receive-event.js';
import { WebhookError } from '../core/webhook-error.js';
import { link, requireCalled, type Middleware } from './link.js';

/**
 * Removes the secrets from an authenticated payload, names its event and validates it against the
 * event's schema. The event is then in `req.webhook.event`. An event without a schema passes.
 *
 * Passes on a {@link WebhookError}: `invalid_body` (not a JSON object, no event name, hostile),
 * `mismatch` (with JSON Pointers, never with values), `misconfigured` (no link before it has
 * authenticated the request).
 *
 * @throws TypeError if an option is unknown or invalid
 */
export function validateAgainstSchema<Events, Aliases>(
  platform: Platform<Events, Aliases>,
  options: ValidateAgainstSchemaOptions = {},
  ...surplus: readonly []
): Middleware {
  requireCalled(platform, 'validateAgainstSchema(platform)');
  requirePlatform(platform);
  const call = `validateAgainstSchema(${platform.name}, { strict })`;
  requireNoMore(surplus, 2, call);
  requireKnownOptions(options, VALIDATE_OPTIONS, call);
  const { strict = false, mismatch = 'refuse' } = options;
  requireBoolean(strict, 'strict');
  if (!['refuse', 'pass'].includes(mismatch)) {
    throw new TypeError('"mismatch" must be "refuse" or "pass".');
  }
  const logger = safeLogger(options.logger);

  return link((delivery) => {
    if (!delivery.verification) {
      throw new WebhookError(
        'misconfigured',
        'Nothing has authenticated this request. Put a verify… middleware, or allowUnsigned(), ' +
          'before validateAgainstSchema().',
      );
    }
    const { verification } = delivery;
    // A link of your own may authenticate without having read the body.
    if (!delivery.isRead) return delivery.bytes().then(() => receive(delivery, verification));
    return receive(delivery, verification);
  });

  function receive(delivery: Delivery, verification: Verification): void {
    const event = receiveEvent(platform, delivery, verification);
    switch (verdictOn(event, platform)) {
      case 'fits':
        break;
      case 'unknown':
        logger.warn(`event ${event.id} has no schema and goes to onUnknown alone`);
        break;
      case 'drift':
        if (strict) throw refusal(event);
        logger.warn(describe(event, 'is handled anyway'));
        break;
      case 'mismatch':
        if (strict || mismatch === 'refuse') throw refusal(event);
        logger.warn(describe(event, 'goes to onMismatch alone'));
        break;
    }
    delivery.event = event;
  }
}

export interface ValidateAgainstSchemaOptions {
  /** Also refuses drift: a value outside a list that the vendor closed. Default `false`. */
  strict?: boolean | undefined;
  /**
   * What to do with a mismatch: `'refuse'` (default) answers 422; `'pass'` hands the event on, for
   * a `dispatchByEvent` with an `onMismatch`, as a router does.
   */
  mismatch?: 'refuse' | 'pass' | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
}

/** A pointer consists of names in the schema, and `toMismatches` shortens it. */
const LONGEST_POINTER = 400;

const VALIDATE_OPTIONS: OptionNames<ValidateAgainstSchemaOptions> = {
  strict: true,
  mismatch: true,
  logger: true,
};

function verdictOn(
  event: ReceivedEvent,
  platform: Platform,
): 'fits' | 'unknown' | 'drift' | 'mismatch' {
  if (platform.canonicalName(event.name) === undefined) return 'unknown';
  if (event.mismatches.length === 0) return 'fits';
  return isMismatch(event) ? 'mismatch' : 'drift';
}

function refusal(event: ReceivedEvent): WebhookError {
  return new WebhookError('mismatch', 'The payload does not fit the schema of its event.', {
    reason: describe(event, 'is refused'),
    mismatches: event.mismatches,
  });
}

function describe({ name, mismatches }: ReceivedEvent, outcome: string): string {
  const places = mismatches.map(
    ({ pointer, message }) => `${printable(pointer, LONGEST_POINTER)} ${message}`,
  );
  return `${name} differs from its schema and ${outcome}: ${places.join(', ')}`;
}

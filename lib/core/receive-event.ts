import type { IncomingHttpHeaders } from 'node:http';
import type { Delivery } from './delivery.js';
import { toMismatches, type Mismatch } from './mismatch.js';
import type { Platform } from './platform.js';
import type { Validator } from './platform-schema.js';
import { redact } from './redact.js';
import { sha256 } from './sha256.js';
import type { ReceivedEvent, Verification } from './webhook-event.js';
import { WebhookError } from './webhook-error.js';

/**
 * The event in a proven delivery: secrets removed, named, checked. An event that the platform's
 * schemas don't know keeps the name from the wire.
 *
 * @throws WebhookError `invalid_body` if there is no JSON object, or no event name in it
 */
export function receiveEvent(
  platform: Platform,
  delivery: Delivery,
  verification: Verification,
  headers: IncomingHttpHeaders,
): ReceivedEvent {
  const payload = delivery.payload();
  for (const path of platform.secretPaths) redact(payload, path);
  const wireName = payload[platform.nameField];
  if (typeof wireName !== 'string' || wireName === '') {
    throw new WebhookError(
      'invalid_body',
      `The body has no event name in "${platform.nameField}".`,
    );
  }
  const name = platform.canonicalName(wireName);
  return Object.freeze({
    id: platform.deliveryId(headers) ?? digestOf(platform, delivery),
    platform: platform.name,
    name: name ?? wireName,
    payload,
    receivedAt: delivery.receivedAt,
    verification: frozen(verification),
    mismatches: name === undefined ? NONE : check(platform.validator(name), payload),
    tenant: delivery.tenant,
  });
}

/** A link's own stays as it is: V8 makes a new shape for each copy that it freezes. */
function frozen(verification: Verification): Verification {
  return Object.isFrozen(verification) ? verification : Object.freeze({ ...verification });
}

/** The bytes are as good as the payload, where they hold no secret. */
function digestOf({ secretPaths }: Platform, delivery: Delivery): string {
  const bytes = secretPaths.length === 0 ? delivery.rawBody : undefined;
  return sha256(bytes ?? JSON.stringify(delivery.payload()));
}

/**
 * An event checked anew: by the schemas as they are now, which may know a name that they did not
 * know when it was received.
 */
export function checkEvent(platform: Platform, event: ReceivedEvent): ReceivedEvent {
  const name = platform.canonicalName(event.name);
  const mismatches =
    name === undefined
      ? Object.freeze(event.mismatches.map((mismatch) => Object.freeze(mismatch)))
      : check(platform.validator(name), event.payload as object);
  // What comes from a store, or from another thread, is no longer frozen.
  const verification = Object.freeze({ ...event.verification });
  return Object.freeze({ ...event, name: name ?? event.name, verification, mismatches });
}

const NONE: readonly Mismatch[] = Object.freeze([]);

function check(validate: Validator, payload: object): readonly Mismatch[] {
  if (validate(payload)) return NONE;
  const errors = validate.errors ?? [];
  const mismatches = toMismatches(errors);
  // A validator keeps its last errors, and a hostile payload has many.
  errors.length = 0;
  validate.errors = null;
  return mismatches;
}

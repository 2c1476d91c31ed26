import type { IncomingHttpHeaders } from 'node:http';
import { bodyDigest } from './body-digest.js';
import type { Delivery } from './delivery.js';
import { mismatchesOf } from './mismatches-of.js';
import type { Platform } from '../platform.js';
import { redact } from './redact.js';
import type { ReceivedEvent, Verification } from '../event.js';
import { WebhookError } from '../webhook-error.js';

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
    id: platform.deliveryId(headers) ?? bodyDigest(delivery),
    platform: platform.name,
    name: name ?? wireName,
    payload,
    receivedAt: delivery.receivedAt,
    verification: frozen(verification),
    mismatches: mismatchesOf(platform, name, payload),
    tenant: delivery.tenant,
  });
}

/** A link's own stays as it is: V8 makes a new shape for each copy that it freezes. */
function frozen(verification: Verification): Verification {
  return Object.isFrozen(verification) ? verification : Object.freeze({ ...verification });
}

import { randomUUID } from 'node:crypto';
import { conversationKeyOf } from '../conversation-key.js';
import type { Delivery } from '../delivery.js';
import type { ReceivedEvent, Verification } from '../event.js';
import { toMismatches, type Mismatch } from '../mismatch.js';
import type { Platform } from '../platform.js';
import { sha256 } from '../sha256.js';
import { WebhookError } from '../webhook-error.js';

/**
 * The event in an authenticated delivery, without secrets and validated. An event that the
 * platform's schemas don't know keeps the name it has on the wire.
 *
 * @throws WebhookError `invalid_body` if the body is not a JSON object, or has no event name
 */
export function receiveEvent(
  platform: Platform,
  delivery: Delivery,
  verification: Verification,
): ReceivedEvent {
  // Do this first: an event's id must not depend on a secret or on who removed it.
  delivery.removeSecrets(platform.secretPaths);
  const payload = delivery.payload();
  const wireName = payload[platform.nameField];
  if (typeof wireName !== 'string' || wireName === '') {
    throw new WebhookError(
      'invalid_body',
      `The body has no event name in "${platform.nameField}".`,
    );
  }
  const name = platform.canonicalName(wireName);
  const event = {
    id: eventId(platform, name ?? wireName, delivery),
    platform: platform.name,
    name: name ?? wireName,
    payload,
    receivedAt: delivery.receivedAt,
    verification: frozen(verification),
    mismatches: mismatchesOf(platform, name, payload),
    tenant: delivery.tenant,
    conversationKey: undefined as string | undefined,
  };
  event.conversationKey = conversationKeyOf(platform, event);
  return Object.freeze(event);
}

/** The same for each copy of an event, as far as something shows that it is one. */
function eventId(platform: Platform, name: string, delivery: Delivery): string {
  const sign = platform.repeatSign(name);
  const deliveryId = platform.deliveryId(delivery.headers);
  if (sign === 'never') return randomUUID();
  if (deliveryId !== undefined) return deliveryId;
  return sign === 'bytes' ? bodyDigest(delivery) : randomUUID();
}

/**
 * Validates a stored event again: the schemas may have changed since it was received, and may now
 * know its name. Version 0.1.0 stored no key of the conversation.
 */
export function revalidateEvent(platform: Platform, event: ReceivedEvent): ReceivedEvent {
  const name = platform.canonicalName(event.name);
  const mismatches =
    name === undefined
      ? Object.freeze(event.mismatches.map((mismatch) => Object.freeze(mismatch)))
      : mismatchesOf(platform, name, event.payload as object);
  // What comes from a store or from another thread is no longer frozen.
  const verification = Object.freeze({ ...event.verification });
  const known = { ...event, name: name ?? event.name, verification, mismatches };
  return Object.freeze(withConversationKey(platform, known));
}

/** The event with the key of its conversation, which a stored event may lack. */
export function withConversationKey(platform: Platform, event: ReceivedEvent): ReceivedEvent {
  const conversationKey = event.conversationKey ?? conversationKeyOf(platform, event);
  return conversationKey === event.conversationKey ? event : { ...event, conversationKey };
}

/**
 * The SHA-256 of a body, in hexadecimal: of the exact bytes or, where these are gone, of the payload
 * serialized again.
 */
export function bodyDigest(delivery: Delivery): string {
  return sha256(delivery.rawBody ?? JSON.stringify(delivery.payload()));
}

/** The proofs of this package return frozen constants: each frozen copy would be a new hidden class. */
function frozen(verification: Verification): Verification {
  return Object.isFrozen(verification) ? verification : Object.freeze({ ...verification });
}

const NONE: readonly Mismatch[] = Object.freeze([]);

function mismatchesOf(
  platform: Platform,
  name: string | undefined,
  payload: object,
): readonly Mismatch[] {
  if (name === undefined) return NONE;
  const validate = platform.validator(name);
  if (validate(payload)) return NONE;
  const errors = validate.errors ?? [];
  const mismatches = toMismatches(errors);
  // A validator keeps its last errors, and a hostile payload has many.
  errors.length = 0;
  validate.errors = null;
  return mismatches;
}

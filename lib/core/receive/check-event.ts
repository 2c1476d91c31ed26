import { mismatchesOf } from './mismatches-of.js';
import type { Platform } from '../platform.js';
import type { ReceivedEvent } from '../event.js';

/**
 * An event checked anew: by the schemas as they are now, which may know a name that they did not
 * know when it was received.
 */
export function checkEvent(platform: Platform, event: ReceivedEvent): ReceivedEvent {
  const name = platform.canonicalName(event.name);
  const mismatches =
    name === undefined
      ? Object.freeze(event.mismatches.map((mismatch) => Object.freeze(mismatch)))
      : mismatchesOf(platform, name, event.payload as object);
  // What comes from a store, or from another thread, is no longer frozen.
  const verification = Object.freeze({ ...event.verification });
  return Object.freeze({ ...event, name: name ?? event.name, verification, mismatches });
}

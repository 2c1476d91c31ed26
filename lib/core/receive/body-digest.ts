import type { Delivery } from './delivery.js';
import { sha256 } from '../sha256.js';

/**
 * The SHA-256 of a body, in hexadecimal: of its exact bytes, or where they are gone, of its JSON
 * written anew.
 */
export function bodyDigest(delivery: Delivery): string {
  return sha256(delivery.rawBody ?? JSON.stringify(delivery.payload()));
}

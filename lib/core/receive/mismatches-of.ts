import { toMismatches, type Mismatch } from '../mismatch.js';
import type { Platform } from '../platform.js';

const NONE: readonly Mismatch[] = Object.freeze([]);

/**
 * What in a payload does not fit the schema of its event.
 *
 * @param name - as the platform's schemas have it: nothing is known of others
 */
export function mismatchesOf(
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

import { toMismatches, type Mismatch } from './mismatch.js';
import type { Validator } from './platform-schema.js';

const NONE: readonly Mismatch[] = Object.freeze([]);

/** What in a payload does not fit the schema of its event. */
export function mismatchesOf(validate: Validator, payload: object): readonly Mismatch[] {
  if (validate(payload)) return NONE;
  const errors = validate.errors ?? [];
  const mismatches = toMismatches(errors);
  // A validator keeps its last errors, and a hostile payload has many.
  errors.length = 0;
  validate.errors = null;
  return mismatches;
}

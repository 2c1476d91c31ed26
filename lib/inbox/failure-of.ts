import { kindOf } from '../core/error-class.js';
import type { AttemptFailure } from './stored-event.js';

const LONGEST = 1000;

/** What is kept of what an attempt's handlers threw. A stack would only fill the store. */
export function failureOf(attempt: number, error: unknown): AttemptFailure {
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  return { attempt, at: new Date(), errors: errors.map(describe), kinds: errors.map(kindOf) };
}

function describe(error: unknown): string {
  try {
    return String(error).slice(0, LONGEST);
  } catch {
    return typeof error;
  }
}

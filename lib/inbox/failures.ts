import { errorClass } from '../core/error-class.js';
import { printable } from '../core/printable.js';
import type { AttemptFailure } from './stored-event.js';

const MAX_TEXT_LENGTH = 1000;

/** What is stored about a failed attempt. Stacks are left out: they would only fill the store. */
export function attemptFailure(attempt: number, error: unknown): AttemptFailure {
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  return { attempt, at: new Date(), errors: errors.map(toText), handlers: [] };
}

/** Class and message of a store's error. Only for those: their messages are safe to log. */
export function errorSummary(error: unknown): string {
  return error instanceof Error
    ? `${errorClass(error)} ${printable(error.message)}`
    : errorClass(error);
}

function toText(thrown: unknown): string {
  try {
    return String(thrown).slice(0, MAX_TEXT_LENGTH);
  } catch {
    return typeof thrown;
  }
}

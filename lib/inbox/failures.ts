import type { HandlerFailure } from '../core/dispatch/run-handlers.js';
import { errorClass, errorLabel } from '../core/error-class.js';
import { oneLine } from '../core/printable.js';
import type { AttemptFailure } from './stored-event.js';

const MAX_TEXT_LENGTH = 1000;

/** What an attempt failed with, as it was thrown. */
export interface Thrown {
  readonly error: unknown;
  /** The handlers that failed. None if the attempt failed before it reached them. */
  readonly handlers: readonly HandlerFailure[];
}

/** What is stored about a failed attempt. Stacks are left out: they would only fill the store. */
export function attemptFailure(attempt: number, { error, handlers }: Thrown): AttemptFailure {
  return {
    attempt,
    at: new Date(),
    errors: errorsIn(error).map(toText),
    handlers: handlers.map((handler) => ({
      name: shownName(handler.name),
      errorClass: errorClass(handler.error),
      message: messageOf(handler.error),
    })),
  };
}

/** Which handlers failed, and with which class and code of error: all of it that is safe to log. */
export function failureSummary({ error, handlers }: Thrown): string {
  const failed = handlers.map(
    (handler) => `${shownName(handler.name)} (${errorLabel(handler.error)})`,
  );
  // What onError functions threw comes after what the handlers did.
  const others = errorsIn(error).slice(handlers.length).map(errorLabel);
  return [
    ...(failed.length > 0 ? [`failed in ${failed.join(', ')}`] : []),
    ...(others.length > 0 ? [`failed with ${others.join(', ')}`] : []),
  ].join(' and ');
}

/** Messages and stacks. They may quote a payload. */
export function failureDetails({ error }: Thrown): string {
  return errorsIn(error).map(stackOf).join('\n');
}

/** Class and message of a store's error. Only for those: their messages are safe to log. */
export function errorSummary(error: unknown): string {
  return error instanceof Error
    ? `${errorClass(error)} "${oneLine(error.message)}"`
    : errorClass(error);
}

/** The name that the app gave to a handler, or which of the unnamed it is, such as `#1`. */
function shownName(name: string): string {
  return name.replace(/^on /, '');
}

function errorsIn(error: unknown): readonly unknown[] {
  return error instanceof AggregateError ? error.errors : [error];
}

function stackOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? (thrown.stack ?? toText(thrown)) : toText(thrown);
  } catch {
    return toText(thrown);
  }
}

function messageOf(thrown: unknown): string {
  try {
    const { message } = Object(thrown) as { message?: unknown };
    return typeof message === 'string' ? message.slice(0, MAX_TEXT_LENGTH) : toText(thrown);
  } catch {
    return typeof thrown;
  }
}

function toText(thrown: unknown): string {
  try {
    return String(thrown).slice(0, MAX_TEXT_LENGTH);
  } catch {
    return typeof thrown;
  }
}

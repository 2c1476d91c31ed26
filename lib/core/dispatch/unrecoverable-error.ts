import { errorClass } from '../error-class.js';

/**
 * Throw it from a handler when no retry can help, such as when a CRM answers that it will never take
 * this message. An inbox makes the event a dead letter at once, and goes on with its conversation.
 * Without an inbox it is an error like any other. Its message is stored with the event, and not logged.
 */
export class UnrecoverableError extends Error {
  override readonly name = 'UnrecoverableError';
}

/** Also one of another copy of this package: an app may load both the ES module and the CommonJS one. */
export function isUnrecoverable(error: unknown): boolean {
  if (errorClass(error) === 'UnrecoverableError') return true;
  try {
    return error instanceof UnrecoverableError;
  } catch {
    // A proxy that refuses to be looked at.
    return false;
  }
}

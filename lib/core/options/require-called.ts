import { IncomingMessage } from 'node:http';

/**
 * For what makes a middleware without needing an option. Mounted itself, without `()`, it would get
 * requests, and never answer one.
 *
 * @throws TypeError if `given` is a request, or an error
 */
export function requireCalled(given: unknown, name: string): void {
  if (given instanceof IncomingMessage || given instanceof Error) {
    throw new TypeError(`Write ${name}(), with the parentheses.`);
  }
}

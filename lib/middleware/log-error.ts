import type { Logger } from '../core/logger.js';
import type { WebhookError } from '../core/webhook-error.js';

/** One line about a request that was not answered as it should be. */
export function logError(logger: Logger, { status, code, reason }: WebhookError): void {
  const line = `${status} ${code}: ${reason}`;
  if (status >= 500) logger.error(line);
  else logger.warn(line);
}

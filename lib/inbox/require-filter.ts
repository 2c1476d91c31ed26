import { requirePositiveInteger } from '../core/require-positive-integer.js';
import type { EventFilter, InboxStatus, ListOptions } from './stored-event.js';

const STATUSES: readonly InboxStatus[] = ['pending', 'handled', 'dead', 'quarantined'];

/** @throws TypeError if a part of the filter is of no use */
export function requireFilter({ id, status, platform, event, since }: EventFilter): void {
  for (const [name, text] of Object.entries({ id, platform, event })) {
    if (text !== undefined && typeof text !== 'string') {
      throw new TypeError(`"${name}" must be a string.`);
    }
  }
  if (status !== undefined && !STATUSES.includes(status)) {
    throw new TypeError(`"status" must be one of ${STATUSES.join(', ')}.`);
  }
  if (since !== undefined && !(since instanceof Date && !Number.isNaN(since.getTime()))) {
    throw new TypeError('"since" must be a Date.');
  }
}

/** @throws TypeError if a part of the options is of no use */
export function requireListOptions(options: ListOptions): void {
  requireFilter(options);
  if (options.limit !== undefined) requirePositiveInteger(options.limit, 'limit');
}

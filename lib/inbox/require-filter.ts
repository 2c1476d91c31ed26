import { requirePositiveInteger } from '../core/options.js';
import type { EventFilter, InboxStatus, ListOptions } from './stored-event.js';

export const STATUSES: readonly InboxStatus[] = ['pending', 'handled', 'dead', 'quarantined'];

/** @throws TypeError if it is no string */
export function requireId(id: string): void {
  if (typeof id !== 'string') throw new TypeError('"id" must be a string.');
}

/** The filter in a call's options. */
export function filterOf({ status, router, platform, event, since }: EventFilter): EventFilter {
  return { status, router, platform, event, since };
}

/**
 * @throws TypeError if a part of the filter is of no use, or unknown: a filter that is not heeded
 * would replay too much
 */
export function requireFilter(filter: EventFilter): void {
  const known = filterOf(filter);
  for (const name of Object.keys(filter)) {
    if (!(name in known)) throw new TypeError(`There is no filter "${name}".`);
  }
  for (const name of ['router', 'platform', 'event'] as const) {
    const text: unknown = known[name];
    if (text !== undefined && typeof text !== 'string') {
      throw new TypeError(`"${name}" must be a string.`);
    }
  }
  const { status, since } = known;
  if (status !== undefined && !STATUSES.includes(status)) {
    throw new TypeError(`"status" must be one of ${STATUSES.join(', ')}.`);
  }
  if (since !== undefined && !(since instanceof Date && !Number.isNaN(since.getTime()))) {
    throw new TypeError('"since" must be a Date.');
  }
}

/** @throws TypeError if a part of the options is of no use */
export function requireListOptions({ limit, cursor, ...filter }: ListOptions): void {
  requireFilter(filter);
  if (limit !== undefined) requirePositiveInteger(limit, 'limit');
  if (cursor !== undefined && typeof cursor !== 'string') {
    throw new TypeError('"cursor" must be a string.');
  }
}

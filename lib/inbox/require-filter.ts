import {
  requireKnownOptions,
  requirePositiveInteger,
  shown,
  type OptionNames,
} from '../core/options.js';
import type { EventFilter, InboxStatus, ListOptions } from './stored-event.js';

export const STATUSES: readonly InboxStatus[] = ['pending', 'handled', 'dead', 'quarantined'];

const FILTER: OptionNames<EventFilter> = {
  status: true,
  router: true,
  platform: true,
  event: true,
  tenant: true,
  conversation: true,
  since: true,
  until: true,
};

const LIST_OPTIONS: OptionNames<ListOptions> = { ...FILTER, limit: true, cursor: true };

/**
 * Checks a filter, unknown names included: ignoring one would replay too many events.
 *
 * @throws TypeError if the filter is invalid
 */
export function requireFilter(filter: EventFilter): void {
  requireKnownOptions(filter, FILTER, "replay({ status: 'dead' })");
  requireValues(filter);
}

function requireValues(known: EventFilter): void {
  for (const name of ['router', 'platform', 'event', 'tenant', 'conversation'] as const) {
    const text: unknown = known[name];
    if (text !== undefined && typeof text !== 'string') {
      throw new TypeError(`"${name}" must be a string, but its type is ${typeof text}.`);
    }
  }
  const { status } = known;
  if (status !== undefined && !STATUSES.includes(status)) {
    throw new TypeError(`"status" must be one of ${STATUSES.join(', ')}, not ${shown(status)}.`);
  }
  for (const name of ['since', 'until'] as const) {
    const date: unknown = known[name];
    if (date !== undefined && !(date instanceof Date && !Number.isNaN(date.getTime()))) {
      throw new TypeError(`"${name}" must be a valid Date.`);
    }
  }
}

/** @throws TypeError if an option of `list` is invalid */
export function requireListOptions(options: ListOptions): void {
  requireKnownOptions(options, LIST_OPTIONS, "list({ status: 'dead' })");
  requireValues(options);
  const { limit, cursor } = options;
  if (limit !== undefined) requirePositiveInteger(limit, 'limit');
  if (cursor !== undefined && typeof cursor !== 'string') {
    throw new TypeError(`"cursor" must be a string, but its type is ${typeof cursor}.`);
  }
}

/** @throws TypeError if `id` is not a string */
export function requireId(id: string): void {
  if (typeof id === 'string') return;
  throw new TypeError(`"id" must be a string, but its type is ${typeof id}.`);
}

/** The filter alone, without other options of the call. */
export function pickFilter({
  status,
  router,
  platform,
  event,
  since,
  until,
  tenant,
  conversation,
}: EventFilter): EventFilter {
  return { status, router, platform, event, since, until, tenant, conversation };
}

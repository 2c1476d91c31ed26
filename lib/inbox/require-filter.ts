import {
  requireKnownOptions,
  requirePositiveInteger,
  shown,
  type OptionNames,
} from '../core/options.js';
import { nearestName } from '../core/nearest-name.js';
import { printable } from '../core/printable.js';
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
function requireFilter(filter: EventFilter): void {
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
    const given: unknown = status;
    const isText = typeof given === 'string';
    const nearest = isText ? nearestName(given, STATUSES) : undefined;
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    throw new TypeError(
      `"status" must be one of ${STATUSES.join(', ')}, not ${isText ? printable(given) : shown(given)}.${hint}`,
    );
  }
  for (const name of ['since', 'until'] as const) {
    const date: unknown = known[name];
    if (date !== undefined && !(date instanceof Date && !Number.isNaN(date.getTime()))) {
      throw new TypeError(`"${name}" must be a valid Date.`);
    }
  }
  const { since, until } = known;
  if (since && until && since > until) {
    throw new TypeError(
      `"since" (${since.toISOString()}) is after "until" (${until.toISOString()}): nothing is in between.`,
    );
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

/**
 * @throws TypeError if it is neither an id nor a valid filter. Ids are UUIDs, so a status alone would
 * replay nothing
 */
export function requireReplayed(which: string | EventFilter): void {
  if (typeof which !== 'string') return requireFilter(which);
  const status = STATUSES.find((each) => each === which.toLowerCase());
  if (status === undefined) return;
  throw new TypeError(`For a status: replay({ status: '${status}' }).`);
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

import type { ListFilter, ReplayFilter } from '../store.js';
import type {
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  StoredEvent,
} from '../stored-event.js';
import { oldEndOf } from '../serialized-event.js';
import type { Connection } from './connection.js';
import { filterText, toListedEvent, type EntryRow } from './entry-data.js';
import { queueOf } from './queues.js';
import type { Part } from './sql/look.js';

const REPLAY_BATCH_SIZE = 500;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const ALL_PARTS: readonly Part[] = ['waiting', 'active', 'completed', 'cancelled', 'failed'];
const STATUS_PARTS: Readonly<Record<InboxStatus, readonly Part[]>> = {
  pending: ['waiting', 'active'],
  handled: ['completed'],
  dead: ['dead', 'failed'],
  quarantined: ['quarantined'],
};

/** Lists, counts, replays and discards the entries of all routers. */
export class Entries {
  readonly #connection: Connection;
  readonly #deleteAfterSeconds: number;

  constructor(connection: Connection, deleteAfterSeconds: number) {
    this.#connection = connection;
    this.#deleteAfterSeconds = deleteAfterSeconds;
  }

  /** @throws TypeError if the cursor is invalid */
  async list({ limit, cursor, status, ...filter }: ListFilter): Promise<EventPage> {
    const before = cursor === undefined ? undefined : parseCursor(cursor);
    const rows = await this.#connection.slowCall<EntryRow & { readonly place: string }>(
      'list',
      status === undefined ? ALL_PARTS : STATUS_PARTS[status],
      toFilter(filter, { before }),
      limit + 1,
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      events: page.map(toListedEvent),
      cursor: last && rows.length > limit ? toCursor({ time: last.place, id: last.id }) : undefined,
    };
  }

  async get(id: string): Promise<StoredEvent | undefined> {
    if (!UUID.test(id)) return undefined;
    const [row] = await this.#connection.call<EntryRow>('get', id);
    return row && toListedEvent(row);
  }

  async replay({ statuses, ...filter }: ReplayFilter): Promise<number> {
    if (filter.id !== undefined && !UUID.test(filter.id)) return 0;
    const parts = statuses.flatMap((status): readonly Part[] =>
      status === 'pending' ? ['later'] : STATUS_PARTS[status],
    );
    return this.#replayParts(parts, filter);
  }

  async discard(id: string): Promise<boolean> {
    if (!UUID.test(id)) return false;
    const [row] = await this.#connection.call<{ result: boolean }>('discard', id);
    return row!.result;
  }

  async stats(): Promise<InboxStats> {
    const [row] = await this.#connection.slowCall<Counts>('stats');
    const { pending, completed, cancelled, failed, quarantined, oldest } = row!;
    return {
      depth: pending,
      oldestAgeMs: oldest === null ? undefined : Math.max(0, Date.now() - oldest),
      byStatus: {
        pending,
        handled: completed,
        dead: cancelled + failed - quarantined,
        quarantined,
      },
    };
  }

  async countBehind(id: string): Promise<number> {
    if (!UUID.test(id)) return 0;
    const [row] = await this.#connection.call<{ result: number }>('count_behind', id);
    return row!.result;
  }

  async #replayParts(parts: readonly Part[], filter: Filter): Promise<number> {
    let count = 0;
    let after: Place | undefined;
    // Oldest first: the first of an order key that is replayed goes ahead of the others.
    for (;;) {
      const [page] = await this.#connection.slowCall<Replayed>(
        'replay',
        parts,
        toFilter(filter, { after }),
        REPLAY_BATCH_SIZE,
        this.#deleteAfterSeconds,
      );
      count += page!.changed;
      if (page!.found_count < REPLAY_BATCH_SIZE) return count;
      after = { time: page!.end_time, id: page!.end_id };
    }
  }
}

type Filter = Omit<EventFilter, 'status'> & { readonly id?: string | undefined };

/** A position in the list of entries, which is sorted by time and id. */
interface Place {
  /** ISO 8601, to the microsecond. */
  readonly time: string;
  readonly id: string;
}

interface Counts {
  readonly pending: number;
  readonly completed: number;
  readonly cancelled: number;
  readonly failed: number;
  readonly quarantined: number;
  /** When the oldest pending entry was received, in milliseconds since 1970. */
  readonly oldest: number | null;
}

interface Replayed {
  readonly found_count: number;
  readonly changed: number;
  readonly end_id: string;
  readonly end_time: string;
}

/** The filter as SQL takes it: JSON, without what is `undefined`. */
function toFilter(
  { id, ...filter }: Filter,
  { before, after }: { readonly before?: Place | undefined; readonly after?: Place | undefined },
): string {
  const { router, platform, event, since, until, tenant, conversation } = filter;
  const text = (value: string | undefined) => (value === undefined ? undefined : filterText(value));
  return JSON.stringify({
    id,
    queue: router === undefined ? undefined : queueOf(filterText(router)),
    platform: text(platform),
    event: text(event),
    since: since?.getTime(),
    until: until?.getTime(),
    tenant: text(tenant),
    oldEnd: tenant === undefined ? undefined : oldEndOf(tenant),
    conversation: text(conversation),
    beforeTime: before?.time,
    beforeId: before?.id,
    afterTime: after?.time,
    afterId: after?.id,
  });
}

function toCursor({ time, id }: Place): string {
  return Buffer.from(`${time} ${id}`).toString('base64url');
}

function parseCursor(cursor: string): Place {
  const [time = '', id = '', ...more] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const isTime = /^\d{4,6}-\d\d-\d\dT[\d:.]{8,15}[+-][\d:]{2,6}$/.test(time);
  if (isTime && UUID.test(id) && more.length === 0) return { time, id };
  throw new TypeError('"cursor" must be the cursor of an earlier page.');
}

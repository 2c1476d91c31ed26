import type { JobInsert } from 'pg-boss';
import type { NewEntry } from '../store.js';
import { Batches } from './batches.js';
import type { Connection } from './connection.js';
import { DatabaseError, isConflict, isRowError } from './database-error.js';
import { toEntryData, type EntryData } from './entry-data.js';
import { queueOf, type Queues } from './queues.js';

const MAX_BATCH_ENTRIES = 200;
/** In characters of event text, which a single event may exceed. */
const MAX_BATCH_TEXT = 4_000_000;
const MAX_TRIES = 3;

/** Stores entries, many in one statement. */
export class InsertBatches {
  readonly #connection: Connection;
  readonly #queues: Queues;
  readonly #deleteAfterSeconds: number;
  readonly #batches = new Map<string, Batches<Item>>();

  constructor(connection: Connection, queues: Queues, deleteAfterSeconds: number) {
    this.#connection = connection;
    this.#queues = queues;
    this.#deleteAfterSeconds = deleteAfterSeconds;
  }

  async insert(entry: NewEntry): Promise<Inserted> {
    const data = toEntryData(entry);
    return new Promise<Inserted>((resolve, reject) => {
      this.#of(entry.router).add({ entry, data, resolve, reject });
    });
  }

  #of(router: string): Batches<Item> {
    let batches = this.#batches.get(router);
    if (!batches) {
      batches = new Batches(takeBatch, async (batch) => this.#insertBatch(router, batch));
      this.#batches.set(router, batches);
    }
    return batches;
  }

  async #insertBatch(router: string, batch: readonly Item[]): Promise<void> {
    const pending = byId(batch.filter(({ entry }) => entry.status === 'pending'));
    const quarantined = byId(batch.filter(({ entry }) => entry.status === 'quarantined'));
    if (pending.length > 0) await this.#insertCopies(router, pending);
    if (quarantined.length > 0) await this.#insertCopies(router, quarantined);
  }

  /** Settles each item. An error in one row does not keep the others out. */
  async #insertCopies(router: string, copies: readonly Copies[]): Promise<void> {
    try {
      await this.#tryCopies(router, copies);
    } catch (error) {
      if (isRowError(error) && copies.length > 1) {
        for (const each of copies) await this.#insertCopies(router, [each]);
        return;
      }
      for (const { items } of copies) for (const { reject } of items) reject(error);
    }
  }

  async #tryCopies(router: string, copies: readonly Copies[]): Promise<void> {
    let left = copies;
    for (let tries = 1; tries <= MAX_TRIES; tries++) {
      try {
        const stored = await this.#store(router, left);
        for (const { first, items } of left) {
          if (!stored.has(first.entry.id)) continue;
          first.resolve('stored');
          items.shift();
        }
        const counted = await this.#countDuplicates(router, left);
        // Try again what was neither stored nor found: it, or its queue, was deleted in between.
        left = left.filter(({ first, items }) => {
          const isKnown = stored.has(first.entry.id) || counted.has(first.entry.id);
          if (isKnown) for (const { resolve } of items) resolve('duplicate');
          return !isKnown;
        });
        if (left.length === 0) return;
        this.#queues.forget(router);
      } catch (error) {
        if (!isConflict(error) || tries === MAX_TRIES) throw error;
      }
    }
    throw new DatabaseError('The event was neither stored nor found.', undefined);
  }

  async #store(router: string, copies: readonly Copies[]): Promise<ReadonlySet<string>> {
    const queue = await this.#queues.of(router);
    const jobs = copies.map(({ first }) => this.#toJob(first));
    if (copies[0]!.first.entry.status === 'pending') {
      const boss = await this.#connection.boss();
      return new Set(await boss.insert(queue, jobs, { returnId: true }));
    }
    return this.#connection.transaction(async (boss, db) => {
      const ids = (await boss.insert(queue, jobs, { returnId: true, db })) ?? [];
      if (ids.length > 0) await boss.cancel(queue, ids, { db });
      return new Set(ids);
    });
  }

  #toJob({ entry, data }: Item): JobInsert<EntryData> {
    return {
      id: entry.id,
      singletonKey: entry.orderKey ?? entry.id,
      data,
      // 0 means never. A changed retention applies to entries stored after the change.
      deleteAfterSeconds: entry.status === 'pending' ? this.#deleteAfterSeconds : 0,
    };
  }

  /** @returns the ids of the entries that were found */
  async #countDuplicates(router: string, copies: readonly Copies[]): Promise<ReadonlySet<string>> {
    const copied = copies.filter(({ items }) => items.length > 0);
    if (copied.length === 0) return new Set();
    const rows = await this.#connection.query<{ id: string }>(
      `UPDATE ${this.#connection.tables.job} AS j
      SET data = CASE WHEN jsonb_typeof(j.data->'duplicates') = 'number' THEN jsonb_set(
        j.data, '{duplicates}', to_jsonb((j.data->>'duplicates')::int + copy.count)
      ) ELSE j.data END
      FROM unnest($2::uuid[], $3::int[]) AS copy(id, count)
      WHERE j.name = $1 AND j.id = copy.id
      RETURNING j.id`,
      [
        queueOf(router),
        copied.map(({ first }) => first.entry.id),
        copied.map(({ items }) => items.length),
      ],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

type Inserted = 'stored' | 'duplicate';

interface Item {
  readonly entry: NewEntry;
  readonly data: EntryData;
  readonly resolve: (inserted: Inserted) => void;
  readonly reject: (error: unknown) => void;
}

/** All copies of one delivery in a batch. `items` loses the first once that is stored. */
interface Copies {
  readonly first: Item;
  readonly items: Item[];
}

/**
 * pg-boss orders by the time of the statement, which all its rows share. So two entries with the
 * same order key must not be in one statement.
 */
function takeBatch(waiting: Item[]): readonly Item[] {
  const keys = new Map<string, string>();
  const batch: Item[] = [];
  const rest: Item[] = [];
  let text = 0;
  for (const item of waiting) {
    const { id, orderKey = id } = item.entry;
    const isFull = batch.length === MAX_BATCH_ENTRIES || text > MAX_BATCH_TEXT;
    // Copies of one entry may be in one batch.
    if (isFull || (keys.get(orderKey) ?? id) !== id) {
      rest.push(item);
      // Later entries with this key must stay behind it.
      keys.set(orderKey, '');
      continue;
    }
    keys.set(orderKey, id);
    text += item.data.event.length;
    batch.push(item);
  }
  waiting.splice(0, waiting.length, ...rest);
  return batch;
}

/** Sorted by id, so that two processes that store the same entries cannot deadlock. */
function byId(items: readonly Item[]): readonly Copies[] {
  const copies = new Map<string, Copies>();
  for (const item of items) {
    const { id } = item.entry;
    const known = copies.get(id);
    if (known) known.items.push(item);
    else copies.set(id, { first: item, items: [item] });
  }
  return [...copies.values()].sort((a, b) => (a.first.entry.id < b.first.entry.id ? -1 : 1));
}

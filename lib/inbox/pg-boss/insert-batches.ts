import type { NewEntry } from '../store.js';
import { Batches } from './batches.js';
import type { Connection } from './connection.js';
import { DatabaseError, isRowError } from './database-error.js';
import { toEntryData, type EntryData } from './entry-data.js';
import { queueOf } from './queues.js';

const MAX_BATCH_ENTRIES = 200;
/** In characters of event text, which a single event may exceed. */
const MAX_BATCH_TEXT = 4_000_000;
const MAX_TRIES = 3;

/** Stores entries in order of arrival, many in one statement. */
export class InsertBatches {
  readonly #connection: Connection;
  readonly #deleteAfterSeconds: number;
  readonly #batches = new Batches(takeBatch, async (batch) => this.#insertBatch(copiesIn(batch)));

  constructor(connection: Connection, deleteAfterSeconds: number) {
    this.#connection = connection;
    this.#deleteAfterSeconds = deleteAfterSeconds;
  }

  async insert(entry: NewEntry): Promise<Inserted> {
    const data = toEntryData(entry);
    return new Promise<Inserted>((resolve, reject) => {
      this.#batches.add({ entry, data, resolve, reject });
    });
  }

  /** Settles each item. An error in one row does not keep the others out. */
  async #insertBatch(copies: readonly Copies[]): Promise<void> {
    try {
      await this.#store(copies);
    } catch (error) {
      if (isRowError(error) && copies.length > 1) {
        for (const each of copies) await this.#insertBatch([each]);
        return;
      }
      for (const { items } of copies) for (const { reject } of items) reject(error);
    }
  }

  async #store(copies: readonly Copies[]): Promise<void> {
    let left = copies;
    for (let tries = 1; tries <= MAX_TRIES; tries++) {
      const rows = await this.#connection.call<{ id: string; is_stored: boolean }>(
        'insert',
        JSON.stringify(left.map(toRow)),
        this.#deleteAfterSeconds,
      );
      const isStored = new Map(rows.map((row) => [row.id, row.is_stored]));
      // Try again what was neither stored nor found: it was deleted in between.
      left = left.filter(({ items }) => {
        const stored = isStored.get(items[0].entry.id);
        if (stored === undefined) return true;
        for (const [index, { resolve }] of items.entries()) {
          resolve(stored && index === 0 ? 'stored' : 'duplicate');
        }
        return false;
      });
      if (left.length === 0) return;
    }
    throw new DatabaseError('The event was neither stored nor found.', undefined);
  }
}

type Inserted = 'stored' | 'duplicate';

interface Item {
  readonly entry: NewEntry;
  readonly data: EntryData;
  readonly resolve: (inserted: Inserted) => void;
  readonly reject: (error: unknown) => void;
}

/** All copies of one delivery in a batch: the first that came is stored. */
interface Copies {
  readonly items: readonly [Item, ...Item[]];
}

function takeBatch(waiting: Item[]): readonly Item[] {
  let text = 0;
  const end = waiting.findIndex(({ data }, index) => {
    const isFull = index === MAX_BATCH_ENTRIES || text > MAX_BATCH_TEXT;
    text += data.event.length;
    return isFull;
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

function copiesIn(batch: readonly Item[]): readonly Copies[] {
  const copies = new Map<string, { readonly items: [Item, ...Item[]] }>();
  for (const item of batch) {
    const { id } = item.entry;
    const known = copies.get(id);
    if (known) known.items.push(item);
    else copies.set(id, { items: [item] });
  }
  return [...copies.values()];
}

function toRow({ items: [{ entry, data }, ...others] }: Copies): object {
  const { id, router, orderKey, status } = entry;
  return {
    id,
    queue: queueOf(router),
    key: orderKey ?? id,
    is_quarantined: status === 'quarantined',
    data: { ...data, duplicates: others.length },
  };
}

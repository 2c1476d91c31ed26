import type { Claim, ClaimRequest } from '../store.js';
import type { Connection } from './connection.js';
import { isUniqueViolation } from './database-error.js';
import { buriedData, toStoredEvent, type EntryRow } from './entry-data.js';
import type { Processes } from './processes.js';
import { queueOf } from './queues.js';

/** How many waiting entries a scan reads if those at the head of the line are not enough. */
const LONG_SCAN = 2000;
/** How long a claim that need not be thorough scans past blocked entries. */
const MAX_SCAN_MS = 500;
/** How long any claim does so once it has claims, because those wait meanwhile. */
const MAX_SCAN_MS_WITH_CLAIMS = 100;
/** How long claims reuse a cursor as long as they find enough from it. */
const MAX_CURSOR_AGE_MS = 5000;
const MAX_TRIES = 3;
const HEAD_OF_LINE = 0;

/** Claims entries for this process, which keeps them as long as it renews their leases. */
export class Claims {
  readonly #connection: Connection;
  readonly #processes: Processes;
  readonly #leaseSeconds: number;
  /** For each queue, where the next claim continues if the head of the line has too little. */
  readonly #cursors = new Map<string, { readonly place: number; readonly since: number }>();

  constructor(connection: Connection, processes: Processes, leaseMs: number) {
    this.#connection = connection;
    this.#processes = processes;
    this.#leaseSeconds = Math.ceil(leaseMs / 1000);
  }

  /**
   * Starts with due retries, the heads of the lines, and the cursors where an earlier claim stopped.
   * If that is not enough because much of a line is blocked, it scans on as long as there is time, and
   * the next claim continues from there. If it must be thorough, it scans the whole line.
   */
  async claim({ routers, limit, retries, isThorough }: ClaimRequest): Promise<readonly Claim[]> {
    const queues = routers.map(queueOf);
    await this.#processes.freeExpired(queues);
    const claims: Claim[] = [];
    const looks = queues.map((queue) => ({ queue, place: this.#cursorOf(queue) }));
    const first = await this.#scan(looks, { limit, retries, size: 4 * limit }, claims);
    try {
      for (const look of looks) {
        const end = first.get(look.queue);
        if (claims.length < limit)
          await this.#lookOn({ ...look, end }, { limit, isThorough }, claims);
      }
    } catch (error) {
      // Return what was claimed before the error. Otherwise it would wait for its lease to end.
      if (claims.length === 0) throw error;
    }
    return claims;
  }

  /** @returns the claims that are lost */
  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    // Sorted, so that two statements on the same rows cannot deadlock.
    const sorted = claims.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
    const rows = await this.#connection.call<{ id: string; claim: number }>(
      'extend',
      JSON.stringify(
        sorted.map(({ entry: { id, router }, token }) => ({
          queue: queueOf(router),
          id,
          claim: Number(token),
        })),
      ),
      this.#processes.holder,
    );
    const held = new Set(rows.map(({ id, claim }) => `${id} ${claim}`));
    return claims.filter(({ entry, token }) => !held.has(`${entry.id} ${token}`));
  }

  async #lookOn(
    { queue, place: first, end }: LookOn,
    { limit, isThorough }: Pick<ClaimRequest, 'limit' | 'isThorough'>,
    claims: Claim[],
  ): Promise<void> {
    const startedAt = performance.now();
    const places = placesAfter(first, end);
    let step = places.next();
    while (step.done !== true) {
      const maxMs =
        claims.length > 0 ? MAX_SCAN_MS_WITH_CLAIMS : isThorough ? Infinity : MAX_SCAN_MS;
      if (performance.now() - startedAt >= maxMs) break;
      const look = { queue, place: step.value };
      const size = { limit: limit - claims.length, retries: 0, size: LONG_SCAN };
      const ends = await this.#scan([look], size, claims);
      // The cursor stays at a part of the line that had enough: there may be more in it.
      if (claims.length >= limit) break;
      step = places.next(ends.get(queue));
    }
    if (step.value !== first) this.#cursors.set(queue, { place: step.value, since: startedAt });
  }

  /**
   * The cursor expires. Otherwise entries unblocked before it would starve while enough new ones
   * arrive behind it.
   */
  #cursorOf(queue: string): number {
    const cursor = this.#cursors.get(queue);
    if (!cursor || performance.now() - cursor.since > MAX_CURSOR_AGE_MS) return HEAD_OF_LINE;
    return cursor.place;
  }

  /** @returns where the scan of a queue ended, if not at the end of its line */
  async #scan(looks: readonly Look[], size: ScanSize, claims: Claim[]): Promise<Ends> {
    const ends = new Map<string, number>();
    const broken: ClaimedRow[] = [];
    for (const row of await this.#claimRows(looks, size)) {
      if (row.id === null) {
        ends.set(row.queue, Number(row.line_end));
        continue;
      }
      const claim = toClaim(row);
      if (claim) claims.push(claim);
      else broken.push(row);
    }
    if (broken.length > 0) {
      const queues = broken.map(({ queue }) => queue);
      const ids = broken.map(({ id }) => id);
      await this.#connection.call('bury', queues, ids, JSON.stringify(buriedData()));
    }
    return ends;
  }

  async #claimRows(
    looks: readonly Look[],
    { limit, retries, size }: ScanSize,
  ): Promise<readonly (ClaimedRow | EndRow)[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#connection.call(
          'claim',
          looks.map(({ queue }) => queue),
          looks.map(({ place }) => place),
          limit,
          retries,
          size,
          this.#leaseSeconds,
          this.#processes.holder,
        );
      } catch (error) {
        // Another process has just claimed an entry with the same key.
        if (!isUniqueViolation(error) || tries === MAX_TRIES) throw error;
      }
    }
  }
}

/** A queue, and the place in its line where to look besides the head. */
interface Look {
  readonly queue: string;
  readonly place: number;
}

interface LookOn extends Look {
  /** Where the first scan of the queue ended. */
  readonly end: number | undefined;
}

interface ScanSize {
  readonly limit: number;
  readonly retries: number;
  /** How many waiting entries to read from each place. */
  readonly size: number;
}

type Ends = ReadonlyMap<string, number>;

type ClaimedRow = EntryRow & { readonly is_outdated: boolean };

interface EndRow {
  readonly id: null;
  readonly queue: string;
  /** A bigint, as text. */
  readonly line_end: string;
}

/**
 * Where to look next after a scan from `first` that ended at `end`, or at the end of the line: on
 * from there, and once around. It is told where each scan ended, and returns the place from which
 * the next claim goes on.
 */
function* placesAfter(
  first: number,
  end: number | undefined,
): Generator<number, number, number | undefined> {
  let next = end;
  while (next !== undefined) next = yield next;
  if (first === HEAD_OF_LINE) return HEAD_OF_LINE;
  next = yield HEAD_OF_LINE;
  while (next !== undefined && next < first) next = yield next;
  return next ?? HEAD_OF_LINE;
}

/** `undefined` if the data is unreadable. */
function toClaim(row: ClaimedRow): Claim | undefined {
  try {
    return {
      entry: toStoredEvent(row),
      outdated: row.is_outdated,
      token: String(row.retry_count),
    };
  } catch {
    return undefined;
  }
}

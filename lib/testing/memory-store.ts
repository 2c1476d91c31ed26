/* eslint-disable @typescript-eslint/require-await -- what an async method throws is a rejection */
import type {
  Claim,
  ClaimRequest,
  ListFilter,
  NewEntry,
  Outcome,
  ReplayFilter,
  Store,
  UnservedRouter,
} from '../inbox/store.js';
import type { EventPage, InboxStats, StoredEvent } from '../inbox/stored-event.js';
import { matches, newMemoryEntry, replayOne, toStoredEvent, type Entry } from './memory-entry.js';

/** Keeps events in memory, as JSON like a database. */
export class MemoryStore implements Store {
  readonly #memory: Memory;
  readonly #settings: MemoryStoreOptions;

  /** @param memory - shared by several stores, as processes share a database */
  constructor(settings: MemoryStoreOptions, memory: Memory = new Memory()) {
    this.#settings = settings;
    this.#memory = memory;
    memory.routers.set(this, []);
  }

  async insert(entry: NewEntry): Promise<'stored' | 'duplicate'> {
    const memory = this.#open();
    const copied = memory.entries.get(entry.id);
    if (copied) {
      copied.duplicates += 1;
      return 'duplicate';
    }
    memory.entries.set(entry.id, newMemoryEntry(entry, ++memory.newestSeq));
    return 'stored';
  }

  async claim({ routers, limit, retries }: ClaimRequest): Promise<readonly Claim[]> {
    const now = performance.now();
    this.#endPatience(now);
    const ready = this.#ready(now);
    const taken: Entry[] = [];
    const take = (wanted: readonly Entry[], most: number) => {
      for (const router of routers) {
        const ofRouter = wanted.filter((entry) => entry.router === router);
        taken.push(...ofRouter.slice(0, Math.max(0, most - taken.length)));
      }
    };
    const tried = ready.filter(({ attempts }) => attempts > 0);
    take(
      tried.toSorted((a, b) => a.readyAt - b.readyAt),
      Math.min(retries, limit),
    );
    take(
      ready.filter(({ attempts }) => attempts === 0),
      limit,
    );
    return taken.map((entry) => this.#claim(entry, now));
  }

  async extend(claims: readonly Claim[]): Promise<readonly Claim[]> {
    const until = performance.now() + this.#settings.leaseMs;
    return claims.filter((claim) => {
      const held = this.#held(claim)?.claim;
      if (held) held.until = until;
      return !held;
    });
  }

  async takeOver(routers: readonly string[]): Promise<number> {
    const memory = this.#open();
    memory.routers.set(this, routers);
    const now = performance.now();
    const held = this.#pending().filter(
      ({ claim }) => claim && (claim.until <= now || !memory.routers.has(claim.holder)),
    );
    for (const entry of held) Object.assign(entry, { claim: undefined, readyAt: now });
    return held.length;
  }

  async unserved(): Promise<readonly UnservedRouter[]> {
    const served = new Set([...this.#open().routers.values()].flat());
    const counts = new Map<string, number>();
    for (const { router } of this.#pending()) {
      if (!served.has(router)) counts.set(router, (counts.get(router) ?? 0) + 1);
    }
    return [...counts].map(([router, pending]) => ({ router, pending }));
  }

  async settle(claim: Claim, outcome: Outcome): Promise<boolean> {
    const entry = this.#held(claim);
    if (!entry) return false;
    entry.claim = undefined;
    if ('handlers' in outcome) entry.text.handlers = JSON.stringify(outcome.handlers);
    if ('failures' in outcome) entry.text.failures = JSON.stringify(outcome.failures);
    if ('mismatches' in outcome) entry.text.mismatches = JSON.stringify(outcome.mismatches);
    const now = performance.now();
    switch (outcome.status) {
      case 'released':
        entry.attempts -= 1;
        entry.readyAt = now;
        break;
      case 'pending':
        entry.failedAt ??= now;
        entry.readyAt = now + outcome.retryInMs;
        break;
      default:
        entry.status = outcome.status;
        entry.finishedAt = Date.now();
        if (outcome.status === 'handled') this.#memory.noteHandled(entry);
    }
    return true;
  }

  async countBehind(id: string): Promise<number> {
    const first = this.#open().entries.get(id);
    if (first?.orderKey === undefined || first.status !== 'pending') return 0;
    return this.#pending().filter(
      ({ orderKey, seq }) => orderKey === first.orderKey && seq > first.seq,
    ).length;
  }

  async list({ limit, cursor, ...filter }: ListFilter): Promise<EventPage> {
    const before = cursor === undefined ? Infinity : seqOf(cursor);
    const found = [...this.#open().entries.values()]
      .filter((entry) => entry.seq < before && matches(entry, filter))
      .toReversed();
    const page = found.slice(0, limit);
    return {
      events: page.map(toStoredEvent),
      cursor: found.length > limit ? String(page.at(-1)!.seq) : undefined,
    };
  }

  async get(id: string): Promise<StoredEvent | undefined> {
    const entry = this.#open().entries.get(id);
    return entry && toStoredEvent(entry);
  }

  async replay({ id, statuses, ...filter }: ReplayFilter): Promise<number> {
    const found = [...this.#open().entries.values()].filter(
      (entry) =>
        (id === undefined || entry.id === id) &&
        statuses.includes(entry.status) &&
        matches(entry, filter),
    );
    const now = performance.now();
    return found.filter((entry) => replayOne(entry, now)).length;
  }

  async discard(id: string): Promise<boolean> {
    const { entries } = this.#open();
    const claim = entries.get(id)?.claim;
    return claim && claim.until > performance.now() ? false : entries.delete(id);
  }

  async stats(): Promise<InboxStats> {
    const byStatus = { pending: 0, handled: 0, dead: 0, quarantined: 0 };
    for (const { status } of this.#open().entries.values()) byStatus[status] += 1;
    const [oldest] = this.#pending();
    return {
      depth: byStatus.pending,
      oldestAgeMs: oldest && Math.max(0, Date.now() - oldest.receivedAt),
      byStatus,
    };
  }

  async prune(): Promise<void> {
    const { entries } = this.#open();
    const before = Date.now() - this.#settings.retentionMs;
    for (const { id, status, finishedAt } of entries.values()) {
      if (status === 'handled' && finishedAt! < before) entries.delete(id);
    }
  }

  async close(): Promise<void> {
    this.#memory.routers.delete(this);
  }

  #open(): Memory {
    if (!this.#memory.routers.has(this)) throw new Error('The inbox is closed.');
    return this.#memory;
  }

  /** In order of arrival. */
  #pending(): readonly Entry[] {
    return [...this.#open().entries.values()].filter(({ status }) => status === 'pending');
  }

  #held({ entry, token }: Claim): Entry | undefined {
    const held = this.#open().entries.get(entry.id);
    return held?.claim?.token === token ? held : undefined;
  }

  /** See `Store.claim`. An entry that was tried before holds its order key. */
  #ready(now: number): readonly Entry[] {
    const pending = this.#pending();
    const holders = new Map<string | undefined, Entry>();
    for (const entry of pending) {
      const holder = holders.get(entry.orderKey);
      if (!holder || (entry.attempts > 0 && holder.attempts === 0)) {
        holders.set(entry.orderKey, entry);
      }
    }
    return pending.filter(
      (entry) =>
        (entry.orderKey === undefined || holders.get(entry.orderKey) === entry) &&
        entry.readyAt <= now &&
        (!entry.claim || entry.claim.until <= now),
    );
  }

  #endPatience(now: number): void {
    for (const entry of this.#pending()) {
      if ((entry.failedAt ?? Infinity) + this.#settings.orderPatienceMs > now) continue;
      entry.releasedKey ??= entry.orderKey;
      entry.orderKey = undefined;
    }
  }

  #claim(entry: Entry, now: number): Claim {
    const token = String(++this.#memory.claims);
    entry.attempts += 1;
    entry.claim = { token, holder: this, until: now + this.#settings.leaseMs };
    return { entry: toStoredEvent(entry), outdated: this.#memory.isOutdated(entry), token };
  }
}

export interface MemoryStoreOptions {
  readonly leaseMs: number;
  /** May be `Infinity`. */
  readonly orderPatienceMs: number;
  readonly retentionMs: number;
}

/** What the stores that share it keep. */
export class Memory {
  /** By id, in order of arrival. */
  readonly entries = new Map<string, Entry>();
  /** The open stores, and which routers each serves. */
  readonly routers = new Map<object, readonly string[]>();
  newestSeq = 0;
  claims = 0;
  /** The newest version of each entity that was handled. */
  readonly #newest = new Map<string, number>();

  noteHandled({ entity, version }: Entry): void {
    if (entity === undefined || version === undefined) return;
    this.#newest.set(entity, Math.max(version, this.#newest.get(entity) ?? -Infinity));
  }

  isOutdated({ entity = '', version = Infinity }: Entry): boolean {
    return (this.#newest.get(entity) ?? -Infinity) > version;
  }
}

function seqOf(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new TypeError('"cursor" must be the cursor of an earlier page.');
}

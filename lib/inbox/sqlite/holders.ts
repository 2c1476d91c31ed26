import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { UnservedRouter } from '../store.js';
import { clockOf, continueClock, isRecordDue, recordClock } from './clock.js';
import type { GroupCommit } from './group-commit.js';
import {
  areOfOneProcess,
  holderOf,
  lockPath,
  takeLock,
  type HeldLock,
  type Holder,
} from './holder-lock.js';
import { inodeOf } from './file-identity.js';
import { exists, type Statements } from './open-database.js';
import type { Transaction } from './sqlite-file.js';
import { hasWalResetBug, walResetWarning } from './wal-reset-bug.js';

/** Knows which processes have the file open, and frees what those held that have ended. */
export class Holders {
  readonly #path: string;
  #self: Holder;
  #routers = '[]';
  #isFolderClean = false;

  /** @param path - of the database */
  constructor(path: string, self: Holder) {
    this.#path = path;
    this.#self = self;
  }

  /**
   * Called at the start of each transaction: nothing is claimed before the others can see that this
   * holder lives.
   *
   * @returns what the file's clock shows
   */
  begin(file: Statements): number {
    const own = this.#own(file);
    if (own?.lock_inode !== this.#self.lockInode) {
      if (!own && !this.#othersLive(file)) continueClock(file);
      this.#register(file);
    }
    return clockOf(file);
  }

  /**
   * Called in the last transaction.
   *
   * @returns false if it still holds something: then it stays known, so that others can free that
   */
  leave(transaction: Transaction): boolean {
    recordClock(transaction);
    const { id } = this.#self;
    if (exists(transaction.statement(HOLDS).get(...claimsOf(id)))) return false;
    transaction.statement(REMOVE).run(id);
    return true;
  }

  /** @param self - with its current lock file */
  async takeOver(
    commits: GroupCommit,
    self: Holder,
    routers: readonly string[],
  ): Promise<TakenOver> {
    this.#self = self;
    this.#routers = JSON.stringify(routers);
    const file = { statement: (sql: string) => commits.read(sql) };
    // Before the locks of others are taken: `begin` would take them for alive.
    const own = this.#own(file);
    const isListed = own?.lock_inode === self.lockInode && own.routers === this.#routers;
    if (!isListed) await commits.commit((transaction) => this.#register(transaction));
    const others = this.#others(file);
    try {
      const ended = others.filter(({ state }) => hasEnded(state));
      // Most of the time there is nothing to do, and no reason to wait for those that write.
      const isNeeded =
        others.some(({ state }) => state !== 'alive') ||
        exists(file.statement(EXPIRED).get(clockOf(file), ...claimsOf(self.id))) ||
        isRecordDue(file);
      const freed = isNeeded
        ? await commits.commit((transaction) => this.#free(transaction, others))
        : 0;
      for (const { id } of ended) rmSync(lockPath(this.#path, id), { force: true });
      this.#cleanFolder(others);
      return { freed, warning: this.#warning(file, others) };
    } finally {
      closeLocks(others);
    }
  }

  unserved(file: Statements): readonly UnservedRouter[] {
    const others = this.#others(file);
    closeLocks(others);
    const served = new Set(
      [this.#routers, ...others.filter(isAlive).map(({ routers }) => routers)].flatMap(
        (routers) => JSON.parse(routers) as string[],
      ),
    );
    const unserved: UnservedRouter[] = [];
    let row = file.statement(NEXT_ROUTER).get('') as RouterRow | null | undefined;
    while (row) {
      const { router } = row;
      if (!served.has(router)) {
        const { pending } = file.statement(COUNT_PENDING).get(router) as { pending: number };
        unserved.push({ router, pending });
      }
      row = file.statement(NEXT_ROUTER).get(router) as RouterRow | null | undefined;
    }
    return unserved;
  }

  #others(file: Statements): readonly Other[] {
    const rows = file.statement(OTHERS).all(this.#self.id) as OtherRow[];
    return rows.map((row) => ({ ...row, state: stateOf(lockPath(this.#path, row.id), row) }));
  }

  #othersLive(file: Statements): boolean {
    const others = this.#others(file);
    closeLocks(others);
    return others.some(isAlive);
  }

  #own(file: Statements): OwnRow | null | undefined {
    return file.statement(OWN).get(this.#self.id) as OwnRow | null | undefined;
  }

  #warning(file: Statements, others: readonly Other[]): string | undefined {
    const isShared = others.some(
      (other) => isAlive(other) && !areOfOneProcess(other.id, this.#self.id),
    );
    if (!isShared) return undefined;
    const { version } = file.statement('SELECT sqlite_version() AS version').get() as {
      version: string;
    };
    return hasWalResetBug(version) ? walResetWarning(version) : undefined;
  }

  #register(file: Statements): void {
    const { id, lockInode } = this.#self;
    file.statement(REGISTER).run(id, lockInode, this.#routers);
  }

  #free(transaction: Transaction, others: readonly Other[]): number {
    const { now } = transaction;
    const free = transaction.statement(FREE);
    let freed = 0;
    for (const { id, state } of others) {
      if (hasEnded(state)) freed += Number(free.run(now, ...claimsOf(id)).changes);
    }
    const ownClaims = claimsOf(this.#self.id);
    freed += Number(transaction.statement(FREE_EXPIRED).run(now, ...ownClaims).changes);
    for (const { id, state } of others) {
      const holds = state === 'alive' || exists(transaction.statement(HOLDS).get(...claimsOf(id)));
      if (!holds) transaction.statement(REMOVE).run(id);
    }
    recordClock(transaction);
    return freed;
  }

  /** Removes the lock files of processes that were killed before they held anything. */
  #cleanFolder(others: readonly Other[]): void {
    if (this.#isFolderClean) return;
    this.#isFolderClean = true;
    const known = new Set([this.#self.id, ...others.map(({ id }) => id)]);
    for (const name of readdirSync(dirname(this.#path))) {
      const id = holderOf(basename(this.#path), name);
      if (id === undefined || known.has(id)) continue;
      const path = lockPath(this.#path, id);
      const lock = takeLock(path);
      if (!lock) continue;
      rmSync(path, { force: true });
      lock.database.close();
    }
  }
}

export interface TakenOver {
  /** How many entries were freed. */
  readonly freed: number;
  /** What the user should know about the processes that share the file. */
  readonly warning: string | undefined;
}

/**
 * - its lock, which nobody else can take meanwhile: the process has ended
 * - `unknown`: its lock file is not the one it made. Somebody has removed it, perhaps while the
 *   process lives, so what it holds is freed only when the leases end
 */
type State = 'alive' | 'unknown' | HeldLock;

function hasEnded(state: State): state is HeldLock {
  return typeof state === 'object';
}

interface OtherRow {
  readonly id: string;
  readonly lock_inode: string;
  readonly routers: string;
}

interface Other extends OtherRow {
  readonly state: State;
}

interface OwnRow {
  readonly lock_inode: string;
  readonly routers: string;
}

interface RouterRow {
  readonly router: string;
}

function stateOf(path: string, { lock_inode: inode }: OtherRow): State {
  if (inodeOf(path) !== inode) return 'unknown';
  try {
    return takeLock(path) ?? 'alive';
  } catch {
    return 'unknown';
  }
}

function isAlive({ state }: Other): boolean {
  return state === 'alive';
}

function closeLocks(others: readonly Other[]): void {
  for (const { state } of others) if (hasEnded(state)) state.database.close();
}

/** The tokens of a holder's claims are between these. */
function claimsOf(id: string): readonly [from: string, to: string] {
  return [`${id}/`, `${id}0`];
}

const OWN = 'SELECT lock_inode, routers FROM holders WHERE id = ?';
const OTHERS = 'SELECT id, lock_inode, routers FROM holders WHERE id <> ?';
const REGISTER = `
  INSERT INTO holders (id, lock_inode, routers) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET lock_inode = excluded.lock_inode, routers = excluded.routers`;
const REMOVE = 'DELETE FROM holders WHERE id = ?';
const FREE = 'UPDATE events SET lease = NULL, ready_at = ? WHERE lease > ? AND lease < ?';
const HOLDS = 'SELECT 1 FROM events WHERE lease > ? AND lease < ? LIMIT 1';
/** Not its own: as long as nobody else takes those, it renews them when it goes on. */
const HAS_EXPIRED = 'lease IS NOT NULL AND ready_at <= ? AND NOT (lease > ? AND lease < ?)';
const EXPIRED = `SELECT 1 FROM events WHERE ${HAS_EXPIRED} LIMIT 1`;
const FREE_EXPIRED = `UPDATE events SET lease = NULL WHERE ${HAS_EXPIRED}`;
/** All entries with an order key have the same router, so the first of them is ready. */
const NEXT_ROUTER = `
  SELECT router FROM events WHERE router > ? AND ready_at IS NOT NULL ORDER BY router LIMIT 1`;
const COUNT_PENDING = `
  SELECT count(*) AS pending FROM events WHERE status = 'pending' AND router = ?`;

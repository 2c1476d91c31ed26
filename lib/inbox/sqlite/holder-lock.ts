import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { inodeOf, makeFile } from './file-identity.js';
import { isBusy, openDatabase, type Database } from './open-database.js';
import { explained } from './sqlite-error.js';

/** The same for all holders of a process, apart from those of its other threads. */
const PROCESS = randomBytes(5).toString('hex');

/** A process, or a part of one, that has a database open. */
export interface Holder {
  readonly id: string;
  /** Inode of its lock file. */
  readonly lockInode: string;
}

/**
 * Shows other processes that this one lives: a small SQLite file next to the database, locked until
 * it is released. The operating system ends the lock when the process ends, however that happens.
 * It also tells between containers that share a volume, where process ids do not.
 */
export class HolderLock {
  readonly #id = `${PROCESS}-${randomBytes(5).toString('hex')}`;
  readonly #path: string;
  #held: HeldLock | undefined;

  /** @throws Error if files cannot be created in the database's folder */
  constructor(databasePath: string) {
    this.#path = lockPath(databasePath, this.#id);
    this.keep();
  }

  /**
   * Locks a new file if somebody has removed or replaced it. The earlier one stays locked until then,
   * and if that fails: a file that comes back unlocked would show an end that did not happen.
   */
  keep(): Holder {
    while (!this.#held || inodeOf(this.#path) !== this.#held.inode) {
      rmSync(this.#path, { force: true });
      makeFile(this.#path);
      // What cleans up after others may take the file before it is locked, and remove it.
      const next = takeLock(this.#path);
      if (!next) continue;
      this.#held?.database.close();
      this.#held = next;
    }
    return { id: this.#id, lockInode: this.#held.inode };
  }

  /** @param holdsNothing - otherwise the file stays, unlocked, as that of a process that ended */
  release(holdsNothing: boolean): void {
    const isOwn = inodeOf(this.#path) === this.#held?.inode;
    if (holdsNothing && isOwn) rmSync(this.#path, { force: true });
    this.#held?.database.close();
    this.#held = undefined;
  }
}

export interface HeldLock {
  readonly inode: string;
  readonly database: Database;
}

/**
 * Locks an existing file. The file must not be opened by other means, because closing it would end
 * the locks that this process has on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
 *
 * @returns `undefined` if it is locked or does not exist
 */
export function takeLock(path: string): HeldLock | undefined {
  const inode = inodeOf(path);
  if (inode === undefined) return undefined;
  const database = openDatabase(path);
  try {
    database.exec('PRAGMA busy_timeout = 0');
    // No journal file. (OFF would do, but Node forbids it.)
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    return { inode, database };
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw explained(error);
  }
}

const LOCK_ENDING = '-holder-';

export function lockPath(databasePath: string, id: string): string {
  return databasePath + LOCK_ENDING + id;
}

/** The holder whose lock file has this name, if it is one of that database. */
export function holderOf(databaseName: string, fileName: string): string | undefined {
  const start = databaseName + LOCK_ENDING;
  const id = fileName.startsWith(start) ? fileName.slice(start.length) : '';
  return /^[\da-f]{10}-[\da-f]{10}$/.test(id) ? id : undefined;
}

export function areOfOneProcess(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

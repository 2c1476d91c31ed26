import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type BigIntStats,
} from 'node:fs';
import { basename, dirname } from 'node:path';

/** Tells a file from others that had or get its path. As long as it is open, no other is equal. */
export interface FileIdentity {
  readonly device: string;
  readonly inode: string;
}

/** `undefined` if there is no file. */
export function identityOf(path: string): (FileIdentity & { readonly size: number }) | undefined {
  const stats = statsOf(path);
  return stats && { device: `${stats.dev}`, inode: `${stats.ino}`, size: Number(stats.size) };
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    // Node 20 throws where part of the path is a file. Creating it says what is wrong.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export function inodeOf(path: string): string | undefined {
  return identityOf(path)?.inode;
}

/**
 * Creates the file if there is none. Only its owner may read what customers write.
 *
 * @throws Error if its folder does not exist or is not writable
 */
export function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // An existing file is not opened here: closing it would drop the locks that this process holds
    // on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
    if (code === 'EEXIST') return;
    const why = code === undefined ? undefined : NOT_CREATED[code];
    if (why === undefined) throw error;
    throw new Error(`Cannot create ${basename(path)} in ${dirname(path)} (${code!}). ${why}`, {
      cause: error,
    });
  }
}

const NOT_WRITABLE =
  'The folder of an SQLite file must be writable: SQLite keeps further files in it, and so does the inbox.';
const FULL = 'The disk is full, or a quota is used up. Free space.';
const NOT_CREATED: Readonly<Record<string, string>> = {
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EROFS: `The disk is mounted read-only. ${NOT_WRITABLE}`,
  ENOENT: 'There is no such folder. Create it first.',
  ENOTDIR: 'Part of this path is a file, not a folder.',
  ENAMETOOLONG: 'The path is too long: further files have longer names. Give a shorter one.',
  ENOSPC: FULL,
  EDQUOT: FULL,
  EMFILE: 'This process has too many open files. Raise its limit (ulimit -n).',
};

/**
 * Records which file a write-ahead log belongs to. SQLite itself cannot tell, and would apply the
 * log of a file to another that was put in its place.
 */
export class LogOwner {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * @param file - `undefined` if there is none yet
   * @throws FileReplacedError if the log next to it belongs to another file
   */
  requireOwn(file: FileIdentity | undefined): void {
    const recorded = this.#read();
    if (!recorded || recorded.database === file?.inode) return;
    const log = statSync(`${this.#path}-wal`, { bigint: true, throwIfNoEntry: false });
    if (log && log.size > 0 && String(log.ino) === recorded.log) {
      const name = basename(this.#path);
      throw new FileReplacedError(
        `The SQLite file ${file ? 'was replaced' : 'is gone'}, but not its log: ${name}-wal would ` +
          'damage any other file. Stop the app. Put the earlier file back, or delete ' +
          `${name}-wal and ${name}-shm. Then start the app: ${this.#path}`,
      );
    }
    if (file) this.#write({ database: file.inode, log: undefined });
  }

  /** @param log - inode of the log that is in use now */
  record(file: FileIdentity, log: string | undefined): void {
    const recorded = this.#read();
    if (recorded?.database === file.inode && recorded.log === log) return;
    this.#write({ database: file.inode, log });
  }

  get #file(): string {
    return `${this.#path}-owner`;
  }

  #read(): Owner | undefined {
    try {
      const { database, log } = JSON.parse(readFileSync(this.#file, 'utf8')) as Partial<Owner>;
      return typeof database === 'string' ? { database, log } : undefined;
    } catch {
      return undefined;
    }
  }

  #write(owner: Owner): void {
    // A process that reads it meanwhile gets the old or the new one, never half of it.
    const next = `${this.#file}-${randomUUID()}`;
    try {
      writeFileSync(next, JSON.stringify(owner), { mode: 0o600 });
      renameSync(next, this.#file);
    } catch (error) {
      rmSync(next, { force: true });
      throw error;
    }
  }
}

/** Inodes. */
interface Owner {
  readonly database: string;
  readonly log: string | undefined;
}

/** The file at the path is not the one that was there at the start, or its log is another's. */
export class FileReplacedError extends Error {
  override readonly name = 'FileReplacedError';
}

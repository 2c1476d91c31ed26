import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkpoint, connect, type Connection } from './connection.js';
import {
  FileReplacedError,
  identityOf,
  inodeOf,
  LogOwner,
  makeFile,
  type FileIdentity,
} from './file-identity.js';
import { exists, findDriver, type Statements } from './open-database.js';

/** The endings of the write-ahead log and its index. */
const COMPANIONS = ['-wal', '-shm'];

/**
 * A file and the connection to it. It does not let go of the file while another is in its place:
 * SQLite would write the log of one into the other.
 */
export class HeldFile {
  readonly path: string;
  readonly #logOwner: LogOwner;
  #known: KnownFile;
  #connection: HeldConnection | undefined;

  /**
   * @param known - the file as this process knew it before. It is opened at the first use then.
   *   Without it, the file is opened now, and created if there is none
   * @throws Error if the file cannot be opened, or a newer version of the package wrote it
   */
  constructor(path: string, known?: KnownFile) {
    this.path = resolve(path);
    this.#logOwner = new LogOwner(this.path);
    // Throw before a file is created if there is no driver.
    findDriver();
    if (known) {
      this.#known = known;
      return;
    }
    const found = identityOf(this.path);
    if (!found) {
      this.#logOwner.requireOwn(undefined);
      makeFile(this.path);
    }
    const identity = found ?? identityOf(this.path);
    if (!identity) throw this.#gone();
    this.#connection = this.#connect(identity);
    const { id } = this.#connection.statement('SELECT file_id AS id FROM inbox').get() as {
      id: string;
    };
    this.#known = { identity, id };
  }

  get known(): KnownFile {
    return this.#known;
  }

  /** The open connection, which may lead to a file that is not at the path any more. */
  get connection(): HeldConnection | undefined {
    return this.#connection;
  }

  /**
   * The connection to the file, which is opened if necessary.
   *
   * @throws FileReplacedError if the file at the path is another, or none
   */
  current(): HeldConnection {
    const found = identityOf(this.path);
    const connection = this.#connection;
    if (!found) throw this.#gone();
    if (!isSame(found, this.#known.identity)) {
      if (connection) this.#leave(connection);
      throw this.#replaced();
    }
    if (connection && !isWhole(connection, found.size)) throw this.#overwritten();
    if (connection) {
      this.#return();
      if (this.#hasCompanions(connection)) return connection;
      this.#replaceLog(connection);
    }
    this.#connection = this.#connect(found);
    return this.#connection;
  }

  isCurrent(connection: HeldConnection): boolean {
    const found = identityOf(this.path);
    if (!found || !isSame(found, this.#known.identity)) return false;
    return isWhole(connection, found.size) && this.#hasCompanions(connection);
  }

  close(): void {
    const connection = this.#connection;
    // So that the file is complete without its log. SQLite itself does so only once all statements
    // are finalized, for which libsql waits until they are garbage.
    if (connection && this.isCurrent(connection)) checkpoint(connection);
    this.disconnect();
    // Nobody needs them if they are still aside: they are empty.
    for (const ending of COMPANIONS) rmSync(this.#aside(ending), { force: true });
  }

  /** `current` connects again. */
  disconnect(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.database.close();
  }

  #hasCompanions({ companions }: HeldConnection): boolean {
    return COMPANIONS.every((ending, index) => inodeOf(this.path + ending) === companions[index]);
  }

  /**
   * Takes the companions away from a file that was put in the place of their own. The connection
   * stays open, so that no other file gets the inode.
   */
  #leave(connection: HeldConnection): void {
    if (!this.#hasCompanions(connection) || checkpoint(connection) !== 'done') return;
    for (const ending of COMPANIONS) move(this.path + ending, this.#aside(ending));
  }

  /** Puts them back. */
  #return(): void {
    for (const ending of COMPANIONS) {
      if (!identityOf(this.path + ending)) move(this.#aside(ending), this.path + ending);
    }
  }

  #aside(ending: string): string {
    return `${this.path}${ending}-of-${this.#known.identity.inode}`;
  }

  /**
   * Makes a new log after somebody has deleted the other. What that has is copied into the file
   * first. If this fails, another process has already done so.
   */
  #replaceLog(connection: HeldConnection): void {
    const [log, index] = COMPANIONS.map((ending) => inodeOf(this.path + ending));
    const isMissing = log === undefined || index === undefined;
    const copied = isMissing ? checkpoint(connection) : 'done';
    // SQLite makes no new index as long as a connection of the same process has the other.
    if (copied === 'busy' || index !== connection.companions[1]) throw this.#withoutCompanions();
    this.disconnect();
  }

  #connect(file: FileIdentity): HeldConnection {
    this.#logOwner.requireOwn(file);
    const connection = connect(this.path);
    try {
      const found = identityOf(this.path);
      if (!found) throw this.#gone();
      if (!isSame(found, file) || !this.#hasKnownId(connection)) throw this.#replaced();
      const companions = COMPANIONS.map((ending) => inodeOf(this.path + ending));
      // Another connection of this process still uses a deleted one, and so would this.
      if (companions.includes(undefined)) throw this.#withoutCompanions();
      this.#logOwner.record(file, companions[0]);
      return { ...connection, companions, size: found.size };
    } catch (error) {
      connection.database.close();
      throw error;
    }
  }

  /** An inode may be used again once its file is deleted. */
  #hasKnownId(connection: Statements): boolean {
    const known = this.#known as KnownFile | undefined;
    if (!known) return true;
    return exists(connection.statement('SELECT 1 FROM inbox WHERE file_id = ?').get(known.id));
  }

  #gone(): FileReplacedError {
    return new FileReplacedError(
      'The SQLite file is gone. Put it back, with its -wal and -shm files if those were moved too: ' +
        this.path,
    );
  }

  #withoutCompanions(): FileReplacedError {
    return new FileReplacedError(
      'The -wal or -shm file of the inbox was deleted. Stop all processes that use it, then start ' +
        `them again: ${this.path}`,
    );
  }

  #overwritten(): FileReplacedError {
    return new FileReplacedError(
      'The SQLite file was overwritten or cut short. Stop the app, delete its -wal and -shm files, ' +
        `put a good copy in its place, and start the app again: ${this.path}`,
    );
  }

  #replaced(): FileReplacedError {
    return new FileReplacedError(
      'The SQLite file was replaced. Stop the app and start it again, to use the new file, or put ' +
        `the earlier one back: ${this.path}`,
    );
  }
}

/** What a restarted thread must know of the file, in order not to take another for it. */
export interface KnownFile {
  readonly identity: FileIdentity;
  /** Kept in the file. Its copies have the same. */
  readonly id: string;
}

export interface HeldConnection extends Connection {
  /** Inodes of the files that SQLite keeps next to it. */
  readonly companions: readonly (string | undefined)[];
  /** Bytes of the file when it was last looked at. */
  size: number;
}

function isSame(one: FileIdentity, other: FileIdentity): boolean {
  return one.inode === other.inode && one.device === other.device;
}

/** Does nothing if there is no such file: another process may be doing the same. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/**
 * False if the file became smaller than SQLite believes it to be. (`VACUUM` makes it smaller too.)
 * A file overwritten by a larger one cannot be told from a checkpoint.
 */
function isWhole(connection: HeldConnection, size: number): boolean {
  if (size < connection.size) {
    const { pages, bytes } = connection.statement(PAGES).get() as { pages: number; bytes: number };
    if (size < pages * bytes) return false;
  }
  connection.size = size;
  return true;
}

const PAGES = `
  SELECT page_count AS pages, page_size AS bytes FROM pragma_page_count, pragma_page_size`;

/** An error of SQLite that says what it means and what to do. `cause` is the driver's own. */
class SqliteError extends Error {
  override readonly name = 'SqliteError';
  /** Such as `SQLITE_FULL`: https://www.sqlite.org/rescode.html */
  readonly code: string;
  /** The result code, without the extension of an extended one. */
  readonly errcode: number;

  constructor(errcode: number, cause: unknown) {
    const { code, words } = MEANINGS[errcode] ?? { code: `SQLITE_${errcode}`, words: '' };
    const said = String((cause as { message?: unknown }).message);
    super([`${code}, ${said}`, words].filter(Boolean).join(': '), { cause });
    this.code = code;
    this.errcode = errcode;
  }
}

/** The error itself if it is not one of a driver of SQLite. */
export function explained(error: unknown): unknown {
  const errcode = primaryCode(error);
  return errcode === undefined || error instanceof SqliteError
    ? error
    : new SqliteError(errcode, error);
}

/** The primary result code, or `undefined` if it is not an error of SQLite. */
export function primaryCode(error: unknown): number | undefined {
  // node:sqlite calls it errcode, libsql rawCode.
  const { errcode, rawCode, message } = Object(error) as {
    errcode?: unknown;
    rawCode?: unknown;
    message?: unknown;
  };
  // libsql has it in the message alone if it cannot open a file.
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(String(message))?.[1];
  const code = errcode ?? rawCode ?? (opening === undefined ? undefined : Number(opening));
  return typeof code === 'number' ? code & 0xff : undefined;
}

const LOCAL = 'It must be on a local disk, not on a network file system';

/** By primary result code: https://www.sqlite.org/rescode.html */
const MEANINGS: Readonly<Record<number, { readonly code: string; readonly words: string }>> = {
  1: { code: 'SQLITE_ERROR', words: '' },
  2: { code: 'SQLITE_INTERNAL', words: '' },
  3: { code: 'SQLITE_PERM', words: 'the user of this process may not access the file' },
  5: {
    code: 'SQLITE_BUSY',
    words:
      'another process or tool has locked the file for too long. End its transaction or backup, or close it',
  },
  6: { code: 'SQLITE_LOCKED', words: 'another connection of this process has locked a table' },
  7: { code: 'SQLITE_NOMEM', words: 'there is no memory left' },
  8: {
    code: 'SQLITE_READONLY',
    words:
      'the file, its -wal or -shm file, its folder or its disk is read-only for the user of this process. Check owner, mode and mount',
  },
  10: {
    code: 'SQLITE_IOERR',
    words: `the disk failed, or the file system does not do what SQLite needs. ${LOCAL}`,
  },
  11: {
    code: 'SQLITE_CORRUPT',
    words: 'the file is damaged. Stop all processes that use it, and restore a backup',
  },
  13: {
    code: 'SQLITE_FULL',
    words: 'the disk is full, or a quota is used up. Free space; the inbox goes on by itself',
  },
  14: {
    code: 'SQLITE_CANTOPEN',
    words:
      'the file, or its -wal or -shm file, cannot be opened. Check that its folder exists, and that the user of this process may read and write both',
  },
  15: { code: 'SQLITE_PROTOCOL', words: `the file could not be locked. ${LOCAL}` },
  17: { code: 'SQLITE_SCHEMA', words: 'another program has changed the tables' },
  18: { code: 'SQLITE_TOOBIG', words: 'the event is too large for SQLite' },
  19: { code: 'SQLITE_CONSTRAINT', words: '' },
  20: { code: 'SQLITE_MISMATCH', words: '' },
  21: { code: 'SQLITE_MISUSE', words: '' },
  22: { code: 'SQLITE_NOLFS', words: 'the file system does not allow files this large' },
  23: { code: 'SQLITE_AUTH', words: '' },
  25: { code: 'SQLITE_RANGE', words: '' },
  26: {
    code: 'SQLITE_NOTADB',
    words:
      'the file at "path" is something else, encrypted or overwritten. Give another path, or restore a backup',
  },
};

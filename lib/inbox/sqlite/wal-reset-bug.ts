/**
 * Whether this version of SQLite has the bug that may damage a database in WAL mode when two
 * connections write and checkpoint at the same moment. Versions 3.7.0 to 3.51.2 have it, except
 * for 3.44.6 and 3.50.7 and what follows those in their lines
 * (https://www.sqlite.org/wal.html#walresetbug).
 *
 * @param version - as `sqlite_version()` returns it
 */
export function hasWalResetBug(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major !== 3 || minor < 7 || minor > 51) return false;
  const fixedSince = FIXED_SINCE[minor];
  return fixedSince === undefined || patch < fixedSince;
}

const FIXED_SINCE: Readonly<Record<number, number>> = { 44: 6, 50: 7, 51: 3 };

export function walResetWarning(version: string): string {
  return (
    `several processes share this SQLite file, and SQLite ${version} has a bug that can damage a ` +
    'file when two of them write at the same moment. It is rare. Use a version of Node or libsql ' +
    'with SQLite 3.51.3 or newer, or one process (https://www.sqlite.org/wal.html#walresetbug)'
  );
}

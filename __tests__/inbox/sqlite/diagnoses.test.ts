import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { SqliteStore } from '../../../lib/inbox/sqlite/sqlite-store.js';
import { inboxOnFile } from '../../support/inbox-on-file.js';
import { anEntry } from '../new-entries.js';

const file = inboxOnFile();

/** What opening it throws. */
function refusal(path: string): { message: string; cause?: unknown } {
  try {
    file.open({ path });
  } catch (error) {
    return error as Error;
  }
  return { message: 'It works.' };
}

describe('a file that cannot be opened: the error says', () => {
  it('that its folder is missing', () => {
    const error = refusal(join(dirname(file.path), 'missing', 'webhooks.db'));
    expect(error.message).toMatch(
      /^Cannot create webhooks\.db in .*missing \(ENOENT\)\. There is no such folder\. Create it/,
    );
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
  });

  it('that it is a folder', () => {
    const path = dirname(file.path);
    expect(refusal(path).message).toBe(
      `Cannot open ${path}: it is a folder. "path" must be the path of a file.`,
    );
  });

  it('that part of the path is a file', () => {
    writeFileSync(file.path, '');
    expect(refusal(join(file.path, 'webhooks.db')).message).toMatch(
      /^Cannot create webhooks\.db in .* \(ENOTDIR\)\. Part of this path is a file, not a folder\.$/,
    );
  });

  it('that the name is too long', () => {
    const path = join(dirname(file.path), 'a'.repeat(300));
    expect(refusal(path).message).toMatch(/ENAMETOOLONG/);
  });

  it.each([
    ['its tables', 'CREATE TABLE customers (name TEXT)'],
    ['tables with a name of ours', 'CREATE TABLE events (at TEXT)'],
    ['a version', 'CREATE TABLE customers (name TEXT); PRAGMA user_version = 1'],
    ['a high version', 'CREATE TABLE customers (name TEXT); PRAGMA user_version = 40'],
    ['a version alone', 'PRAGMA user_version = 7'],
  ])('that it belongs to another program, by %s, and changes nothing in it', (_, sql) => {
    const database = openDatabase(file.path);
    database.exec(sql);
    database.close();
    const before = readFileSync(file.path);
    expect(refusal(file.path).message).toBe(
      `The file at ${file.path} belongs to another program. Give the inbox a file of its own.`,
    );
    expect(readFileSync(file.path).equals(before)).toBe(true);
    expect(readdirSync(dirname(file.path))).toEqual([basename(file.path)]);
  });

  it('nothing of an empty file', () => {
    writeFileSync(file.path, '');
    expect(refusal(file.path).message).toBe('It works.');
  });

  it('that it is something else', () => {
    writeFileSync(file.path, 'This is the diary of somebody.\n'.repeat(100));
    const error = refusal(file.path);
    expect(error).toMatchObject({ name: 'SqliteError', code: 'SQLITE_NOTADB' });
    expect(error.message).toMatch(
      /^SQLITE_NOTADB, file is not a database: the file at "path" is something else/,
    );
    expect(error.cause).toMatchObject({ message: 'file is not a database' });
  });
});

describe('a file that fails later: each call says', () => {
  const open = () =>
    new SqliteStore({
      path: file.path,
      leaseMs: 60_000,
      orderPatienceMs: 60_000,
      retentionMs: 60_000,
    });

  it('that another process has locked it', async () => {
    const store = open();
    const other = openDatabase(file.path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.insert(anEntry())).rejects.toThrow(
      /^SQLITE_BUSY, database is locked: another process or tool has locked the file/,
    );
    other.exec('COMMIT');
    expect(await store.insert(anEntry())).toBe('stored');
    other.close();
    await store.close();
  });

  it('that it is damaged', async () => {
    const store = open();
    for (let n = 0; n < 50; n++) await store.insert(anEntry());
    await store.close();
    const database = openDatabase(file.path);
    const { rootpage } = database
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'payloads'")
      .get() as { rootpage: number };
    const { page_size: size } = database.prepare('PRAGMA page_size').get() as { page_size: number };
    database.close();
    overwrite(file.path, (rootpage - 1) * size, size);
    const damaged = open();
    await expect(damaged.list({ limit: 50 })).rejects.toThrow(
      /^SQLITE_CORRUPT, database disk image is malformed: the file is damaged\. .*backup/,
    );
    await damaged.close();
  });
});

/** Overwrites part of a file, as a failing disk does. */
function overwrite(path: string, position: number, length: number): void {
  const descriptor = openSync(path, 'r+');
  writeSync(descriptor, Buffer.alloc(length, 0xff), 0, length, position);
  closeSync(descriptor);
}

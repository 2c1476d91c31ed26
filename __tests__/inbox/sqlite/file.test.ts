import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { eventually } from '../../support/eventually.js';
import { noteDesk } from '../../support/note-desk.js';
import { reportsOf } from '../../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('the file of an SQLite inbox', () => {
  it('is created when it is opened, with its companions, for its owner only', async () => {
    const umask = process.umask(0);
    try {
      const inbox = file.open();
      expect(modeOf(file.path)).toBe(0o600);
      const post = await desk.start(inbox);
      await post({ n: 1 });
      const names = readdirSync(dirname(file.path));
      expect(names).toContain('webhooks.db-wal');
      for (const name of names) expect(modeOf(join(dirname(file.path), name))).toBe(0o600);
    } finally {
      process.umask(umask);
    }
  });

  it('keeps a mode that was set later', async () => {
    await file.open().close();
    chmodSync(file.path, 0o640);
    file.open();
    expect(modeOf(file.path)).toBe(0o640);
  });

  it('uses a write-ahead log and is intact', () => {
    file.open();
    const reader = openDatabase(file.path);
    expect(reader.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(reader.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    reader.close();
  });

  it('is refused by name and left alone if a newer version wrote it', async () => {
    await file.open().close();
    const database = openDatabase(file.path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(file.path);
    expect(() => file.open()).toThrow(
      `${file.path} was written by a newer version of conversation-webhooks. Update this one.`,
    );
    expect(readFileSync(file.path)).toEqual(before);
  });

  it('is refused at once and left alone if it is not a database', () => {
    const text = 'This is the diary of somebody, and no database at all.\n'.repeat(100);
    writeFileSync(file.path, text);
    expect(() => file.open()).toThrow(/not a database/);
    expect(readFileSync(file.path, 'utf8')).toBe(text);
  });

  it('is refused at once if its folder is missing or it is a folder itself', () => {
    const path = join(dirname(file.path), 'missing', 'webhooks.db');
    expect(() => file.open({ path })).toThrow(/ENOENT/);
    expect(existsSync(dirname(path))).toBe(false);
    expect(() => file.open({ path: dirname(file.path) })).toThrow();
  });

  it.each(['libsql://example.org', 'https://example.org/db'])('is not a URL: %s', (path) => {
    const folder = process.cwd();
    process.chdir(dirname(file.path));
    try {
      expect(() => file.open({ path })).toThrow();
    } finally {
      process.chdir(folder);
    }
  });

  it('may have any file name', async () => {
    for (const name of [
      'file:webhooks.db',
      'with space.db',
      'ünï🙂.db',
      "it's.db",
      'a?mode=memory',
      '%2e',
      '#',
    ]) {
      const path = join(dirname(file.path), name);
      const inbox = file.open({ path });
      const { handled } = reportsOf(inbox);
      const post = await desk.start(inbox, (router) => router.on('added', () => undefined));
      await post({ n: 1 });
      await eventually(() => handled.length === 1);
      await inbox.close();
      expect(statSync(path).size).toBeGreaterThan(0);
    }
  });

  it('may be opened by several inboxes at once', async () => {
    const [one, two] = [file.open(), file.open()];
    const handled = [one, two].map((inbox) => reportsOf(inbox).handled);
    const seen: string[] = [];
    const posts = [];
    for (const inbox of [one, two]) {
      posts.push(
        await desk.start(inbox, (router) =>
          router.on('added', ({ payload: { n }, attempt }) => seen.push(`${n}.${attempt}`)),
        ),
      );
    }
    for (let n = 0; n < 20; n += 1) await posts[n % 2]!({ n, conversation: `c${n % 3}` });
    await eventually(() => handled[0]!.length + handled[1]!.length === 20);
    expect(new Set(seen).size).toBe(20);
    expect(seen).toHaveLength(20);
    expect((await one.stats()).byStatus).toEqual((await two.stats()).byStatus);
  });
});

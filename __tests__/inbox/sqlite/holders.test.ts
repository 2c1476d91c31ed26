import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { HolderLock, takeLock } from '../../../lib/inbox/sqlite/holder-lock.js';
import { hasWalResetBug } from '../../../lib/inbox/sqlite/wal-reset-bug.js';
import { recordingLogger } from '../../support/recording-logger.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { claimOne, handle, kill, ROUTERS, storesOnFile } from './stores-on-file.js';

const file = storesOnFile();
const locks = () => readdirSync(file.folder).filter((name) => name.includes('-holder-'));

describe('what a process held on an SQLite file', () => {
  it('stays its own while the folder is away and comes back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'holder-'));
    const lock = new HolderLock(join(folder, 'webhooks.db'));
    const [name] = readdirSync(folder);
    renameSync(folder, `${folder}-away`);
    expect(() => lock.keep()).toThrow('ENOENT');
    renameSync(`${folder}-away`, folder);
    expect(takeLock(join(folder, name!))).toBeUndefined();
    lock.keep();
    lock.release(true);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('is taken over as soon as the process is killed', async () => {
    const store = file.open();
    const entries = [anEntry({ orderKey: 'k' }), anEntry()];
    for (const entry of entries) await store.insert(entry);
    const holder = await file.startHolder();
    expect(holder.stdout).toContain('claimed 2');
    expect(await store.takeOver(ROUTERS)).toBe(0);
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);

    await kill(holder);
    expect(await store.takeOver(ROUTERS)).toBe(2);
    const claims = await store.claim(upTo(9, ROUTERS));
    expect(claims.map(({ entry }) => [entry.id, entry.attempts])).toEqual(
      expect.arrayContaining(entries.map(({ id }) => [id, 2])),
    );
    expect(await store.takeOver(ROUTERS)).toBe(0);
    expect(locks()).toHaveLength(1);
  });

  it('is taken over at the next start, if no other process lived', async () => {
    const first = file.open();
    await first.insert(anEntry());
    await first.close();
    await kill(await file.startHolder());
    const store = file.open();
    expect(await store.takeOver(ROUTERS)).toBe(1);
    expect((await claimOne(store)).entry.attempts).toBe(2);
  });

  it('is not taken over by another store of the same process, nor ends its lock', async () => {
    const [one, two] = [file.open(), file.open()];
    await one.insert(anEntry());
    const claim = await claimOne(one);
    for (let count = 0; count < 3; count += 1) expect(await two.takeOver(ROUTERS)).toBe(0);
    const holder = await file.startHolder();
    await sleep(600);
    expect(holder.stdout).toBe('claimed 0\n');
    await handle(one, claim);
  });

  it('is taken over at once if the store was closed before it was settled', async () => {
    const closed = file.open();
    await closed.insert(anEntry());
    await claimOne(closed);
    await closed.close();
    const store = file.open();
    expect(await store.takeOver(ROUTERS)).toBe(1);
    expect((await claimOne(store)).entry.attempts).toBe(2);
    expect(locks()).toHaveLength(1);
  });

  it('is kept while its lock file is missing, and locked again', async () => {
    const store = file.open();
    const other = file.open();
    await store.insert(anEntry());
    await store.takeOver(ROUTERS);
    const claim = await claimOne(store);
    for (const name of locks()) rmSync(join(file.folder, name));
    expect(await other.takeOver(ROUTERS)).toBe(0);
    // Somebody may also have put files of the same names there.
    for (const name of locks()) rmSync(join(file.folder, name));
    expect(await store.takeOver(ROUTERS)).toBe(0);
    expect(locks()).toHaveLength(1);
    expect(await other.takeOver(ROUTERS)).toBe(0);
    expect(locks()).toHaveLength(2);
    expect(await store.extend([claim])).toEqual([]);
    await handle(store, claim);
  });

  it('is kept if another process has claimed it since', async () => {
    const store = file.open();
    const entry = anEntry();
    await store.insert(entry);
    const holder = await file.startHolder();
    // As version 0.1.0 does once the lease has ended by its own clock.
    file.query("UPDATE events SET lease = 'of-another', attempts = 2 WHERE id = ?", entry.id);
    await kill(holder);
    expect(await store.takeOver(ROUTERS)).toBe(0);
    expect(file.query('SELECT lease FROM events')).toMatchObject([{ lease: 'of-another' }]);
  });
});

describe('the lock files next to an SQLite file', () => {
  it('are removed when the store is closed, and by others when the process was killed', async () => {
    const store = file.open();
    await store.takeOver(ROUTERS);
    expect(locks()).toHaveLength(1);
    await kill(await file.startHolder());
    expect(locks()).toHaveLength(2);
    await store.takeOver(ROUTERS);
    expect(locks()).toHaveLength(1);
    await store.close();
    expect(locks()).toEqual([]);
    expect(file.query('SELECT * FROM holders')).toEqual([]);
  });

  it('are removed at the start if they were left by killed processes, and others are kept', async () => {
    const left = `${file.path}-holder-0123456789-abcdef0123`;
    writeFileSync(left, '');
    writeFileSync(`${file.path}-holder-notes`, '');
    const lock = new HolderLock(file.path);
    const store = file.open();
    await store.takeOver(ROUTERS);
    expect(existsSync(left)).toBe(false);
    expect(locks()).toContain('webhooks.db-holder-notes');
    expect(locks()).toHaveLength(3);
    lock.release(true);
  });

  it('cannot be created where the folder is not writable, which is said at once', () => {
    const isRoot = process.getuid?.() === 0;
    // Where not even root may create files.
    const folder = isRoot ? '/sys' : file.folder;
    if (!isRoot) chmodSync(folder, 0o500);
    try {
      expect(() => new HolderLock(join(folder, 'webhooks.db'))).toThrow(
        /^Cannot create webhooks\.db-holder-\S+ in .* \((EACCES|EPERM|EROFS)\)\. The folder of an SQLite file must be writable/,
      );
    } finally {
      if (!isRoot) chmodSync(folder, 0o700);
    }
  });
});

describe('the routers that nobody serves', () => {
  it('are those with pending entries that no living process serves', async () => {
    const store = file.open();
    for (const router of ['support', 'sales', 'sales', 'billing']) {
      await store.insert(anEntry({ router, orderKey: `${router} 1` }));
    }
    await store.takeOver(['billing']);
    expect(await store.unserved()).toEqual([
      { router: 'sales', pending: 2 },
      { router: 'support', pending: 1 },
    ]);
    const holder = await file.startHolder();
    expect(await store.unserved()).toEqual([{ router: 'sales', pending: 2 }]);
    await kill(holder);
    expect((await store.unserved()).map(({ router }) => router)).toEqual(['sales', 'support']);
    await store.takeOver(['billing', 'sales', 'support']);
    expect(await store.unserved()).toEqual([]);
  });
});

describe("SQLite's bug with several writers", () => {
  it.each([
    ['3.7.0', true],
    ['3.40.1', true],
    ['3.44.5', true],
    ['3.44.6', false],
    ['3.45.1', true],
    ['3.50.6', true],
    ['3.50.7', false],
    ['3.51.2', true],
    ['3.51.3', false],
    ['3.52.0', false],
    ['3.6.23', false],
    ['4.0.0', false],
  ])('is in version %s: %s', (version, isAffected) => {
    expect(hasWalResetBug(version)).toBe(isAffected);
  });

  it('is warned of once, and only if another process has the file open', async () => {
    const logger = recordingLogger();
    const store = file.open({ logger });
    const [{ version } = { version: '' }] = file.query('SELECT sqlite_version() AS version');
    file.open();
    await store.takeOver(ROUTERS);
    expect(logger.lines).toEqual([]);
    await file.startHolder();
    await store.takeOver(ROUTERS);
    await store.takeOver(ROUTERS);
    const expected = hasWalResetBug(String(version)) ? [expect.stringContaining('has a bug')] : [];
    expect(logger.lines).toEqual(expected);
  });
});

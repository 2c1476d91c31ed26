import {
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Store } from '../../../lib/inbox/store.js';
import { ThreadedStore } from '../../../lib/inbox/sqlite/threaded-store.js';
import { requireFreshBuild, ROOT } from '../../support/repository.js';
import { anEntry } from '../new-entries.js';
import { kill, ROUTERS, storesOnFile } from './stores-on-file.js';

const file = storesOnFile();
const REPLACED = 'The SQLite file was replaced. Stop the app and start it again';

async function insert(store: Store, count: number): Promise<readonly string[]> {
  const entries = Array.from({ length: count }, () => anEntry());
  for (const entry of entries) await store.insert(entry);
  return entries.map(({ id }) => id);
}

async function expectAll(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) expect(await store.get(id)).toMatchObject({ id });
  expect((await store.stats()).depth).toBe(ids.length);
}

function expectIntact(): void {
  expect(file.query('PRAGMA integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
}

/** @returns path of the copy */
function backUp(): string {
  const path = join(file.folder, 'backup.db');
  file.query(`VACUUM INTO '${path}'`);
  return path;
}

describe('an SQLite file that is replaced while it is open', () => {
  it('leads to an error in every call, and the new one is neither changed nor damaged', async () => {
    const [store, other] = [file.open(), file.open()];
    const backedUp = await insert(store, 20);
    const backup = backUp();
    await insert(other, 300);
    renameSync(backup, file.path);
    const { mtimeMs } = statSync(file.path);
    for (const each of [store, other]) {
      await expect(each.insert(anEntry())).rejects.toThrow(REPLACED);
      await expect(each.claim({ routers: ROUTERS, limit: 1, retries: 1 })).rejects.toThrow(
        REPLACED,
      );
      await expect(each.takeOver(ROUTERS)).rejects.toThrow(REPLACED);
      await expect(each.stats()).rejects.toThrow(REPLACED);
      await expect(each.list({ limit: 1 })).rejects.toThrow(REPLACED);
    }
    // The log of the earlier file does not stay next to the new one.
    expect(readdirSync(file.folder)).not.toContain('webhooks.db-wal');
    expectIntact();
    expect(statSync(file.path).mtimeMs).toBe(mtimeMs);
    await store.close();
    await other.close();
    await expectAll(file.open(), backedUp);
  });

  it('works again, with all that it had, when the earlier file is put back', async () => {
    const [store, other] = [file.open(), file.open()];
    const ids = [...(await insert(store, 200)), ...(await insert(other, 20))];
    const backup = backUp();
    renameSync(file.path, join(file.folder, 'away.db'));
    renameSync(backup, file.path);
    await expect(store.insert(anEntry())).rejects.toThrow(REPLACED);
    await expect(other.insert(anEntry())).rejects.toThrow(REPLACED);
    renameSync(join(file.folder, 'away.db'), file.path);
    ids.push(...(await insert(store, 20)), ...(await insert(other, 20)));
    await expectAll(store, ids);
    await expectAll(other, ids);
    expectIntact();
  });

  it('is whole where it was moved to', async () => {
    const store = file.open();
    const ids = await insert(store, 50);
    const backup = backUp();
    renameSync(file.path, join(file.folder, 'away.db'));
    renameSync(backup, file.path);
    await expect(store.insert(anEntry())).rejects.toThrow(REPLACED);
    // A copy, because this process still has the file itself open.
    const copy = join(file.folder, 'copy.db');
    copyFileSync(join(file.folder, 'away.db'), copy);
    await expectAll(file.open({ path: copy }), ids);
  });

  it('leads to an error while it is gone, and no new file is made', async () => {
    const store = file.open();
    const ids = [...(await insert(store, 5))];
    renameSync(file.path, join(file.folder, 'away.db'));
    await expect(store.insert(anEntry())).rejects.toThrow('The SQLite file is gone.');
    expect(existsSync(file.path)).toBe(false);
    renameSync(join(file.folder, 'away.db'), file.path);
    ids.push(...(await insert(store, 5)));
    await expectAll(store, ids);
  });

  it('leads to an error if it is cut short, or overwritten by a smaller file', async () => {
    const store = file.open();
    await insert(store, 5);
    const backup = backUp();
    // Until SQLite has copied its log into the file.
    const { size } = statSync(file.path);
    for (let round = 0; statSync(file.path).size === size; round += 1) await insert(store, 100);
    await insert(store, 1);
    copyFileSync(backup, file.path);
    await expect(store.insert(anEntry())).rejects.toThrow('was overwritten or cut short');
    truncateSync(file.path, 0);
    await expect(store.insert(anEntry())).rejects.toThrow('was overwritten or cut short');
  });

  it('may be made smaller by VACUUM', async () => {
    const store = file.open();
    const ids = await insert(store, 400);
    file.query('PRAGMA wal_checkpoint(TRUNCATE)');
    await insert(store, 1);
    for (const id of ids.slice(1)) await store.discard(id);
    file.query('VACUUM');
    file.query('PRAGMA wal_checkpoint(TRUNCATE)');
    await insert(store, 1);
    expect((await store.stats()).depth).toBe(3);
    expectIntact();
  });

  it('goes on with a new log, and with all that it had, if the log is deleted', async () => {
    const [store, other] = [file.open(), file.open()];
    const ids = [...(await insert(store, 100)), ...(await insert(other, 10))];
    rmSync(`${file.path}-wal`);
    for (const each of [store, other, store, other]) ids.push(...(await insert(each, 5)));
    await expectAll(store, ids);
    await store.close();
    await other.close();
    expectIntact();
    await expectAll(file.open(), ids);
  });

  it.each([[['-shm']], [['-wal', '-shm']]])(
    'refuses everything until the app is started again if %j are deleted, and loses nothing',
    async (endings) => {
      const store = file.open();
      const ids = await insert(store, 7);
      for (const ending of endings) rmSync(file.path + ending);
      for (let count = 0; count < 3; count += 1) {
        await expect(insert(store, 1)).rejects.toThrow('-shm file of the inbox was deleted. Stop');
      }
      expect((await file.startHolder()).stdout).toBe(`claimed ${ids.length}\n`);
      await expect(insert(store, 1)).rejects.toThrow('-shm file of the inbox was deleted. Stop');
    },
  );
});

describe('an SQLite file that is replaced while no process has it open', () => {
  /** Leaves a log that is not in the file. */
  async function killedProcess(): Promise<string> {
    const store = file.open();
    await insert(store, 20);
    const backup = backUp();
    await store.close();
    await kill(await file.startHolder());
    expect(statSync(`${file.path}-wal`).size).toBeGreaterThan(0);
    return backup;
  }

  it('is not opened with the log of the earlier file, until that is deleted or the file is back', async () => {
    const backup = await killedProcess();
    renameSync(file.path, join(file.folder, 'away.db'));
    expect(() => file.open()).toThrow('The SQLite file is gone, but not its log: webhooks.db-wal');
    expect(existsSync(file.path)).toBe(false);
    copyFileSync(backup, file.path);
    expect(() => file.open()).toThrow('The SQLite file was replaced, but not its log');
    expect(() => file.open()).toThrow('webhooks.db-wal and webhooks.db-shm');

    renameSync(join(file.folder, 'away.db'), file.path);
    const store = file.open();
    // What the killed process has claimed is in the log.
    expect(await store.takeOver(ROUTERS)).toBe(10);
    await store.close();
  });

  it('is opened once the log of the earlier file is deleted', async () => {
    renameSync(await killedProcess(), file.path);
    expect(() => file.open()).toThrow('The SQLite file was replaced, but not its log');
    for (const ending of ['-wal', '-shm']) rmSync(file.path + ending);
    const store = file.open();
    expect((await store.stats()).depth).toBe(20);
    expectIntact();
  });

  it('is opened at once if the app had been stopped', async () => {
    const store = file.open();
    await insert(store, 20);
    const backup = backUp();
    await insert(store, 50);
    await store.close();
    renameSync(backup, file.path);
    const restored = file.open();
    expect((await restored.stats()).depth).toBe(20);
    expectIntact();
  });

  it('is opened with its log if both were copied', async () => {
    await killedProcess();
    for (const name of readdirSync(file.folder)) {
      if (!/^webhooks\.db(-wal|-shm|-owner)?$/.test(name)) continue;
      copyFileSync(join(file.folder, name), join(file.folder, `copy-of-${name}`));
    }
    const store = file.open({ path: join(file.folder, 'copy-of-webhooks.db') });
    expect((await store.stats()).depth).toBe(20);
    // The lock file was not copied: the process may live, and its claims have long leases.
    expect(await store.takeOver(ROUTERS)).toBe(0);
  });
});

describe('the SQLite thread', () => {
  beforeAll(requireFreshBuild);
  afterEach(() => void jest.restoreAllMocks());

  it('does not open another file or make a new one when it is started again', async () => {
    const program = pathToFileURL(join(ROOT, 'dist', 'inbox', 'sqlite', 'sqlite-thread.js'));
    const options = { leaseMs: 60_000, orderPatienceMs: 60_000, retentionMs: 86_400_000 };
    const store = new ThreadedStore(program, { path: file.path, ...options });
    try {
      const posted = jest.spyOn(Worker.prototype, 'postMessage');
      const ids = [...(await insert(store, 5))];
      const backup = backUp();
      renameSync(file.path, join(file.folder, 'away.db'));
      await (posted.mock.contexts[0] as Worker).terminate();
      await expect(store.insert(anEntry())).rejects.toThrow('The SQLite file is gone.');
      expect(existsSync(file.path)).toBe(false);
      renameSync(backup, file.path);
      await expect(store.insert(anEntry())).rejects.toThrow(REPLACED);
      renameSync(join(file.folder, 'away.db'), file.path);
      ids.push(...(await insert(store, 1)));
      await expectAll(store, ids);
    } finally {
      await store.close();
    }
  });
});

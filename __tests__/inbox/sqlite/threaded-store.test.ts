import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ThreadedStore } from '../../../lib/inbox/sqlite/threaded-store.js';
import { requireFreshBuild, ROOT, temporaryFolder } from '../../support/repository.js';
import { anEntry } from '../new-entries.js';
import { describeStore } from '../store-contract.js';

const THREAD = pathToFileURL(join(ROOT, 'dist', 'inbox', 'sqlite', 'sqlite-thread.js'));
const options = (folder: string) => ({
  path: join(folder, 'webhooks.db'),
  leaseMs: 60_000,
  orderPatienceMs: 60_000,
  retentionMs: 86_400_000,
});

beforeAll(requireFreshBuild);

describeStore('SQLite in its own thread', async () => {
  const folder = await temporaryFolder();
  return {
    open: (chosen) => new ThreadedStore(THREAD, { ...options(folder), ...chosen }),
    remove: () => rm(folder, { recursive: true }),
  };
});

describe('the SQLite thread', () => {
  let folder: string;
  let store: ThreadedStore;
  beforeEach(async () => {
    folder = await temporaryFolder();
    store = new ThreadedStore(THREAD, options(folder));
  });
  afterEach(async () => {
    await store.close();
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('is replaced when it ends, and loses nothing that it confirmed', async () => {
    const posted = jest.spyOn(Worker.prototype, 'postMessage');
    await store.insert(anEntry());
    const thread = posted.mock.contexts[0] as Worker;
    // Each call is confirmed or rejected, whenever the thread ends. None waits forever.
    const asked = Array.from({ length: 20 }, async () => store.insert(anEntry()));
    await new Promise((resolve) => setImmediate(resolve));
    await thread.terminate();
    const confirmed = (await Promise.allSettled(asked)).filter(
      ({ status }) => status === 'fulfilled',
    );
    expect(await store.insert(anEntry())).toBe('stored');
    expect((await store.stats()).depth).toBeGreaterThanOrEqual(2 + confirmed.length);
  });

  it('keeps the class of an error', async () => {
    await expect(store.list({ limit: 1, cursor: 'invalid' })).rejects.toThrow(TypeError);
  });

  it('does not start again after the store is closed', async () => {
    const inserting = store.insert(anEntry());
    await store.close();
    expect(await inserting).toBe('stored');
    await expect(store.insert(anEntry())).rejects.toThrow('The inbox is closed.');
  });
});

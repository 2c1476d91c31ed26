import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SqliteStore } from '../../../lib/inbox/sqlite/sqlite-store.js';
import { temporaryFolder } from '../../support/repository.js';
import { describeStore } from '../store-contract.js';

describeStore('SQLite', async () => {
  const folder = await temporaryFolder();
  return {
    open: ({ leaseMs = 60_000, orderPatienceMs = 60_000, retentionMs = 86_400_000 } = {}) =>
      new SqliteStore({ path: join(folder, 'webhooks.db'), leaseMs, orderPatienceMs, retentionMs }),
    remove: () => rm(folder, { recursive: true }),
  };
});

import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { PgBossStore, type PgBossStoreOptions } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import { openPool, type Pool } from '../../../lib/inbox/pg-boss/pool.js';
import { recordingLogger, type RecordingLogger } from '../../support/recording-logger.js';
import { sharedPostgres } from '../../support/shared/shared.js';

export interface StoresOnPostgres {
  readonly connectionString: string;
  /** What the stores of the current test log to. */
  readonly logger: RecordingLogger;
  /** For statements behind the stores' back. */
  readonly admin: Pool;
  open(options?: Partial<PgBossStoreOptions>): PgBossStore;
}

/** A database for all tests of a `describe`. Stores opened on it are closed after each test. */
export function storesOnPostgres(): StoresOnPostgres {
  let postgres: Awaited<ReturnType<typeof sharedPostgres>>;
  let admin: Pool;
  let logger: RecordingLogger;
  const opened: PgBossStore[] = [];
  beforeAll(async () => {
    postgres = await sharedPostgres();
    admin = poolOf(postgres.connectionString);
  });
  beforeEach(() => {
    logger = recordingLogger();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(async (store) => store.close()));
  });
  afterAll(async () => {
    await admin.close();
    await postgres.remove();
  });
  return {
    get connectionString() {
      return postgres.connectionString;
    },
    get logger() {
      return logger;
    },
    get admin() {
      return admin;
    },
    open(options) {
      const store = new PgBossStore({
        connectionString: postgres.connectionString,
        leaseMs: 60_000,
        orderPatienceMs: 60_000,
        retentionMs: 86_400_000,
        logger,
        ...options,
      });
      opened.push(store);
      return store;
    },
  };
}

export function poolOf(connectionString: string): Pool {
  return openPool({ connectionString, size: 1, answerMs: 60_000, onError: () => undefined });
}

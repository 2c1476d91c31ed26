import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { openDatabase, type SqlValue } from '../../../lib/inbox/sqlite/open-database.js';
import { SqliteStore, type SqliteStoreOptions } from '../../../lib/inbox/sqlite/sqlite-store.js';
import type { AttemptFailure } from '../../../lib/inbox/stored-event.js';
import type { Claim } from '../../../lib/inbox/store.js';
import { start, stopPrograms, TSX, type Program } from '../../support/program.js';
import { ROOT, temporaryFolder } from '../../support/repository.js';
import { upTo } from '../claim-request.js';

export const ROUTERS = ['support'];
const HERE = dirname(fileURLToPath(import.meta.url));

export interface StoresOnFile {
  /** Path of the file, in a new folder for each test. */
  readonly path: string;
  readonly folder: string;
  open(options?: Partial<SqliteStoreOptions>): SqliteStore;
  /** Starts a process that claims what is due and holds it. */
  startHolder(): Promise<Program>;
  /** Writes what version 0.1.0 left when it was killed, two years ago. */
  writeVersion1(): void;
  /** Reads or writes behind the stores' back. */
  query(sql: string, ...values: SqlValue[]): readonly Record<string, unknown>[];
}

/** A file for each test. Stores opened on it are closed after the test, and processes ended. */
export function storesOnFile(): StoresOnFile {
  let folder = '';
  const opened: SqliteStore[] = [];
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await stopPrograms();
    rmSync(folder, { recursive: true });
  });
  const withDatabase = <Result>(use: (database: ReturnType<typeof openDatabase>) => Result) => {
    const database = openDatabase(join(folder, 'webhooks.db'));
    database.exec('PRAGMA busy_timeout = 5000');
    try {
      return use(database);
    } finally {
      database.close();
    }
  };
  return {
    get folder() {
      return folder;
    },
    get path() {
      return join(folder, 'webhooks.db');
    },
    open(options) {
      const store = new SqliteStore({
        path: this.path,
        leaseMs: 60_000,
        orderPatienceMs: 60_000,
        retentionMs: 86_400_000,
        ...options,
      });
      opened.push(store);
      return store;
    },
    async startHolder() {
      const program = start([...TSX, join(HERE, 'holder-process.ts'), this.path], { cwd: ROOT });
      await program.prints('claimed');
      return program;
    },
    writeVersion1: () =>
      withDatabase((database) => {
        database.exec(`${VERSION_1}; UPDATE events SET ready_at = ready_at - ${TWO_YEARS_MS}`);
      }),
    query: (sql, ...values) =>
      withDatabase((database) => database.prepare(sql).all(...values) as Record<string, unknown>[]),
  };
}

const TWO_YEARS_MS = 2 * 365 * 86_400_000;
const VERSION_1 = readFileSync(join(HERE, 'version-1', 'file.sql'), 'utf8');

export async function kill(program: Program): Promise<void> {
  program.send('SIGKILL');
  await program.end();
}

export async function claimOne(store: SqliteStore): Promise<Claim> {
  const claims = await store.claim(upTo(1, ROUTERS));
  expect(claims).toHaveLength(1);
  return claims[0]!;
}

/** Records a failed attempt. */
export async function fail(store: SqliteStore, claim: Claim, retryInMs: number): Promise<void> {
  const failure: AttemptFailure = { attempt: 1, at: new Date(), errors: ['Error'], handlers: [] };
  const outcome = { status: 'pending', handlers: [], failures: [failure], retryInMs } as const;
  expect(await store.settle(claim, outcome)).toBe(true);
}

export async function handle(store: SqliteStore, claim: Claim): Promise<void> {
  expect(await store.settle(claim, { status: 'handled', handlers: [] })).toBe(true);
}

import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NEWEST_VERSION, type EmbeddedVersion } from './postgres-versions.js';
import { freePort } from './program.js';
import { createDatabase, queryPostgres } from './query-postgres.js';
import { reachableEmbeddedPostgres } from './reachable-embedded-postgres.js';

/** A test's own PostgreSQL server, which can be stopped and restarted. */
export interface Postgres {
  readonly connectionString: string;
  /** Creates another, empty database on the server and returns its connection string. */
  newDatabase(): Promise<string>;
  /** Starts it again with the same data. */
  start(): Promise<void>;
  /** Ends all connections and shuts it down cleanly. */
  stop(): Promise<void>;
  /** Kills it. */
  crash(): Promise<void>;
  /** Stops it if it is running, and deletes its data. */
  remove(): Promise<void>;
}

export interface PostgresOptions {
  /** Its major version. Default: the newest. */
  readonly version?: EmbeddedVersion;
  /**
   * Flushes each commit to the disk, as in production. Default false, which is faster and loses
   * data only if the whole machine fails.
   */
  readonly isDurable?: boolean;
}

/** Ten minutes, only there to end a hang. */
const START_TRIES = 6000;

/** Starts a new server. */
export async function startPostgres({
  version = NEWEST_VERSION,
  isDurable = false,
}: PostgresOptions = {}): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  // If root runs it, the server runs as another user, who needs access to the folder.
  await chmod(folder, 0o755);
  const dataFolder = join(folder, 'data');
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
  ];
  if (!isDurable) settings.push('fsync=off', 'full_page_writes=off');
  const EmbeddedPostgres = await reachableEmbeddedPostgres(version, folder);
  const server = new EmbeddedPostgres({
    databaseDir: dataFolder,
    port,
    user: 'postgres',
    password: 'password',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // embedded-postgres 13 would ask for messages in a locale that a small system lacks.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--lc-messages=C', '--no-sync'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  let isRunning = false;
  let databases = 0;
  const connectionString = `postgresql://postgres:password@127.0.0.1:${port}/postgres`;
  const start = async () => {
    if (isRunning) return;
    // After a crash, its processes need a moment to end.
    for (let tries = 1; ; tries++) {
      try {
        await server.start();
        break;
      } catch (error) {
        if (tries === START_TRIES) {
          throw new Error('PostgreSQL did not start.', { cause: error });
        }
        await sleep(100);
      }
    }
    isRunning = true;
  };
  const stop = async () => {
    if (isRunning) await server.stop();
    isRunning = false;
  };
  const remove = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    connectionString,
    newDatabase: async () => createDatabase(connectionString, `database_${databases++}`),
    start,
    stop,
    remove,
    async crash() {
      const [postmaster] = (await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n');
      // A backend outlives the postmaster for as long as it is busy, and would still answer.
      const backends = await queryPostgres<{ pid: number }>(
        connectionString,
        'SELECT pid FROM pg_stat_activity',
      );
      const pids = [Number(postmaster), ...backends.map(({ pid }) => pid)];
      for (const pid of pids) kill(pid, 'SIGKILL');
      isRunning = false;
      while (pids.some((pid) => kill(pid, 0))) await sleep(10);
    },
  };
}

/** False if there is no such process any more. */
function kill(pid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

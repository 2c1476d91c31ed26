import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './program.js';
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
  const EmbeddedPostgres = await reachableEmbeddedPostgres(folder);
  const server = new EmbeddedPostgres({
    databaseDir: dataFolder,
    port,
    user: 'postgres',
    password: 'password',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  let isRunning = false;
  let databases = 0;
  const backends = async () => {
    const client = server.getPgClient() as unknown as Client;
    await client.connect();
    const { rows } = await client.query('SELECT pid FROM pg_stat_activity');
    await client.end();
    return rows.map(({ pid }) => pid);
  };
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
  const connectionStringOf = (database: string) =>
    `postgresql://postgres:password@127.0.0.1:${port}/${database}`;
  return {
    connectionString: connectionStringOf('postgres'),
    async newDatabase() {
      const name = `database_${databases++}`;
      await server.createDatabase(name);
      return connectionStringOf(name);
    },
    start,
    stop,
    remove,
    async crash() {
      const [postmaster] = (await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n');
      // A backend outlives the postmaster for as long as it is busy, and would still answer.
      const pids = [Number(postmaster), ...(await backends())];
      for (const pid of pids) kill(pid, 'SIGKILL');
      isRunning = false;
      while (pids.some((pid) => kill(pid, 0))) await sleep(10);
    },
  };
}

/** What is used of a client of `pg`, which brings no types. */
interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<{ rows: readonly { pid: number }[] }>;
  end(): Promise<void>;
}

/** False if there is no such process any more. */
function kill(pid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Postgres } from './postgres.js';
import { freePort, isTaken } from './program.js';

/** Where Debian's packages put one folder a version. */
const INSTALLED = '/usr/lib/postgresql';
const PASSWORD = 'password';

/** Only there to end a hang. */
const START_MS = 60_000;

type Started = Pick<Postgres, 'connectionString' | 'remove'>;

/** The newest version of Debian's package `postgresql` that is installed, for example `15`. */
export function debianVersion(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  // The client alone has a folder too.
  return readdirSync(INSTALLED)
    .filter((version) => existsSync(join(INSTALLED, version, 'bin', 'initdb')))
    .toSorted((one, other) => Number(other) - Number(one))[0];
}

/**
 * Starts a new server of Debian's package `postgresql`, with its default settings and JIT. The
 * machine's own cluster is left alone.
 *
 * @throws Error if the package is not installed
 */
export async function startDebianPostgres(): Promise<Started> {
  const version = debianVersion();
  if (version === undefined) {
    throw new Error('PostgreSQL is not installed. On Debian: apt-get install postgresql.');
  }
  const bin = join(INSTALLED, version, 'bin');
  const folder = await folderOfPostgres();
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  const port = await freePort();
  execFileSync(
    join(bin, 'initdb'),
    [
      ...['--pgdata', data, '--username', 'postgres', '--pwfile', passwordFile],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    ],
    { ...asPostgres(), cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const end = await serve(port, folder, join(bin, 'postgres'), [
    ...['-D', data, '-p', String(port), '-c', 'unix_socket_directories='],
  ]);
  return {
    connectionString: `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async remove() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The same through PgBouncer in transaction mode, with its default settings.
 *
 * @throws Error if a package is not installed
 */
export async function startDebianPgBouncer(): Promise<Started> {
  const postgres = await startDebianPostgres();
  const folder = await folderOfPostgres();
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  await writeFile(join(folder, 'users.txt'), `"postgres" "${PASSWORD}"\n`);
  await writeFile(
    settings,
    `[databases]
* = host=127.0.0.1 port=${new URL(postgres.connectionString).port}
[pgbouncer]
pool_mode = transaction
auth_type = scram-sha-256
auth_file = ${folder}/users.txt
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
`,
  );
  const end = await serve(port, folder, '/usr/sbin/pgbouncer', ['--quiet', settings]);
  return {
    connectionString: `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async remove() {
      await end();
      await postgres.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A folder that belongs to the user who runs the servers. */
async function folderOfPostgres(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'debian-postgres-'));
  await chmod(folder, 0o755);
  const { uid, gid } = asPostgres();
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
  return folder;
}

/** Neither server runs as root. */
function asPostgres(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: '-u' | '-g') =>
    Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * Starts a server and waits until it accepts connections. It also ends with this process.
 *
 * @returns a function that ends it
 */
async function serve(
  port: number,
  folder: string,
  command: string,
  args: readonly string[],
): Promise<() => Promise<void>> {
  const server = spawn(command, args, { ...asPostgres(), cwd: folder, stdio: 'ignore' });
  // Both servers end all connections, and shut down cleanly.
  const interrupt = () => server.kill('SIGINT');
  process.once('exit', interrupt);
  let failure: Error | undefined;
  server.on('error', (error) => (failure = error));
  const limit = Date.now() + START_MS;
  while (!(await isTaken(port))) {
    if (failure || server.exitCode !== null || Date.now() > limit) {
      throw new Error(`${command} did not start.`, { cause: failure });
    }
    await sleep(50);
  }
  return async () => {
    process.off('exit', interrupt);
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    interrupt();
    await ended;
  };
}

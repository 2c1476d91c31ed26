/* Makes the things that several test files need: once per run, and only if a test file asks. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../package/packed.js';
import { GIVEN_POSTGRES, POSTGRES_VERSIONS, type PostgresVersion } from '../postgres-versions.js';
import { startPostgres, type Postgres } from '../postgres.js';
import { createDatabase } from '../query-postgres.js';

const folder = await mkdtemp(join(tmpdir(), 'conversation-webhooks-run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A function that calls `make` once and returns that result from every call. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}

const tarball = once(async () => {
  const packed = join(folder, 'packed');
  await mkdir(packed);
  return pack(packed);
});

const servers = new Map<PostgresVersion, Promise<Postgres>>();

/** An empty database. No one removes it, because the whole server is removed after the run. */
async function database(version: PostgresVersion): Promise<string> {
  if (version === 'of TEST_POSTGRES') {
    return createDatabase(GIVEN_POSTGRES!, `test_${randomBytes(8).toString('hex')}`);
  }
  let server = servers.get(version);
  if (!server) servers.set(version, (server = startPostgres({ version })));
  return (await server).newDatabase();
}

const things = new Map([['tarball', tarball]]);
for (const version of POSTGRES_VERSIONS) {
  things.set(`database ${version}`, () => database(version));
}

const server = createServer((req, res) => {
  const make = things.get(decodeURI(req.url!.slice(1)))!;
  make()
    .then((thing) => res.end(thing))
    .catch((error: unknown) => res.writeHead(500).end(String(error)));
}).listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));

/** Also runs if the test run was killed, because its end closes the channel to this process. */
async function end(): Promise<void> {
  const started = await Promise.allSettled(servers.values());
  for (const result of started) if (result.status === 'fulfilled') await result.value.remove();
  process.exit();
}
process.on('disconnect', () => {
  end().catch(() => process.exit(1));
});

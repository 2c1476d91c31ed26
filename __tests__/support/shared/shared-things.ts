/* Makes the things that several test files need: once per run, and only if a test file asks. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../package/packed.js';
import { startPostgres, type Postgres } from '../postgres.js';

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

let postgres: Promise<Postgres> | undefined;

/** An empty database. No one removes it, because the whole server is removed after the run. */
async function database(): Promise<string> {
  const server = await (postgres ??= startPostgres());
  return server.newDatabase();
}

const things: Readonly<Record<string, () => Promise<string>>> = { tarball, database };

const server = createServer((req, res) => {
  things[req.url!.slice(1)]!()
    .then((thing) => res.end(thing))
    .catch((error: unknown) => res.writeHead(500).end(String(error)));
}).listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));

/** Also runs if the test run was killed, because its end closes the channel to this process. */
async function end(): Promise<void> {
  await postgres?.then((started) => started.remove()).catch(() => undefined);
  process.exit();
}
process.on('disconnect', () => {
  end().catch(() => process.exit(1));
});

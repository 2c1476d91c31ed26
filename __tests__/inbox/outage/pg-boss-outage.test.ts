import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from '@jest/globals';
import { startPostgres, type Postgres } from '../../support/postgres.js';
import { temporaryFolder } from '../../support/repository.js';
import { stopReceivers } from '../crash/receiver-process.js';
import { Desk } from './desk.js';
import { startProxy, type Proxy } from './proxy.js';

const OUTAGE_MS = 3000;
const TIMEOUT_MS = 120_000;

let postgres: Postgres;
let proxy: Proxy;
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  // What was answered 200 must outlast a crash of the server.
  postgres = await startPostgres({ isDurable: true });
  proxy = await startProxy(postgres.connectionString);
}, TIMEOUT_MS);
afterEach(async () => {
  await stopReceivers();
  await proxy.close();
  await postgres.remove();
  await rm(folder, { recursive: true, force: true });
}, TIMEOUT_MS);

const newDesk = () => new Desk({ store: 'pg-boss', address: proxy.connectionString, folder });

describe('an inbox on PostgreSQL', () => {
  it.each([
    ['is stopped', () => postgres.stop()],
    ['crashes', () => postgres.crash()],
  ])(
    'refuses while the server %s, resumes by itself, and has lost nothing',
    async (_, begin) => {
      await newDesk().survives({ ms: OUTAGE_MS, begin, end: () => postgres.start() });
    },
    TIMEOUT_MS,
  );

  it(
    'refuses while there is no server yet, and begins by itself',
    async () => {
      await postgres.stop();
      const desk = newDesk();
      await desk.refusesFor(OUTAGE_MS);
      await postgres.start();
      await desk.recovers();
    },
    TIMEOUT_MS,
  );

  it(
    'refuses in time while nothing comes from the server',
    async () => {
      await newDesk().survives({
        ms: OUTAGE_MS,
        begin: () => proxy.hold(true),
        end: () => proxy.hold(false),
      });
    },
    TIMEOUT_MS,
  );
});

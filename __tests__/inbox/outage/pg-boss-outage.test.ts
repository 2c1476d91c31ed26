import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from '@jest/globals';
import { startPostgres, type Postgres } from '../../support/postgres.js';
import { temporaryFolder } from '../../support/repository.js';
import { stopReceivers } from '../crash/receiver-process.js';
import { Desk } from './desk.js';
import { startProxy, type Proxy } from './proxy.js';

const OUTAGE_MS = 3000;

let postgres: Postgres;
let proxy: Proxy;
let folder: string;

beforeAll(async () => {
  // Events answered 200 must survive a crash of the server.
  postgres = await startPostgres({ isDurable: true });
});
afterAll(() => postgres.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
  await postgres.start();
  proxy = await startProxy(await postgres.newDatabase());
});
afterEach(async () => {
  await stopReceivers();
  await proxy.close();
  await rm(folder, { recursive: true, force: true });
});

const newDesk = () => new Desk({ store: 'pg-boss', address: proxy.connectionString, folder });

describe('an inbox on PostgreSQL', () => {
  it.each([
    ['is stopped', () => postgres.stop()],
    ['crashes', () => postgres.crash()],
  ])(
    'refuses events while the server %s, recovers by itself and loses nothing',
    async (_, begin) => {
      await newDesk().survives({ ms: OUTAGE_MS, begin, end: () => postgres.start() });
    },
  );

  it('refuses events while there is no server yet, and starts by itself', async () => {
    await postgres.stop();
    const desk = newDesk();
    await desk.refusesFor(OUTAGE_MS);
    await postgres.start();
    await desk.recovers();
  });

  it('refuses events in time while the server does not answer', async () => {
    await newDesk().survives({
      ms: OUTAGE_MS,
      begin: () => proxy.hold(true),
      end: () => proxy.hold(false),
    });
  });
});

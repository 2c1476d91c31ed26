import { chmodSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLog } from '../crash/handler-log.js';
import { newPlace, type Place } from '../crash/place.js';
import { stopReceivers } from '../crash/receiver-process.js';
import { Desk } from './desk.js';
import {
  giveTo,
  limitFileSize,
  lock,
  makeImmutable,
  mountSmallDisk,
  ordinaryUser,
  replaceByCopy,
} from './file-outages.js';

const OUTAGE_MS = 1500;
const TIMEOUT_MS = 120_000;
const isRoot = process.getuid?.() === 0;

let place: Place;
let cleanUp: (() => unknown)[];

beforeEach(async () => {
  cleanUp = [];
  place = await newPlace('sqlite');
});
afterEach(async () => {
  await stopReceivers();
  for (const each of cleanUp.toReversed()) await each();
  await place.remove();
}, TIMEOUT_MS);

describe('an inbox on SQLite refuses, and later resumes by itself and has lost nothing,', () => {
  // Without the right to mount, the limit on files below is what stands for a full disk.
  if (isRoot) {
    it(
      'while the disk is full',
      async () => {
        const disk = await mountSmallDisk(place.folder);
        cleanUp.push(() => disk.remove());
        const desk = new Desk(place, { address: join(disk.folder, 'webhooks.db') });
        await desk.accepts(10);
        disk.fill();
        await desk.refusesFor(OUTAGE_MS);
        disk.empty();
        await desk.resumes();
        await desk.accepts(10);
        await desk.hasLostNothing();
      },
      TIMEOUT_MS,
    );

    it(
      'while nobody may write to its files',
      async () => {
        const desk = new Desk(place);
        await desk.accepts(10);
        const files = [place.address, `${place.address}-wal`];
        cleanUp.push(() => makeImmutable(false, files).catch(() => undefined));
        await makeImmutable(true, files);
        await desk.refusesFor(OUTAGE_MS);
        await makeImmutable(false, files);
        await desk.resumes();
        await desk.accepts(10);
        await desk.hasLostNothing();
      },
      TIMEOUT_MS,
    );
  }

  it(
    'while its files must not grow',
    async () => {
      const desk = new Desk(place);
      await desk.accepts(10);
      // Room for the handlers' log, and for less than one transaction.
      await desk.isIdle();
      await limitFileSize(desk.receiver.pid, 16_384);
      await desk.refusesFor(OUTAGE_MS);
      await limitFileSize(desk.receiver.pid, 'unlimited');
      await desk.resumes();
      await desk.accepts(10);
      await desk.hasLostNothing();
    },
    TIMEOUT_MS,
  );

  it(
    'while a backup was put into its place that it may only read',
    async () => {
      const owner = ordinaryUser();
      openLog(join(place.folder, 'handlers.log'), 0);
      giveTo(owner, place.folder, join(place.folder, 'handlers.log'));
      const desk = new Desk(place, { owner });
      await desk.accepts(10);
      await desk.isIdle();
      replaceByCopy(place.address, 0o444, owner);
      await desk.refusesFor(OUTAGE_MS);
      chmodSync(place.address, 0o600);
      await desk.resumes();
      await desk.accepts(10);
      await desk.hasLostNothing();
    },
    TIMEOUT_MS,
  );

  it(
    'while another process has locked the file',
    async () => {
      const desk = new Desk(place);
      await desk.accepts(10);
      const unlock = lock(place.address);
      cleanUp.push(unlock);
      await desk.refusesFor(3 * OUTAGE_MS);
      unlock();
      await desk.resumes();
      await desk.accepts(10);
      await desk.hasLostNothing();
    },
    TIMEOUT_MS,
  );

  it.each([
    ['its file is somewhere else', ['']],
    ['its files are somewhere else', ['', '-wal', '-shm']],
  ])(
    'while %s',
    async (_, endings) => {
      const desk = new Desk(place);
      await desk.accepts(10);
      const move = (from: string, to: string) => {
        for (const ending of endings) {
          renameSync(`${place.address}${from}${ending}`, `${place.address}${to}${ending}`);
        }
      };
      move('', '.away');
      await desk.refusesFor(OUTAGE_MS);
      expect(existsSync(place.address)).toBe(false);
      move('.away', '');
      await desk.resumes();
      await desk.accepts(10);
      await desk.hasLostNothing();
    },
    TIMEOUT_MS,
  );
});

describe('an inbox on SQLite', () => {
  it(
    'does not refuse for a lock that is held for less than its patience',
    async () => {
      const desk = new Desk(place);
      await desk.accepts(1);
      const unlock = lock(place.address);
      cleanUp.push(unlock);
      const accepted = desk.accepts(10);
      await sleep(700);
      unlock();
      await accepted;
      await desk.hasLostNothing();
    },
    TIMEOUT_MS,
  );

  it(
    'does not run an event a second time at once if an outage outlasts its lease',
    async () => {
      const desk = new Desk(place, { leaseMs: 1000, handlerMs: [2500, 2500] });
      await desk.accepts(2);
      const unlock = lock(place.address);
      cleanUp.push(unlock);
      await sleep(3000);
      unlock();
      await desk.resumes();
      await desk.isIdle();
      expect(desk.problems()).not.toContainEqual(expect.stringContaining('at the same time'));
    },
    TIMEOUT_MS,
  );
});

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newPlace, type Place } from '../crash/place.js';
import { stopReceivers } from '../crash/receiver-process.js';
import { Desk } from './desk.js';
import { backUp, limitFileSize, lock, makeImmutable, mountSmallDisk } from './file-outages.js';

const OUTAGE_MS = 1500;
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
});

describe('an inbox on SQLite refuses events, then recovers by itself and loses nothing,', () => {
  // A user who may not mount tests a full disk only by the limit on file sizes below.
  if (isRoot) {
    it('while the disk is full', async () => {
      const disk = await mountSmallDisk(place.folder);
      cleanUp.push(() => disk.remove());
      const desk = new Desk(place, { address: join(disk.folder, 'webhooks.db') });
      await desk.survives({
        ms: OUTAGE_MS,
        begin: () => disk.fill(),
        end: () => disk.empty(),
      });
    });

    it('while nobody may write to its files', async () => {
      const desk = new Desk(place);
      const files = [place.address, `${place.address}-wal`];
      cleanUp.push(() => makeImmutable(false, files).catch(() => undefined));
      await desk.survives({
        ms: OUTAGE_MS,
        begin: () => makeImmutable(true, files),
        end: () => makeImmutable(false, files),
      });
    });
  }

  it('while its files may not grow', async () => {
    const desk = new Desk(place);
    await desk.survives({
      ms: OUTAGE_MS,
      async begin() {
        await desk.isIdle();
        // Room for the handler log, and for less than one transaction.
        await limitFileSize(desk.receiver.pid, 16_384);
      },
      end: () => limitFileSize(desk.receiver.pid, 'unlimited'),
    });
  });

  it('while its file is replaced by a backup', async () => {
    const desk = new Desk(place);
    const away = `${place.address}.away`;
    await desk.survives({
      ms: OUTAGE_MS,
      begin() {
        const backup = backUp(place.address);
        renameSync(place.address, away);
        renameSync(backup, place.address);
      },
      end: () => renameSync(away, place.address),
    });
  });

  it('while another process has locked the file', async () => {
    const desk = new Desk(place);
    let unlock = () => undefined as unknown;
    cleanUp.push(() => unlock());
    await desk.survives({
      ms: 3 * OUTAGE_MS,
      begin: () => (unlock = lock(place.address)),
      end: () => unlock(),
    });
  });

  it.each([
    ['its file is moved away', ['']],
    ['its files are moved away', ['', '-wal', '-shm']],
  ])('while %s', async (_, endings) => {
    const desk = new Desk(place);
    const move = (from: string, to: string) => {
      for (const ending of endings) {
        renameSync(`${place.address}${from}${ending}`, `${place.address}${to}${ending}`);
      }
    };
    await desk.survives({
      ms: OUTAGE_MS,
      begin: () => move('', '.away'),
      end() {
        expect(existsSync(place.address)).toBe(false);
        move('.away', '');
      },
    });
  });
});

describe('an inbox on SQLite', () => {
  it('waits for a short lock and refuses nothing', async () => {
    const desk = new Desk(place);
    await desk.accepts(1);
    const unlock = lock(place.address);
    cleanUp.push(unlock);
    const accepted = desk.accepts(10);
    // A tenth of the time that the store waits for a lock.
    await sleep(200);
    unlock();
    await accepted;
    await desk.hasLostNothing();
  });

  it('does not run an event twice at the same time if an outage outlasts its lease', async () => {
    const desk = new Desk(place, { leaseMs: 1000, handlerMs: [2500, 2500] });
    await desk.accepts(2);
    const unlock = lock(place.address);
    cleanUp.push(unlock);
    await sleep(3000);
    unlock();
    await desk.resumes();
    await desk.isIdle();
    expect(desk.problems()).not.toContainEqual(expect.stringContaining('at the same time'));
  });
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { claimOne, fail, handle, ROUTERS, storesOnFile } from './stores-on-file.js';

const HOUR_MS = 3_600_000;
const file = storesOnFile();
afterEach(() => void jest.restoreAllMocks());

/** As after a step of the system clock, in everything that a process could take for the time. */
function setSystemClock(byMs: number): void {
  const { now } = Date;
  const performanceNow = performance.now.bind(performance);
  jest.spyOn(Date, 'now').mockImplementation(() => now() + byMs);
  jest.spyOn(performance, 'now').mockImplementation(() => performanceNow() + byMs);
}

/** Changes what the file knows of the clocks, as the machine's restart would. */
function restartMachine(offMs: number): void {
  file.query(
    'UPDATE inbox SET offset_ms = offset_ms + ?, wall_ms = wall_ms - ?',
    99 * HOUR_MS,
    offMs,
  );
}

describe('leases and retries on an SQLite file', () => {
  it.each([HOUR_MS, -HOUR_MS])(
    'are the same to a process started after the system clock was set by %s ms',
    async (byMs) => {
      const early = file.open();
      await early.insert(anEntry());
      await early.insert(anEntry());
      const claim = await claimOne(early);
      await fail(early, await claimOne(early), 300);
      setSystemClock(byMs);
      const late = file.open();
      expect(await late.takeOver(ROUTERS)).toBe(0);
      expect(await late.claim(upTo(9, ROUTERS))).toEqual([]);
      await sleep(300);
      expect((await claimOne(late)).entry.attempts).toBe(2);
      expect(await early.extend([claim])).toEqual([]);
      await handle(early, claim);
    },
  );

  it('wait as long as they would have if the machine was restarted meanwhile', async () => {
    const before = file.open();
    await before.insert(anEntry());
    await fail(before, await claimOne(before), HOUR_MS);
    await before.close();
    restartMachine(HOUR_MS / 2);
    const store = file.open();
    await store.takeOver(ROUTERS);
    expect(await store.claim(upTo(9, ROUTERS))).toEqual([]);
    await store.close();
    restartMachine(HOUR_MS / 2);
    expect((await claimOne(file.open())).entry.attempts).toBe(2);
  });

  it('do not go back if the system clock was set back meanwhile', async () => {
    const before = file.open();
    await before.insert(anEntry());
    await fail(before, await claimOne(before), 1);
    await sleep(5);
    await before.close();
    restartMachine(-HOUR_MS);
    expect((await claimOne(file.open())).entry.attempts).toBe(2);
  });
});

describe('new entries', () => {
  it('are claimed in order of arrival, whatever the system clock showed', async () => {
    const ids: string[] = [];
    for (const byMs of [0, -HOUR_MS, HOUR_MS, -2 * HOUR_MS]) {
      setSystemClock(byMs);
      const entry = anEntry();
      await file.open().insert(entry);
      ids.push(entry.id);
      jest.restoreAllMocks();
    }
    const claims = await file.open().claim(upTo(9, ROUTERS));
    expect(claims.map(({ entry }) => entry.id)).toEqual(ids);
  });
});

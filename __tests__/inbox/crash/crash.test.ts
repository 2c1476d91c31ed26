import { afterEach, describe, expect, it } from '@jest/globals';
import { crashTest } from './crash-test.js';
import { newPlace, type Place } from './place.js';
import { stopReceivers } from './receiver-process.js';
import { STORES } from './settings.js';

let place: Place | undefined;

afterEach(async () => {
  await stopReceivers();
  await place?.remove();
  place = undefined;
}, 60_000);

describe.each(STORES)('a receiver with an inbox on %s that is killed again and again', (store) => {
  it('handles every event answered 200, in order and never twice at the same time', async () => {
    place = await newPlace(store);
    const { problems, kills, answered, handled } = await crashTest({ place, kills: 10, seed: 1 });
    expect(problems).toEqual([]);
    expect(Object.values(kills).reduce((sum, count) => sum + count)).toBe(10);
    expect(answered).toBeGreaterThan(100);
    expect(handled).toBeGreaterThanOrEqual(answered);
  }, 120_000);
});

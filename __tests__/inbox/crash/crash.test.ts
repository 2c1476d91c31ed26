import { afterEach, describe, expect, it } from '@jest/globals';
import { crashTest } from './crash-test.js';
import { newPlace, type Place } from './place.js';
import { stopReceivers } from './receiver-process.js';
import { STORES } from './settings.js';
import { sharedPostgres } from '../../support/shared/shared.js';

let place: Place | undefined;

afterEach(async () => {
  await stopReceivers();
  await place?.remove();
  place = undefined;
});

const setups = STORES.flatMap((store) => [
  { store, receivers: 1, clocks: 'true' as const },
  { store, receivers: 2, clocks: 'jump' as const },
]);

describe.each(setups)(
  'an inbox on $store with receivers killed again and again: $receivers at a time, clocks: $clocks',
  ({ store, receivers, clocks }) => {
    it('handles every event answered 200, in order and never twice at the same time', async () => {
      place = await newPlace(store, sharedPostgres);
      const { problems, kills, answered, handled } = await crashTest({
        place,
        kills: 10,
        seed: 1,
        receivers,
        clocks,
        leastAnswered: 101,
      });
      expect(problems).toEqual([]);
      expect(Object.values(kills).reduce((sum, count) => sum + count)).toBe(10);
      expect(answered).toBeGreaterThan(100);
      expect(handled).toBeGreaterThanOrEqual(answered);
    });
  },
);

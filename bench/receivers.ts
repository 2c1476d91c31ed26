/* `npm run bench`: requests per second, beside other receivers. The README says what is measured. */
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
import { ratio } from './report/ratio.js';
import { versionOf } from './report/version-of.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';
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

/** How many times the requests a second of another one; nothing where that one was not measured. */
function times(turns: Turns, receiver: MeasuredReceiver, other: MeasuredReceiver): string {
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

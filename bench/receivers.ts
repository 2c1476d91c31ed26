/*
 * `npm run bench`: CPU time a request and requests per second, compared with other receivers, on
 * several Node versions. Details: bench/README.md
 */
import { parseArgs } from 'node:util';
import { build } from './load/build.js';
import { describe } from './load/describe.js';
import { inRounds } from './load/in-rounds.js';
import {
  CONNECTIONS,
  measureReceiver,
  WARM_UP_SECONDS,
  type Measured,
  type MeasuredReceiver,
} from './load/measure-receiver.js';
import { EXPRESS_JSON, FLOOR, OCTOKIT, own } from './load/measured-receivers.js';
import { nodes, type Node } from './load/nodes.js';
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
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    /** Measures only receivers whose names begin like this, and writes nothing. */
    only: { type: 'string', multiple: true },
    /** Measures only on Node versions that begin like this, and writes nothing. */
    node: { type: 'string', multiple: true },
  },
});
const SECONDS = Number(flags.seconds);
const ROUNDS = Number(flags.rounds);

const PLATFORMS = ['froged', 'convocore', 'chatwoot', 'oneroute'] as const;
const IN_EXPRESS = PLATFORMS.map((platform) => own(platform, 'express'));
const PLAIN = PLATFORMS.map((platform) => own(platform, 'none'));
const OCTOKITS = ['express', 'none'].map((HOST) => ({
  host: HOST === 'none' ? 'plain listener' : 'Express 5',
  env: { HOST },
}));
const PEERS: readonly MeasuredReceiver[] = [
  ...OCTOKITS.flatMap(({ host, env }) => [
    { ...OCTOKIT, name: `@octokit/webhooks, ${host}`, env },
    {
      ...OCTOKIT,
      name: `@octokit/webhooks, ${host}, 3 kB`,
      env,
      bodyBytes: usualBytes('chatwoot'),
    },
    ...(['froged', 'chatwoot'] as const).map((platform) => ({
      ...OCTOKIT,
      name: `@octokit/webhooks with the work of **${platform}**, ${host}`,
      env: { ...env, SAME_WORK: platform },
      sender: `${platform}ByGithub` as const,
    })),
  ]),
  { name: '@line/bot-sdk, Express 5', file: 'line', sender: 'line' },
  { name: 'standardwebhooks, Express 5', file: 'standard-webhooks', sender: 'standardWebhooks' },
  { name: '@slack/bolt, ExpressReceiver', file: 'bolt', sender: 'slack' },
  {
    name: 'FROGED’s snippet, ajv, EventEmitter, Express 5',
    file: 'froged-snippet',
    sender: 'froged',
  },
];
const LARGE_FLOOR = {
  ...FLOOR,
  name: `${FLOOR.name}, 3 kB`,
  bodyBytes: usualBytes('chatwoot'),
};
const ALL = [
  FLOOR,
  LARGE_FLOOR,
  EXPRESS_JSON,
  ...IN_EXPRESS,
  own('froged', 'express4'),
  ...PLAIN,
  ...PEERS,
];

const begins = (text: string, beginnings: readonly string[] | undefined) =>
  beginnings?.some((beginning) => text.startsWith(beginning)) ?? true;
const receivers = ALL.filter(({ name }) => begins(name, flags.only));
const versions = nodes().filter(({ version }) => begins(version, flags.node));

const cpuOf = ({ cpu }: Measured): number => cpu.process;
const rateOf = ({ requestsPerSecond }: Measured): number => requestsPerSecond;

warnOfOtherLoad();
const fileOf = await build();
/** A receiver on a Node. */
const entries = versions.flatMap((node) =>
  receivers.map((receiver) => ({ name: `Node ${node.version}: ${receiver.name}`, node, receiver })),
);
const turns = await inRounds(entries, ROUNDS, async ({ name, node, receiver }, round) => {
  const turn = await measureReceiver(fileOf, receiver, SECONDS, { node: node.path });
  console.log(
    `${round + 1}/${ROUNDS} ${name}: ${turn.cpu.process.toFixed(1)} µs, ${describe(turn)}`,
  );
  return turn;
});

if (flags.only || flags.node) console.log(`\n${report()}`);
else {
  await writeResults('bench/README.md', 'receivers', report());
  await writeResults('README.md', 'speed', summary());
}

function measured(receiver: MeasuredReceiver, node: Node): readonly Measured[] | undefined {
  const entry = entries.find((each) => each.node === node && each.receiver.name === receiver.name);
  return entry && turns.get(entry);
}

/** A table of receivers by Node. */
function table(of: (turns: readonly Measured[]) => string): string {
  return markdownTable([
    ['', ...versions.map(({ version }) => `Node ${version}`)],
    ...receivers.map((receiver) => [
      receiver.name,
      ...versions.map((node) => of(measured(receiver, node)!)),
    ]),
  ]);
}

/** How many times the CPU time of this package others take, where both were measured. */
function ratios(): string {
  const rows = [IN_EXPRESS, PLAIN].flatMap((ours) =>
    ours.flatMap((receiver) => {
      const host = ours === PLAIN ? 'plain listener' : 'Express 5';
      const isLarge = receiver.sender === 'chatwoot';
      const same = isLarge ? 'chatwoot' : 'froged';
      const others = [
        `@octokit/webhooks, ${host}${isLarge ? ', 3 kB' : ''}`,
        `@octokit/webhooks with the work of **${same}**, ${host}`,
        ...(ours === PLAIN ? [(isLarge ? LARGE_FLOOR : FLOOR).name] : []),
      ];
      return others.map((name) => [
        `${name}, over ${receiver.name}`,
        ...versions.map((node) => {
          const [own, other] = [receiver, ALL.find((one) => one.name === name)!].map((one) =>
            measured(one, node)?.map(cpuOf),
          );
          return own && other ? ratio(other, own) : '';
        }),
      ]);
    }),
  );
  const measuredRows = rows.filter(([, ...cells]) => cells.some(Boolean));
  return markdownTable([
    ['', ...versions.map(({ version }) => `Node ${version}`)],
    ...measuredRows,
  ]);
}

/** One sentence, for the main README. */
function summary(): string {
  const spans = [IN_EXPRESS, PLAIN].map((ours) => {
    const all = versions.flatMap((node) =>
      ours.map((receiver) =>
        medianRatio(
          measured(receiver, node)!.map(rateOf),
          measured(EXPRESS_JSON, node)!.map(rateOf),
        ),
      ),
    );
    return `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`;
  });
  return (
    `Behind Express 5, a router answers ${spans[0]} times as many requests per second as ` +
    `\`express.json()\` with an empty handler; as a plain listener, ${spans[1]} times as many ` +
    `([measured](bench/README.md#compared-with-other-receivers) on Node ` +
    `${versions.map(({ version }) => version.split('.')[0]).join(', ')}).`
  );
}

function report(): string {
  const libraries = [
    'express',
    'express4',
    '@octokit/webhooks',
    '@line/bot-sdk',
    'standardwebhooks',
    '@slack/bolt',
  ].map((name) => `${name.replace('express4', 'express')} ${versionOf(name)}`);
  return [
    'CPU time, in microseconds a request:',
    table((all) => median(all.map(cpuOf)).toFixed(1)),
    'Requests per second:',
    table((all) => median(all.map(rateOf)).toFixed(0)),
    'How many times the CPU time of this package:',
    ratios(),
    `Measured on ${machine(...libraries)}: ${CONNECTIONS} connections, bodies of ${usualBytes('froged')} ` +
      `bytes (Chatwoot: ${usualBytes('chatwoot')}), ${ROUNDS} rounds of ${SECONDS} s each after ` +
      `${WARM_UP_SECONDS} s of warm-up, in rotating order; medians, and for the ratios within a ` +
      'round also the minimum and the maximum.',
  ].join('\n\n');
}

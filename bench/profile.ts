/* `npm run bench:profile`: where the time of a request goes. Details: bench/README.md */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './load/build.js';
import { inRounds } from './load/in-rounds.js';
import { measureReceiver, type MeasuredReceiver } from './load/measure-receiver.js';
import { EXPRESS_JSON, FLOOR, OCTOKIT, own } from './load/measured-receivers.js';
import { layers, LAYER_NAMES, type CpuProfile } from './report/layers.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { median } from './report/median.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';
import { temporaryFolder } from '../__tests__/support/repository.js';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
  },
});
const SECONDS = Number(flags.seconds);
const ROUNDS = Number(flags.rounds);

const RECEIVERS: readonly MeasuredReceiver[] = [
  { ...EXPRESS_JSON, name: '`express.json()`' },
  own('froged', 'express'),
  own('chatwoot', 'express'),
  OCTOKIT,
  { ...own('froged', 'none'), name: '**froged**, listener' },
  { ...FLOOR, name: '`node:http`' },
];

warnOfOtherLoad();
const fileOf = await build();
const turns = await inRounds(RECEIVERS, ROUNDS, takeTurn);
const rows = LAYER_NAMES.map((layer) => [
  layer,
  ...RECEIVERS.map((receiver) => micros(turns.get(receiver)!.map((turn) => turn.get(layer) ?? 0))),
]);
const totals = RECEIVERS.map((receiver) =>
  micros(turns.get(receiver)!.map((turn) => [...turn.values()].reduce((sum, one) => sum + one, 0))),
);
await writeResults(
  'bench/README.md',
  'profile',
  [
    markdownTable([['', ...RECEIVERS.map(({ name }) => name)], ...rows, ['total', ...totals]]),
    `Measured on ${machine()}: microseconds per request, medians of ${ROUNDS} rounds of ${SECONDS} s.`,
  ].join('\n\n'),
);

/** Microseconds per request, by layer. */
async function takeTurn(receiver: MeasuredReceiver): Promise<Map<string, number>> {
  const folder = await temporaryFolder();
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  const { requestsPerSecond } = await measureReceiver(fileOf, receiver, SECONDS, { flags });
  const [profile] = readdirSync(folder);
  const spent = layers(
    JSON.parse(readFileSync(join(folder, profile!), 'utf8')) as CpuProfile,
    SECONDS,
  );
  rmSync(folder, { recursive: true });
  const requests = requestsPerSecond * SECONDS;
  return new Map([...spent].map(([layer, micro]) => [layer, micro / requests]));
}

function micros(times: readonly number[]): string {
  const middle = median(times);
  return middle < 0.05 ? '' : middle.toFixed(1);
}

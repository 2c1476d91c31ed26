/* `npm run bench:in-process`: what each link costs, and how the cost grows. Details: bench/README.md */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Costs, MeasureOrder } from './in-process/costs.js';
import { importTimes } from './in-process/import-times.js';
import { build } from './load/build.js';
import { ROOT } from '../__tests__/support/repository.js';
import { startNode } from './load/start-node.js';
import { machine } from './report/machine.js';
import { markdownTable } from './report/markdown-table.js';
import { median } from './report/median.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    /** Only prints the results. */
    print: { type: 'boolean', default: false },
  },
});
const rounds = Number(flags.rounds);
const LINKS = ['`jsonBody`', '`verify…`', '`validateAgainstSchema`', '`dispatchByEvent`', 'total'];
const SIZES = { '1 kB': 1000, '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 };
const HANDLERS = [1, 10, 100, 1000, 10_000];
const ROUTERS = [1, 4, 16, 64];

warnOfOtherLoad();
const fileOf = await build();
const names = ['conversation-webhooks', 'express'];
const [own, ofExpress] = (await importTimes(names, ROOT, rounds)).map(median);
const costs = await measure({
  rounds,
  sizes: Object.values(SIZES),
  handlers: HANDLERS,
  routers: ROUTERS,
});
const report = [
  'Each link of a chain on its own, in microseconds per request of 1 kB (Chatwoot: 3 kB):',
  markdownTable([['', ...LINKS], ...costs.links.map(rowOf)]),
  'The whole chain, in microseconds by body size:',
  markdownTable([['', ...Object.keys(SIZES)], ...costs.sizes.map(rowOf)]),
  'FROGED, in microseconds by the number of handlers for other events:',
  markdownTable([HANDLERS.map((count) => count.toLocaleString('en')), costs.handlers.map(micro)]),
  'FROGED, in microseconds by the number of routers in an Express app, the last of which gets the requests:',
  markdownTable([ROUTERS.map(String), costs.routers.map(micro)]),
  `Importing the package takes ${own!.toFixed(0)} ms, importing Express ${ofExpress!.toFixed(0)} ms.`,
  `Measured on ${machine()}: medians of ${rounds} rounds; for the imports, of ${rounds} new processes.`,
].join('\n\n');
if (flags.print) console.log(report);
else await writeResults('bench/README.md', 'in-process', report);

async function measure(order: MeasureOrder): Promise<Costs> {
  const child = startNode(fileOf('measure'));
  child.send(order);
  const [costs] = (await once(child, 'message')) as [Costs];
  return costs;
}

function rowOf([name, ...costs]: readonly [string, ...(number | null)[]]): string[] {
  return [`**${name}**`, ...costs.map(micro)];
}

function micro(microseconds: number | null): string {
  if (microseconds === null) return '';
  return microseconds.toFixed(microseconds < 100 ? 1 : 0);
}

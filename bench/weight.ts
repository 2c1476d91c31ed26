/* `npm run bench:weight`: what an install weighs, and what loading it costs beside Express. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, pack } from '../__tests__/package/packed.js';
import { weigh, type Weight } from '../__tests__/package/weigh.js';
import { temporaryFolder } from '../__tests__/support/repository.js';
import { importTimes } from './in-process/import-times.js';
import { machine } from './report/machine.js';
import { median } from './report/median.js';
import { ratio } from './report/ratio.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '21' },
    /** Writes nothing. */
    check: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(flags.rounds);
const MOST_ABOVE_EXPRESS_MS = 60;

warnOfOtherLoad();
const folder = await temporaryFolder();
try {
  const tarball = await pack(folder);
  const alone = join(folder, 'alone');
  await install(alone, [tarball]);
  const weight = await weigh(alone);

  const both = join(folder, 'both');
  await install(both, [tarball, 'express@5']);
  const names = ['conversation-webhooks', 'express'];
  const [own = [], ofExpress = []] = await importTimes(names, both, ROUNDS);

  const section = report(weight, own, ofExpress);
  if (flags.check) console.log(section);
  else await writeResults('README.md', 'weight', section);
  const above = median(own) - median(ofExpress);
  console.log(`Above express: ${above.toFixed(1)} ms; at most ${MOST_ABOVE_EXPRESS_MS}.`);
  if (above > MOST_ABOVE_EXPRESS_MS) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function report({ packages, bytes, ownBytes, tree }: Weight, own: number[], ofExpress: number[]) {
  const mb = (count: number) => `${(count / 1e6).toFixed(2)} MB`;
  const ms = (times: number[]) => `${median(times).toFixed(0)} ms`;
  return `\`npm install conversation-webhooks\` adds ${packages} packages to an empty folder, and ${mb(bytes)}, of which this package is ${mb(ownBytes)}:

\`\`\`text
${tree}
\`\`\`

To import it takes ${ratio(own, ofExpress)} times as long as to import Express 5: ${ms(own)} and ${ms(ofExpress)}. Medians of ${ROUNDS} new processes each, in turn, and of the ratios the least and the most; on ${machine()}.`;
}

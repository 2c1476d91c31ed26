/* `npm run bench:weight`: the size of an install, and its import time compared with Express. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, pack } from '../__tests__/package/packed.js';
import { weigh, type Weight } from '../__tests__/package/weigh.js';
import { temporaryFolder } from '../__tests__/support/repository.js';
import { importTimes } from './in-process/import-times.js';
import { machine } from './report/machine.js';
import { median } from './report/median.js';
import { medianRatio, ratio } from './report/ratio.js';
import { warnOfOtherLoad } from './report/warn-of-other-load.js';
import { writeResults } from './report/write-results.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '21' },
    /** Only prints the section, and fails if the import takes too long. */
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

  if (flags.check) {
    console.log(`${summary(weight, own, ofExpress)}\n\n${report(weight, own, ofExpress)}`);
  } else {
    await writeResults('bench/README.md', 'weight', report(weight, own, ofExpress));
    await writeResults('README.md', 'weight', summary(weight, own, ofExpress));
  }
  const above = median(own) - median(ofExpress);
  console.log(
    `The import takes ${above.toFixed(1)} ms more than Express's; ${MOST_ABOVE_EXPRESS_MS} are allowed.`,
  );
  if (above > MOST_ABOVE_EXPRESS_MS) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** One sentence, for the main README. */
function summary({ packages, bytes }: Weight, own: number[], ofExpress: number[]): string {
  const mb = (bytes / 1e6).toFixed(1);
  const times = medianRatio(own, ofExpress).toFixed(2);
  return (
    `\`npm install conversation-webhooks\` adds ${packages} packages and ${mb} MB; importing it ` +
    `takes ${times} times as long as importing Express 5 ([details](bench/README.md#what-it-weighs)).`
  );
}

function report({ packages, bytes, ownBytes, tree }: Weight, own: number[], ofExpress: number[]) {
  const mb = (count: number) => `${(count / 1e6).toFixed(2)} MB`;
  const ms = (times: number[]) => `${median(times).toFixed(0)} ms`;
  return `\`npm install conversation-webhooks\` in an empty folder adds ${packages} packages and ${mb(bytes)}; ${mb(ownBytes)} of them are this package:

\`\`\`text
${tree}
\`\`\`

Importing it takes ${ratio(own, ofExpress)} times as long as importing Express 5: ${ms(own)} and ${ms(ofExpress)}. Measured on ${machine()}: medians of ${ROUNDS} new processes each, in turn; for the ratio also the minimum and the maximum.`;
}

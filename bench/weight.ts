/* `npm run bench:weight`: what an install weighs, and what loading it costs beside Express. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, pack } from '../__tests__/package/packed.js';
import { weigh, type Weight } from '../__tests__/package/weigh.js';
import { temporaryFolder } from '../__tests__/support/repository.js';
import { run } from '../__tests__/support/run.js';
import { machine } from './report/machine.js';
import { median } from './report/median.js';
import { ratio } from './report/ratio.js';
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

const folder = await temporaryFolder();
try {
  const tarball = await pack(folder);
  const alone = join(folder, 'alone');
  await install(alone, [tarball]);
  const weight = await weigh(alone);

  const both = join(folder, 'both');
  await install(both, [tarball, 'express@5']);
  const own: number[] = [];
  const ofExpress: number[] = [];
  // Once before it counts, so that the system has read the files.
  for (let round = -1; round < ROUNDS; round += 1) {
    const times = {
      'conversation-webhooks': await importMs('conversation-webhooks', both),
      express: await importMs('express', both),
    };
    if (round === -1) continue;
    own.push(times['conversation-webhooks']);
    ofExpress.push(times.express);
  }

  const section = report(weight, own, ofExpress);
  if (flags.check) console.log(section);
  else await writeResults('README.md', 'weight', section);
  const above = median(own) - median(ofExpress);
  console.log(`Above express: ${above.toFixed(1)} ms; at most ${MOST_ABOVE_EXPRESS_MS}.`);
  if (above > MOST_ABOVE_EXPRESS_MS) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** How long a new process takes to import a package. */
async function importMs(name: string, project: string): Promise<number> {
  const code = `
    const startedAt = performance.now();
    await import('${name}');
    console.log(performance.now() - startedAt);
  `;
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code], project));
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

import { expect, it } from '@jest/globals';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../support/repository.js';
import { run } from '../../support/run.js';

const CLOCK = fileURLToPath(new URL('jumping-clock.js', import.meta.url));

/** Each jump is larger, and no reading of two clocks takes as long. */
const DIFFERENT_MS = 100;

/** How far the wall clock is from the time since the system started. */
function offset(): number {
  return Date.now() - Number(process.hrtime.bigint()) / 1e6;
}

/** Prints the offsets of its process and of a thread, longer than a clock rests. */
const PROGRAM = `
const { Worker, isMainThread } = require('node:worker_threads');
${String(offset)}
const offsets = [];
const reading = setInterval(() => {
  if (offsets.push(offset()) < 50) return;
  clearInterval(reading);
  const isDate = structuredClone(new Date()) instanceof Date && new Date(5).getTime() === 5;
  console.log(JSON.stringify({ offsets, isDate }));
}, 50);
if (isMainThread) new Worker(__filename);
`;

it('gives a process and its thread wall clocks of their own, which jump', async () => {
  const folder = await temporaryFolder();
  const program = join(folder, 'program.cjs');
  await writeFile(program, PROGRAM);
  const right = offset();
  const output = await run(process.execPath, ['--import', CLOCK, program], folder, {
    CLOCK_SEED: '1',
  });
  await rm(folder, { recursive: true });
  const clocks = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { offsets: number[]; isDate: boolean });
  expect(clocks).toHaveLength(2);
  for (const { offsets, isDate } of clocks) {
    expect(isDate).toBe(true);
    expect(Math.max(...offsets) - Math.min(...offsets)).toBeGreaterThan(DIFFERENT_MS);
    const wrong = offsets.map((each) => Math.abs(each - right));
    expect(Math.min(...wrong)).toBeGreaterThan(DIFFERENT_MS);
  }
  const [first, second] = clocks.map(({ offsets }) => offsets[0]!);
  expect(Math.abs(first! - second!)).toBeGreaterThan(DIFFERENT_MS);
});

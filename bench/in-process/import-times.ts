import { run } from '../../__tests__/support/run.js';

/**
 * Milliseconds that a new process takes to import each of these packages, in every round, from a
 * folder where they are installed.
 */
export async function importTimes(
  names: readonly string[],
  folder: string,
  rounds: number,
): Promise<number[][]> {
  const times = names.map((): number[] => []);
  // The first round is not counted: it makes the system cache the files.
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, name] of names.entries()) {
      const took = await importMs(name, folder);
      if (round >= 0) times[index]!.push(took);
    }
  }
  return times;
}

async function importMs(name: string, folder: string): Promise<number> {
  const code = `
    const startedAt = performance.now();
    await import('${name}');
    console.log(performance.now() - startedAt);`;
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code], folder));
}

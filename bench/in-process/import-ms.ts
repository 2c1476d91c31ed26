import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../report/median.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds that a new process takes to import each of these packages, in turn. */
export function importMs(names: readonly string[], rounds: number): number[] {
  const results = names.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, name] of names.entries()) {
      const code = `
        const startedAt = performance.now();
        await import('${name}');
        console.log(performance.now() - startedAt);`;
      const args = ['--input-type=module', '--eval', code];
      results[index]!.push(Number(execFileSync(process.execPath, args, { cwd: ROOT })));
    }
  }
  return results.map(median);
}

import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any test takes, even on a slow machine. Only there to end a hang. */
const LONGEST_MS = 300_000;
/** How many turns of the event loop it checks without a pause. Then it leaves the CPU to others. */
const TURNS = 200;

/** Waits until it holds. */
export async function eventually(holds: () => boolean): Promise<void> {
  const start = performance.now();
  for (let turn = 0; !holds(); turn++) {
    if (performance.now() - start > LONGEST_MS) throw new Error('It never held.');
    // Fake timers replace neither of these: see fake-timers.ts.
    if (turn < TURNS) await new Promise((resolve) => setImmediate(resolve));
    else await sleep(1);
  }
}

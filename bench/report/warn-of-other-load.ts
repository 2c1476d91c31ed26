import { loadavg } from 'node:os';

export function warnOfOtherLoad(): void {
  const [load] = loadavg();
  if (load! > 1) console.warn(`Something else keeps this machine busy: its load is ${load}.`);
}

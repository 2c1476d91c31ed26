import { loadavg } from 'node:os';

export function warnOfOtherLoad(): void {
  const [load] = loadavg();
  if (load! > 1) console.warn(`The machine is busy (load ${load}): the results will be off.`);
}

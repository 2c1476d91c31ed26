import { setTimeout as sleep } from 'node:timers/promises';
import type { ReceiverProcess } from './receiver-process.js';

/** Waits until no event is pending. */
export async function drained(receiver: ReceiverProcess, limitMs: number): Promise<void> {
  const limit = Date.now() + limitMs;
  for (;;) {
    const { depth } = await statsOf(receiver);
    if (depth === 0) return;
    if (Date.now() > limit)
      throw new Error(`${depth} events are still pending.\n${receiver.output}`);
    await sleep(50);
  }
}

export async function statsOf(receiver: ReceiverProcess): Promise<Stats> {
  return (await receiver.ask('stats')) as Stats;
}

interface Stats {
  readonly depth: number;
  readonly byStatus: Readonly<Record<'pending' | 'handled' | 'dead' | 'quarantined', number>>;
}

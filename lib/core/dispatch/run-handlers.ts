import type { Patience } from './deadline.js';

export type Call = () => unknown;

/**
 * Calls all of them at once and waits for them: what they threw, in their order.
 *
 * @param onLate - gets what one throws that still runs when patience is over. Without it, such a
 * call has failed with the reason of that
 */
export async function failures(
  calls: readonly Call[],
  patience?: Patience,
  onLate?: (error: unknown) => void,
): Promise<unknown[]> {
  const failed: { error: unknown }[] = [];
  const running = new Map<number, Promise<void>>();
  for (const [place, call] of calls.entries()) {
    try {
      const answer = call();
      if (!mayBePromise(answer)) continue;
      const end = async () => {
        try {
          await answer;
        } catch (error) {
          if (patience?.isOver) onLate?.(error);
          else failed[place] = { error };
        }
        running.delete(place);
      };
      running.set(place, end());
    } catch (error) {
      failed[place] = { error };
    }
  }
  if (running.size > 0) {
    const all = Promise.all(running.values());
    await (patience ? Promise.race([all, patience.over]) : all);
  }
  if (patience && !onLate) {
    for (const place of running.keys()) failed[place] = { error: patience.reason };
  }
  // In the order of the calls, and without holes.
  return failed.flat().map(({ error }) => error);
}

/** Of another realm, too, or of another library. */
function mayBePromise(answer: unknown): answer is PromiseLike<unknown> {
  return (typeof answer === 'object' && answer !== null) || typeof answer === 'function';
}

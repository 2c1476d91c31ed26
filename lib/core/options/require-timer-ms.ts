/** The longest that Node's timers can wait: beyond it they fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * @throws TypeError if an option is not a number of milliseconds above 0 that a timer can wait
 */
export function requireTimerMs(value: number, option: string): void {
  if (!(Number.isFinite(value) && value > 0 && value <= LONGEST_TIMER_MS)) {
    throw new TypeError(`"${option}" must be above 0 and at most ${LONGEST_TIMER_MS}.`);
  }
}

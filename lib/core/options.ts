/* Checks of options. Each throws a TypeError that names the option and says what is allowed. */

const NAME = /^[\w.-]{1,64}$/;
/** Node's timers fire at once if asked to wait longer. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const UNITS = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** @throws TypeError unless `name` is 1 to 64 letters, digits, `.`, `_` and `-` */
export function requireName(name: string, option: string): void {
  if (typeof name === 'string' && NAME.test(name)) return;
  throw new TypeError(`"${option}" must be 1 to 64 letters, digits, ".", "_" and "-".`);
}

/** @throws TypeError unless `value` is a number above 0 */
export function requirePositive(value: number, option: string): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new TypeError(`"${option}" must be a number above 0, not ${shown(value)}.`);
}

/** @throws TypeError unless `value` is a whole number above 0 */
export function requirePositiveInteger(value: number, option: string): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new TypeError(`"${option}" must be a whole number above 0, not ${shown(value)}.`);
}

/** @throws TypeError unless `value` is a number of milliseconds that a timer can wait */
export function requireTimerMs(value: number, option: string): void {
  if (Number.isFinite(value) && value > 0 && value <= LONGEST_TIMER_MS) return;
  throw new TypeError(
    `"${option}" must be above 0 and at most ${LONGEST_TIMER_MS} milliseconds, not ${shown(value)}.`,
  );
}

/**
 * Reads a number of bytes, or a size such as `'5mb'` (1 kb is 1,024 bytes).
 *
 * @returns bytes
 * @throws TypeError if it is neither, or not above 0
 */
export function byteSize(size: string | number, option: string): number {
  const bytes = typeof size === 'number' ? size : parseSize(size);
  if (bytes > 0) return bytes;
  throw new TypeError(
    `"${option}" must be a number of bytes or a size such as '5mb', not ${shown(size)}.`,
  );
}

function parseSize(size: unknown): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)$/i.exec(String(size)) ?? [];
  return unit ? Number(amount) * UNITS[unit.toLowerCase() as keyof typeof UNITS] : NaN;
}

/** Shows only the type of non-numbers: a secret may have been passed as the wrong option. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined ? String(value) : `a ${typeof value}`;
}

/**
 * @throws TypeError if an option is not a number above 0
 */
export function requirePositive(value: number, option: string): void {
  if (!(Number.isFinite(value) && value > 0))
    throw new TypeError(`"${option}" must be a number above 0.`);
}

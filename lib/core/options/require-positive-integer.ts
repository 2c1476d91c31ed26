/**
 * @throws TypeError if an option is not a whole number above 0
 */
export function requirePositiveInteger(value: number, option: string): void {
  if (!(Number.isSafeInteger(value) && value > 0)) {
    throw new TypeError(`"${option}" must be a whole number above 0.`);
  }
}

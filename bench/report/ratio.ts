import { median } from './median.js';

/** The median, minimum and maximum of the ratios, as `0.85 (0.81 to 0.90)`. */
export function ratio(numbers: readonly number[], others: readonly number[]): string {
  const ratios = ratiosOf(numbers, others);
  const [middle, least, most] = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map(
    (value) => value.toFixed(2),
  );
  return `${middle} (${least} to ${most})`;
}

/** How many times the other numbers, which were measured in the same rounds. */
export function medianRatio(numbers: readonly number[], others: readonly number[]): number {
  return median(ratiosOf(numbers, others));
}

function ratiosOf(numbers: readonly number[], others: readonly number[]): number[] {
  return numbers.map((number, index) => number / others[index]!);
}

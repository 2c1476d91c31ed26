import { median } from './median.js';

/** How many times the other numbers, measured side by side, as `0.85 (0.81 to 0.90)`. */
export function ratio(numbers: readonly number[], others: readonly number[]): string {
  const ratios = numbers.map((number, index) => number / others[index]!);
  const [middle, least, most] = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map(
    (value) => value.toFixed(2),
  );
  return `${middle} (${least} to ${most})`;
}

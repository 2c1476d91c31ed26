import type { LoadResult } from './load-order.js';

export function describe({ requestsPerSecond, p50, p99, longest }: LoadResult): string {
  const times = [p50, p99, longest].map((time) => time.toFixed(1)).join(' / ');
  return `${requestsPerSecond.toFixed(0)} requests/s, p50 / p99 / longest ${times} ms`;
}

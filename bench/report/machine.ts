import { availableParallelism, cpus } from 'node:os';

/** What the numbers were measured on. */
export function machine(...more: readonly string[]): string {
  const cores = `${availableParallelism()} cores of ${cpus()[0]!.model.trim()}`;
  return [`Node ${process.versions.node}`, cores, ...more].join(', ');
}

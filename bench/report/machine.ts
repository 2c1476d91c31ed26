import { availableParallelism, cpus } from 'node:os';

/** The machine and software that the numbers were measured on. */
export function machine(...more: readonly string[]): string {
  const cores = `${availableParallelism()} cores of ${cpus()[0]!.model.trim()}`;
  return [`Node ${process.versions.node}`, cores, ...more].join(', ');
}

import type { Drift } from './find-drift.js';

/** A drift as text for people. */
export function driftReport({ differences, stale }: Drift): string {
  const unexplained = differences.filter(({ why }) => why === undefined);
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [title, ...lines, ''] : [];
  const only = (side: 'page' | 'reference') =>
    differences
      .filter(({ onlyIn }) => onlyIn === side)
      .map(({ name, why }) => `  ${name}: ${why ?? 'NOT EXPLAINED'}`);
  const staleLines = stale.map(
    ({ name, onlyIn, line }) => `  ${name}, only in ${onlyIn}: line ${line}`,
  );
  return [
    ...section("only in the vendor's page", only('page')),
    ...section('only in the reference', only('reference')),
    ...section('rows that no longer explain anything', staleLines),
    `${differences.length - unexplained.length} explained, ${unexplained.length} unexplained` +
      (stale.length > 0 ? `, ${stale.length} stale` : ''),
  ].join('\n');
}

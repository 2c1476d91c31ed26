/** The first row is the header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head!.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head!, rule, ...body].map(line).join('\n');
}

import type { Table } from 'mdast';
import { fault } from './fault.js';
import type { Difference } from './page.js';
import { parseTable } from './parse-table.js';

export function parseDifferences(table: Table, file: string, markdown: string): Difference[] {
  const differences: Difference[] = [];
  for (const { cells, line } of parseTable(table, ['name', 'only in', 'why'], file, markdown)) {
    const [name, onlyIn, why] = cells;
    if (!name?.code) return fault(file, line, `name "${name?.text}" is not in backquotes`);
    if (onlyIn?.text !== 'page' && onlyIn?.text !== 'reference') {
      return fault(
        file,
        line,
        `\`${name.code}\` is only in "${onlyIn?.text}": expected page or reference`,
      );
    }
    if (!why?.text) return fault(file, line, `\`${name.code}\` has no reason`);
    const known = differences.find((difference) => difference.name === name.code);
    if (known) fault(file, line, `\`${name.code}\` is listed twice, first in line ${known.line}`);
    differences.push({ name: name.code, onlyIn: onlyIn.text, why: why.text, line });
  }
  return differences;
}

import { toString } from 'mdast-util-to-string';
import type { Table, TableCell } from 'mdast';
import { fault } from './fault.js';
import { sourceText } from './source-text.js';

/** A cell: its text as Markdown and, if it consists of one code span, its code. */
export interface Cell {
  text: string;
  code: string | undefined;
}

export interface Row {
  cells: Cell[];
  line: number;
}

export function parseTable(table: Table, columns: string[], file: string, markdown: string): Row[] {
  const [header, ...rows] = table.children;
  const found = header!.children.map((cell) => toString(cell).trim());
  if (found.join() !== columns.join()) {
    const expected = `the columns ${columns.join(' | ')}`;
    fault(file, table.position!.start.line, `expected ${expected}, found ${found.join(' | ')}`);
  }
  return rows.map((row) => {
    const line = row.position!.start.line;
    if (row.children.length !== columns.length) {
      const cells = `${row.children.length} cells, expected ${columns.length}`;
      fault(file, line, `the row has ${cells} (${columns.join(' | ')})`);
    }
    const cells = row.children.map((cell) => parseCell(cell, markdown));
    return { cells, line };
  });
}

function parseCell(cell: TableCell, markdown: string): Cell {
  const [only, ...others] = cell.children;
  const code = only?.type === 'inlineCode' && others.length === 0 ? only.value.trim() : undefined;
  return { text: sourceText(cell, markdown), code };
}

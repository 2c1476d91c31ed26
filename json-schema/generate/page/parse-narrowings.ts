import type { Table } from 'mdast';
import { fault } from './fault.js';
import type { Narrowing } from './page.js';
import { parseTable, type Cell } from './parse-table.js';
import { parseType, type ParsedType } from './parse-type.js';

export const NARROWING_COLUMNS = ['if', 'then', 'because'];

/** Reads rows such as `` | `kind: "a"` | `by: User` | Users alone do that. | ``. */
export function parseNarrowings(table: Table, file: string, markdown: string): Narrowing[] {
  return parseTable(table, NARROWING_COLUMNS, file, markdown).map(({ cells, line }) => {
    const [condition, consequence, because] = cells;
    const tag = parseField(condition!, file, line);
    const narrowed = parseField(consequence!, file, line);
    if (tag.type.kind !== 'list') {
      return fault(file, line, `the type of \`${tag.name}\` is not a list of values`);
    }
    if (!because?.text) return fault(file, line, `\`${condition!.code}\` has no reason`);
    const { values } = tag.type;
    return {
      tag: tag.name,
      values,
      field: narrowed.name,
      type: narrowed.type,
      because: because.text,
      line,
    };
  });
}

function parseField(cell: Cell, file: string, line: number): ParsedType & { name: string } {
  const [, name, text] = /^(\w+): (.+)$/.exec(cell.code ?? '') ?? [];
  if (name === undefined) {
    return fault(file, line, `expected a field and its type such as \`kind: "a"\`, in backquotes`);
  }
  try {
    const parsed = parseType(text!);
    if (parsed.optional || parsed.secret) throw new Error('`?` and `secret` are not allowed here');
    return { name, ...parsed };
  } catch (error) {
    return fault(file, line, (error as Error).message);
  }
}

import type { Table } from 'mdast';
import { fault } from './fault.js';
import { parseTable } from './parse-table.js';
import { parseType, type ParsedType } from './parse-type.js';

/** A row of a field table. */
export interface FieldRow extends ParsedType {
  /** The names between the dots; `['...']` for a spread. */
  path: string[];
  description: string;
  line: number;
}

export function parseFields(table: Table, file: string, markdown: string): FieldRow[] {
  return parseTable(table, ['field', 'type', 'meaning'], file, markdown).map(({ cells, line }) => {
    const [field, type, meaning] = cells;
    if (!field?.code) return fault(file, line, `field ${quote(field?.text)} is not in backquotes`);
    if (!type?.code) {
      return fault(
        file,
        line,
        `type ${quote(type?.text)} of \`${field.code}\` is not in backquotes`,
      );
    }
    if (!meaning?.text) return fault(file, line, `\`${field.code}\` has no meaning`);

    const path = field.code === '...' ? ['...'] : field.code.split('.');
    if (path.some((name) => name === '' || /\s/.test(name))) {
      fault(
        file,
        line,
        `\`${field.code}\` is not a field name: expected names separated by dots, or ...`,
      );
    }
    const parsed = readType(type.code, file, line);
    return { path, ...parsed, description: meaning.text, line };
  });
}

function readType(text: string, file: string, line: number): ParsedType {
  try {
    return parseType(text);
  } catch (error) {
    return fault(file, line, (error as Error).message);
  }
}

function quote(text: string | undefined): string {
  return text ? `"${text}"` : '(empty)';
}

import { toString } from 'mdast-util-to-string';
import type { RootContent, Table } from 'mdast';
import { fault } from './fault.js';
import type { Narrowing } from './page.js';
import { parseFields, type FieldRow } from './parse-fields.js';
import { NARROWING_COLUMNS, parseNarrowings } from './parse-narrowings.js';
import { sourceText } from './source-text.js';
import type { Section } from './split-sections.js';

export interface Entry {
  description: string;
  /** `undefined` if there is no table. */
  rows: FieldRow[] | undefined;
  narrowings: Narrowing[];
}

/** Reads the description and the tables under the heading of an object or event. */
export function parseEntry(section: Section, file: string, markdown: string): Entry {
  const first = section.content.find((node) => node.type !== 'html');
  if (first?.type !== 'paragraph') {
    const where = `\`${section.title}\` needs a first paragraph before its table`;
    return fault(file, section.line, where);
  }
  const rows = parseFieldTable(section.content, file, markdown);
  const narrowings = tablesIn(section.content)
    .filter((table) => firstColumn(table) === NARROWING_COLUMNS[0])
    .flatMap((table) => parseNarrowings(table, file, markdown));
  return { description: sourceText(first, markdown), rows, narrowings };
}

/** The rows of the only field table among the nodes. Ignores everything under a lower heading. */
export function parseFieldTable(
  nodes: RootContent[],
  file: string,
  markdown: string,
): FieldRow[] | undefined {
  const [table, ...others] = tablesIn(nodes);
  const second = others.find((other) => firstColumn(other) === 'field');
  if (second) {
    fault(
      file,
      second.position!.start.line,
      'a second field table: only one is allowed under a heading',
    );
  }
  return table && parseFields(table, file, markdown);
}

function tablesIn(nodes: RootContent[]): Table[] {
  const end = nodes.findIndex((node) => node.type === 'heading');
  return nodes
    .slice(0, end === -1 ? undefined : end)
    .filter((node): node is Table => node.type === 'table');
}

function firstColumn(table: Table): string {
  return toString(table.children[0]!.children[0]);
}

import { toString } from 'mdast-util-to-string';
import type { RootContent, Table } from 'mdast';
import { fault } from './fault.js';
import { parseFields, type FieldRow } from './parse-fields.js';
import { sourceText } from './source-text.js';
import type { Section } from './split-sections.js';

export interface Entry {
  description: string;
  /** `undefined` if there is no table. */
  rows: FieldRow[] | undefined;
}

/** Reads the description and the table under the heading of an object or event. */
export function parseEntry(section: Section, file: string, markdown: string): Entry {
  const first = section.content.find((node) => node.type !== 'html');
  if (first?.type !== 'paragraph') {
    const where = `\`${section.title}\` needs a first paragraph before its table`;
    return fault(file, section.line, where);
  }
  const rows = parseFieldTable(section.content, file, markdown);
  return { description: sourceText(first, markdown), rows };
}

/** The rows of the only field table among the nodes. Ignores everything under a lower heading. */
export function parseFieldTable(
  nodes: RootContent[],
  file: string,
  markdown: string,
): FieldRow[] | undefined {
  const end = nodes.findIndex((node) => node.type === 'heading');
  const [table, ...others] = nodes
    .slice(0, end === -1 ? undefined : end)
    .filter((node): node is Table => node.type === 'table');
  const second = others.find((other) => toString(other.children[0]!.children[0]) === 'field');
  if (second) {
    fault(
      file,
      second.position!.start.line,
      'a second field table: only one is allowed under a heading',
    );
  }
  return table && parseFields(table, file, markdown);
}

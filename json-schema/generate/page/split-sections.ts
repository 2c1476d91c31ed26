import { toString } from 'mdast-util-to-string';
import type { Heading, RootContent } from 'mdast';

export interface Section {
  title: string;
  heading: Heading;
  line: number;
  content: RootContent[];
}

/** Splits nodes at the headings of one level; `before` is what precedes the first of them. */
export function splitSections(
  nodes: RootContent[],
  depth: Heading['depth'],
): { before: RootContent[]; sections: Section[] } {
  const before: RootContent[] = [];
  const sections: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      const title = toString(node).trim();
      sections.push({ title, heading: node, line: node.position!.start.line, content: [] });
    } else {
      (sections.at(-1)?.content ?? before).push(node);
    }
  }
  return { before, sections };
}

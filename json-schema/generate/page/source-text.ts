import type { Nodes, Parent } from 'mdast';

/** The Markdown source of a node's children, on one line. */
export function sourceText(node: Parent, markdown: string): string {
  const start = offset(node.children[0], 'start');
  const end = offset(node.children.at(-1), 'end');
  return markdown
    .slice(start, end)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\\|', '|')
    .trim();
}

function offset(node: Nodes | undefined, edge: 'start' | 'end'): number {
  return node?.position?.[edge].offset ?? 0;
}

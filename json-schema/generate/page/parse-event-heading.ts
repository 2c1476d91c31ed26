import type { PhrasingContent } from 'mdast';
import { fault } from './fault.js';
import type { Section } from './split-sections.js';

/** The names in `### `name`, alias `other``; the event's own name comes first. */
export function parseEventHeading({ heading, line, title }: Section, file: string): string[] {
  const expected = '### `name` or ### `name`, alias `other name`';
  return heading.children.flatMap((node, index) => {
    const known = index % 2 === 0 ? node.type === 'inlineCode' : isAlias(node);
    if (!known || (index + 1 === heading.children.length && node.type !== 'inlineCode')) {
      fault(file, line, `event heading "${title}": expected ${expected}`);
    }
    return node.type === 'inlineCode' ? [node.value.trim()] : [];
  });
}

function isAlias(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ', alias';
}

import { fault } from './page/fault.js';

/** Puts text between `<!-- name -->` and `<!-- /name -->`. */
export function replaceBetweenMarkers(
  markdown: string,
  name: string,
  text: string,
  file: string,
): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = markdown.indexOf(open);
  const end = markdown.indexOf(close);
  if (start === -1 || end < start) {
    fault(file, 1, `expected the line ${open} and, below it, the line ${close}`);
  }
  return `${markdown.slice(0, start + open.length)}\n\n${text.trim()}\n\n${markdown.slice(end)}`;
}
